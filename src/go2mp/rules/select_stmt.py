"""`select`: waits on all its cases with the `select` helper.

Go specification: "Select statements".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, atom, call, tuple_
from go2mp.rules import layout
from go2mp.rules.assign_stmt import assign_to, defines
from go2mp.rules.channels import sent_value
from go2mp.rules.context import Target, suite
from go2mp.rules.control import once
from go2mp.rules.flavours import concurrent
from go2mp.rules.loops import drop_pass, with_flags
from go2mp.rules.registry import statement
from go2mp.rules.switch_stmt import needs_loop
from go2mp.syntax import nodes
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@statement(nodes.SelectStmt)
def select_stmt(ctx: Context, node: nodes.SelectStmt) -> str:
    """`select { ... }` as a `match` on the case that could go on."""
    if not node.cases:
        return f"{call(concurrent(ctx, 'wait_forever'))}\n"
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
        names, lead = _targets(ctx, clause.comm)
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
    subject = call(concurrent(ctx, "select"), *operands)
    text = ctx.render("match", subject=subject.text, cases=cases)
    if target.is_loop:
        text = with_flags(ctx, target, once(ctx, node, text))
    return text + layout.comments(node.trailing)


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


def _targets(ctx: Context, comm: nodes.Stmt) -> tuple[str, str]:
    """The pattern's names for value and ok, and the assignments that plain names cannot do."""
    names = ["_", "_"]
    lead = ""
    if isinstance(comm, nodes.AssignStmt):
        for position, left in enumerate(comm.lhs):
            name, more = _target(ctx, comm, left)
            names[position] = name
            lead += more
    return ", ".join(names), lead


def _target(ctx: Context, comm: nodes.AssignStmt, left: nodes.Expr) -> tuple[str, str]:
    if isinstance(left, nodes.Ident):
        if left.name == "_":
            return "_", ""
        obj = ctx.info.object_of(left)
        plain = isinstance(obj, Var) and not ctx.facts.cells.is_cell(obj)
        if plain and isinstance(obj, Var) and not ctx.is_shared(obj):
            return ctx.name(obj), ""
    name = ctx.fresh("received")
    return name, assign_to(ctx, left, atom(name), defines(ctx, comm, left))


def _body(ctx: Context, clause: nodes.CommClause, lead: str) -> str:
    head = layout.comments(clause.layout.before)
    if clause.layout.after is not None:
        head += layout.comments([clause.layout.after])
    return suite(drop_pass(head + lead + ctx.stmts(clause.body, clause.trailing)))
