"""Whether anybody can see that sends on an unbuffered channel do not wait for their receivers.

A Queue takes what is sent at once, and its sender runs ahead of Go's. Nobody sees that when

- at most one goroutine does anything that the outside notices (prints, ends the program): there is
  no order between two that could change;
- if that is not main, main waits for its end: else main's own end, which comes early when main or
  those that it waits for run ahead, would cut off what is still to be printed;
- the senders tell nobody in other ways how far they are (mutexes, atomics), and see no memory
  that their receivers change (`watched`).

"Main waits for it": by `wg.Wait()`, or by receiving what the goroutine sends or closes last.
"""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.analysis.blocking import Blocking, Effect
from go2mp.analysis.channel_uses import Channel, Operation, Use
from go2mp.analysis.goroutines import (
    MAIN,
    Goroutine,
    Goroutines,
    called_func,
    loops_around,
)
from go2mp.analysis.places import Places
from go2mp.analysis.watched import is_watched
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes
from go2mp.types.info import Info

_TELLING = frozenset({"sync", "sync/atomic"})
_CHANGES = frozenset({Use.SEND, Use.CLOSE, Use.SELECT_SEND})


class Ahead:
    """The answer, for the channels of a program."""

    def __init__(
        self,
        info: Info,
        places: Places,
        goroutines: Goroutines,
        blocking: Blocking,
        operations: Sequence[Operation],
    ) -> None:
        self.info, self.places, self.goroutines = info, places, goroutines
        self.blocking, self.operations = blocking, operations

    def unseen(self, channel: Channel) -> bool:
        """Whether nobody can see that the senders of a channel run ahead."""
        noticed = [
            goroutine
            for goroutine in (MAIN, *self.goroutines.all)
            if self.blocking.of_goroutine(goroutine) & {Effect.PRINT, Effect.EXIT}
        ]
        if len(noticed) > 1 or not all(map(self.goroutines.at_most_one, noticed)):
            return False
        if any(g is not MAIN and not self._awaited(g) for g in noticed):
            return False
        if is_watched(self.info, self.goroutines, channel.senders, channel.receivers):
            return False
        return not any(self._tells(sender) for sender in channel.senders)

    def _tells(self, goroutine: Goroutine) -> bool:
        """Whether a goroutine uses mutexes, atomics or conditions."""
        return any(
            func.pkg in _TELLING and not self._of_wait_group(node)
            for function in self.goroutines.reached[goroutine]
            for node in own_nodes(function)
            if isinstance(node, nodes.CallExpr)
            and (func := called_func(self.info, node)) is not None
        )

    def _of_wait_group(self, call: nodes.CallExpr) -> bool:
        fun = call.fun
        if not isinstance(fun, nodes.SelectorExpr) or fun not in self.info.selections:
            return False
        return str(self.info.selections[fun].recv).endswith("sync.WaitGroup")

    # --- what main waits for ----------------------------------------------------

    def _awaited(self, goroutine: Goroutine) -> bool:
        """Whether main does not end before a goroutine has ended."""
        join = self.goroutines.joins.get(goroutine)
        if join is not None and any(map(self._comes_to, join.waits)):
            return True
        return any(
            self._comes_to(operation.node)
            and operation.by == {MAIN}
            and self._ends_with(goroutine, operation.node)
            for operation in self.operations
            if operation.use in (Use.RECEIVE, Use.RANGE)
        )

    def _comes_to(self, node: nodes.Node) -> bool:
        """Whether main surely comes to a node: it stands in the body of `func main`, under no
        condition and with no return above."""
        parents = self.goroutines.parents
        function = self.goroutines.function_of(node)
        if not isinstance(function, nodes.FuncDecl) or function.name.name != "main":
            return False
        if loops_around(node, parents):
            return False
        above = node
        while parents[above] is not function.body:
            above = parents[above]
            if isinstance(above, nodes.IfStmt | nodes.CaseClause | nodes.CommClause):
                return False
        return not any(
            isinstance(inner, nodes.ReturnStmt) and inner.span < node.span
            for inner in own_nodes(function)
        )

    def _ends_with(self, goroutine: Goroutine, receive: nodes.Node) -> bool:
        """Whether a receive gets what a goroutine alone sends (or closes) as its last deed."""
        if not isinstance(receive, nodes.UnaryExpr | nodes.RangeStmt):
            return False
        if len(goroutine.functions) != 1:
            return False
        place = self.places.of(receive.x)
        found = [
            operation
            for operation in self.operations
            if operation.use in _CHANGES
            and self.places.of(_channel(operation.node)) is place
        ]
        if len(found) != 1 or found[0].by != {goroutine}:
            return False
        body = goroutine.functions[0].body
        stmts = body.stmts if body is not None else ()
        node = found[0].node
        stmt = node if node in stmts else self.goroutines.parents[node]
        if isinstance(stmt, nodes.DeferStmt):
            return stmt in stmts[:1]
        return bool(stmts) and stmt is stmts[-1]


def _channel(node: nodes.Node) -> nodes.Expr:
    """What is sent on or closed."""
    if isinstance(node, nodes.SendStmt):
        return node.chan
    assert isinstance(node, nodes.CallExpr)
    return node.args[0]
