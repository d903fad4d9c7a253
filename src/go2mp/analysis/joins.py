"""Which WaitGroups are nothing but the join of the goroutines that they count.

`joined` is the proof that a WaitGroup is nothing but the join of goroutines: Add(1) stands directly
before each `go` (or `Add(n)` before the loop that starts n), Done is deferred at the start (or the
last statement) of exactly those goroutines, Wait is in the function that starts them, and the
WaitGroup is a local variable that is used for nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from go2mp.analysis.goroutines import Goroutine, Join, enclosing_function, is_sync
from go2mp.analysis.places import Places
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes
from go2mp.types.info import Info
from go2mp.types.model import Pointer
from go2mp.types.objects import Var

_PASSED = nodes.SendStmt | nodes.AssignStmt | nodes.DeclStmt | nodes.IncDecStmt
"""What may stand between Add(1) and the `go` statement: it does not leave the block."""


def find_joins(
    info: Info,
    places: Places,
    parents: Mapping[nodes.Node, nodes.Node],
    goroutines: list[Goroutine],
) -> dict[Goroutine, Join]:
    """The joins, by the goroutines that they count."""
    return _Joins(info, places, parents, goroutines).proofs()


class _Joins:
    """Looks for WaitGroups that are joins."""

    def __init__(
        self,
        info: Info,
        places: Places,
        parents: Mapping[nodes.Node, nodes.Node],
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
        closers = [closer for wait in waits if (closer := self._closer(wait))]
        inner = {function for closer in closers for function in closer.functions}
        adds = [stmt for name, stmt in calls if name == "Add"]
        dones = [stmt for name, stmt in calls if name == "Done"]
        spawners = {enclosing_function(stmt, self.parents) for stmt in [*waits, *adds]}
        spawners = (spawners - inner) | {closer.spawner for closer in closers}
        if len(spawners) != 1 or not waits:
            return None, []
        if any(isinstance(wait, nodes.DeferStmt) for wait in waits):
            return None, []  # what stands below has no join above it
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
        if any(closer.node.span < add.span for closer in closers for add in adds):  # type: ignore[union-attr]
            return None, []
        parts = (tuple(adds), tuple(dones), tuple(waits), frozenset(params))
        return Join(wg, *parts, tuple(closers)), joined

    def _closer(self, wait: nodes.Stmt) -> Goroutine | None:
        """The goroutine `go func() { wg.Wait(); close(out) }()`, started once."""
        function = enclosing_function(wait, self.parents)
        if not isinstance(function, nodes.FuncLit):
            return None
        for goroutine in self.goroutines:
            call = getattr(goroutine.node, "call", None)
            if isinstance(call, nodes.CallExpr) and call.fun is function:
                kinds = [self._closes(stmt) for stmt in function.body.stmts]
                waits = kinds.count(False)
                closes = kinds[waits:]
                fits = bool(closes) and all(closes) and goroutine.loop is None
                return goroutine if fits else None
        return None

    def _closes(self, stmt: nodes.Stmt) -> bool | None:
        """Whether a statement closes a channel (True) or waits for a WaitGroup (False)."""
        match stmt.x if isinstance(stmt, nodes.ExprStmt) else None:
            case nodes.CallExpr(fun=nodes.Ident(name="close")):
                return True
            case nodes.CallExpr(fun=nodes.SelectorExpr(x=nodes.Ident(), sel=sel)):
                return False if sel.name == "Wait" else None
        return None

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
                if not here and amount == 1 and not isinstance(stmt, _PASSED):
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
