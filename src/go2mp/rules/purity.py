"""Whether evaluating an expression twice, or later, is the same: no effects, no calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.rules import kinds
from go2mp.syntax import nodes
from go2mp.types.info import Mode
from go2mp.types.model import Array, Interface, Map, Pointer, Signature

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


def may_panic(ctx: Context, node: nodes.Expr) -> bool:
    """Whether evaluating a pure expression may panic: `_ = x[i]` checks an index."""
    if ctx.info.value_of(node) is not None:
        return False
    match node:
        case nodes.StarExpr():
            return not ctx.facts.nilness.non_nil(node.x)
        case nodes.SelectorExpr() if node in ctx.info.selections:
            through = isinstance(ctx.under(node.x), Pointer)
            if through and not ctx.facts.nilness.non_nil(node.x):
                return True
            return may_panic(ctx, node.x)
        case nodes.ParenExpr() | nodes.UnaryExpr():
            return may_panic(ctx, node.x)
        case nodes.BinaryExpr():
            if node.op in ("/", "%") and not ctx.info.value_of(node.y):
                return True
            if isinstance(ctx.under(node.x), Interface):
                return True
            return may_panic(ctx, node.x) or may_panic(ctx, node.y)
        case nodes.IndexExpr():
            return _index_may_panic(ctx, node)
        case nodes.SliceExpr():
            return not ctx.facts.bounds.slice_in_range(node)
        case nodes.CallExpr():
            if isinstance(kinds.pointed(ctx.type(node)).underlying, Array):
                return True  # a slice that may be too short for the array
            return any(may_panic(ctx, arg) for arg in node.args)
    return False


def _index_may_panic(ctx: Context, node: nodes.IndexExpr) -> bool:
    under = ctx.under(node.x)
    if isinstance(under, Signature):
        return False  # an instance of a generic function
    if any(may_panic(ctx, part) for part in (node.x, *node.indices)):
        return True
    if isinstance(under, Map):
        return isinstance(under.key.underlying, Interface)
    return not ctx.facts.bounds.index_in_range(node)


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
