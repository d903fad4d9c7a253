"""Package sort's functions that take a comparison: `sort.Slice` and its siblings.

A comparison of one field (`xs[i].f < xs[j].f`) is a key. Go's sort.Slice is not stable: where equal
keys could be told apart, the helper repeats Go's algorithm exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, atom, call, lambda_, method
from go2mp.rules import kinds
from go2mp.rules.operands import same_operand
from go2mp.rules.registry import special
from go2mp.syntax import nodes
from go2mp.types.model import Slice

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@dataclass(frozen=True, slots=True)
class Key:
    """`xs[i].path < xs[j].path`: what is compared of an element, and in which order."""

    path: tuple[str, ...]
    reverse: bool
    numeric: bool


@special("sort.Slice")
def sort_slice(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`sort.Slice(xs, less)`."""
    under = ctx.under(node.args[0])
    key = _key(ctx, node)
    if key is not None and not key.path and _is_plain_list(ctx, under):
        return _sort(ctx, node, key)  # equal elements cannot be told apart
    return call(
        ctx.helper("sort_slice"), ctx.expr(node.args[0]), ctx.value(node.args[1])
    )


@special("sort.SliceStable")
def sort_slice_stable(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`sort.SliceStable(xs, less)`: Python's sort is stable too."""
    key = _key(ctx, node)
    if key is not None and _is_plain_list(ctx, ctx.under(node.args[0])):
        if not (key.reverse and not key.numeric):
            return _sort(ctx, node, key)
    return call(
        ctx.helper("sort_slice_stable"), ctx.expr(node.args[0]), ctx.value(node.args[1])
    )


def _is_plain_list(ctx: Context, under: object) -> bool:
    return isinstance(under, Slice) and not ctx.facts.slices.uses_helper(under)


def _sort(ctx: Context, node: nodes.CallExpr, key: Key) -> Fragment:
    keywords: dict[str, Fragment] = {}
    sequence = ctx.expr(node.args[0])
    name = ctx.fresh("item")
    item = atom(name)
    for part in key.path:
        item = Fragment(f"{item}.{ctx.names.member(part)}")
    stable_reverse = key.reverse and bool(key.path)
    if stable_reverse:
        item = Fragment(f"-{item}")
    if key.path:
        keywords["key"] = lambda_([name], item)
    if key.reverse and not stable_reverse:
        keywords["reverse"] = atom("True")
    made = method(sequence, "sort")
    arguments = ", ".join(f"{name}={value}" for name, value in keywords.items())
    return Fragment(made.text[:-1] + arguments + ")", made.prec)


def _key(ctx: Context, node: nodes.CallExpr) -> Key | None:
    """The key that a comparison literal amounts to."""
    sequence, less = node.args
    if not isinstance(less, nodes.FuncLit) or len(less.body.stmts) != 1:
        return None
    only = less.body.stmts[0]
    if not isinstance(only, nodes.ReturnStmt) or len(only.results) != 1:
        return None
    test = only.results[0]
    names = [ident for field in less.type.params for ident in field.names]
    if not isinstance(test, nodes.BinaryExpr) or test.op not in "<>" or len(names) != 2:
        return None
    left, right = _element(ctx, test.x, sequence), _element(ctx, test.y, sequence)
    if left is None or right is None or left[1] != right[1]:
        return None
    order = [ctx.info.defs.get(name) for name in names]
    found = [ctx.info.uses.get(left[0]), ctx.info.uses.get(right[0])]
    type_ = ctx.type(test.x)
    numeric = kinds.is_int(type_)
    if not numeric and not (
        kinds.is_string(type_) and ctx.facts.strings.is_text(test.x)
    ):
        return None
    if found == order:
        return Key(left[1], test.op == ">", numeric)
    if found == order[::-1]:
        return Key(left[1], test.op == "<", numeric)
    return None


def _element(
    ctx: Context, node: nodes.Expr, sequence: nodes.Expr
) -> tuple[nodes.Ident, tuple[str, ...]] | None:
    """`sequence[i].a.b` as i and the path a, b."""
    path: list[str] = []
    while isinstance(node, nodes.SelectorExpr) and node in ctx.info.selections:
        if ctx.info.selections[node].path:
            return None
        path.insert(0, node.sel.name)
        node = node.x
    if isinstance(node, nodes.IndexExpr) and same_operand(ctx, node.x, sequence):
        index = node.indices[0]
        if isinstance(index, nodes.Ident):
            return index, tuple(path)
    return None
