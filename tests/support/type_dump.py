"""Prints what our checker found out, in the format of tests/types/typedump (go/types' view)."""

from __future__ import annotations

from collections.abc import Callable

from go2mp.syntax import nodes
from go2mp.types import constant
from go2mp.types.constant import Complex
from go2mp.types.info import Info, Mode, Selection, TypeAndValue
from go2mp.types.model import Basic, Interface, Named, Signature, Type
from go2mp.types.objects import Label, PkgName, Var
from go2mp.types.predicates import is_float
from go2mp.types.type_string import _Writer, package_name
from go2mp.types.typeset import type_set


class _Canonical(_Writer):
    """Writes types in a form that does not depend on how they are spelled."""

    def __init__(self, pkg: str) -> None:
        super().__init__(
            lambda path: "" if path == pkg else package_name(path), param_names=False
        )

    def basic(self, t: Basic) -> str:
        return t.kind.value

    def named(self, t: Named) -> str:
        name = self.type_name(t.obj)
        if t.type_args:
            return f"{name}[{', '.join(map(self.type, t.type_args))}]"
        return name

    def signature(self, t: Signature) -> str:
        names = ", ".join(param.obj.name for param in t.type_params)
        text = f"[{names}]" if names else ""
        text += self.tuple(t.params, t.variadic)
        if not t.results.vars:
            return text
        if len(t.results.vars) == 1:
            return f"{text} {self.type(t.results.vars[0].type)}"
        return f"{text} {self.tuple(t.results)}"

    def fields(self, t: object) -> list[str]:
        return [
            self.type(f.type) if f.embedded else f"{f.name} {self.type(f.type)}"
            for f in t.fields  # type: ignore[attr-defined]
        ]

    def interface(self, t: Interface) -> str:
        if not t.methods and not t.embeddeds:
            return "interface{comparable}" if type_set(t).comparable else "any"
        parts = sorted(
            [m.name + self.signature(m.signature) for m in t.methods]
            + [self.type(e) for e in t.embeddeds]
        )
        if t.implicit and len(parts) == 1:
            return parts[0]
        return "interface{" + "; ".join(parts) + "}"


def dump(info: Info, pkg: str = "main") -> list[str]:
    """The sorted lines of one file, in package `pkg`."""
    text = _Canonical(pkg).type
    lines = set()
    for expr, tv in info.types.items():
        if isinstance(expr, nodes.BinaryExpr) and tv.mode is Mode.TYPE:
            continue  # a union: its parts are not recorded
        if line := _operand(tv, text):
            lines.add(f"{expr.span.start}-{expr.span.end} {line}")
    for ident, obj in info.defs.items():
        if (
            obj is not None
            and ident.name != "_"
            and not isinstance(obj, Label | PkgName)
        ):
            lines.add(f"{ident.span.start}-{ident.span.end} def {text(obj.type)}")
    for selector, selection in info.selections.items():
        span = selector.sel.span
        lines.add(f"{span.start}-{span.end} selection {_selection(selection, text)}")
    return sorted(lines)


def _operand(tv: TypeAndValue, text: Callable[[Type], str]) -> str:
    if tv.mode in (Mode.BUILTIN, Mode.NIL):
        return ""
    if tv.mode is Mode.NO_VALUE:
        return "no value"
    if tv.mode is Mode.TYPE:
        return f"type {text(tv.type)}"
    if tv.mode is Mode.CONSTANT:
        value = tv.value
        if is_float(tv.type):
            value = constant.to_float(value)  # type: ignore[arg-type]
        return f"constant {text(tv.type)} = {_value(value)}"
    mode = "variable" if tv.mode is Mode.VARIABLE else "value"
    return f"{mode} {text(tv.type)}"


def _value(value: object) -> str:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Complex):
        if value.imag == 0:
            return _value(value.real)
        return f"({_value(value.real)} + {_value(value.imag)}i)"
    return constant.value_string(value)  # type: ignore[arg-type]


def _selection(selection: Selection, text: Callable[[Type], str]) -> str:
    path: tuple[Var, ...] = selection.path
    names = "".join(f"{v.name}." for v in path)
    return f"{selection.kind.value} {names}{selection.obj.name} {text(selection.type)}"
