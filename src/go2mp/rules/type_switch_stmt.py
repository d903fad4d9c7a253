"""Type switches as `if isinstance(...)` / `elif`.

Go specification: "Type switches". The variable of a clause is the operand itself where the operand
is a variable that nobody assigns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, atom, binary
from go2mp.rules import kinds, layout
from go2mp.rules.context import Target, suite
from go2mp.rules.control import once
from go2mp.rules.loops import drop_pass, with_flags
from go2mp.rules.registry import statement
from go2mp.rules.switch_stmt import if_chain, needs_loop
from go2mp.rules.type_assert_expr import asserted, type_test
from go2mp.rules.values import is_nil
from go2mp.syntax import nodes
from go2mp.types.model import Kind
from go2mp.types.objects import Var
from go2mp.types.universe import TYP

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@statement(nodes.TypeSwitchStmt)
def type_switch_stmt(ctx: Context, node: nodes.TypeSwitchStmt) -> str:
    """`switch v := x.(type) { ... }`."""
    init = ctx.stmt(node.init) if node.init is not None else ""
    subject = ctx.expr(node.x)
    lead = ""
    if not subject.text.isidentifier() or _operand_changes(ctx, node):
        name = ctx.fresh(node.name.name if node.name is not None else "value")
        lead = f"{name} = {subject}\n"
        subject = atom(name)
    target = Target(node, ctx.label_of(node), needs_loop(node, ctx.label_of(node)))
    ctx.frame.targets.append(target)
    branches: list[tuple[str, str]] = []
    default: str | None = None
    for case in node.cases:
        body = _case_body(ctx, case, subject)
        if case.exprs is None:
            default = body
        else:
            branches.append((_condition(ctx, case, subject).text, body))
    ctx.frame.targets.pop()
    text = if_chain(ctx, branches, default)
    if target.is_loop:
        text = with_flags(ctx, target, once(ctx, node, text))
    return init + lead + text + layout.comments(node.trailing)


def _operand_changes(ctx: Context, node: nodes.TypeSwitchStmt) -> bool:
    """Whether the operand is a variable that may be assigned while its clause runs."""
    operand = node.x
    if node.name is None or not isinstance(operand, nodes.Ident):
        return False
    obj = ctx.info.uses.get(operand)
    if obj is None:
        return True
    use = ctx.facts.variables.use(obj)
    return (
        use.address_taken
        or any(node.span.start <= a.span.start < node.span.end for a in use.assignments)
        or (bool(use.captured_by) and bool(use.assignments))
    )


def _condition(ctx: Context, case: nodes.CaseClause, subject: Fragment) -> Fragment:
    assert case.exprs is not None
    tests = []
    for expr in case.exprs:
        type_ = TYP[Kind.UNTYPED_NIL] if is_nil(ctx, expr) else ctx.type(expr)
        tests.append(type_test(ctx, subject, type_, expr))
    merged = _merged(tests, subject)
    if merged is not None:
        return merged
    made = tests[0]
    for test in tests[1:]:
        made = binary("or", made, test)
    return made


def _merged(tests: list[Fragment], subject: Fragment) -> Fragment | None:
    """`isinstance(x, A | B)` of several classes."""
    prefix = f"isinstance({subject}, "
    names = []
    for test in tests:
        name = test.text[len(prefix) : -1]
        if not test.text.startswith(prefix) or not name.replace("_", "").isalnum():
            return None
        if name not in names:
            names.append(name)
    return atom(f"{prefix}{' | '.join(names)})")


def _case_body(ctx: Context, case: nodes.CaseClause, subject: Fragment) -> str:
    lead = layout.comments(case.layout.before)
    obj = ctx.info.implicits.get(case)
    if isinstance(obj, Var) and ctx.mentioned_in_case(obj, case):
        value = subject
        if (
            case.exprs is not None
            and len(case.exprs) == 1
            and not is_nil(ctx, case.exprs[0])
        ):
            value = asserted(ctx, subject, ctx.type(case.exprs[0]))
        keeps = value.text == subject.text and not ctx.facts.variables.reassigned(obj)
        if keeps and not kinds.is_value_aggregate(obj.type):
            ctx.names.objects[obj] = subject.text
        elif ctx.facts.cells.is_cell(obj):
            lead += f"{ctx.name(obj)} = {ctx.helper('Ref')}({value})\n"
        elif keeps and not ctx.facts.copies.variable_written(obj):
            ctx.names.objects[obj] = subject.text
        else:
            lead += f"{ctx.name(obj)} = {_own(ctx, value, obj)}\n"
    return suite(drop_pass(lead + ctx.stmts(case.body, case.trailing)))


def _own(ctx: Context, value: Fragment, obj: Var) -> Fragment:
    from go2mp.rules.values import copy_of

    return (
        copy_of(ctx, value, obj.type) if kinds.is_value_aggregate(obj.type) else value
    )
