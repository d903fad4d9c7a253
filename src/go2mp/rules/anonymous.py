"""Anonymous struct types: one class per identical type, named after what has the type.

point := struct{ X, Y int }{1, 2}         class Point
cases := []struct{ in, want int }{...}    class Case
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from go2mp.python.names import pascal
from go2mp.syntax import nodes
from go2mp.syntax.visit import parents
from go2mp.types.model import Struct

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def wanted_names(ctx: Context) -> list[tuple[Struct, str]]:
    """The struct types that are written out in the program, with the names they suggest."""
    above = parents(ctx.file)
    found: list[tuple[int, Struct, str]] = []
    for node in above:
        if not isinstance(node, nodes.StructType) or not node.fields:
            continue
        if isinstance(above.get(node), nodes.TypeSpec):
            continue
        recorded = ctx.info.types.get(node)
        if recorded is None or not isinstance(recorded.type, Struct):
            continue
        found.append((node.span.start, recorded.type, _suggested(ctx, node, above)))
    return [(type_, name) for _, type_, name in sorted(found, key=lambda item: item[0])]


def _suggested(
    ctx: Context, node: nodes.Node, above: Mapping[nodes.Node, nodes.Node]
) -> str:
    many = False
    child, at = node, above.get(node)
    while at is not None:
        match at:
            case nodes.ArrayType() | nodes.MapType() | nodes.ChanType():
                many = True
            case nodes.StarExpr() | nodes.ParenExpr() | nodes.CompositeLit():
                pass
            case nodes.UnaryExpr() | nodes.CallExpr() | nodes.KeyedElement():
                if isinstance(at, nodes.KeyedElement):
                    return ""
            case nodes.ValueSpec():
                return _name(at.names[0].name, many)
            case nodes.AssignStmt():
                position = at.rhs.index(child) if child in at.rhs else 0
                if position < len(at.lhs):
                    return _name(_last_name(at.lhs[position]), many)
                return ""
            case nodes.Field():
                return _of_field(at, many, above)
            case nodes.TypeSpec():
                return _name(at.name.name, False) + "Item"
            case _:
                return ""
        child, at = at, above.get(at)
    return ""


def _of_field(
    field: nodes.Field, many: bool, above: Mapping[nodes.Node, nodes.Node]
) -> str:
    if field.names:
        return _name(field.names[0].name, many)
    function = above.get(above.get(field, field))
    if isinstance(function, nodes.FuncDecl):
        return _name(function.name.name, False) + "Result"
    return ""


def _last_name(node: nodes.Expr) -> str:
    match node:
        case nodes.Ident():
            return node.name
        case nodes.SelectorExpr():
            return node.sel.name
        case nodes.IndexExpr():
            return _last_name(node.x)
    return ""


def _name(name: str, many: bool) -> str:
    """The class of the variable `name`, or of the elements of `names`."""
    base = pascal(name) if name != "_" else ""
    if not many:
        return base
    if base.endswith("ies") and len(base) > 4:
        return base[:-3] + "y"
    if base.endswith(("sses", "shes", "ches", "xes")):
        return base[:-2]
    if base.endswith("s") and not base.endswith("ss") and len(base) > 2:
        return base[:-1]
    return base
