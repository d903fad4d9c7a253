"""`select` in plain multiprocessing: a look at an Event, a `get` with a timeout, a polling loop.

See `analysis.selects` for the shapes and when they are exact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.channel_uses import Rung
from go2mp.analysis.selects import Shape, cases_of, closed_test, shape_of, source_of
from go2mp.python.fragments import atom, method
from go2mp.rules import layout
from go2mp.rules.assign_stmt import assign_to, defines
from go2mp.rules.channel_idioms import idiom_of, pill
from go2mp.rules.context import suite
from go2mp.rules.loops import drop_pass
from go2mp.syntax import nodes
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def select_idiom(ctx: Context, node: nodes.SelectStmt) -> str:
    """A select in a program that keeps to the idioms."""
    cases = cases_of(ctx.info, node)
    shape = shape_of(cases)
    events = [*cases.signals, *(c for c in cases.channels if _is_event(ctx, c))]
    queues = [clause for clause in cases.channels if clause not in events]
    if shape is Shape.DEFAULT:
        assert cases.default is not None
        text = _branches(ctx, "is_set()", events[0], cases.default)
    elif shape is Shape.POLL:
        text = _poll(ctx, events[0], queues[0])
    elif events:
        limit = _seconds(ctx, cases.timeouts[0])
        text = _branches(ctx, f"wait({limit})", events[0], cases.timeouts[0])
    else:
        text = _within(ctx, queues[0], cases.timeouts[0])
    return text + layout.comments(node.trailing)


def _is_event(ctx: Context, clause: nodes.CommClause) -> bool:
    source = source_of(clause.comm) if clause.comm is not None else None
    channel = idiom_of(ctx, source) if source is not None else None
    return channel is not None and channel.rung is Rung.EVENT


def _source(ctx: Context, clause: nodes.CommClause) -> str:
    """The channel or Event of a case."""
    assert clause.comm is not None
    source = source_of(clause.comm)
    assert source is not None
    return ctx.expr(source).text


def _seconds(ctx: Context, clause: nodes.CommClause) -> str:
    """The time limit of a case with time.After."""
    from go2mp.rules.sync_calls import seconds

    assert clause.comm is not None
    call = source_of(clause.comm)
    assert isinstance(call, nodes.CallExpr)
    return seconds(ctx, call.args[0]).text


def _branches(
    ctx: Context, test: str, event: nodes.CommClause, other: nodes.CommClause
) -> str:
    """`if stop.is_set(): ... else: ...`."""
    cond = f"{_source(ctx, event)}.{test}"
    body, rest = clause_body(ctx, event), clause_body(ctx, other)
    orelse = "" if rest == "pass\n" else ctx.render("else", body=rest)
    return ctx.render("if_stmt", cond=cond, body=body, orelse=orelse)


def _poll(ctx: Context, event: nodes.CommClause, queue: nodes.CommClause) -> str:
    """The body of a polling loop."""
    cond = f"{_source(ctx, event)}.is_set()"
    signal = clause_body(ctx, event)
    if not event.body or not isinstance(event.body[-1], nodes.ReturnStmt):
        signal = drop_pass(signal) + "continue\n"
    text = ctx.render("if_stmt", cond=cond, body=signal, orelse="")
    receive, lead = _get(ctx, queue, ctx.helper("POLL_SECONDS"))
    ctx.imported("queue", "Empty")
    text += ctx.render("try_get", receive=receive, empty="continue\n", orelse="")
    return text + drop_pass(clause_body(ctx, queue, lead))


def _within(ctx: Context, queue: nodes.CommClause, timeout: nodes.CommClause) -> str:
    """`get(timeout=...)`, or what is to be done when nothing came."""
    receive, lead = _get(ctx, queue, _seconds(ctx, timeout))
    ctx.imported("queue", "Empty")
    body, empty = clause_body(ctx, queue, lead), clause_body(ctx, timeout)
    orelse = "" if body == "pass\n" else body
    return ctx.render("try_get", receive=receive, empty=empty, orelse=orelse)


def _get(ctx: Context, clause: nodes.CommClause, timeout: str) -> tuple[str, str]:
    """The receive of a case, and what follows it: task_done, the test for the pill."""
    assert clause.comm is not None
    source = source_of(clause.comm)
    assert source is not None
    channel = idiom_of(ctx, source)
    assert channel is not None
    chan = ctx.expr(source)
    names, lead = comm_targets(ctx, clause.comm)
    made = method(chan, "get", f"timeout={timeout}").text
    receive = f"{made}\n" if names[0] == "_" else f"{names[0]} = {made}\n"
    if channel.rung is Rung.JOINABLE:
        note = "  # received: the sender goes on"
        lead = f"{method(chan, 'task_done')}{note}\n" + lead
    test = closed_test(ctx.info, clause)
    if test is not None and names[0] != "_" and pill(ctx, channel) == "None":
        cond = f"{names[0]} is None"
        lead += ctx.render("if_stmt", cond=cond, body=ctx.block(test.body), orelse="")
    return receive, lead


def comm_targets(ctx: Context, comm: nodes.Stmt) -> tuple[list[str], str]:
    """The pattern's names for value and ok, and the assignments that plain names cannot do."""
    names = ["_", "_"]
    lead = ""
    if isinstance(comm, nodes.AssignStmt):
        for position, left in enumerate(comm.lhs):
            name, more = _target(ctx, comm, left)
            names[position] = name
            lead += more
    return names, lead


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


def clause_body(ctx: Context, clause: nodes.CommClause, lead: str = "") -> str:
    """The suite of a case; a test whether the channel is closed is part of `lead`."""
    head = layout.comments(clause.layout.before)
    if clause.layout.after is not None:
        head += layout.comments([clause.layout.after])
    tested = closed_test(ctx.info, clause) is not None
    body = clause.body[1:] if tested else clause.body
    return suite(drop_pass(lead + head + ctx.stmts(body, clause.trailing)))
