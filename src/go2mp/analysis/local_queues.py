"""Channels that one goroutine alone uses: first filled, then emptied.

    messages := make(chan string, 2)
    messages <- "buffered"
    messages <- "channel"
    close(messages)
    for message := range messages { ... }

Nobody else could ever take something out or put something in, so that Go would report a deadlock
where one must wait. That cannot be when all that is sent fits, and stands above all that is
received, and no more is received than was sent: then it is a `SimpleQueue` of the process.
"""

from __future__ import annotations

from go2mp.analysis.channel_uses import Channel, Operation, Use
from go2mp.analysis.goroutines import Goroutines, loops_around

_PLAIN = frozenset(
    {Use.MAKE, Use.SEND, Use.RECEIVE, Use.RANGE, Use.CLOSE, Use.CAPACITY}
)


def is_local_queue(channel: Channel, goroutines: Goroutines) -> bool:
    """Whether a channel is filled and then emptied by the one function that makes it."""
    operations = channel.operations
    functions = {goroutines.function_of(op.node) for op in operations}
    if len(functions) != 1 or not channel.single or not channel.capacity:
        return False
    if any(op.use not in _PLAIN for op in operations):
        return False
    sends = channel.doing(Use.SEND)
    closes, ranges = channel.doing(Use.CLOSE), channel.doing(Use.RANGE)
    receives = channel.doing(Use.RECEIVE)
    sent, received = _times(sends, goroutines), _times(receives, goroutines)
    if sent is None or received is None or sent > channel.capacity:
        return False
    if closes or ranges:
        once = _times(closes, goroutines) == _times(ranges, goroutines) == 1
        if not once or receives or not _above(closes, ranges, goroutines):
            return False
        return _above(sends, closes, goroutines)
    return received <= sent and _above(sends, receives, goroutines)


def _times(operations: list[Operation], goroutines: Goroutines) -> int | None:
    """How often some operations are done, exactly."""
    total = 0
    for operation in operations:
        rounds = goroutines.rounds_of(operation.node)
        if rounds is None:
            return None
        total += rounds
    return total


def _above(
    first: list[Operation], second: list[Operation], goroutines: Goroutines
) -> bool:
    """Whether some operations are all over when the others begin."""
    for one in first:
        for other in second:
            if one.node.span.end > other.node.span.start:
                return False
            loops = loops_around(one.node, goroutines.parents)
            if any(x in loops for x in loops_around(other.node, goroutines.parents)):
                return False
    return True
