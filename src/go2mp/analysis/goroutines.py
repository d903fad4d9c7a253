"""Every place where goroutines start: what they run, how many, how often, who waits for them.

A goroutine here is a `go` statement, or a call that starts one (`wg.Go(f)`, `time.AfterFunc`,
errgroup's `Go`). Main is the goroutine `MAIN`. `places` tells which functions a call may reach;
`channels` and `sharing` build on this.

`joined` is the proof that a WaitGroup is nothing but the join of goroutines: Add(1) stands directly
before each `go` (or `Add(n)` before the loop that starts n), Done is deferred at the start (or the
last statement) of exactly those goroutines, Wait is in the function that starts them, and the
WaitGroup is a local variable that is used for nothing else.

Over-approximations: a function that may be called counts as called; a loop whose number of rounds
is no constant starts an unknown number; a function runs once only if exactly one call that is in
no loop, itself in a function that runs once, may reach it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from go2mp.analysis.places import Function, Places
from go2mp.syntax import nodes
from go2mp.syntax.visit import child_list
from go2mp.types.info import Info
from go2mp.types.model import Array, Basic, Named, Pointer, Type
from go2mp.types.objects import Func, Object, Var

Loop = nodes.ForStmt | nodes.RangeStmt
STARTERS = {
    ("sync", "Go"): 0,
    ("golang.org/x/sync/errgroup", "Go"): 0,
    ("time", "AfterFunc"): 1,
    ("context", "AfterFunc"): 1,
}
"""Standard functions that start a goroutine -> which argument it runs."""


@dataclass(frozen=True, slots=True, eq=False)
class Join:
    """A WaitGroup that is a join: `adds`, `dones` and `params` go, `waits` become the joins."""

    wg: Var
    adds: tuple[nodes.Stmt, ...]
    dones: tuple[nodes.Stmt, ...]
    waits: tuple[nodes.Stmt, ...]
    params: frozenset[Var] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Goroutine:
    """One place where goroutines start.

    `count` is how many it starts at most: 1 outside of loops, None when unknown; `rounds` is the
    expression (a bound, or what is ranged over) that says so when no constant does.
    """

    node: nodes.Node | None
    functions: tuple[Function, ...]
    spawner: Function | None
    loop: Loop | None
    count: int | None
    rounds: nodes.Expr | None = None


MAIN = Goroutine(None, (), None, None, 1)
"""The goroutine of main, init and the package's variables."""


@dataclass(frozen=True, slots=True)
class Goroutines:
    """The goroutines of a program."""

    all: tuple[Goroutine, ...]
    reached: dict[Goroutine, frozenset[Function]]
    """The functions that each (MAIN too) may call."""
    run_by: dict[Function | None, frozenset[Goroutine]]
    """The goroutines that may run a function; under None what package variables run."""
    calls: dict[Function, dict[nodes.CallExpr, tuple[Function, ...]]]
    """The calls in a function's own body, and what they may call."""
    once: frozenset[Function]
    """The functions that run at most once."""
    joins: dict[Goroutine, Join]
    loop_counts: dict[nodes.Node, int]
    """The rounds of loops that run a constant number of times (or end early)."""
    parents: dict[nodes.Node, nodes.Node]

    def function_of(self, node: nodes.Node) -> Function | None:
        """The function in whose own body a node stands."""
        return enclosing_function(node, self.parents)

    def loop_of(self, node: nodes.Node) -> Loop | None:
        """The innermost loop around a node in its function."""
        return next(iter(loops_around(node, self.parents)), None)

    def runs_once(self, node: nodes.Node) -> bool:
        """Whether a node is executed at most once in the whole run."""
        function = self.function_of(node)
        return self.loop_of(node) is None and (
            function is None or function in self.once
        )

    def rounds_of(self, node: nodes.Node) -> int | None:
        """How often a node is executed in one call of its function, where constants say so."""
        total: int | None = 1
        above = self.parents.get(node)
        while above is not None and not isinstance(
            above, nodes.FuncDecl | nodes.FuncLit
        ):
            if isinstance(above, nodes.IfStmt | nodes.CaseClause | nodes.CommClause):
                return None
            above = self.parents.get(above)
        for loop in loops_around(node, self.parents):
            count = self.loop_counts.get(loop)
            total = total * count if total is not None and count is not None else None
        function = self.function_of(node)
        stmts = function.body.stmts if function is not None and function.body else ()
        early = any(
            isinstance(inner, nodes.ReturnStmt) and inner is not stmts[-1]
            for inner in own_nodes(function or node)
        )
        return None if early else total

    def at_most_one(self, goroutine: Goroutine) -> bool:
        """Whether at most one goroutine of this kind ever starts."""
        return goroutine is MAIN or (
            goroutine.node is not None and self.runs_once(goroutine.node)
        )

    def of(self, node: nodes.Node) -> frozenset[Goroutine]:
        """The goroutines that may execute a node."""
        return self.run_by.get(self.function_of(node), frozenset({MAIN}))


