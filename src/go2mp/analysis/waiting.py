"""Whether who starts goroutines surely waits for them: no return and no break leads past it.

A manager ends with main, or with the function that has it: the processes that talk to it must have
been joined by then. See `hosted` and `managed`.

Over-approximation: by the positions of the statements, as they stand in the function.
"""

from __future__ import annotations

from go2mp.analysis.goroutines import (
    Goroutine,
    Goroutines,
    Join,
    loops_around,
)
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes


def is_awaited(goroutine: Goroutine, join: Join, goroutines: Goroutines) -> bool:
    """Whether nothing leads past the join of a goroutine."""
    spawner, start = goroutine.spawner, goroutine.node
    waits = [
        wait
        for wait in join.waits
        if isinstance(wait, nodes.ExprStmt)
        and goroutines.function_of(wait) is spawner
        and start is not None
        and wait.span.start > start.span.start
    ]
    if spawner is None or start is None or not waits:
        return False
    wait = min(waits, key=lambda stmt: stmt.span)
    around: nodes.Node = wait
    while around is not spawner.body:
        above = goroutines.parents[around]
        if isinstance(above, nodes.IfStmt | nodes.CaseClause | nodes.CommClause):
            inside = above.span.start <= start.span.start < above.span.end
            if not inside:
                return False  # a join on one way only
        around = above
    loops = loops_around(wait, goroutines.parents)
    for node in own_nodes(spawner):
        if not start.span.start < node.span.start < wait.span.start:
            continue
        if isinstance(node, nodes.ReturnStmt):
            return False
        if isinstance(node, nodes.BranchStmt):
            inner = loops_around(node, goroutines.parents)
            if node.label is not None or node.kind == "goto" or inner[:1] == loops[:1]:
                return False
    return True
