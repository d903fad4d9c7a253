"""Goroutines, as the other analyses ask for them: what each runs, how many, how often, who waits.

A goroutine here is a `go` statement, or a call that starts one (`wg.Go(f)`, `time.AfterFunc`,
errgroup's `Go`). Main is the goroutine `MAIN`. `places` tells which functions a call may reach;
`starts` finds them, `joins` who waits for them; `channels` and `sharing` build on this.

Over-approximations: a function that may be called counts as called; a loop whose number of rounds
is no constant starts an unknown number; a function runs once only if exactly one call that is in
no loop, itself in a function that runs once, may reach it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from go2mp.analysis.places import Function
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes
from go2mp.types.info import Info
from go2mp.types.model import Named, Pointer, Type
from go2mp.types.objects import Func, Object, Var

Loop = nodes.ForStmt | nodes.RangeStmt


@dataclass(frozen=True, slots=True, eq=False)
class Join:
    """A WaitGroup that is a join: `adds`, `dones` and `params` go, `waits` become the joins."""

    wg: Var
    adds: tuple[nodes.Stmt, ...]
    dones: tuple[nodes.Stmt, ...]
    waits: tuple[nodes.Stmt, ...]
    params: frozenset[Var] = frozenset()
    closers: tuple[Goroutine, ...] = ()
    """Goroutines that do nothing but wait for it, and then close channels."""


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
    parents: Mapping[nodes.Node, nodes.Node]

    @property
    def closers(self) -> frozenset[Goroutine]:
        """The goroutines that only wait for others, and then close channels."""
        return frozenset(g for join in self.joins.values() for g in join.closers)

    def calls_of(self, call: nodes.CallExpr) -> tuple[Function, ...]:
        """The functions that a call may call."""
        for found in self.calls.values():
            if call in found:
                return found[call]
        return ()

    def reached_from(self, function: Function) -> frozenset[Function]:
        """The functions that a call of one may run, itself included."""
        seen: set[Function] = set()
        pending = [function]
        while pending:
            function = pending.pop()
            if function not in seen:
                seen.add(function)
                for callees in self.calls.get(function, {}).values():
                    pending += callees
        return frozenset(seen)

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


def enclosing_function(
    node: nodes.Node, parents: Mapping[nodes.Node, nodes.Node]
) -> Function | None:
    """The innermost function around a node (not the node itself)."""
    above = parents.get(node)
    while above is not None and not isinstance(above, nodes.FuncDecl | nodes.FuncLit):
        above = parents.get(above)
    return above


def loops_around(
    node: nodes.Node, parents: Mapping[nodes.Node, nodes.Node]
) -> list[Loop]:
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


def is_sync(type_: Type, name: str) -> bool:
    """Whether a type is sync.`name` or a pointer to it."""
    if isinstance(type_, Pointer):
        type_ = type_.elem
    return (
        isinstance(type_, Named) and type_.obj.pkg == "sync" and type_.obj.name == name
    )
