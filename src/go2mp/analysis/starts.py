"""Where goroutines start: finds them, what they may run and how often.

See `goroutines` for what is made of it, and for the over-approximations.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from go2mp.analysis.goroutines import (
    MAIN,
    Goroutine,
    Goroutines,
    Loop,
    called_func,
    enclosing_function,
    loops_around,
)
from go2mp.analysis.joins import find_joins
from go2mp.analysis.places import Function, Places
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes, parents
from go2mp.types.info import Info
from go2mp.types.model import Array, Basic, Pointer

STARTERS = {
    ("sync", "Go"): 0,
    ("golang.org/x/sync/errgroup", "Go"): 0,
    ("time", "AfterFunc"): 1,
    ("context", "AfterFunc"): 1,
}
"""Standard functions that start a goroutine -> which argument it runs."""


def analyse_goroutines(file: nodes.File, info: Info, places: Places) -> Goroutines:
    """Finds the goroutines of a program and what each may run."""
    above = parents(file)
    functions = [
        node
        for node in above
        if isinstance(node, nodes.FuncLit)
        or (isinstance(node, nodes.FuncDecl) and node.body is not None)
    ]
    started = _started(file, info, above)
    skipped = {site: call for site, call, _ in started}
    calls = {
        function: _calls(function, skipped, info, places) for function in functions
    }
    found = []
    for site, _, target in started:
        loops = loops_around(site, above)
        count, rounds = _rounds(loops[0], info) if loops else (1, None)
        found.append(
            Goroutine(
                site,
                _run_by(target, places),
                enclosing_function(site, above),
                loops[0] if loops else None,
                count if len(loops) < 2 else None,
                rounds,
            )
        )
    roots = [
        decl
        for decl in file.decls
        if isinstance(decl, nodes.FuncDecl)
        and decl.recv is None
        and decl.name.name in ("main", "init")
    ]
    outside = _package_calls(file, info, places)
    reached = {MAIN: _closure([*roots, *outside], calls)}
    reached |= {goroutine: _closure(goroutine.functions, calls) for goroutine in found}
    run_by: dict[Function | None, set[Goroutine]] = defaultdict(set)
    run_by[None].add(MAIN)
    for goroutine, run in reached.items():
        for function in run:
            run_by[function].add(goroutine)
    once = _once(roots, outside, found, calls, above)
    return Goroutines(
        tuple(found),
        reached,
        {function: frozenset(by) for function, by in run_by.items()},
        calls,
        once,
        find_joins(info, places, above, found),
        _loop_counts(info, above),
        above,
    )


def _started(
    file: nodes.File, info: Info, above: Mapping[nodes.Node, nodes.Node]
) -> list[tuple[nodes.Node, nodes.CallExpr, nodes.Expr]]:
    """(the site, its call, what is run) of everything that starts goroutines, in order."""
    found: list[tuple[nodes.Node, nodes.CallExpr, nodes.Expr]] = []
    for node in above:
        if isinstance(node, nodes.GoStmt) and isinstance(node.call, nodes.CallExpr):
            found.append((node, node.call, node.call.fun))
        elif isinstance(node, nodes.CallExpr) and (func := called_func(info, node)):
            index = STARTERS.get((func.pkg, func.name))
            if index is not None and index < len(node.args):
                found.append((node, node, node.args[index]))
    return sorted(found, key=lambda item: item[0].span)


def _run_by(target: nodes.Expr, places: Places) -> tuple[Function, ...]:
    """The functions that a goroutine may run; a literal is known, wherever it goes besides."""
    if isinstance(target, nodes.FuncLit):
        return (target,)
    return tuple(sorted(places.of(target).functions, key=lambda node: node.span))


def _calls(
    function: Function,
    started: dict[nodes.Node, nodes.CallExpr],
    info: Info,
    places: Places,
) -> dict[nodes.CallExpr, tuple[Function, ...]]:
    """The calls in a function's own body; a standard function calls what it is given."""
    found: dict[nodes.CallExpr, tuple[Function, ...]] = {}
    skipped = set(started.values())
    for node in own_nodes(function):
        if isinstance(node, nodes.CallExpr) and node not in skipped:
            callees = list(places.callees(node))
            if not callees:
                for arg in node.args:
                    callees += sorted(places.of(arg).functions, key=lambda f: f.span)
            found[node] = tuple(callees)
        elif isinstance(node, nodes.RangeStmt):
            for callee in places.of(node.x).functions:  # a range over a function
                call = nodes.CallExpr(node.span, node.x, ())
                found[call] = (callee, *_yield_body(callee, places))
    return found


