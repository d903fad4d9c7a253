"""Every channel: where it is made, who does what with it, and which idiom is proved for it.

A `Channel` stands for all channels that may meet in one variable, field or container (see
`places`). `rung` is the first of these whose conditions hold (`go2mp.runtime.idioms` has them in
words), `why` says what kept it from a better one:

    EVENT      only closed, once, and only waited for
    SEMAPHORE  a buffered channel whose values mean nothing: each receive gives back what the same
               function has sent before (send is acquire, receive is release)
    PILLS      a Queue that is closed by its one sender; each of `pilled` ranges over it once
    QUEUE      a Queue that is never closed
    JOINABLE   unbuffered, one sender: put + join (closed with pills when `pilled` is not empty)
    CHANNEL    the helper

Over-approximations: whatever `places` merges is one channel, so a function that makes a channel at
each call gives one `Channel` that is not `single`; any use in a select, `len`, `cap`, a comparison,
`v, ok` or a nil channel takes the helper. Not proved, as for every idiom: that the program does not
deadlock and that its goroutines do not panic (`blocking` tells whether they may).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto

from go2mp.analysis.blocking import Blocking, Effect
from go2mp.analysis.goroutines import MAIN, Goroutine, Goroutines, own_nodes
from go2mp.analysis.places import Place, Places, builtin_name
from go2mp.analysis.selects import Shape, cases_of, shape_of
from go2mp.analysis.watched import is_watched
from go2mp.syntax import nodes
from go2mp.types.info import Info, Mode
from go2mp.types.model import INVALID, Chan, Type


class Rung(Enum):
    """What a channel becomes."""

    EVENT = "Event"
    SEMAPHORE = "Semaphore"
    PILLS = "Queue with poison pills"
    QUEUE = "Queue"
    JOINABLE = "JoinableQueue"
    CHANNEL = "Channel"


class Use(Enum):
    """What is done with a channel."""

    MAKE = auto()
    SEND = auto()
    RECEIVE = auto()
    RECEIVE_OK = auto()
    RANGE = auto()
    CLOSE = auto()
    LENGTH = auto()
    COMPARE = auto()
    SELECT_SEND = auto()
    SELECT_RECEIVE = auto()
    NIL = auto()


_RECEIVES = frozenset({Use.RECEIVE, Use.RECEIVE_OK, Use.RANGE, Use.SELECT_RECEIVE})
_SENDS = frozenset({Use.SEND, Use.SELECT_SEND})

_NEVER_CLOSED = "it is never closed"
_NO_RECEIVER = "nobody receives from it"
_ENDLESS_RANGE = "a range waits for it to be closed, which nobody does"
_UNEVEN = "its sends and receives do not match"
_SUSPICIONS = (_NEVER_CLOSED, _NO_RECEIVER, _ENDLESS_RANGE, _UNEVEN)


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One operation, and the goroutines that may do it. `value_used` of a receive."""

    use: Use
    node: nodes.Node
    by: frozenset[Goroutine]
    value_used: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Channel:
    """One channel of the analysis."""

    sites: tuple[nodes.CallExpr, ...]
    elem: Type
    capacity: int | None
    """The buffer's size where it is one constant at all sites."""
    operations: tuple[Operation, ...]
    single: bool
    """Whether at most one such channel is ever made."""
    rung: Rung
    why: str
    pilled: tuple[Goroutine, ...] = ()
    """The goroutines that each take one pill (MAIN among them, perhaps)."""

    def doing(self, *uses: Use) -> list[Operation]:
        """The operations of some kinds."""
        return [operation for operation in self.operations if operation.use in uses]

    @property
    def senders(self) -> frozenset[Goroutine]:
        """The goroutines that may send."""
        return _by(self.doing(*_SENDS))

    @property
    def receivers(self) -> frozenset[Goroutine]:
        """The goroutines that may receive."""
        return _by(self.doing(*_RECEIVES))

    @property
    def closers(self) -> frozenset[Goroutine]:
        """The goroutines that may close it."""
        return _by(self.doing(Use.CLOSE))

    @property
    def crosses(self) -> bool:
        """Whether more than one goroutine uses it."""
        by = _by(self.operations)
        return len(by) > 1

    @property
    def pills(self) -> int | None:
        """How many pills close it, where that is a constant."""
        counts = [goroutine.count for goroutine in self.pilled]
        known = [count for count in counts if count is not None]
        return sum(known) if len(known) == len(counts) else None


