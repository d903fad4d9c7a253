"""Every channel: where it is made, who does what with it, and which idiom is proved for it.

A `Channel` stands for all channels that may meet in one variable, field or container (see
`places`). `rung` is the first of these whose conditions hold (`go2mp.runtime.idioms` has them in
words), `why` says what kept it from a better one:

    EVENT      only closed, once, and only waited for
    SEMAPHORE  a buffered channel whose values mean nothing: each receive gives back what the same
               function has sent before (send is acquire, receive is release)
    PILLS      a Queue that is closed by its one sender, or after all senders have been joined;
               each of `pilled` ranges over it once
    LOCAL      a SimpleQueue that one goroutine fills and then empties (`local_queues`)
    QUEUE      a Queue that is never closed
    JOINABLE   unbuffered, one sender: put + join (closed with pills when `pilled` is not empty)
    CHANNEL    the helper

Between threads a `queue.Queue` keeps the order of all its senders, and takes what it is given at
once; but memory is shared, where running ahead can be seen.

Over-approximations: whatever `places` merges is one channel, so a function that makes a channel at
each call gives one `Channel` that is not `single` (`channel_flow` follows each of them); any use in
a select, `len`, `cap`, a comparison, `v, ok` or a nil channel takes the helper. Not proved, as for
every idiom: that the program does not deadlock and that its goroutines do not panic (`blocking`
tells whether they may).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from go2mp.analysis.blocking import Blocking
from go2mp.analysis.channel_flow import Flow
from go2mp.analysis.channel_uses import (
    SENDS,
    Channel,
    Collector,
    Operation,
    Rung,
    Use,
)
from go2mp.analysis.goroutines import Goroutine, Goroutines
from go2mp.analysis.local_queues import is_local_queue
from go2mp.analysis.pills import Pills
from go2mp.analysis.places import Place, Places
from go2mp.analysis.running_ahead import Ahead
from go2mp.analysis.selects import Shape, cases_of, shape_of
from go2mp.analysis.telling import Telling
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes
from go2mp.types.info import Info
from go2mp.types.model import INVALID, Chan

_NEVER_CLOSED = "it is never closed"
_NO_RECEIVER = "nobody receives from it"
_ENDLESS_RANGE = "a range waits for it to be closed, which nobody does"
_UNEVEN = "its sends and receives do not match"
_SUSPICIONS = (_NEVER_CLOSED, _NO_RECEIVER, _ENDLESS_RANGE, _UNEVEN)


@dataclass(frozen=True, slots=True)
class Channels:
    """The channels of a program."""

    all: tuple[Channel, ...]
    by_place: dict[Place, Channel]
    places: Places

    def of(self, expr: nodes.Expr) -> Channel | None:
        """The channel that an expression denotes; None for one that the program does not make
        (a timer's, a context's)."""
        return self.by_place.get(self.places.of(expr))


def analyse_channels(
    info: Info,
    places: Places,
    goroutines: Goroutines,
    blocking: Blocking,
    variables: Variables,
    threads: bool = False,
) -> Channels:
    """Collects the operations, then decides per channel."""
    collector = Collector(info, places, goroutines)
    for node in goroutines.parents:
        collector.visit(node)
    by_place: dict[Place, Channel] = {}
    flow = Flow(info, places, variables, goroutines)
    every = [op for operations in collector.found.values() for op in operations]
    ahead = Ahead(info, places, goroutines, blocking, every)
    telling = Telling(info, goroutines, collector.found)
    decider = _Decider(info, places, goroutines, flow, ahead, telling, threads)
    for place, operations in collector.found.items():
        sites = [op.node for op in operations if op.use is Use.MAKE]
        made = tuple(site for site in sites if isinstance(site, nodes.CallExpr))
        if made:
            by_place[place] = decider.decide(made, tuple(operations))
    hint = next(
        (channel.why for channel in by_place.values() if _may_deadlock(channel)), ""
    )
    if hint:
        why = f"the program may deadlock, which only helpers notice: {hint}"
        for place, channel in by_place.items():
            if channel.rung is not Rung.CHANNEL:
                by_place[place] = replace(
                    channel, rung=Rung.CHANNEL, why=why, pilled=()
                )
    return Channels(tuple(by_place.values()), by_place, places)


def _may_deadlock(channel: Channel) -> bool:
    """Whether goroutines seem to wait for what nobody does (see `why`)."""
    return channel.crosses and channel.why.startswith(_SUSPICIONS)


class _Decider:
    """Which rung is proved for a channel."""

    def __init__(
        self,
        info: Info,
        places: Places,
        goroutines: Goroutines,
        flow: Flow,
        ahead: Ahead,
        telling: Telling,
        threads: bool,
    ) -> None:
        self.info, self.places = info, places
        self.goroutines, self.flow = goroutines, flow
        self.threads = threads
        self.pills = Pills(info, goroutines, flow, threads)
        self.ahead, self.telling = ahead, telling

    def decide(
        self, sites: tuple[nodes.CallExpr, ...], operations: tuple[Operation, ...]
    ) -> Channel:
        """The channel with its rung."""
        capacities = {self._capacity(site) for site in sites}
        capacity = capacities.pop() if len(capacities) == 1 else None
        type_ = self.info.type_of(sites[0]).underlying
        elem = type_.elem if isinstance(type_, Chan) else INVALID
        single = len(sites) == 1 and self.goroutines.runs_once(sites[0])

        def channel(
            rung: Rung, why: str, pilled: tuple[Goroutine, ...] = (), each: int = 0
        ) -> Channel:
            parts = (sites, elem, capacity, operations, single)
            return Channel(*parts, rung, why, pilled, each, unbounded, endless)

        unbounded, endless = False, self._is_endless(operations)
        draft = channel(Rung.CHANNEL, "")
        if is_local_queue(draft, self.goroutines):
            takers = tuple(draft.receivers) if draft.closers else ()
            return channel(Rung.LOCAL, "", takers)
        if not draft.crosses:
            return channel(Rung.CHANNEL, "only one goroutine uses it")
        if (why := self._against_event(draft)) is None:
            return channel(Rung.EVENT, "")
        if not draft.doing(*SENDS):
            return channel(Rung.CHANNEL, why)
        if self._is_semaphore(draft):
            return channel(Rung.SEMAPHORE, "")
        if (why := self._against_queue(draft)) is not None:
            return channel(Rung.CHANNEL, why)
        pilled: tuple[Goroutine, ...] = ()
        each = 0
        if draft.closers:
            why, pilled, each = self.pills.of(draft)
            if why:
                return channel(Rung.CHANNEL, why)
        polled = Shape.POLL in self._selects(draft)
        unseen = self.ahead.unseen(draft) and not polled
        if self.threads:  # they share memory, where all can be seen
            unseen = unseen and self._sent_last(draft)
        unbounded = unseen or self.pills.never_full(draft)
        if capacity and pilled and not unbounded and self._wait_elsewhere(draft):
            why = "its receivers may wait for others while it is closed"
        elif capacity or unseen:
            if (why := self._against_order(draft)) is None:
                return channel(Rung.PILLS if pilled else Rung.QUEUE, "", pilled, each)
        elif capacity is None:
            why = "it is not known whether it is buffered"
        elif self._one_sender(draft):
            return channel(Rung.JOINABLE, "", pilled, each)
        else:
            why = "several goroutines send on it, and each must see its value received"
        return channel(Rung.CHANNEL, why)

    def _capacity(self, site: nodes.CallExpr) -> int | None:
        if len(site.args) < 2:
            return 0
        value = self.info.value_of(site.args[1])
        return value if isinstance(value, int) else None

    def _against_event(self, channel: Channel) -> str | None:
        """Why it is no Event; None when it is one."""
        closes = channel.doing(Use.CLOSE)
        others = set(Use) - {Use.MAKE, Use.CLOSE, Use.RECEIVE, Use.SELECT_RECEIVE}
        if channel.doing(*SENDS):
            return "values are sent on it"
        if not closes or not channel.receivers:
            return _NEVER_CLOSED if not closes else _NO_RECEIVER
        if channel.doing(*others):
            return "it is used otherwise than by close and receive"
        if any(op.value_used for op in channel.doing(Use.RECEIVE, Use.SELECT_RECEIVE)):
            return "what a receive gives is used"
        if not channel.single or len(closes) > 1 or not self.pills.once(closes[0]):
            return "it is not proved that it is closed only once"
        return None

    def _is_semaphore(self, channel: Channel) -> bool:
        """Whether it is only acquired and released, in this order, by each function."""
        others = set(Use) - {Use.MAKE, Use.SEND, Use.RECEIVE}
        receives = channel.doing(Use.RECEIVE)
        if channel.doing(*others) or any(op.value_used for op in receives):
            return False
        if (
            channel.capacity == 0
            or getattr(channel.elem.underlying, "fields", None) != ()
        ):
            return False
        acquired = [
            (self._acting(op.node), op.node.span) for op in channel.doing(Use.SEND)
        ]
        return bool(receives) and all(
            any(
                function is self._acting(op.node) and span < op.node.span
                for function, span in acquired
            )
            or self._acquired_for(op, channel)
            for op in receives
        )

    def _acquired_for(self, receive: Operation, channel: Channel) -> bool:
        """`sem <- struct{}{}` right above `go func() { defer func() { <-sem }() ... }()`: each
        goroutine gives back what was taken for it."""
        parents = self.goroutines.parents
        acting = self._acting(receive.node)
        sends = [op.node for op in channel.doing(Use.SEND)]
        for goroutine in receive.by:
            block = parents.get(goroutine.node) if goroutine.node else None
            if goroutine.functions != (acting,) or not isinstance(block, nodes.Block):
                return False
            above = block.stmts[: block.stmts.index(goroutine.node)]
            if sum(stmt in sends for stmt in above) != 1:
                return False
            if sum(isinstance(stmt, nodes.GoStmt) for stmt in block.stmts) != 1:
                return False
        acted = [self._acting(op.node) for op in channel.doing(Use.RECEIVE)]
        return acted.count(acting) == 1 and not self.goroutines.loop_of(receive.node)

    def _acting(self, node: nodes.Node) -> nodes.Node | None:
        """The function a node stands in; that of the defer for a deferred literal."""
        function = self.goroutines.function_of(node)
        if isinstance(function, nodes.FuncLit):
            call = self.goroutines.parents[function]
            if isinstance(call, nodes.CallExpr) and call.fun is function:
                if isinstance(self.goroutines.parents[call], nodes.DeferStmt):
                    return self.goroutines.function_of(function)
        return function

    def _against_queue(self, channel: Channel) -> str | None:
        """What no Queue can do; None when there is nothing of it."""
        reasons = {
            Use.SELECT_SEND: "it is used in a select",
            Use.LENGTH: "its length is looked at",
            Use.COMPARE: "it is compared",
            Use.NIL: "it may be nil",
            Use.RECEIVE_OK: "a receive asks whether it is closed",
        }
        for use, why in reasons.items():
            if channel.doing(use):
                return why
        if channel.doing(Use.CAPACITY) and channel.capacity is None:
            return "its capacity is looked at"
        selected = self._selects(channel)
        if selected and (channel.closers or None in selected):
            return "it is used in a select"
        if not channel.receivers:
            return _NO_RECEIVER
        if channel.doing(Use.RANGE) and not channel.closers:
            return _ENDLESS_RANGE
        if selected or channel.closers:
            return None
        sent, received = (
            self._times(channel.doing(use)) for use in (Use.SEND, Use.RECEIVE)
        )
        if sent is not None and received is not None:
            if received > sent or (
                channel.capacity is not None and sent > received + channel.capacity
            ):
                return f"{_UNEVEN}: {sent} and {received}"
        return None

    def _selects(self, channel: Channel) -> set[Shape | None]:
        """The shapes of the selects that receive from it; None for any but a queue's."""
        found: set[Shape | None] = set()
        for operation in channel.doing(Use.SELECT_RECEIVE):
            select = operation.node
            while not isinstance(select, nodes.SelectStmt):
                select = self.goroutines.parents[select]
            shape = shape_of(cases_of(self.info, select))
            found.add(None if shape is Shape.DEFAULT else shape)
        return found

    def _times(self, operations: list[Operation]) -> int | None:
        """How often some operations are done in all, where constants say so."""
        total = 0
        for operation in operations:
            if len(operation.by) != 1:
                return None
            goroutine = next(iter(operation.by))
            function = self.goroutines.function_of(operation.node)
            direct = function in goroutine.functions or function in self.goroutines.once
            starts = self.goroutines.rounds_of(goroutine.node) if goroutine.node else 1
            rounds = self.goroutines.rounds_of(operation.node)
            if not direct or rounds is None or starts is None:
                return None
            total += rounds * starts
        return total

    def _sent_last(self, channel: Channel) -> bool:
        """Whether each send is all that its goroutine has still to do."""
        for operation in channel.doing(*SENDS):
            function = self.goroutines.function_of(operation.node)
            stmts = (
                function.body.stmts if function is not None and function.body else ()
            )
            if not stmts or stmts[-1] is not operation.node:
                return False
            for goroutine in operation.by:
                if function not in goroutine.functions or goroutine in (
                    self.goroutines.joins
                ):
                    return False
        return True

    def _wait_elsewhere(self, channel: Channel) -> bool:
        """Whether a receiver may wait for something else than the channel's next value: then a
        pill may wait for a place in the Queue, as no close does. A mutex is let go soon, if
        not by who closes (`lock_safety`)."""
        waits = _MUTEX_AND_MORE if self._closed_under_lock(channel) else _WAITS
        return any(
            isinstance(node, nodes.SendStmt | nodes.SelectStmt)
            or (isinstance(node, nodes.UnaryExpr) and node.op == "<-")
            or (isinstance(node, nodes.CallExpr) and _method(node) in waits)
            for receiver in channel.receivers
            for function in self.goroutines.reached[receiver]
            for node in own_nodes(function)
        )

    def _closed_under_lock(self, channel: Channel) -> bool:
        """Whether a mutex may be locked where a channel is closed."""
        for close in channel.doing(Use.CLOSE):
            function = self.goroutines.function_of(close.node)
            uncalled = any(function in g.functions for g in self.goroutines.all)
            if isinstance(function, nodes.FuncDecl) and function.recv is None:
                uncalled = uncalled or function.name.name == "main"
            if function is None or not uncalled:
                return True
            for node in own_nodes(function):
                if isinstance(node, nodes.CallExpr) and _method(node) in _LOCKS:
                    return True
        return False

    def _one_sender(self, channel: Channel) -> bool:
        """Whether one goroutine alone sends on it, or on each of its kind."""
        senders = channel.senders
        if len(senders) == 1 and self.goroutines.at_most_one(next(iter(senders))):
            return True
        return self.flow.sole_sender(channel.sites)

    def _is_endless(self, operations: tuple[Operation, ...]) -> bool:
        """Whether a sender sends in a loop without a condition."""
        for operation in operations:
            if operation.use is Use.SEND:
                loop = self.goroutines.loop_of(operation.node)
                if isinstance(loop, nodes.ForStmt) and loop.cond is None:
                    return True
        return False

    def _against_order(self, channel: Channel) -> str | None:
        """Why a Queue could give the items in another order than Go; None when it cannot."""
        if self.threads or self._one_sender(channel):
            return None
        place = self.places.of(channel.sites[0])
        if self.telling.among(channel.senders, place):
            return "its senders also tell each other something in other ways"
        return None


_LOCKS = frozenset({"Lock", "RLock"})
_WAITS = frozenset({"Wait", "Do", "Acquire"})
_MUTEX_AND_MORE = _LOCKS | _WAITS


def _method(call: nodes.CallExpr) -> str:
    """The name of what a call selects: that of a Lock or a Wait, perhaps."""
    return call.fun.sel.name if isinstance(call.fun, nodes.SelectorExpr) else ""
