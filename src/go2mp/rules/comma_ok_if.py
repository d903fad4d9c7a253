"""`if v, ok := m[k]; ok { ... }` and `if v, ok := x.(T); ok { ... }` without the `ok`.

Only where `ok` is used nowhere else, and `v` only where it holds the value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, atom, compare, negate, subscript
from go2mp.rules.assign_stmt import assign_to
from go2mp.rules.operands import map_key
from go2mp.rules.purity import is_pure, is_simple
from go2mp.rules.type_assert_expr import asserted, type_test
from go2mp.syntax import nodes
from go2mp.types.model import Map
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def comma_ok_if(ctx: Context, node: nodes.IfStmt) -> str | None:
    """The statement without `ok`, or None where it is not of that form."""
    init = node.init
    if not isinstance(init, nodes.AssignStmt) or init.op != ":=" or len(init.lhs) != 2:
        return None
    value, ok = init.lhs
    negated = isinstance(node.cond, nodes.UnaryExpr) and node.cond.op == "!"
    test = (
        node.cond.x if isinstance(node.cond, nodes.UnaryExpr) and negated else node.cond
    )
    if not isinstance(ok, nodes.Ident) or not isinstance(test, nodes.Ident):
        return None
    obj = ctx.info.defs.get(ok)
    if obj is None or ctx.info.uses.get(test) is not obj:
        return None
    if len(ctx.facts.variables.use(obj).occurrences) != 2:
        return None
    bound = _bound_variable(ctx, value)
    if bound is not None and (negated or _used_outside(ctx, bound, node)):
        return None
    if bound is not None and ctx.facts.cells.is_cell(bound):
        return None
    right = init.rhs[0] if len(init.rhs) == 1 else None
    match right:
        case nodes.IndexExpr() if isinstance(ctx.under(right.x), Map):
            condition, result = _map_parts(ctx, right)
        case nodes.TypeAssertExpr() if right.type is not None:
            condition, result = _assert_parts(ctx, right)
        case _:
            return None
    return _emit(
        ctx, node, negate(condition) if negated else condition, value, bound, result
    )


def _bound_variable(ctx: Context, value: nodes.Expr) -> Var | None:
    if isinstance(value, nodes.Ident) and value.name != "_":
        obj = ctx.info.defs.get(value)
        return obj if isinstance(obj, Var) else None
    return None


def _used_outside(ctx: Context, obj: Var, node: nodes.IfStmt) -> bool:
    """Whether the value is looked at in the condition or the else branch."""
    span = node.body.span
    occurrences = ctx.facts.variables.use(obj).occurrences[1:]
    return any(not span.start <= ident.span.start < span.end for ident in occurrences)


def _map_parts(ctx: Context, right: nodes.IndexExpr) -> tuple[Fragment, Fragment]:
    index = right.indices[0]
    key = map_key(ctx, index)
    if not is_pure(ctx, index):
        key = ctx.temporary("key", key)
    table = ctx.expr(right.x)
    if not is_pure(ctx, right.x):
        table = ctx.temporary("table", table)
    return compare("in", key, table), subscript(table, key)


def _assert_parts(
    ctx: Context, right: nodes.TypeAssertExpr
) -> tuple[Fragment, Fragment]:
    assert right.type is not None
    source = ctx.expr(right.x)
    if not is_simple(right.x):
        source = ctx.temporary("value", source)
    type_ = ctx.type(right.type)
    return type_test(ctx, source, type_, right), asserted(ctx, source, type_)


def _emit(
    ctx: Context,
    node: nodes.IfStmt,
    condition: Fragment,
    value: nodes.Expr,
    bound: Var | None,
    result: Fragment,
) -> str:
    from go2mp.rules.control import else_part

    lead = ""
    if bound is not None:
        alias = result.text.isidentifier() and not ctx.facts.variables.reassigned(bound)
        if alias and not ctx.facts.variables.captured(bound):
            ctx.names.objects[bound] = result.text
        else:
            lead = assign_to(ctx, value, result, True)
    body = ctx.block(node.body)
    return ctx.render(
        "if_stmt",
        cond=condition.text,
        body=lead
        + (body if not lead else body.replace("pass\n", "", body == "pass\n")),
        orelse=else_part(ctx, node.orelse),
    )


TRUE = atom("True")
