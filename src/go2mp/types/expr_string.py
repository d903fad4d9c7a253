"""Expressions as Go's error messages show them: one line, bodies elided."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from go2mp.syntax import nodes


def expr_string(expr: nodes.Expr | None) -> str:
    """The source form of `expr`, shortened (`func(x int) int {…}`, `T{…}`)."""
    if expr is None:
        return ""
    write = _WRITERS.get(type(expr))
    return write(expr) if write is not None else type(expr).__name__


def _list(exprs: Iterable[nodes.Expr]) -> str:
    return ", ".join(map(expr_string, exprs))


def _composite(expr: nodes.CompositeLit) -> str:
    return expr_string(expr.type) + ("{…}" if expr.elements else "{}")


def _slice(expr: nodes.SliceExpr) -> str:
    bounds = f"{expr_string(expr.low)}:{expr_string(expr.high)}"
    if expr.max is not None:
        bounds += f":{expr_string(expr.max)}"
    return f"{expr_string(expr.x)}[{bounds}]"


def _call(expr: nodes.CallExpr) -> str:
    dots = "..." if expr.ellipsis else ""
    return f"{expr_string(expr.fun)}({_list(expr.args)}{dots})"


def _signature(expr: nodes.FuncType) -> str:
    text = f"({_fields(expr.params, ', ')})"
    results = expr.results
    if not results:
        return text
    if len(results) == 1 and not results[0].names:
        return f"{text} {expr_string(results[0].type)}"
    return f"{text} ({_fields(results, ', ')})"


def _fields(fields: Iterable[nodes.Field], separator: str) -> str:
    return separator.join(map(_field, fields))


def _field(field: nodes.Field) -> str:
    names = ", ".join(name.name for name in field.names)
    return f"{names} {expr_string(field.type)}" if names else expr_string(field.type)


def _interface_element(field: nodes.Field) -> str:
    if field.names and isinstance(field.type, nodes.FuncType):
        return field.names[0].name + _signature(field.type)
    return _field(field)


def _interface(expr: nodes.InterfaceType) -> str:
    return "interface{" + "; ".join(map(_interface_element, expr.elements)) + "}"


_WRITERS: dict[type[nodes.Expr], Callable[[Any], str]] = {
    nodes.Ident: lambda e: e.name,
    nodes.BasicLit: lambda e: e.text,
    nodes.FuncLit: lambda e: f"func{_signature(e.type)} {{…}}",
    nodes.CompositeLit: _composite,
    nodes.ParenExpr: lambda e: f"({expr_string(e.x)})",
    nodes.SelectorExpr: lambda e: f"{expr_string(e.x)}.{e.sel.name}",
    nodes.IndexExpr: lambda e: f"{expr_string(e.x)}[{_list(e.indices)}]",
    nodes.SliceExpr: _slice,
    nodes.TypeAssertExpr: lambda e: f"{expr_string(e.x)}.({expr_string(e.type) or 'type'})",
    nodes.CallExpr: _call,
    nodes.StarExpr: lambda e: f"*{expr_string(e.x)}",
    nodes.UnaryExpr: lambda e: f"{e.op}{expr_string(e.x)}",
    nodes.BinaryExpr: lambda e: f"{expr_string(e.x)} {e.op} {expr_string(e.y)}",
    nodes.ArrayType: lambda e: f"[{expr_string(e.length)}]{expr_string(e.elem)}",
    nodes.Ellipsis: lambda e: f"...{expr_string(e.elem)}",
    nodes.StructType: lambda e: f"struct{{{_fields(e.fields, '; ')}}}",
    nodes.InterfaceType: _interface,
    nodes.FuncType: lambda e: f"func{_signature(e)}",
    nodes.MapType: lambda e: f"map[{expr_string(e.key)}]{expr_string(e.value)}",
    nodes.ChanType: lambda e: f"{e.dir.value} {expr_string(e.elem)}",
}