@dataclass(frozen=True, slots=True)
class Channels:
    """The channels of a program."""

    all: tuple[Channel, ...]
    by_place: dict[Place, Channel]
    places: Places
    deadlock_hint: str = ""
    """Why the program may deadlock: then all that blocks is a helper, so that it is noticed."""

    def of(self, expr: nodes.Expr) -> Channel | None:
        """The channel that an expression denotes; None for one that the program does not make
        (a timer's, a context's)."""
        return self.by_place.get(self.places.of(expr))


def analyse_channels(
    info: Info, places: Places, goroutines: Goroutines, blocking: Blocking
) -> Channels:
    """Collects the operations, then decides per channel."""
    collector = _Collector(info, places, goroutines)
    for node in goroutines.parents:
        collector.visit(node)
    by_place: dict[Place, Channel] = {}
    decider = _Decider(info, places, goroutines, blocking)
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
    return Channels(tuple(by_place.values()), by_place, places, hint)


def _may_deadlock(channel: Channel) -> bool:
    """Whether goroutines seem to wait for what nobody does (see `why`)."""
    return channel.crosses and channel.why.startswith(_SUSPICIONS)


def _by(operations: Iterable[Operation]) -> frozenset[Goroutine]:
    return frozenset(
        goroutine for operation in operations for goroutine in operation.by
    )


class _Collector:
    """What is done with each place that is a channel."""

    def __init__(self, info: Info, places: Places, goroutines: Goroutines) -> None:
        self.info, self.places, self.goroutines = info, places, goroutines
        self.found: dict[Place, list[Operation]] = defaultdict(list)

    def visit(self, node: nodes.Node) -> None:
        """Records what a node does."""
        match node:
            case nodes.SendStmt():
                selected = self._selected(node)
                self._add(Use.SELECT_SEND if selected else Use.SEND, node.chan, node)
            case nodes.UnaryExpr(op="<-"):
                self._receive(node)
            case nodes.RangeStmt() if self._is_channel(node.x):
                self._add(Use.RANGE, node.x, node)
            case nodes.CallExpr():
                self._call(node)
            case nodes.BinaryExpr(op="==" | "!="):
                for side in (node.x, node.y):
                    if self._is_channel(side):
                        self._add(Use.COMPARE, side, node)
            case nodes.Ident(name="nil") if self._is_channel(node):
                if not isinstance(self.goroutines.parents[node], nodes.BinaryExpr):
                    self._add(Use.NIL, node, node)
            case nodes.ValueSpec(values=()) if node.type is not None:
                for name in node.names:
                    if self._is_channel(name):
                        self._add(Use.NIL, name, node)

    def _is_channel(self, expr: nodes.Expr) -> bool:
        tv = self.info.types.get(expr)
        if tv is not None:
            return tv.mode is not Mode.TYPE and isinstance(tv.type.underlying, Chan)
        obj = self.info.object_of(expr) if isinstance(expr, nodes.Ident) else None
        return obj is not None and isinstance(obj.type.underlying, Chan)

    def _add(
        self, use: Use, channel: nodes.Expr, node: nodes.Node, value_used: bool = True
    ) -> None:
        operation = Operation(use, node, self.goroutines.of(node), value_used)
        self.found[self.places.of(channel)].append(operation)

    def _selected(self, node: nodes.Node) -> bool:
        above = self.goroutines.parents[node]
        return isinstance(above, nodes.CommClause) and above.comm is node

    def _receive(self, node: nodes.UnaryExpr) -> None:
        above = self.goroutines.parents[node]
        while isinstance(above, nodes.ParenExpr):
            above = self.goroutines.parents[above]
        used = not isinstance(above, nodes.ExprStmt)
        pair = isinstance(above, nodes.AssignStmt | nodes.ValueSpec) and self._pairs(
            above
        )
        if self._selected(above):
            use = Use.SELECT_RECEIVE
        else:
            use = Use.RECEIVE_OK if pair else Use.RECEIVE
        self._add(use, node.x, node, used)

    def _pairs(self, node: nodes.AssignStmt | nodes.ValueSpec) -> bool:
        left = node.lhs if isinstance(node, nodes.AssignStmt) else node.names
        return (
            len(left) == 2
            and len(getattr(node, "rhs", getattr(node, "values", ()))) == 1
        )

    def _call(self, node: nodes.CallExpr) -> None:
        name = builtin_name(self.info, node)
        if name == "make" and self._is_channel(node):
            self._add(Use.MAKE, node, node)
        elif name in ("close", "len", "cap") and self._is_channel(node.args[0]):
            use = Use.CLOSE if name == "close" else Use.LENGTH
            self._add(use, node.args[0], node)


