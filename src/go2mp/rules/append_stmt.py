"""`s = append(s, v)` and `s = s[:n]` as statements that change a list in place.

Only for slices that are plain lists: `facts.slices` has proved that no other live slice of the
same array could see the difference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, Prec, atom, call, method, subscript
from go2mp.rules.builtins import appended_items
from go2mp.rules.operands import map_key, python_bound, same_operand, slice_in_bounds
from go2mp.rules.values import zero
from go2mp.syntax import nodes
from go2mp.types.model import Map, Named, Slice

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def append_statement(
    ctx: Context, left: nodes.Expr, right: nodes.CallExpr
) -> str | None:
    """`s = append(s, v)` as `s.append(v)`; None where it is no change in place."""
    under = ctx.under(left)
    if not isinstance(under, Slice) or ctx.facts.slices.uses_helper(under):
        return None
    base = right.args[0]
    if not same_operand(ctx, left, base):
        return _deletion(ctx, left, right)
    if not ctx.facts.slices.appends_in_place(right):
        return None
    goal = _grown(ctx, base)
    if right.ellipsis:
        tail = right.args[1]
        items = appended_items(ctx, tail, ctx.expr(tail))
        text = items.text
        if text.startswith("list(") and not same_operand(ctx, tail, base):
            items = Fragment(text[5:-1], Prec.LAMBDA)
        return f"{list_method(ctx, base, goal, 'extend', items)}\n"
    values = [ctx.value(arg, under.elem) for arg in right.args[1:]]
    if not values:
        return ""
    if len(values) == 1:
        return f"{list_method(ctx, base, goal, 'append', values[0])}\n"
    items = Fragment("[" + ", ".join(v.at_least(Prec.LAMBDA) for v in values) + "]")
    return f"{list_method(ctx, base, goal, 'extend', items)}\n"


def _grown(ctx: Context, node: nodes.Expr) -> Fragment:
    """The list that grows: that of a missing key is made, and put into the map."""
    if isinstance(node, nodes.IndexExpr) and isinstance(ctx.under(node.x), Map):
        key = map_key(ctx, node.indices[0])
        if ctx.facts.maps.key_present(node):
            return subscript(ctx.expr(node.x), key)
        return method(ctx.expr(node.x), "setdefault", key, zero(ctx, ctx.type(node)))
    return ctx.expr(node)


def list_method(
    ctx: Context, node: nodes.Expr, goal: Fragment, name: str, *args: Fragment
) -> Fragment:
    """`xs.append(v)`; `list.append(xs, v)` where the program's own type has such a method."""
    type_ = ctx.type(node)
    own = type_.methods if isinstance(type_, Named) else []
    if any(ctx.names.method(function) == name for function in own):
        return call(f"list.{name}", goal, *args)
    return method(goal, name, *args)


def _deletion(ctx: Context, left: nodes.Expr, right: nodes.CallExpr) -> str | None:
    """`s = append(s[:i], s[j:]...)` as `del s[i:j]`."""
    if not right.ellipsis or len(right.args) != 2:
        return None
    head, tail = right.args
    if not isinstance(head, nodes.SliceExpr) or not isinstance(tail, nodes.SliceExpr):
        return None
    if (
        head.low is not None
        or head.high is None
        or tail.low is None
        or tail.high is not None
    ):
        return None
    if not same_operand(ctx, left, head.x) or not same_operand(ctx, left, tail.x):
        return None
    if not ctx.facts.slices.appends_in_place(right):
        return None
    if not slice_in_bounds(ctx, head) or not slice_in_bounds(ctx, tail):
        goal = ctx.expr(left)
        made = call(
            ctx.helper("delete_range"), goal, ctx.expr(head.high), ctx.expr(tail.low)
        )
        return f"{made}\n"
    low, high = ctx.expr(head.high), ctx.expr(tail.low)
    if high.text == f"{low.text} + 1":
        return f"del {subscript(ctx.expr(left), low)}\n"
    return f"del {subscript(ctx.expr(left), f'{low}:{high}')}\n"


def reslice_statement(
    ctx: Context, left: nodes.Expr, right: nodes.SliceExpr
) -> str | None:
    """`s = s[:n]` as `del s[n:]`, `s = s[n:]` as `del s[:n]`; None where it is no such change."""
    under = ctx.under(left)
    if not isinstance(under, Slice) or ctx.facts.slices.uses_helper(under):
        return None
    sequence = right.x
    if isinstance(sequence, nodes.Ident):
        sequence = ctx.facts.slices.alias(ctx.info.uses.get(sequence)) or sequence
    if not same_operand(ctx, left, sequence) or right.max is not None:
        return None
    if not ctx.facts.slices.truncates_in_place(right):
        return None
    goal = _grown(ctx, left)
    from_start = right.low is None or ctx.info.value_of(right.low) == 0
    if from_start and right.high is not None:
        return _truncation(ctx, right, goal)
    if right.high is None and right.low is not None:
        return _drop(ctx, right, goal)
    return None


def _truncation(ctx: Context, node: nodes.SliceExpr, goal: Fragment) -> str | None:
    assert node.high is not None
    if ctx.info.value_of(node.high) == 0:
        return f"{list_method(ctx, node.x, goal, 'clear')}\n"
    bound = python_bound(ctx, node.x, node.high)
    if bound == "-1" and not ctx.facts.panics.text_observable(node):
        return f"{list_method(ctx, node.x, goal, 'pop')}\n"
    if slice_in_bounds(ctx, node):
        return f"del {subscript(goal, f'{bound}:')}\n"
    return f"{ctx.helper('truncate')}({goal}, {ctx.expr(node.high)})\n"


def _drop(ctx: Context, node: nodes.SliceExpr, goal: Fragment) -> str | None:
    bound = python_bound(ctx, node.x, node.low)
    if bound == "1" and not ctx.facts.panics.text_observable(node):
        return f"{list_method(ctx, node.x, goal, 'pop', atom('0'))}\n"
    if slice_in_bounds(ctx, node):
        return f"del {subscript(goal, f':{bound}')}\n"
    assert node.low is not None
    return f"{ctx.helper('drop')}({goal}, {ctx.expr(node.low)})\n"
