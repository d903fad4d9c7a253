"""Slices that are converted only to be sorted: `sort.Sort(ByAge(people))`.

The conversion gives the slice the methods Len, Less and Swap. Where Len and Swap are the usual
ones, the slice itself is sorted by Less, and no value of the other type is made. sort.IntSlice and
its siblings are such types too.
"""

from __future__ import annotations

from collections.abc import Iterator

from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, Mode
from go2mp.types.lookup import method_set
from go2mp.types.model import Named, Slice, Type
from go2mp.types.objects import Func

STANDARD = ("IntSlice", "StringSlice", "Float64Slice")
"""The types of package sort whose Less is `<`."""


def sorted_conversions(file: nodes.File, info: Info) -> frozenset[nodes.Expr]:
    """The conversions that only give a slice the methods by which it is sorted."""
    return frozenset(_found(file, info))


def _found(file: nodes.File, info: Info) -> Iterator[nodes.Expr]:
    for node in walk(file, nodes.CallExpr):
        if _sort_function(node, info) in (
            "Sort",
            "Stable",
        ):
            data = node.args[0]
            if isinstance(data, nodes.CallExpr):
                if _sort_function(data, info) == "Reverse":
                    data = data.args[0]
            if isinstance(data, nodes.CallExpr) and _is_conversion(data, info):
                if is_usual(info.type_of(data)):
                    yield data


def _sort_function(node: nodes.CallExpr, info: Info) -> str:
    fun = node.fun
    obj = info.uses.get(fun.sel) if isinstance(fun, nodes.SelectorExpr) else None
    if not isinstance(obj, Func) or obj.pkg != "sort" or obj.signature.recv:
        return ""  # also a method: sort.IntSlice(xs).Sort()
    return obj.name


def _is_conversion(node: nodes.CallExpr, info: Info) -> bool:
    made = info.types.get(node.fun)
    return (
        made is not None
        and made.mode is Mode.TYPE
        and len(node.args) == 1
        and isinstance(info.type_of(node.args[0]).underlying, Slice)
    )


def is_usual(type_: Type) -> bool:
    """Whether Len and Swap of a slice type are the usual ones."""
    if not isinstance(type_, Named) or not isinstance(type_.underlying, Slice):
        return False
    if type_.obj.pkg == "sort":
        return type_.obj.name in STANDARD
    methods = method_set(type_)
    decls = [methods[n].func.decl if n in methods else None for n in ("Len", "Swap")]
    length, swap = decls
    return (
        isinstance(length, nodes.FuncDecl)
        and isinstance(swap, nodes.FuncDecl)
        and "Less" in methods
        and _is_length(length)
        and _is_swap(swap)
    )


def _receiver(decl: nodes.FuncDecl) -> str:
    names = decl.recv.names if decl.recv is not None else ()
    return names[0].name if names else ""


def _is_length(decl: nodes.FuncDecl) -> bool:
    """`return len(s)`."""
    match decl.body:
        case nodes.Block(
            stmts=(
                nodes.ReturnStmt(
                    results=(
                        nodes.CallExpr(
                            fun=nodes.Ident(name="len"), args=(nodes.Ident() as arg,)
                        ),
                    )
                ),
            )
        ):
            return arg.name == _receiver(decl)
    return False


def _is_swap(decl: nodes.FuncDecl) -> bool:
    """`s[i], s[j] = s[j], s[i]`."""
    names = [ident.name for field in decl.type.params for ident in field.names]
    match decl.body:
        case nodes.Block(stmts=(nodes.AssignStmt(op="=", lhs=lhs, rhs=rhs),)):
            wanted = [(_receiver(decl), name) for name in names]
            left, right = map(_element, lhs), map(_element, rhs)
            return list(left) == wanted and list(right) == wanted[::-1]
    return False


def _element(node: nodes.Expr) -> tuple[str, str] | None:
    match node:
        case nodes.IndexExpr(
            x=nodes.Ident(name=owner), indices=(nodes.Ident(name=index),)
        ):
            return owner, index
    return None
