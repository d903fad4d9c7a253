"""Which struct and array types a function changes in place, itself or through what it calls.

Over-approximations: the calls are those of `goroutines.calls` (a function value may be any function
that flows to it); a function that takes the address of a field or element counts as changing it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from go2mp.analysis.goroutines import Goroutines
from go2mp.analysis.variables import Function
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes

Marker = Callable[[nodes.Node], set[str]]


@dataclass(frozen=True, slots=True)
class Writes:
    """Per function the keys of the types that it may change."""

    keys: dict[Function, frozenset[str]]
    everything: frozenset[str]
    goroutines: Goroutines
    marker: Marker

    def of(self, function: Function | None) -> frozenset[str]:
        """What a function may change (everything, where it is not known)."""
        if function is None:
            return self.everything
        return self.keys.get(function, self.everything)

    def within(self, node: nodes.Node) -> frozenset[str]:
        """What running a part of a function may change."""
        found: set[str] = set()
        function = self.goroutines.function_of(node)
        calls = self.goroutines.calls.get(function, {}) if function is not None else {}
        for inner in (node, *own_nodes(node)):
            found |= self.marker(inner)
            if isinstance(inner, nodes.FuncLit):
                found |= self.of(inner)
            elif isinstance(inner, nodes.CallExpr):
                for callee in calls.get(inner, ()):
                    found |= self.of(callee)
        return frozenset(found)


def analyse_writes(goroutines: Goroutines, marker: Marker) -> Writes:
    """Collects the direct changes (`marker` names those of one node), then follows the calls."""
    direct: dict[Function, set[str]] = {}
    for function in goroutines.calls:
        direct[function] = set()
        for node in own_nodes(function):
            direct[function] |= marker(node)
    keys: dict[Function, frozenset[str]] = {}
    for function in direct:
        keys[function] = frozenset(_closure(function, direct, goroutines))
    everything = frozenset(key for found in direct.values() for key in found)
    return Writes(keys, everything, goroutines, marker)


def _closure(
    function: Function, direct: dict[Function, set[str]], goroutines: Goroutines
) -> set[str]:
    found: set[str] = set()
    seen: set[Function] = set()
    pending = [function]
    while pending:
        current = pending.pop()
        if current in seen:
            continue
        seen.add(current)
        found |= direct.get(current, set())
        for callees in goroutines.calls.get(current, {}).values():
            pending += callees
        pending += [n for n in own_nodes(current) if isinstance(n, nodes.FuncLit)]
    return found
