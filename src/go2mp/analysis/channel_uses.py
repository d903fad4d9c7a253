"""What is done with every channel, and by whom: the operations that `channels` decides upon.

A `Channel` stands for all channels that may meet in one variable, field or container (see
`places`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from go2mp.analysis.goroutines import Goroutine, Goroutines
from go2mp.analysis.places import Place, Places, builtin_name
from go2mp.syntax import nodes
from go2mp.types.info import Info, Mode
from go2mp.types.model import Chan, Type


class Rung(Enum):
    """What a channel becomes."""

    EVENT = "Event"
    SEMAPHORE = "Semaphore"
    PILLS = "Queue with poison pills"
    QUEUE = "Queue"
    LOCAL = "SimpleQueue"
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
    CAPACITY = auto()
    COMPARE = auto()
    SELECT_SEND = auto()
    SELECT_RECEIVE = auto()
    NIL = auto()


RECEIVES = frozenset({Use.RECEIVE, Use.RECEIVE_OK, Use.RANGE, Use.SELECT_RECEIVE})
SENDS = frozenset({Use.SEND, Use.SELECT_SEND})


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
    each: int = 0
    """How many pills close each of the channels, where a function makes one at every call."""
    unbounded: bool = False
    """Whether it makes no difference how many values a Queue in its place takes."""
    endless: bool = False
    """Whether a sender goes on for ever: then the Queue holds it back, be it unbuffered."""

    def doing(self, *uses: Use) -> list[Operation]:
        """The operations of some kinds."""
        return [operation for operation in self.operations if operation.use in uses]

    @property
    def senders(self) -> frozenset[Goroutine]:
        """The goroutines that may send."""
        return by_whom(self.doing(*SENDS))

    @property
    def receivers(self) -> frozenset[Goroutine]:
        """The goroutines that may receive."""
        return by_whom(self.doing(*RECEIVES))

    @property
    def closers(self) -> frozenset[Goroutine]:
        """The goroutines that may close it."""
        return by_whom(self.doing(Use.CLOSE))

    @property
    def crosses(self) -> bool:
        """Whether more than one goroutine uses it."""
        by = by_whom(self.operations)
        return len(by) > 1

    @property
    def pills(self) -> int | None:
        """How many pills close it, where that is a constant."""
        counts = [goroutine.count for goroutine in self.pilled]
        known = [count for count in counts if count is not None]
        return sum(known) if len(known) == len(counts) else None


def by_whom(operations: Iterable[Operation]) -> frozenset[Goroutine]:
    return frozenset(
        goroutine for operation in operations for goroutine in operation.by
    )


class Collector:
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
            use = {"close": Use.CLOSE, "len": Use.LENGTH, "cap": Use.CAPACITY}[name]
            self._add(use, node.args[0], node)