def analyse_goroutines(file: nodes.File, info: Info, places: Places) -> Goroutines:
    """Finds the goroutines of a program and what each may run."""
    parents = _parents(file)
    functions = [
        node
        for node in parents
        if isinstance(node, nodes.FuncLit)
        or (isinstance(node, nodes.FuncDecl) and node.body is not None)
    ]
    started = _started(file, info, parents)
    skipped = {site: call for site, call, _ in started}
    calls = {
        function: _calls(function, skipped, info, places) for function in functions
    }
    found = []
    for site, _, target in started:
        loops = loops_around(site, parents)
        count, rounds = _rounds(loops[0], info) if loops else (1, None)
        found.append(
            Goroutine(
                site,
                tuple(sorted(places.of(target).functions, key=lambda node: node.span)),
                enclosing_function(site, parents),
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
    once = _once(roots, outside, found, calls, parents)
    return Goroutines(
        tuple(found),
        reached,
        {function: frozenset(by) for function, by in run_by.items()},
        calls,
        once,
        _Joins(file, info, places, parents, found).proofs(),
        _loop_counts(info, parents),
        parents,
    )


def own_nodes(function: nodes.Node) -> Iterator[nodes.Node]:
    """The nodes of a function's own body: literals inside it, but not what they contain."""
    stack = [function]
    while stack:
        node = stack.pop()
        if node is not function:
            yield node
            if isinstance(node, nodes.FuncLit):
                continue
        stack.extend(reversed(child_list(node)))


def enclosing_function(
    node: nodes.Node, parents: dict[nodes.Node, nodes.Node]
) -> Function | None:
    """The innermost function around a node (not the node itself)."""
    above = parents.get(node)
    while above is not None and not isinstance(above, nodes.FuncDecl | nodes.FuncLit):
        above = parents.get(above)
    return above


def loops_around(node: nodes.Node, parents: dict[nodes.Node, nodes.Node]) -> list[Loop]:
    """The loops around a node in its function whose rounds repeat it, innermost first."""
    found: list[Loop] = []
    child, above = node, parents.get(node)
    while above is not None and not isinstance(above, nodes.FuncDecl | nodes.FuncLit):
        if isinstance(above, nodes.ForStmt | nodes.RangeStmt) and _repeats(
            above, child
        ):
            found.append(above)
        child, above = above, parents.get(above)
    return found


def _repeats(loop: Loop, child: nodes.Node) -> bool:
    if isinstance(loop, nodes.ForStmt):
        return child is not loop.init
    return child is not loop.x


def _parents(file: nodes.File) -> dict[nodes.Node, nodes.Node]:
    found: dict[nodes.Node, nodes.Node] = {}
    stack: list[nodes.Node] = [file]
    while stack:
        node = stack.pop()
        for child in child_list(node):
            found[child] = node
            stack.append(child)
    return found


def called_func(info: Info, call: nodes.Expr) -> Func | None:
    """The declared function or method that a call names."""
    if not isinstance(call, nodes.CallExpr):
        return None
    fun = call.fun
    while isinstance(fun, nodes.ParenExpr):
        fun = fun.x
    if isinstance(fun, nodes.IndexExpr):
        fun = fun.x
    obj: Object | None = None
    if isinstance(fun, nodes.SelectorExpr):
        selection = info.selections.get(fun)
        obj = selection.obj if selection is not None else info.uses.get(fun.sel)
    elif isinstance(fun, nodes.Ident):
        obj = info.uses.get(fun)
    return obj if isinstance(obj, Func) else None


def _started(
    file: nodes.File, info: Info, parents: dict[nodes.Node, nodes.Node]
) -> list[tuple[nodes.Node, nodes.CallExpr, nodes.Expr]]:
    """(the site, its call, what is run) of everything that starts goroutines, in order."""
    found: list[tuple[nodes.Node, nodes.CallExpr, nodes.Expr]] = []
    for node in parents:
        if isinstance(node, nodes.GoStmt) and isinstance(node.call, nodes.CallExpr):
            found.append((node, node.call, node.call.fun))
        elif isinstance(node, nodes.CallExpr) and (func := called_func(info, node)):
            index = STARTERS.get((func.pkg, func.name))
            if index is not None and index < len(node.args):
                found.append((node, node, node.args[index]))
    return sorted(found, key=lambda item: item[0].span)


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
    parents: dict[nodes.Node, nodes.Node],
) -> frozenset[Function]:
    """The functions that run at most once: grown from main, along single calls."""
    callers: dict[Function, list[tuple[Function | None, bool]]] = defaultdict(list)
    for function, found in calls.items():
        for call, callees in found.items():
            looped = bool(loops_around(call, parents)) if call in parents else True
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
    info: Info, parents: dict[nodes.Node, nodes.Node]
) -> dict[nodes.Node, int]:
    """The loops with a constant number of rounds and no other way out."""
    found: dict[nodes.Node, int] = {}
    for node in parents:
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


