"""What is over when a goroutine starts, as far as the program's text says so.

A node stands before a goroutine when it is above its `go` statement in the same function, or in
functions that are called from above it, and no loop leads from the one to the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from go2mp.analysis.goroutines import MAIN, Goroutine, Goroutines, loops_around
from go2mp.analysis.places import Function
from go2mp.syntax import nodes


class Order:
    """What stands before one goroutine: a position in each function on the way to it."""

    def __init__(self, goroutine: Goroutine, goroutines: Goroutines) -> None:
        self.goroutines = goroutines
        self.positions: dict[Function, nodes.Node] = {}
        self.complete = False
        node, function = goroutine.node, goroutine.spawner
        while (
            node is not None and function is not None and function not in self.positions
        ):
            self.positions[function] = node
            callers = list(self._callers(function))
            if not callers:
                self.complete = True
                break
            if len(callers) > 1:
                break
            node, function = callers[0]

    def _callers(
        self, function: Function
    ) -> Iterator[tuple[nodes.Node, Function | None]]:
        for caller, calls in self.goroutines.calls.items():
            for call, callees in calls.items():
                if function in callees:
                    yield call, caller
        for other in self.goroutines.all:
            if function in other.functions and other.node is not None:
                yield other.node, other.spawner

    def before(
        self, node: nodes.Node, function: Function | None, fresh: frozenset[nodes.Node]
    ) -> bool:
        """Whether a node is over when the goroutine starts."""
        if function is None:
            return True  # package variables
        if function in self.positions:
            return self._above(node, self.positions[function], fresh)
        anchors = [
            (call, position)
            for caller, position in self.positions.items()
            for call, callees in self.goroutines.calls.get(caller, {}).items()
            if call is not position and self._leads_to(callees, function)
        ]
        if not self.complete or not anchors:
            return False
        others = [
            g
            for g in self.goroutines.run_by.get(function, frozenset())
            if g is not MAIN
        ]
        return not others and all(
            self._above(call, pos, fresh) for call, pos in anchors
        )

    def _leads_to(self, callees: tuple[Function, ...], function: Function) -> bool:
        seen: set[Function] = set()
        pending = list(callees)
        while pending:
            callee = pending.pop()
            if callee is function:
                return True
            if callee not in seen:
                seen.add(callee)
                for further in self.goroutines.calls.get(callee, {}).values():
                    pending += further
        return False

    def _above(
        self, node: nodes.Node, position: nodes.Node, fresh: frozenset[nodes.Node]
    ) -> bool:
        parents = self.goroutines.parents
        if node not in parents:
            return False
        common = set(loops_around(node, parents)) & set(loops_around(position, parents))
        return node.span.end <= position.span.end and common <= fresh
