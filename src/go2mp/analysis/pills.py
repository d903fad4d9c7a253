"""Which channels can be closed with poison pills, and how many of these they need.

The pills are put by the only sender (a process sends in its own order); or after all senders have
been joined: by main below `wg.Wait()`, or by a goroutine that does nothing but wait for them and
close (`Join.closers`; it becomes a thread of main's process, which alone can join its children).
Joining before receiving holds up processes whose items do not fit into the pipe: where main itself
receives after it has joined, the items must be few and small.

Each receiver must stop at its pill, and their number be known where the channel is closed. A
channel that a function makes at each call is followed by `channel_flow`.
"""

from __future__ import annotations

from go2mp.analysis.channel_flow import Flow
from go2mp.analysis.channel_uses import Channel, Operation, Use
from go2mp.analysis.goroutines import MAIN, Goroutine, Goroutines, Join, loops_around
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes
from go2mp.types.info import Info
from go2mp.types.model import Basic, BasicInfo, Struct, Type

PIPE_BYTES = 50_000
"""What surely fits into a pipe, as pickles and their headers."""

_NOT_ONCE = "it is not proved that it is closed only once"
_OTHER_CLOSER = "it is closed by another goroutine than its one sender"


class Pills:
    """Looks for the proof, channel by channel."""

    def __init__(
        self, info: Info, goroutines: Goroutines, flow: Flow, threads: bool
    ) -> None:
        self.info, self.goroutines, self.flow = info, goroutines, flow
        self.threads = threads

    def of(self, channel: Channel) -> tuple[str, tuple[Goroutine, ...], int]:
        """Why it cannot be closed with pills; or who takes one, and how many each channel of the
        kind needs (0: the sum over those who take one)."""
        if channel.doing(Use.RECEIVE):
            return "a closed channel may be received from outside of a range", (), 0
        if not channel.single:
            return self._followed(channel)
        closes = channel.doing(Use.CLOSE)
        if len(closes) > 1 or not self.once(closes[0]):
            return _NOT_ONCE, (), 0
        closer = next(iter(closes[0].by))
        if channel.senders != {closer}:
            if not self._joined_before(channel, closes[0], closer):
                return _OTHER_CLOSER, (), 0
            if closer is MAIN and MAIN in channel.receivers and not self._fits(channel):
                return "what is sent may not fit into the pipe before it is read", (), 0
        why, pilled = self._receivers(channel, closes[0])
        if why and (count := self.flow.receivers(channel.sites)):
            return self._early(channel), tuple(channel.receivers), count
        return why, pilled, 0

    def _receivers(
        self, channel: Channel, close: Operation
    ) -> tuple[str, tuple[Goroutine, ...]]:
        """The goroutines that range over it, if their number is known."""
        pilled: list[Goroutine] = []
        for operation in channel.doing(Use.RANGE):
            if self._leaves_early(operation.node):
                return "a range over it may end before it is closed", ()
            for goroutine in operation.by:
                if goroutine in pilled or not self._ranges_once(
                    goroutine, operation.node
                ):
                    return "it is not proved how many receivers a close must reach", ()
                if goroutine.count is None and not self._seen_by(close, goroutine):
                    why = "the number of its receivers is not known where it is closed"
                    return why, ()
                pilled.append(goroutine)
        ordered = sorted(pilled, key=lambda g: g.node.span if g.node else (-1, -1))
        return "", tuple(ordered)

    # --- closed after a join ----------------------------------------------------

    def _joined_before(
        self, channel: Channel, close: Operation, closer: Goroutine
    ) -> bool:
        """Whether all senders have been joined when it is closed."""
        joins = {self.goroutines.joins.get(sender) for sender in channel.senders}
        return all(
            join is not None
            and (closer in join.closers or self._waits_above(join, close.node))
            for join in joins
        )

    def _waits_above(self, join: Join, close: nodes.Node) -> bool:
        """Whether a Wait stands above the close in its block."""
        stmt = self.goroutines.parents[close]
        block = self.goroutines.parents[stmt]
        if not isinstance(block, nodes.Block) or not isinstance(stmt, nodes.ExprStmt):
            return False
        above = block.stmts[: block.stmts.index(stmt)]
        return any(wait in above for wait in join.waits)

    def _fits(self, channel: Channel) -> bool:
        """Whether all that is sent fits into the channel's buffer, and that into the pipe."""
        size, sent = _pickled(channel.elem), self._sent(channel)
        if sent is None or channel.capacity is None or sent > channel.capacity:
            return False
        return self.threads or (size is not None and sent * size <= PIPE_BYTES)

    def never_full(self, channel: Channel) -> bool:
        """Whether a buffered channel has room for all that is ever sent."""
        sent = self._sent(channel) if channel.single else None
        return bool(channel.capacity) and sent is not None and sent <= channel.capacity  # type: ignore[operator]

    def _sent(self, channel: Channel) -> int | None:
        """How many values are sent at most, where constants say so."""
        total = 0
        for operation in channel.doing(Use.SEND):
            function = self.goroutines.function_of(operation.node)
            for goroutine in operation.by:
                if goroutine is MAIN:
                    known = function in self.goroutines.once
                else:
                    known = function in goroutine.functions and (
                        goroutine.spawner in self.goroutines.once
                    )
                if not known or goroutine.count is None:
                    return None
                rounds = goroutine.count
                for loop in loops_around(operation.node, self.goroutines.parents):
                    if (count := self.goroutines.loop_counts.get(loop)) is None:
                        return None
                    rounds *= count
                total += rounds
        return total

    # --- one channel at each call -----------------------------------------------

    def _followed(self, channel: Channel) -> tuple[str, tuple[Goroutine, ...], int]:
        """A channel that is made more than once: each must have one sender, who closes it."""
        if not self.flow.sole_sender(channel.sites) or not self._closed_once(channel):
            return _NOT_ONCE, (), 0
        count = self.flow.receivers(channel.sites)
        if not count:
            return "it is not proved how many receivers a close must reach", (), 0
        return self._early(channel), tuple(channel.receivers), count

    def _early(self, channel: Channel) -> str:
        """Why no range may end early: what is left would keep a process that is joined."""
        early = any(self._leaves_early(op.node) for op in channel.doing(Use.RANGE))
        joined = any(sender in self.goroutines.joins for sender in channel.senders)
        return "a range over it may end before it is closed" if early and joined else ""

    def _closed_once(self, channel: Channel) -> bool:
        """Whether the one sender of each comes to one close, at most once."""
        functions = []
        for close in channel.doing(Use.CLOSE):
            function = self.goroutines.function_of(close.node)
            if function is None or loops_around(close.node, self.goroutines.parents):
                return False
            functions.append(function)
        if len(set(functions)) != len(functions):
            return False
        return not any(
            other in self.goroutines.reached_from(callee)
            for function in functions
            for callees in self.goroutines.calls.get(function, {}).values()
            for callee in callees
            for other in functions
        )

    # --- one channel ------------------------------------------------------------

    def once(self, operation: Operation) -> bool:
        """Whether an operation is done at most once in the whole run."""
        return (
            len(operation.by) == 1
            and self.goroutines.at_most_one(next(iter(operation.by)))
            and self.goroutines.runs_once(operation.node)
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


def _pickled(type_: Type) -> int | None:
    """How many bytes a value takes in the pipe at most; None when it has no limit."""
    under = type_.underlying
    if isinstance(under, Basic):
        limited = BasicInfo.INTEGER | BasicInfo.FLOAT | BasicInfo.BOOLEAN
        return 64 if under.info & limited else None
    if isinstance(under, Struct):
        sizes = [_pickled(field.type) for field in under.fields]
        known = [size for size in sizes if size is not None]
        return 400 + 2 * sum(known) if len(known) == len(sizes) else None
    return None
