"""`select`: waits on all its cases with the `select` helper; `select_idioms` has the plain ones.

Go specification: "Select statements".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, call, tuple_
from go2mp.rules import layout
from go2mp.rules.channels import sent_value
from go2mp.rules.context import Target, suite
from go2mp.rules.control import once
from go2mp.rules.flavours import concurrent
from go2mp.rules.loops import drop_pass, with_flags
from go2mp.rules.registry import statement
from go2mp.rules.select_idioms import comm_targets, select_idiom
from go2mp.rules.switch_stmt import needs_loop
from go2mp.syntax import nodes

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@statement(nodes.SelectStmt)
def select_stmt(ctx: Context, node: nodes.SelectStmt) -> str:
    """`select { ... }` as a `match` on the case that could go on."""
    if not node.cases:
        return f"{call(concurrent(ctx, 'wait_forever'))}\n"
    if ctx.plain_idioms:
        return select_idiom(ctx, node)
    target = Target(node, ctx.label_of(node), needs_loop(node, ctx.label_of(node)))
    ctx.frame.targets.append(target)
    operands: list[Fragment | str] = []
    cases: list[tuple[str, str]] = []
    default: str | None = None
    for clause in node.cases:
        if clause.comm is None:
            default = _body(ctx, clause, "")
            continue
        operands.append(_operand(ctx, clause.comm))
        targets, lead = comm_targets(ctx, clause.comm)
        names = ", ".join(targets)
        cases.append((f"{len(operands) - 1}, {names}", _body(ctx, clause, lead)))
    ctx.frame.targets.pop()
    if not cases:
        text = default or ""
        if target.is_loop:
            text = with_flags(ctx, target, once(ctx, node, text))
        return text + layout.comments(node.trailing)
    if default is not None:
        operands.append("default=True")
        cases.append(("_", default))
    elif ends_function(ctx, node):
        pattern, body = cases[-1]
        cases[-1] = (f"_, {pattern.partition(', ')[2]}", body)  # there is no other case
    subject = call(concurrent(ctx, "select"), *operands)
    text = ctx.render("match", subject=subject.text, cases=cases)
    if target.is_loop:
        text = with_flags(ctx, target, once(ctx, node, text))
    return text + layout.comments(node.trailing)


def ends_function(ctx: Context, node: nodes.Stmt) -> bool:
    """Whether a statement is the last one of a function that returns something."""
    function = ctx.frame.function
    if not ctx.frame.results or function.body is None:
        return False
    return bool(function.body.stmts) and function.body.stmts[-1] is node


def _operand(ctx: Context, comm: nodes.Stmt) -> Fragment:
    """The channel to receive from, or the channel and the value to send."""
    if isinstance(comm, nodes.SendStmt):
        return tuple_([ctx.expr(comm.chan), sent_value(ctx, comm)])
    if isinstance(comm, nodes.AssignStmt):
        source = comm.rhs[0]
    else:
        assert isinstance(comm, nodes.ExprStmt)
        source = comm.x
    while isinstance(source, nodes.ParenExpr):
        source = source.x
    assert isinstance(source, nodes.UnaryExpr)
    return ctx.expr(source.x)


def _body(ctx: Context, clause: nodes.CommClause, lead: str) -> str:
    head = layout.comments(clause.layout.before)
    if clause.layout.after is not None:
        head += layout.comments([clause.layout.after])
    return suite(drop_pass(head + lead + ctx.stmts(clause.body, clause.trailing)))