def is_sync(type_: Type, name: str) -> bool:
    """Whether a type is sync.`name` or a pointer to it."""
    if isinstance(type_, Pointer):
        type_ = type_.elem
    return (
        isinstance(type_, Named) and type_.obj.pkg == "sync" and type_.obj.name == name
    )


class _Joins:
    """Looks for WaitGroups that are joins."""

    def __init__(
        self,
        file: nodes.File,
        info: Info,
        places: Places,
        parents: dict[nodes.Node, nodes.Node],
        goroutines: list[Goroutine],
    ) -> None:
        self.info, self.places, self.parents = info, places, parents
        self.goroutines = goroutines
        self.uses: dict[Var, list[nodes.Ident]] = defaultdict(list)
        self.groups: list[Var] = []
        for node in parents:
            if isinstance(node, nodes.Ident):
                var = info.object_of(node)
                if isinstance(var, Var) and is_sync(var.type, "WaitGroup"):
                    self.uses[var].append(node)
                    local = not var.is_field and not isinstance(var.type, Pointer)
                    if info.defs.get(node) is var and local:
                        self.groups.append(var)

    def proofs(self) -> dict[Goroutine, Join]:
        """The proof for each goroutine that has one."""
        found: dict[Goroutine, Join] = {}
        for wg in self.groups:
            join, joined = self._prove(wg)
            if join is not None:
                found |= dict.fromkeys(joined, join)
        return found

    def _prove(self, wg: Var) -> tuple[Join | None, list[Goroutine]]:
        """One WaitGroup: all its uses, its parameters' included, must fit."""
        params: set[Var] = set()
        calls = self._method_calls(wg, params)
        if calls is None:
            return None, []
        waits = [stmt for name, stmt in calls if name == "Wait"]
        adds = [stmt for name, stmt in calls if name == "Add"]
        dones = [stmt for name, stmt in calls if name == "Done"]
        spawners = {enclosing_function(stmt, self.parents) for stmt in [*waits, *adds]}
        if len(spawners) != 1 or not waits:
            return None, []
        spawner = spawners.pop()
        joined = [g for g in self.goroutines if self._signals(g, wg, dones)]
        if any(g.spawner is not spawner for g in joined) or not joined:
            return None, []
        if not all(self._runs_done_of(done, joined) for done in dones):
            return None, []
        added = [self._added(add, joined) for add in adds]
        counted = [g for group in added for g in group]
        by_go = [g for g in joined if isinstance(g.node, nodes.CallExpr)]
        same = sorted(map(id, counted + by_go)) == sorted(map(id, joined))
        if not same or not all(added):
            return None, []
        parts = (tuple(adds), tuple(dones), tuple(waits), frozenset(params))
        return Join(wg, *parts), joined

    def _method_calls(
        self, wg: Var, params: set[Var]
    ) -> list[tuple[str, nodes.Stmt]] | None:
        """wg's calls as statements, those through pointer parameters too; None for other uses."""
        calls: list[tuple[str, nodes.Stmt]] = []
        pending, seen = [wg], {wg}
        while pending:
            var = pending.pop()
            for ident in self.uses[var]:
                above = self.parents[ident]
                if self.info.defs.get(ident) is var:
                    continue
                if isinstance(above, nodes.SelectorExpr):
                    call = self.parents[above]
                    stmt = self.parents[call]
                    if not isinstance(stmt, nodes.ExprStmt | nodes.DeferStmt):
                        return None
                    if above.sel.name != "Go":
                        calls.append((above.sel.name, stmt))
                    continue
                target = self._passed_to(ident)
                if target is None:
                    return None
                if target not in seen:
                    seen.add(target)
                    params.add(target)
                    pending.append(target)
        return calls

    def _passed_to(self, ident: nodes.Ident) -> Var | None:
        """The one pointer parameter that `&wg` (or a pointer to it) is passed to."""
        node: nodes.Node = ident
        above = self.parents[ident]
        if isinstance(above, nodes.UnaryExpr) and above.op == "&":
            node, above = above, self.parents[above]
        if not isinstance(above, nodes.CallExpr) or node not in above.args:
            return None
        callees = self.places.callees(above)
        if len(callees) != 1:
            return None
        names = [name for field in callees[0].type.params for name in field.names]
        index = above.args.index(node)
        var = self.info.defs.get(names[index]) if index < len(names) else None
        return var if isinstance(var, Var) and isinstance(var.type, Pointer) else None

    def _signals(self, goroutine: Goroutine, wg: Var, dones: list[nodes.Stmt]) -> bool:
        """Whether a goroutine says Done exactly once, when it ends."""
        if isinstance(goroutine.node, nodes.CallExpr):
            fun = goroutine.node.fun
            return (
                isinstance(fun, nodes.SelectorExpr)
                and isinstance(fun.x, nodes.Ident)
                and self.info.uses.get(fun.x) is wg
            )
        if len(goroutine.functions) != 1:
            return False
        function = goroutine.functions[0]
        own = [d for d in dones if enclosing_function(d, self.parents) is function]
        stmts = function.body.stmts if function.body is not None else ()
        if len(own) != 1 or own[0] not in stmts:
            return False
        if isinstance(own[0], nodes.DeferStmt):
            before = stmts[: stmts.index(own[0])]
            return all(isinstance(stmt, nodes.DeferStmt) for stmt in before)
        returns = any(
            isinstance(node, nodes.ReturnStmt) for node in own_nodes(function)
        )
        return own[0] is stmts[-1] and not returns

    def _runs_done_of(self, done: nodes.Stmt, joined: list[Goroutine]) -> bool:
        """Whether a Done stands in a function that only goroutines of the WaitGroup run."""
        function = enclosing_function(done, self.parents)
        return any(function in goroutine.functions for goroutine in joined)

    def _added(self, add: nodes.Stmt, joined: list[Goroutine]) -> list[Goroutine]:
        """The goroutines that an Add counts; none when it does not fit."""
        call = add.x if isinstance(add, nodes.ExprStmt) else None
        block = self.parents[add]
        if not isinstance(call, nodes.CallExpr) or not isinstance(block, nodes.Block):
            return []
        following = block.stmts[block.stmts.index(add) + 1 :]
        amount = self.info.value_of(call.args[0])
        if isinstance(amount, int):
            found = []
            for stmt in following:
                here = [g for g in joined if g.node is stmt]
                here += [g for g in joined if g.loop is stmt and g.count is not None]
                found += here
                total = sum(g.count or 1 if g.loop in following else 1 for g in found)
                if total >= amount:
                    return found if total == amount else []
                if not here and amount == 1:
                    return []
            return []
        for goroutine in joined:
            if goroutine.loop in following and self._same(
                call.args[0], goroutine.rounds
            ):
                return [goroutine]
        return []

    def _same(self, amount: nodes.Expr, rounds: nodes.Expr | None) -> bool:
        """Whether Add's argument is the number of the loop's rounds: `n`, or `len(xs)`."""
        if isinstance(amount, nodes.CallExpr) and len(amount.args) == 1:
            if not isinstance(amount.fun, nodes.Ident) or amount.fun.name != "len":
                return False
            if isinstance(rounds, nodes.CallExpr):  # i < len(xs)
                return self._same_ident(amount.args[0], rounds.args[0])
            return self._same_ident(amount.args[0], rounds)
        return self._same_ident(amount, rounds)

    def _same_ident(self, a: nodes.Expr, b: nodes.Expr | None) -> bool:
        return (
            isinstance(a, nodes.Ident)
            and isinstance(b, nodes.Ident)
            and self.info.uses.get(a) is not None
            and self.info.uses.get(a) is self.info.uses.get(b)
        )