def _yield_body(function: Function, places: Places) -> tuple[Function, ...]:
    return tuple(places.function(function).part(("param", 0)).functions)


def _package_calls(file: nodes.File, info: Info, places: Places) -> list[Function]:
    """What the values of package variables call."""
    found: list[Function] = []
    for decl in file.decls:
        if isinstance(decl, nodes.GenDecl):
            for node in own_nodes(decl):
                if isinstance(node, nodes.CallExpr):
                    found += places.callees(node)
    return found


def _closure(
    roots: list[Function] | tuple[Function, ...],
    calls: dict[Function, dict[nodes.CallExpr, tuple[Function, ...]]],
) -> frozenset[Function]:
    """The functions that may be called from some, those included."""
    seen: set[Function] = set()
    pending = list(roots)
    while pending:
        function = pending.pop()
        if function not in seen:
            seen.add(function)
            for callees in calls.get(function, {}).values():
                pending.extend(callees)
    return frozenset(seen)


def _once(
    roots: list[nodes.FuncDecl],
    outside: list[Function],
    goroutines: list[Goroutine],
    calls: dict[Function, dict[nodes.CallExpr, tuple[Function, ...]]],
    above: Mapping[nodes.Node, nodes.Node],
) -> frozenset[Function]:
    """The functions that run at most once: grown from main, along single calls."""
    callers: dict[Function, list[tuple[Function | None, bool]]] = defaultdict(list)
    for function, found in calls.items():
        for call, callees in found.items():
            looped = bool(loops_around(call, above)) if call in above else True
            for callee in callees:
                callers[callee].append((function, looped))
    for goroutine in goroutines:
        for function in goroutine.functions:
            callers[function].append((goroutine.spawner, goroutine.loop is not None))
    for function in outside:
        callers[function].append((None, True))
    once: set[Function] = {root for root in roots if not callers[root]}
    while True:
        more = {
            function
            for function, by in callers.items()
            if len(by) == 1
            and not by[0][1]
            and by[0][0] in once
            and function not in once
        }
        if not more:
            return frozenset(once)
        once |= more


def _loop_counts(
    info: Info, above: Mapping[nodes.Node, nodes.Node]
) -> dict[nodes.Node, int]:
    """The loops with a constant number of rounds and no other way out."""
    found: dict[nodes.Node, int] = {}
    for node in above:
        if isinstance(node, nodes.ForStmt | nodes.RangeStmt):
            count, _ = _rounds(node, info)
            leaves = any(
                isinstance(inner, nodes.BranchStmt) for inner in own_nodes(node.body)
            )
            if count is not None and not leaves:
                found[node] = count
    return found


def _rounds(loop: Loop, info: Info) -> tuple[int | None, nodes.Expr | None]:
    """How often a loop runs at most: a constant, or the expression that says so."""
    if isinstance(loop, nodes.RangeStmt):
        under = info.type_of(loop.x).underlying
        if isinstance(under, Basic) and isinstance(value := info.value_of(loop.x), int):
            return value, None
        if isinstance(under, Pointer):
            under = under.elem.underlying
        if isinstance(under, Array):
            return under.length, None
        if isinstance(loop.x, nodes.CompositeLit):
            return len(loop.x.elements), None
        return None, (
            loop.x if type(under).__name__ not in ("Chan", "Signature") else None
        )
    match loop:
        case nodes.ForStmt(
            init=nodes.AssignStmt(lhs=(nodes.Ident(name=name),), rhs=(first,)),
            cond=nodes.BinaryExpr(
                op="<" | "<=" as op, x=nodes.Ident(name=tested), y=bound
            ),
            post=nodes.IncDecStmt(x=nodes.Ident(name=counted), op="++"),
        ) if (
            name == tested == counted
        ):
            low, high = info.value_of(first), info.value_of(bound)
            if isinstance(low, int) and isinstance(high, int):
                return max(0, high - low + (op == "<=")), None
            return None, bound if low == 0 and op == "<" else None
    return None, None