class _Decider:
    """Which rung is proved for a channel."""

    def __init__(
        self, info: Info, places: Places, goroutines: Goroutines, blocking: Blocking
    ) -> None:
        self.info, self.places = info, places
        self.goroutines, self.blocking = goroutines, blocking

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
            rung: Rung, why: str, pilled: tuple[Goroutine, ...] = ()
        ) -> Channel:
            return Channel(sites, elem, capacity, operations, single, rung, why, pilled)

        draft = channel(Rung.CHANNEL, "")
        if not draft.crosses:
            return channel(Rung.CHANNEL, "only one goroutine uses it")
        if (why := self._against_event(draft)) is None:
            return channel(Rung.EVENT, "")
        if not draft.doing(*_SENDS):
            return channel(Rung.CHANNEL, why)
        if self._is_semaphore(draft):
            return channel(Rung.SEMAPHORE, "")
        if (why := self._against_queue(draft)) is not None:
            return channel(Rung.CHANNEL, why)
        pilled: tuple[Goroutine, ...] = ()
        if draft.closers:
            why, pilled = self._pills(draft)
            if why:
                return channel(Rung.CHANNEL, why)
        polled = Shape.POLL in self._selects(draft)
        if capacity or (self._ahead_unseen(draft) and not polled):
            if (why := self._against_order(draft)) is None:
                return channel(Rung.PILLS if pilled else Rung.QUEUE, "", pilled)
        elif capacity is None:
            why = "it is not known whether it is buffered"
        elif len(draft.senders) == 1 and self.goroutines.at_most_one(
            next(iter(draft.senders))
        ):
            return channel(Rung.JOINABLE, "", pilled)
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
        if channel.doing(*_SENDS):
            return "values are sent on it"
        if not closes or not channel.receivers:
            return _NEVER_CLOSED if not closes else _NO_RECEIVER
        if channel.doing(*others):
            return "it is used otherwise than by close and receive"
        if any(op.value_used for op in channel.doing(Use.RECEIVE, Use.SELECT_RECEIVE)):
            return "what a receive gives is used"
        if not channel.single or len(closes) > 1 or not self._once(closes[0]):
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
            for op in receives
        )

    def _acting(self, node: nodes.Node) -> nodes.Node | None:
        """The function a node stands in; that of the defer for a deferred literal."""
        function = self.goroutines.function_of(node)
        if isinstance(function, nodes.FuncLit):
            call = self.goroutines.parents[function]
            if isinstance(call, nodes.CallExpr) and call.fun is function:
                if isinstance(self.goroutines.parents[call], nodes.DeferStmt):
                    return self.goroutines.function_of(function)
        return function

    def _once(self, operation: Operation) -> bool:
        """Whether an operation is done at most once in the whole run."""
        return (
            len(operation.by) == 1
            and self.goroutines.at_most_one(next(iter(operation.by)))
            and self.goroutines.runs_once(operation.node)
        )

    def _against_queue(self, channel: Channel) -> str | None:
        """What no Queue can do; None when there is nothing of it."""
        reasons = {
            Use.SELECT_SEND: "it is used in a select",
            Use.LENGTH: "its length or capacity is looked at",
            Use.COMPARE: "it is compared",
            Use.NIL: "it may be nil",
            Use.RECEIVE_OK: "a receive asks whether it is closed",
        }
        for use, why in reasons.items():
            if channel.doing(use):
                return why
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

    def _pills(self, channel: Channel) -> tuple[str, tuple[Goroutine, ...]]:
        """Why it cannot be closed with pills, or the goroutines that take one each."""
        closes = channel.doing(Use.CLOSE)
        if not channel.single or len(closes) > 1 or not self._once(closes[0]):
            return "it is not proved that it is closed only once", ()
        closer = next(iter(closes[0].by))
        if channel.senders != {closer}:
            return "it is closed by another goroutine than its one sender", ()
        if channel.doing(Use.RECEIVE):
            return "a closed channel may be received from outside of a range", ()
        pilled: list[Goroutine] = []
        for operation in channel.doing(Use.RANGE):
            if self._leaves_early(operation.node):
                return "a range over it may end before it is closed", ()
            for goroutine in operation.by:
                if goroutine in pilled or not self._ranges_once(
                    goroutine, operation.node
                ):
                    return "it is not proved how many receivers a close must reach", ()
                if goroutine.count is None and not self._seen_by(closes[0], goroutine):
                    return (
                        "the number of its receivers is not known where it is closed",
                        (),
                    )
                pilled.append(goroutine)
        return "", tuple(
            sorted(pilled, key=lambda g: g.node.span if g.node else (-1, -1))
        )

    def _seen_by(self, close: Operation, goroutine: Goroutine) -> bool:
        """Whether the close stands in the function that starts the goroutines, and after them."""
        function = self.goroutines.function_of(close.node)
        node = goroutine.node
        return (
            function is goroutine.spawner
            and node is not None
            and node.span < close.node.span
        )

    def _ranges_once(self, goroutine: Goroutine, node: nodes.Node) -> bool:
        """Whether each goroutine of a kind comes to the range at most once."""
        if self.goroutines.loop_of(node) is not None:
            return False
        if goroutine is MAIN:
            return self.goroutines.runs_once(node)
        function = self.goroutines.function_of(node)
        called = any(
            function in callees
            for caller in self.goroutines.reached[goroutine]
            for callees in self.goroutines.calls.get(caller, {}).values()
        )
        known = goroutine.count is not None and (
            goroutine.spawner in self.goroutines.once
            or self.goroutines.at_most_one(goroutine)
        )
        return (
            function in goroutine.functions
            and not called
            and (known or goroutine.spawner in self.goroutines.once)
        )

    def _leaves_early(self, loop: nodes.Node) -> bool:
        """Whether the body of a range can leave it by break, return or goto."""
        assert isinstance(loop, nodes.RangeStmt)
        for node in own_nodes(loop.body):
            if isinstance(node, nodes.ReturnStmt):
                return True
            if isinstance(node, nodes.BranchStmt) and node.kind in ("break", "goto"):
                if node.label is not None or self._breaks(node) is loop:
                    return True
        return False

    def _breaks(self, node: nodes.Node) -> nodes.Node:
        """The statement that a plain break ends."""
        breakable = (
            nodes.ForStmt
            | nodes.RangeStmt
            | nodes.SwitchStmt
            | nodes.TypeSwitchStmt
            | nodes.SelectStmt
        )
        while not isinstance(node, breakable):
            node = self.goroutines.parents[node]
        return node

    def _ahead_unseen(self, channel: Channel) -> bool:
        """Whether nobody can see that sends do not wait: one goroutine alone prints or exits, and
        no sender watches what its receivers do."""
        others = channel.receivers
        if is_watched(self.info, self.goroutines, channel.senders, others):
            return False
        noticed = [
            goroutine
            for goroutine in (MAIN, *self.goroutines.all)
            if self.blocking.of_goroutine(goroutine) & {Effect.PRINT, Effect.EXIT}
        ]
        return len(noticed) < 2 and all(map(self.goroutines.at_most_one, noticed))

    def _against_order(self, channel: Channel) -> str | None:
        """Why a Queue could give the items in another order than Go; None when it cannot."""
        senders = channel.senders
        if len(senders) == 1 and self.goroutines.at_most_one(next(iter(senders))):
            return None
        for sender in senders:
            for function in self.goroutines.reached[sender]:
                for node in own_nodes(function):
                    if self._signals(node, channel):
                        return (
                            "its senders also tell each other something in other ways"
                        )
        return None

    def _signals(self, node: nodes.Node, channel: Channel) -> bool:
        """Whether a node could make another sender act after this one."""
        match node:
            case nodes.SendStmt():
                return not self._same(node.chan, channel)
            case nodes.SelectStmt():
                return True
            case nodes.UnaryExpr(op="<-", x=source):
                return self._unbuffered(source)
            case nodes.RangeStmt(x=source) if isinstance(
                self.info.type_of(source).underlying, Chan
            ):
                return self._unbuffered(source)
            case nodes.CallExpr():
                if builtin_name(self.info, node) == "close":
                    return True
                name = (
                    node.fun.sel.name
                    if isinstance(node.fun, nodes.SelectorExpr)
                    else ""
                )
                return name in (
                    "Unlock",
                    "Store",
                    "Add",
                    "Signal",
                    "Broadcast",
                    "CompareAndSwap",
                )
        return False

    def _same(self, expr: nodes.Expr, channel: Channel) -> bool:
        return any(
            self.places.of(expr) is self.places.of(site) for site in channel.sites
        )

    def _unbuffered(self, expr: nodes.Expr) -> bool:
        sites = self.places.of(expr).sites
        calls = [site for site in sites if isinstance(site, nodes.CallExpr)]
        return not calls or any(self._capacity(site) == 0 for site in calls)
