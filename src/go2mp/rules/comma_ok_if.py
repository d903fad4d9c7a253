"""`if v, ok := m[k]; ok { ... }` and `if v, ok := x.(T); ok { ... }` without the `ok`.

The same for `v, ok := ...` on a line of its own in front of `if ok { ... }`, and for the guard
`if !ok { return }`, which a type checker follows as well:

    v, ok := x.(T)            if not isinstance(x, T):
    if !ok {                      return
        return                use(x)
    }
    use(v)

Only where `ok` is used nowhere else, and `v` only where it holds the value. `v` is the operand
itself where that is a variable which nobody assigns meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from go2mp.analysis.narrowing import leaves
from go2mp.python.fragments import Fragment, atom, binary, compare, negate, subscript
from go2mp.rules import kinds, layout
from go2mp.rules.assign_stmt import assign_to
from go2mp.rules.operands import map_key
from go2mp.rules.purity import is_pure, is_simple
from go2mp.rules.type_assert_expr import asserted, type_test
from go2mp.rules.values import copied
from go2mp.syntax import nodes
from go2mp.types.model import Map
from go2mp.types.objects import Object, Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@dataclass(slots=True)
class _Form:
    """`value, ok := right`, and the condition that asks for `ok`."""

    define: nodes.AssignStmt
    right: nodes.IndexExpr | nodes.TypeAssertExpr
    value: nodes.Expr
    bound: Var | None  # the variable for the value, unless it is blank
    negated: bool
    rest: tuple[nodes.Expr, ...]  # what `ok && ...` asks for as well


def comma_ok_if(ctx: Context, node: nodes.IfStmt) -> str | None:
    """The statement without `ok`, or None where it is not of that form."""
    form = _form(ctx, node.init, node.cond)
    if form is None:
        return None
    bound = form.bound
    if bound is not None:
        if form.negated or _used_outside(ctx, bound, node):
            return None
        if ctx.facts.cells.is_cell(bound) or ctx.facts.runes.is_char(bound):
            return None
    asked = bound is not None and any(ctx.mentioned_in(bound, x) for x in form.rest)
    if asked and not all(is_pure(ctx, x) for x in form.rest):
        return None
    condition, source, result = _parts(ctx, form.right, form.bound)
    if form.negated:
        condition = negate(condition)
    lead, stands = "", _stands_for(ctx, form, source, result, node)
    if bound is None:
        return _emit(ctx, node, _all(ctx, condition, form.rest), lead)
    own = ctx.name(bound)
    if stands or asked:
        ctx.names.objects[bound] = result.text
    condition = _all(ctx, condition, form.rest)
    if not stands:
        ctx.names.objects[bound] = own
        if ctx.mentioned_in(bound, node.body):
            lead = assign_to(ctx, form.value, copied(ctx, result, form.right), True)
    return _emit(ctx, node, condition, lead)


def comma_ok_pair(ctx: Context, define: nodes.Stmt, node: nodes.Stmt) -> str | None:
    """`v, ok := ...` and the `if` behind it as one, or None."""
    if not isinstance(define, nodes.AssignStmt) or not isinstance(node, nodes.IfStmt):
        return None
    if node.init is not None or node.layout.before or define.layout.after is not None:
        return None
    form = _form(ctx, define, node.cond)
    if form is None:
        return None
    if form.negated and form.bound is not None:
        return _guard(ctx, form, form.bound, node)
    text = comma_ok_if(ctx, replace(node, init=define))
    if text is None:
        return None
    return layout.with_layout(_layout(define, node), "".join(ctx.hoisted) + text)


def _layout(define: nodes.Stmt, node: nodes.Stmt) -> nodes.Layout:
    return replace(define.layout, after=node.layout.after)


# --- the parts ----------------------------------------------------------------------


def _form(ctx: Context, init: nodes.Stmt | None, cond: nodes.Expr) -> _Form | None:
    if not isinstance(init, nodes.AssignStmt) or init.op != ":=" or len(init.lhs) != 2:
        return None
    if len(init.rhs) != 1:
        return None
    value, ok = init.lhs
    right = init.rhs[0]
    test, rest = _split(cond)
    negated = isinstance(test, nodes.UnaryExpr) and test.op == "!" and not rest
    if isinstance(test, nodes.UnaryExpr) and negated:
        test = test.x
    if not isinstance(ok, nodes.Ident) or not isinstance(test, nodes.Ident):
        return None
    obj = ctx.info.defs.get(ok)
    if obj is None or ctx.info.uses.get(test) is not obj:
        return None
    if len(ctx.facts.variables.use(obj).occurrences) != 2:
        return None
    bound = _bound_variable(ctx, value)
    if bound is None and not (isinstance(value, nodes.Ident) and value.name == "_"):
        return None
    match right:
        case nodes.IndexExpr() if isinstance(ctx.under(right.x), Map):
            return _Form(init, right, value, bound, negated, rest)
        case nodes.TypeAssertExpr() if right.type is not None:
            return _Form(init, right, value, bound, negated, rest)
    return None


def _split(cond: nodes.Expr) -> tuple[nodes.Expr, tuple[nodes.Expr, ...]]:
    """`ok && a && b` as `ok` and (a, b)."""
    if isinstance(cond, nodes.BinaryExpr) and cond.op == "&&":
        first, rest = _split(cond.x)
        return first, (*rest, cond.y)
    return cond, ()


def _all(ctx: Context, condition: Fragment, rest: tuple[nodes.Expr, ...]) -> Fragment:
    for operand in rest:
        condition = binary("and", condition, ctx.later(operand))
    return condition


def _bound_variable(ctx: Context, value: nodes.Expr) -> Var | None:
    if isinstance(value, nodes.Ident) and value.name != "_":
        obj = ctx.info.defs.get(value)
        return obj if isinstance(obj, Var) else None
    return None


def _used_outside(ctx: Context, obj: Var, node: nodes.IfStmt) -> bool:
    """Whether the value is looked at in the else branch, or after the statement."""
    start, end = node.cond.span.start, node.body.span.end
    occurrences = ctx.facts.variables.use(obj).occurrences[1:]
    return any(not start <= ident.span.start < end for ident in occurrences)


def _parts(
    ctx: Context, right: nodes.IndexExpr | nodes.TypeAssertExpr, bound: Var | None
) -> tuple[Fragment, Fragment, Fragment]:
    """The test, the operand, and the value where the test holds."""
    if isinstance(right, nodes.IndexExpr):
        index = right.indices[0]
        key = map_key(ctx, index)
        if not is_pure(ctx, index):
            key = ctx.temporary("key", key)
        table = ctx.expr(right.x)
        if not is_pure(ctx, right.x):
            table = ctx.temporary("table", table)
        return compare("in", key, table), table, subscript(table, key)
    assert right.type is not None
    source = ctx.expr(right.x)
    type_ = ctx.type(right.type)
    if not is_simple(right.x):
        plain = asserted(ctx, source, type_).text == source.text
        if bound is not None and plain and _is_only(ctx, bound):
            ctx.hoist(f"{ctx.name(bound)} = {source}\n")
            source = atom(ctx.name(bound))
        else:
            source = ctx.temporary("value", source)
    test = type_test(ctx, source, type_, right)
    return test, source, asserted(ctx, source, type_)


def _is_only(ctx: Context, bound: Var) -> bool:
    """Whether no other variable of the function has the name of this one, which never changes."""
    variables = ctx.facts.variables
    if variables.reassigned(bound) or variables.captured(bound):
        return False
    if kinds.is_value_aggregate(bound.type):
        if ctx.facts.copies.variable_written(bound):
            return False
    name = ctx.name(bound)
    return not any(
        other is not bound and ctx.name(other) == name
        for other in variables.declared.get(ctx.frame.function, ())
    )


def _stands_for(
    ctx: Context, form: _Form, source: Fragment, result: Fragment, region: nodes.Node
) -> bool:
    """Whether the operand can stand for the value's variable: in `region` nobody assigns
    either, nor parts of the value."""
    if form.bound is None or result.text != source.text:
        return False
    if not result.text.isidentifier():
        return False
    variables = ctx.facts.variables
    if variables.reassigned(form.bound) or variables.captured(form.bound):
        return False
    if kinds.is_value_aggregate(form.bound.type):
        if ctx.facts.copies.variable_written(form.bound):
            return False
    operand: Object | None = None
    if isinstance(form.right.x, nodes.Ident):
        operand = ctx.info.uses.get(form.right.x)
    if not isinstance(operand, Var):
        return True  # a temporary
    use = variables.use(operand)
    if use.address_taken or use.function is None:
        return not use.address_taken and not use.assignments
    if use.captured_by and use.assignments:
        return False
    return not any(
        region.span.start <= node.span.start < region.span.end
        for node in use.assignments
    )


# --- the texts ----------------------------------------------------------------------


def _emit(ctx: Context, node: nodes.IfStmt, condition: Fragment, lead: str) -> str:
    from go2mp.rules.control import else_part

    body = ctx.block(node.body)
    return ctx.render(
        "if_stmt",
        cond=condition.text,
        body=lead
        + (body if not lead else body.replace("pass\n", "", body == "pass\n")),
        orelse=else_part(ctx, node.orelse),
    )


def _guard(ctx: Context, form: _Form, bound: Var, node: nodes.IfStmt) -> str | None:
    """`v, ok := x.(T)` and `if !ok { return }`: the test first, then the value."""
    last = node.body.stmts[-1] if node.body.stmts else None
    if last is None or not leaves(last, ctx.info) or node.orelse is not None:
        return None
    if ctx.mentioned_in(bound, node) or ctx.facts.cells.is_cell(bound):
        return None
    if ctx.facts.runes.is_char(bound):
        return None
    outer, ctx.hoisted = ctx.hoisted, []
    try:
        condition, source, result = _parts(ctx, form.right, form.bound)
        function = ctx.frame.function
        if _stands_for(ctx, form, source, result, function):
            ctx.names.objects[bound] = result.text
            after = ""
        else:
            after = assign_to(ctx, form.value, copied(ctx, result, form.right), True)
        text = "".join(ctx.hoisted) + ctx.render(
            "if_stmt",
            cond=negate(condition).text,
            body=ctx.block(node.body),
            orelse="",
        )
    finally:
        ctx.hoisted = outer
    return layout.with_layout(_layout(form.define, node), text + after)
