"""Whether evaluating an expression twice, or later, is the same: no effects, no calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.syntax import nodes
from go2mp.types.info import Mode

if TYPE_CHECKING:
    from go2mp.rules.context import Context

_PURE_BUILTINS = frozenset(["len", "cap", "min", "max", "real", "imag"])


def is_pure(ctx: Context, node: nodes.Expr) -> bool:
    """Whether an expression only reads: constants, variables, fields, elements, arithmetic."""
    if ctx.info.value_of(node) is not None:
        return True
    match node:
        case nodes.Ident() | nodes.BasicLit() | nodes.FuncLit():
            return True
        case nodes.ParenExpr() | nodes.StarExpr() | nodes.SelectorExpr():
            return is_pure(ctx, node.x)
        case nodes.UnaryExpr():
            return node.op != "<-" and is_pure(ctx, node.x)
        case nodes.BinaryExpr():
            return is_pure(ctx, node.x) and is_pure(ctx, node.y)
        case nodes.IndexExpr():
            return is_pure(ctx, node.x) and all(
                is_pure(ctx, index) for index in node.indices
            )
        case nodes.SliceExpr():
            parts = (node.low, node.high, node.max)
            return is_pure(ctx, node.x) and all(
                is_pure(ctx, p) for p in parts if p is not None
            )
        case nodes.CallExpr():
            return _is_pure_call(ctx, node)
    return False


def _is_pure_call(ctx: Context, node: nodes.CallExpr) -> bool:
    function = ctx.info.types.get(node.fun)
    if function is None:
        return False
    builtin = (
        function.mode is Mode.BUILTIN
        and getattr(node.fun, "name", "") in _PURE_BUILTINS
    )
    if builtin or function.mode is Mode.TYPE:
        return all(is_pure(ctx, arg) for arg in node.args)
    return False


def is_simple(node: nodes.Expr) -> bool:
    """Whether an expression is a name or literal, possibly with fields: cheap to repeat."""
    match node:
        case nodes.Ident() | nodes.BasicLit():
            return True
        case nodes.ParenExpr() | nodes.SelectorExpr() | nodes.StarExpr():
            return is_simple(node.x)
        case nodes.UnaryExpr():
            return node.op == "-" and is_simple(node.x)
    return False
