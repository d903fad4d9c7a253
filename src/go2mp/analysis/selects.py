"""Selects that plain multiprocessing can do, case by case.

    DEFAULT   a signal, and a default:    `if stop.is_set(): ... else: ...`
    TIMEOUT   a signal or a queue, and time.After:    `get(timeout=...)`, `wait(timeout)`
    POLL      a signal and a queue:    a loop that looks at the signal between `get(timeout=...)`

A signal is a channel that is only closed (an Event), or a context's Done. What is ready at the
same time may be chosen in any order, as in Go; a signal is looked at first. A queue in a POLL must
not run ahead of its receiver: `channels` makes an unbuffered one a JoinableQueue. `get_nowait` for
a queue and a default is not exact (what was put is not there at once), so that takes the helper.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from go2mp.analysis.goroutines import called_func
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info


class Shape(Enum):
    """What a select becomes."""

    DEFAULT = auto()
    TIMEOUT = auto()
    POLL = auto()


@dataclass(frozen=True, slots=True)
class Cases:
    """The cases of a select by what they wait for."""

    default: nodes.CommClause | None
    timeouts: tuple[nodes.CommClause, ...]
    signals: tuple[nodes.CommClause, ...]
    """The contexts' Done."""
    channels: tuple[nodes.CommClause, ...]
    sends: bool


def cases_of(info: Info, node: nodes.SelectStmt) -> Cases:
    """Sorts the cases."""
    default, sends = None, False
    timeouts, signals, channels = [], [], []
    for clause in node.cases:
        if clause.comm is None:
            default = clause
        elif (source := source_of(clause.comm)) is None:
            sends = True
        elif (func := called_func(info, source)) is not None and func.pkg == "time":
            timeouts.append(clause)
        elif func is not None and func.pkg == "context":
            signals.append(clause)
        else:
            channels.append(clause)
    return Cases(default, tuple(timeouts), tuple(signals), tuple(channels), sends)


def shape_of(cases: Cases) -> Shape | None:
    """The shape of a select, if its channels allow it; None where only the helper will do."""
    waited = len(cases.signals) + len(cases.channels)
    if cases.sends or any(_uses_value(clause) for clause in cases.timeouts):
        return None
    if waited == 1 and cases.default is not None and not cases.timeouts:
        return Shape.DEFAULT
    if waited == 1 and cases.default is None and len(cases.timeouts) == 1:
        return Shape.TIMEOUT
    if waited == 2 and cases.default is None and not cases.timeouts:
        return Shape.POLL if cases.channels else None
    return None


def source_of(comm: nodes.Stmt) -> nodes.Expr | None:
    """The channel that a case receives from; None for one that sends."""
    if isinstance(comm, nodes.SendStmt):
        return None
    made = comm.rhs[0] if isinstance(comm, nodes.AssignStmt) else comm
    if isinstance(made, nodes.ExprStmt):
        made = made.x
    while isinstance(made, nodes.ParenExpr):
        made = made.x
    return made.x if isinstance(made, nodes.UnaryExpr) else None


def _uses_value(clause: nodes.CommClause) -> bool:
    return isinstance(clause.comm, nodes.AssignStmt)


def closed_test(info: Info, clause: nodes.CommClause) -> nodes.IfStmt | None:
    """`if !ok { return }` at the start of a case `v, ok := <-ch` that uses ok for nothing else."""
    comm = clause.comm
    if not isinstance(comm, nodes.AssignStmt) or len(comm.lhs) != 2 or not clause.body:
        return None
    ok, first = comm.lhs[1], clause.body[0]
    if not isinstance(ok, nodes.Ident) or not isinstance(first, nodes.IfStmt):
        return None
    match first:
        case nodes.IfStmt(
            init=None,
            cond=nodes.UnaryExpr(op="!", x=nodes.Ident() as tested),
            orelse=None,
        ) if info.uses.get(tested) is info.defs.get(ok):
            leaves = first.body.stmts and isinstance(
                first.body.stmts[-1], nodes.ReturnStmt
            )
            used = [i for i, obj in info.uses.items() if obj is info.defs.get(ok)]
            return first if leaves and len(used) == 1 else None
    return None


def polls_alone(
    node: nodes.SelectStmt, parents: Mapping[nodes.Node, nodes.Node]
) -> bool:
    """Whether a select is all that a `for { ... }` does, and has no `break` of its own: then
    `continue` waits again."""
    block = parents.get(node)
    loop = parents.get(block) if block is not None else None
    return (
        isinstance(block, nodes.Block)
        and len(block.stmts) == 1
        and isinstance(loop, nodes.ForStmt)
        and loop.cond is None
        and loop.init is None
        and loop.post is None
    )


def breaks(node: nodes.SelectStmt) -> bool:
    """Whether a case has a `break`."""
    return any(
        isinstance(inner, nodes.BranchStmt) and inner.kind == "break"
        for inner in walk(node)
    )
