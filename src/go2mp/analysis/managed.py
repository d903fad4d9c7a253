"""Maps and slices that goroutines fill and main looks at when they have ended.

    seen := map[string]int{}
    ...                                     // goroutines: mu.Lock(); seen[word]++; mu.Unlock()
    wg.Wait()
    fmt.Println(len(seen))

A `Manager` has such a dictionary (or list) while the processes run; what they do to it is a message
each. After the join it is an ordinary one again. The same when

- it is a local variable of a function that only main runs, made where it is declared, and the
  processes are joined in the block that declares it; main's other uses come after the join;
- the goroutines that use it are all joined there: literals that capture it, or functions that are
  given it; they set, look up, delete, append (who captures it) and count, no more;
- its elements are numbers, strings, structs of those, which no process changes in place, or errors;
- main cannot end the program meanwhile, nothing recovers, and calls whose number is constant are no
  more than `MANY_CALLS` (see `hosted`); nobody has put to a queue before (which starts a thread).

Over-approximations: any other use counts against it.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis.blocking import Blocking, Effect
from go2mp.analysis.goroutines import MAIN, Goroutine, Goroutines, Join
from go2mp.analysis.hosted import MANY_CALLS
from go2mp.analysis.hosted_uses import is_copied
from go2mp.analysis.places import Places, builtin_name
from go2mp.analysis.variables import Variables
from go2mp.analysis.waiting import is_awaited
from go2mp.syntax import nodes
from go2mp.types.info import Info, SelectionKind
from go2mp.types.model import Array, Basic, BasicInfo, Map, Named, Slice, Struct, Type
from go2mp.types.objects import Var


def find_managed(
    info: Info,
    places: Places,
    variables: Variables,
    goroutines: Goroutines,
    blocking: Blocking,
) -> dict[Var, nodes.Stmt]:
    """The variables, and where their processes are joined."""
    effects = blocking.own.values()
    if Effect.EXIT in blocking.of_goroutine(MAIN) or any(
        Effect.RECOVER in found for found in effects
    ):
        return {}
    finder = _Finder(info, places, variables, goroutines)
    found = {}
    for var in dict.fromkeys(info.defs.values()):
        if isinstance(var, Var) and isinstance(var.type.underlying, Slice | Map):
            if (wait := finder.joined_at(var)) is not None:
                found[var] = wait
                found |= dict.fromkeys(finder.params_of(var), wait)
    return found


@dataclass(slots=True)
class _Finder:
    info: Info
    places: Places
    variables: Variables
    goroutines: Goroutines

    def joined_at(self, var: Var) -> nodes.Stmt | None:
        """Where the processes that use a variable are joined; None when it is not of the kind."""
        use = self.variables.use(var)
        if use.function is None or use.address_taken:
            return None
        if var.is_param or var.is_result or not _may_be_kept(var.type):
            return None
        users = {g for ident in use.occurrences for g in self.goroutines.of(ident)}
        users |= {g for ident in use.occurrences if (g := self._given_to(ident))}
        joins = {self.goroutines.joins.get(g) for g in users - {MAIN}}
        join = joins.pop() if len(joins) == 1 else None
        if join is None or len(join.waits) != 1 or join.closers:
            return None
        if not all(is_awaited(g, join, self.goroutines) for g in users - {MAIN}):
            return None
        if self.goroutines.run_by.get(use.function) != frozenset({MAIN}):
            return None
        fits = self._is_made_first(var, join) and all(
            self._fits(ident, var, join) for ident in use.occurrences
        )
        others = self.places.of_var(var).vars - {var, *self.params_of(var)}
        fits = fits and all(map(self._is_mains, others))
        return join.waits[0] if fits and not self._too_often(var) else None

    def _is_made_first(self, var: Var, join: Join) -> bool:
        """Whether it is made by its declaration, in the block of the join."""
        use, parents = self.variables.use(var), self.goroutines.parents
        definition = parents[use.occurrences[0]]
        value: nodes.Expr | None = None
        stmt: nodes.Node = definition
        match definition:
            case nodes.AssignStmt(op=":=", lhs=(_,), rhs=(value,)):
                pass
            case nodes.ValueSpec(names=(_,), values=values) if len(values) < 2:
                value = values[0] if values else None
                stmt = parents[parents[definition]]
            case _:
                return False
        if value is None:
            if isinstance(var.type.underlying, Map):
                return False
        elif not isinstance(value, nodes.CompositeLit) and not (
            isinstance(value, nodes.CallExpr)
            and builtin_name(self.info, value) == "make"
        ):
            return False
        block = parents[stmt]
        if not isinstance(block, nodes.Block) or parents[join.waits[0]] is not block:
            return False
        return not any(
            isinstance(node, nodes.SendStmt) for node in parents
        ) or self._is_first_in_main(block, stmt)

    def _is_first_in_main(self, block: nodes.Block, stmt: nodes.Node) -> bool:
        """Whether main has put nothing to a queue yet."""
        main = self.goroutines.parents[block]
        if not isinstance(main, nodes.FuncDecl) or main.name.name != "main":
            return False
        sends = [n for n in self.goroutines.parents if isinstance(n, nodes.SendStmt)]
        mine = [send for send in sends if MAIN in self.goroutines.of(send)]
        return all(
            self.goroutines.function_of(send) is main and send.span > stmt.span
            for send in mine
        )

    def _is_mains(self, other: Var) -> bool:
        """Whether another variable that may have it is only looked at by main."""
        found = self.variables.use(other).occurrences
        return not other.is_field and all(
            self.goroutines.of(ident) == {MAIN} for ident in found
        )

    def _given_to(self, ident: nodes.Ident) -> Goroutine | None:
        """The goroutine that is given a variable as an argument."""
        call = self.goroutines.parents[ident]
        if not isinstance(call, nodes.CallExpr) or ident not in call.args:
            return None
        stmt = self.goroutines.parents[call]
        return next((g for g in self.goroutines.all if g.node is stmt), None)

    def params_of(self, var: Var) -> set[Var]:
        """The parameters through which goroutines are given a variable."""
        found = set()
        for ident in self.variables.use(var).occurrences:
            goroutine = self._given_to(ident)
            if goroutine is not None and len(goroutine.functions) == 1:
                call = self.goroutines.parents[ident]
                assert isinstance(call, nodes.CallExpr)
                params = goroutine.functions[0].type.params
                names = [name for field in params for name in field.names]
                if len(names) == len(call.args):
                    obj = self.info.defs.get(names[call.args.index(ident)])
                    if isinstance(obj, Var):
                        found.add(obj)
        return found

    def _is_given(self, ident: nodes.Ident, join: Join) -> bool:
        """Whether a mention gives it to a goroutine of the join, which only sends messages."""
        goroutine = self._given_to(ident)
        if goroutine is None or self.goroutines.joins.get(goroutine) is not join:
            return False
        var = self.info.uses.get(ident)
        params = self.params_of(var) if isinstance(var, Var) else set()
        function = goroutine.functions[0]
        mine = [p for p in params if self.variables.use(p).function is function]
        runs = self.goroutines.run_by.get(function, frozenset())
        return (
            len(mine) == 1
            and all(self.goroutines.joins.get(g) is join for g in runs)
            and not self.variables.reassigned(mine[0])
            and all(
                self.info.defs.get(use) is mine[0] or self._is_message(use, mine[0])
                for use in self.variables.use(mine[0]).occurrences
            )
        )

    # --- uses -------------------------------------------------------------------------

    def _fits(self, ident: nodes.Ident, var: Var, join: Join) -> bool:
        use = self.variables.use(var)
        if ident is use.occurrences[0]:
            return True
        function = self.goroutines.function_of(ident)
        by = self.goroutines.of(ident)
        if by == {MAIN}:
            late = ident.span.start > join.waits[0].span.end
            return late or self._is_given(ident, join)
        runs = [g for g in by if self._runs(g, function, join)]
        return len(runs) == len(by) and self._is_message(ident, var)

    def _runs(
        self, goroutine: Goroutine, function: nodes.Node | None, join: Join
    ) -> bool:
        """Whether a literal is what a goroutine of the join runs."""
        return (
            self.goroutines.joins.get(goroutine) is join
            and isinstance(function, nodes.FuncLit)
            and goroutine.functions == (function,)
        )

    def _is_message(self, ident: nodes.Ident, var: Var) -> bool:
        """Whether a goroutine's use is one that a manager's dictionary or list has."""
        above = self.goroutines.parents[ident]
        if isinstance(above, nodes.IndexExpr) and above.x is ident:
            return self._is_whole_element(above)
        if isinstance(above, nodes.AssignStmt) and above.lhs == (ident,):
            return True  # `xs = append(xs, v)`, as the other mention says
        if not isinstance(above, nodes.CallExpr):
            return False
        name = builtin_name(self.info, above)
        if name == "append" and above.args[0] is ident:
            stmt = self.goroutines.parents[above]
            return (
                isinstance(stmt, nodes.AssignStmt)
                and stmt.op == "="
                and len(stmt.lhs) == 1
                and isinstance(stmt.lhs[0], nodes.Ident)
                and self.info.uses.get(stmt.lhs[0]) is var
            )
        return name in ("len", "delete") and above.args[0] is ident

    def _is_whole_element(self, node: nodes.Node) -> bool:
        """Whether an element is taken or set as a whole, or a field of it read."""
        above = self.goroutines.parents[node]
        while isinstance(above, nodes.SelectorExpr):
            chosen = self.info.selections.get(above)
            if chosen is None or chosen.kind is not SelectionKind.FIELD:
                return False
            node, above = above, self.goroutines.parents[above]
            if isinstance(above, nodes.IncDecStmt):
                return False
            if isinstance(above, nodes.AssignStmt) and node in above.lhs:
                return False
        return not (isinstance(above, nodes.UnaryExpr) and above.op == "&")

    def _too_often(self, var: Var) -> bool:
        total = 0
        mentions = list(self.variables.use(var).occurrences)
        for param in self.params_of(var):
            mentions += self.variables.use(param).occurrences
        for ident in mentions:
            for goroutine in self.goroutines.of(ident) - {MAIN}:
                rounds = self.goroutines.rounds_of(ident) or 1
                total += rounds * (goroutine.count or 1)
        return total > MANY_CALLS


def _may_be_kept(type_: Type) -> bool:
    """Whether a manager can have such a map or slice: plain keys, elements that are copies."""
    under = type_.underlying
    if isinstance(type_, Named):
        return False
    if isinstance(under, Map):
        key = under.key.underlying
        wanted = BasicInfo.INTEGER | BasicInfo.STRING | BasicInfo.BOOLEAN
        if not isinstance(key, Basic) or not key.info & wanted:
            return False
    assert isinstance(under, Slice | Map)
    if isinstance(under.elem, Named) and under.elem.obj.name == "error":
        return True
    return is_copied(under.elem) and not _has_array(under.elem)


def _has_array(type_: Type) -> bool:
    under = type_.underlying
    if isinstance(under, Struct):
        return any(_has_array(var.type) for var in under.fields)
    return isinstance(under, Array)
