"""The order of package initialisation (Go specification, "Package initialization").

Variables are initialised in the order of their declaration, but after those that they depend on,
directly or through functions. Functions are eliminated from the graph of dependencies first.
"""

from __future__ import annotations

import heapq

from go2mp.types import recording
from go2mp.types.objects import Const, Func, Object, Var
from go2mp.types.state import Checker, DeclInfo

_Graph = dict[Object, set[Object]]


def init_order(check: Checker) -> None:
    """Records the order in which variables are initialised; reports initialisation cycles."""
    successors, predecessors = _variable_graph(check)
    pending = {obj: len(deps) for obj, deps in successors.items()}
    queue = [_entry(check, obj, count) for obj, count in pending.items()]
    heapq.heapify(queue)
    emitted: set[int] = set()
    done: set[Object] = set()
    while queue:
        entry = heapq.heappop(queue)
        obj = entry[-1]
        if obj in done or entry[1] != pending[obj]:
            continue  # an entry from before a dependency was resolved
        done.add(obj)
        if pending[obj] > 0:
            cycle = _find_path(check, obj, obj, set())
            if cycle:
                _report_cycle(check, cycle)
        for dependent in predecessors[obj]:
            if dependent not in done:
                pending[dependent] -= 1
                heapq.heappush(queue, _entry(check, dependent, pending[dependent]))
        info = check.declarations[obj]
        if isinstance(obj, Var) and info.init is not None and id(info) not in emitted:
            emitted.add(id(info))
            lhs = tuple(info.lhs) if info.lhs is not None else (obj,)
            recording.record_initializer(check, lhs, info.init)


def _entry(
    check: Checker, obj: Object, count: int
) -> tuple[bool, int, int, int, Object]:
    """A queue entry: constants first, then by open dependencies, then by place in the source."""
    info = check.declarations[obj]
    # Variables of one declaration share its place; their own comes next.
    return (not isinstance(obj, Const), count, info.order, obj.span.start, obj)


def _variable_graph(check: Checker) -> tuple[_Graph, _Graph]:
    """What each constant and variable depends on, and what depends on it, without functions."""
    members = [obj for obj in check.declarations if isinstance(obj, Const | Var | Func)]
    successors: _Graph = {obj: set() for obj in members}
    predecessors: _Graph = {obj: set() for obj in members}
    for obj in members:
        for dep in check.declarations[obj].deps:
            if dep in successors:
                successors[obj].add(dep)
                predecessors[dep].add(obj)
    functions = [obj for obj in members if isinstance(obj, Func)]
    functions.sort(key=lambda f: len(successors[f]) * len(predecessors[f]))
    for func in functions:
        before = predecessors.pop(func) - {func}
        after = successors.pop(func) - {func}
        for user in before:
            successors[user] |= after
            successors[user].discard(func)
        for used in after:
            predecessors[used] |= before
            predecessors[used].discard(func)
    return successors, predecessors


def _find_path(
    check: Checker, start: Object, goal: Object, seen: set[Object]
) -> list[Object]:
    """The objects on a path of dependencies from `start` to `goal`, last one first; [] if none."""
    if start in seen:
        return []
    seen.add(start)
    deps = sorted(check.declarations[start].deps, key=lambda o: _order(check, o))
    for dep in deps:
        if dep is goal:
            return [dep]
        path = _find_path(check, dep, goal, seen)
        if path:
            return [*path, dep]
    return []


def _order(check: Checker, obj: Object) -> int:
    info: DeclInfo = check.declarations[obj]
    return info.order


def _report_cycle(check: Checker, cycle: list[Object]) -> None:
    first = cycle[0]
    if len(cycle) == 1:
        message = f"initialization cycle: {first.name} refers to itself"
    else:
        lines = [f"initialization cycle for {first.name}"]
        obj = first
        for following in reversed(cycle):
            lines.append(f"\t{obj.name} refers to {following.name}")
            obj = following
        message = "\n".join(lines)
    check.error("initialization-cycle", first, message)
