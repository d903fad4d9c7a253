"""Whether one sender can make another one act: then the order of their items matters.

A `Queue` of processes keeps the order of each sender, but not that of two: what one has put may
still be in its feeder thread when the other, told by some way, puts its own. Goroutine a *tells* b
when it sends or closes what b receives from; when it receives what b sends without a buffer; when
it starts b; when both use mutexes, atomics or conditions. It may do so by way of others.

Two ways do no harm, and are left out:

- telling by the channel in question itself: what the receiver got is no longer on its way;
- receiving from a channel that all goroutines of the one kind receive from alike (the jobs of a
  pool): which of them takes a value is open in Go, so that no order of theirs is settled by it.

A `WaitGroup` that is a join tells nothing: a process has ended when its items are in the pipe.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from go2mp.analysis.channel_uses import RECEIVES, SENDS, Operation, Use, by_whom
from go2mp.analysis.goroutines import MAIN, Goroutine, Goroutines, called_func
from go2mp.analysis.places import Place
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes
from go2mp.types.info import Info

_LOCKS = frozenset({"Unlock", "Store", "Signal", "Broadcast"})


class Telling:
    """Who tells whom, over which channel (None: otherwise)."""

    def __init__(
        self,
        info: Info,
        goroutines: Goroutines,
        found: Mapping[Place, Sequence[Operation]],
    ) -> None:
        self.info, self.goroutines = info, goroutines
        self.steps: set[tuple[Goroutine, Place | None, Goroutine]] = set()
        for place, operations in found.items():
            self._by_channel(place, operations)
        locking = [g for g in (MAIN, *goroutines.all) if self._locks(g)]
        self.steps |= {(one, None, other) for one in locking for other in locking}
        for goroutine in goroutines.all:
            assert goroutine.node is not None
            for starter in goroutines.of(goroutine.node):
                self.steps.add((starter, None, goroutine))

    def _by_channel(self, place: Place, operations: Sequence[Operation]) -> None:
        senders = by_whom(op for op in operations if op.use in SENDS)
        receivers = by_whom(op for op in operations if op.use in RECEIVES)
        closers = by_whom(op for op in operations if op.use is Use.CLOSE)
        told = {(one, place, other) for one in senders | closers for other in receivers}
        made = [op.node for op in operations if op.use is Use.MAKE]
        waits = any(len(getattr(node, "args", ())) < 2 for node in made) or not made
        kinds = {goroutine.functions for goroutine in receivers}
        alike = len(kinds) == 1 and MAIN not in receivers
        if len(receivers) == 1 and all(map(self.goroutines.at_most_one, receivers)):
            alike = False
        if waits and not alike:
            told |= {(one, place, other) for one in receivers for other in senders}
        self.steps |= told

    def _locks(self, goroutine: Goroutine) -> bool:
        return any(
            isinstance(node, nodes.CallExpr)
            and (func := called_func(self.info, node)) is not None
            and (func.pkg == "sync/atomic" or func.name in _LOCKS)
            for function in self.goroutines.reached[goroutine]
            for node in own_nodes(function)
        )

    def among(self, senders: Iterable[Goroutine], place: Place) -> bool:
        """Whether a sender on a channel can tell another one (one like itself, too)."""
        wanted = set(senders)
        for sender in wanted:
            seen: set[Goroutine] = set()
            pending = [
                other
                for one, by, other in self.steps
                if one is sender and by is not place
            ]
            while pending:
                goroutine = pending.pop()
                if goroutine in wanted and (
                    goroutine is not sender or not self.goroutines.at_most_one(sender)
                ):
                    return True
                if goroutine not in seen:
                    seen.add(goroutine)
                    pending += [
                        other for one, _, other in self.steps if one is goroutine
                    ]
        return False
