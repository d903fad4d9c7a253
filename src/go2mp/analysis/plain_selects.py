"""Which selects plain multiprocessing can do, once it is known what their channels are.

See `selects` for the shapes, `channels` for what a channel in a select may be.
"""

from __future__ import annotations

from go2mp.analysis.channel_uses import Rung
from go2mp.analysis.channels import Channels
from go2mp.analysis.goroutines import Goroutines
from go2mp.analysis.selects import (
    Shape,
    breaks,
    cases_of,
    closed_test,
    polls_alone,
    shape_of,
    source_of,
)
from go2mp.syntax import nodes
from go2mp.types.info import Info


def plain_shape(
    node: nodes.SelectStmt, info: Info, channels: Channels, goroutines: Goroutines
) -> Shape | None:
    """The shape of a select whose channels all have an idiom of their own; else None."""
    cases = cases_of(info, node)
    shape = shape_of(cases)
    if shape is None or breaks(node):
        return None
    events, queues = len(cases.signals), 0
    for clause in cases.channels:
        source = source_of(clause.comm) if clause.comm is not None else None
        channel = channels.of(source) if source is not None else None
        if channel is None or channel.rung in (Rung.CHANNEL, Rung.SEMAPHORE):
            return None
        if channel.rung is Rung.EVENT:
            events += 1
            continue
        queues += 1
        pair = isinstance(clause.comm, nodes.AssignStmt) and len(clause.comm.lhs) == 2
        if channel.closers or (pair and closed_test(info, clause) is None):
            return None
    if shape is Shape.DEFAULT:
        return shape if events == 1 else None
    if shape is Shape.POLL:
        alone = polls_alone(node, goroutines.parents)
        return shape if events == queues == 1 and alone else None
    return shape
