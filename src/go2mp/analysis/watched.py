"""Whether the sender on an unbuffered channel can see, in memory that it shares with a receiver,
how far that one is.

    c <- 1
    c <- 2 // waits until the receiver is back
    fmt.Println(count) // what the receiver counted in between

A queue lets the sender run ahead: there it may be the count before. What the sender reads only
after a `Wait`, as the statements stand in its function, is the same in both.

Under-approximation: variables only. What goroutines share otherwise makes them threads, whose
channels wait.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from go2mp.analysis.goroutines import Goroutine, Goroutines
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes, walk
from go2mp.types.info import Info
from go2mp.types.objects import Var


def is_watched(
    info: Info,
    goroutines: Goroutines,
    senders: Iterable[Goroutine],
    receivers: Iterable[Goroutine],
) -> bool:
    """Whether a sender reads a variable that another goroutine, a receiver, writes."""
    written: dict[Var, set[Goroutine]] = {}
    for receiver in receivers:
        for node in _nodes(goroutines, receiver):
            for var in _written(node, info):
                written.setdefault(var, set()).add(receiver)
    return any(
        written[var] - {sender}
        for sender in senders
        for var in _read(goroutines, sender, info)
        if var in written
    )


def _nodes(goroutines: Goroutines, goroutine: Goroutine) -> Iterator[nodes.Node]:
    """What a goroutine runs; not what stands before the first statement that starts others."""
    for function in goroutines.reached[goroutine]:
        stmts = function.body.stmts if function.body is not None else ()
        starting = [
            stmt.span.start
            for stmt in stmts
            if any(isinstance(node, nodes.GoStmt) for node in walk(stmt))
        ]
        first = min(starting, default=0)
        for node in own_nodes(function):
            if node.span.start >= first:
                yield node


def _written(node: nodes.Node, info: Info) -> Iterator[Var]:
    targets: tuple[nodes.Expr, ...] = ()
    match node:
        case nodes.AssignStmt() if node.op != ":=":
            targets = node.lhs
        case nodes.IncDecStmt() | nodes.UnaryExpr(op="&"):
            targets = (node.x,)
    for target in targets:
        while isinstance(
            target, nodes.IndexExpr | nodes.SelectorExpr | nodes.ParenExpr
        ):
            target = target.x
        obj = info.uses.get(target) if isinstance(target, nodes.Ident) else None
        if isinstance(obj, Var):
            yield obj


def _read(goroutines: Goroutines, sender: Goroutine, info: Info) -> Iterator[Var]:
    """The variables that a goroutine mentions before it has waited for others."""
    for function in goroutines.reached[sender]:
        waits = [
            node.span.start
            for node in own_nodes(function)
            if isinstance(node, nodes.CallExpr)
            and isinstance(node.fun, nodes.SelectorExpr)
            and node.fun.sel.name == "Wait"
        ]
        last = max(waits, default=None)
        inside = {
            ident
            for node in own_nodes(function)
            if isinstance(node, nodes.GoStmt)
            for ident in walk(node)
        }
        for node in own_nodes(function):
            if isinstance(node, nodes.Ident) and node not in inside:
                obj = info.uses.get(node)
                if isinstance(obj, Var) and not obj.is_field:
                    if last is None or node.span.start < last:
                        yield obj
