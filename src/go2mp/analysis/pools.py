"""Loops that start a goroutine per element, each of which sets one result: `Pool.map`.

    results := make([]int, len(limits))
    for i, limit := range limits {
        wg.Add(1)
        go func() { defer wg.Done(); results[i] = countPrimes(limit) }()
    }
    wg.Wait()

is `results = pool.map(count_primes, limits)` when

- that is all that the loop and the goroutine do, the join follows the loop, and the WaitGroup
  counts nothing else;
- the slice of results is made above, in the same block and as long as what is ranged over, and is
  not looked at in between;
- what is called is a function of the program with plain results (a pool copies them), given the
  element, its index or both; it does not wait, print, start goroutines or end the program;
- nobody puts anything to a queue (which starts a thread).

`sharing` proves that the function shares no memory with others. See the guide, "When to Use What".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from go2mp.analysis.blocking import Blocking, Effect
from go2mp.analysis.goroutines import MAIN, Goroutine, Goroutines, Join, Loop
from go2mp.analysis.hosted_uses import is_copied
from go2mp.analysis.places import builtin_name
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import Array, Basic, BasicInfo, Named, Slice
from go2mp.types.objects import Func, Object, Var

_KEPT_OUT = frozenset(
    {Effect.BLOCK, Effect.PRINT, Effect.EXIT, Effect.SLEEP, Effect.RECOVER}
)


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """A loop that is a map; `dropped` are the statements that go with it."""

    loop: Loop
    over: nodes.Expr
    """What is ranged over, or how many rounds there are."""
    counted: bool
    results: Var
    function: nodes.Ident
    indexed: bool
    """Whether the function is given the index."""
    valued: bool
    """Whether it is given the element."""
    dropped: tuple[nodes.Stmt, ...]


def find_pools(
    info: Info, variables: Variables, goroutines: Goroutines, blocking: Blocking
) -> dict[Goroutine, Pool]:
    """The goroutines whose loop is a map."""
    if any(isinstance(node, nodes.SendStmt) for node in goroutines.parents):
        return {}
    finder = _Finder(info, variables, goroutines, blocking)
    found = {g: finder.pool_of(g) for g in goroutines.all}
    return {goroutine: pool for goroutine, pool in found.items() if pool is not None}


@dataclass(frozen=True, slots=True)
class _Header:
    """What a loop goes over, and its variables."""

    key: nodes.Expr | None
    value: nodes.Expr | None
    over: nodes.Expr
    ranged: nodes.Expr
    """A slice or array, perhaps by way of its length."""
    counted: bool
    step: nodes.Stmt | None = None


def _header(loop: Loop, info: Info) -> _Header | None:
    """`range xs`, `range n`, `i := 0; i < n; i++`."""
    if isinstance(loop, nodes.RangeStmt):
        under = info.type_of(loop.x).underlying
        if not loop.define or not isinstance(under, Slice | Array | Basic):
            return None
        if isinstance(under, Basic) and not under.info & BasicInfo.INTEGER:
            return None
        counted = isinstance(under, Basic)
        if not counted and not isinstance(loop.x, nodes.Ident):
            return None
        ranged = _measured(loop.x, info) or loop.x
        return _Header(loop.key, loop.value, loop.x, ranged, counted)
    match loop:
        case nodes.ForStmt(
            init=nodes.AssignStmt(op=":=", lhs=(nodes.Ident() as key,), rhs=(first,)),
            cond=nodes.BinaryExpr(op="<", x=nodes.Ident() as tested, y=bound),
            post=nodes.IncDecStmt(x=nodes.Ident(), op="++") as step,
        ) if (
            info.value_of(first) == 0 and tested.name == key.name
        ):
            return _Header(
                key, None, bound, _measured(bound, info) or bound, True, step
            )
    return None


def _measured(node: nodes.Expr, info: Info) -> nodes.Expr | None:
    """`xs` of `len(xs)`."""
    if isinstance(node, nodes.CallExpr) and builtin_name(info, node) == "len":
        return node.args[0] if isinstance(node.args[0], nodes.Ident) else None
    return None


@dataclass(slots=True)
class _Finder:
    info: Info
    variables: Variables
    goroutines: Goroutines
    blocking: Blocking

    def pool_of(self, goroutine: Goroutine) -> Pool | None:
        """What a goroutine's loop maps, if it does."""
        join, loop = self.goroutines.joins.get(goroutine), goroutine.loop
        literal = goroutine.functions[0] if len(goroutine.functions) == 1 else None
        header = _header(loop, self.info) if loop is not None else None
        if join is None or loop is None or header is None or goroutine.node is None:
            return None
        if not isinstance(literal, nodes.FuncLit):
            return None
        if not self._is_alone(goroutine, join, loop) or not self._counts(header):
            return None
        stmts = [stmt for stmt in literal.body.stmts if stmt not in join.dones]
        if len(stmts) != 1:
            return None
        match stmts[0]:
            case nodes.AssignStmt(
                op="=",
                lhs=(nodes.IndexExpr(x=nodes.Ident() as target, indices=(index,)),),
                rhs=(nodes.CallExpr(fun=nodes.Ident() as function, args=args),),
            ):
                pass
            case _:
                return None
        results = self.info.uses.get(target)
        named = self._names(goroutine.node, literal)
        given = [self._loop_variable(arg, named, header) for arg in args]
        if self._loop_variable(index, named, header) != "key":
            return None
        if given not in (["key"], ["value"], ["key", "value"]):
            return None
        if not isinstance(results, Var) or not self._is_plain(function):
            return None
        made = self._made(results, loop, header.over, join)
        if made is None:
            return None
        wg = self._declaration(join.wg)
        dropped = (made, join.waits[0], *([wg] if wg is not None else []))
        counted = header.counted and "value" not in given
        over = header.over if counted else header.ranged
        what = (results, function, "key" in given, "value" in given)
        return Pool(loop, over, counted, *what, dropped)

    def _is_alone(self, goroutine: Goroutine, join: Join, loop: Loop) -> bool:
        """Whether the loop does no more than start it, and the join waits for nothing else."""
        counted = [g for g, found in self.goroutines.joins.items() if found is join]
        if (
            counted != [goroutine]
            or len(join.waits) != 1
            or join.closers
            or join.params
        ):
            return False
        stmts = [stmt for stmt in loop.body.stmts if stmt not in join.adds]
        node = goroutine.node
        if isinstance(node, nodes.CallExpr):
            node = self.goroutines.parents[node]
        if stmts != [node]:
            return False
        block = self.goroutines.parents[loop]
        if not isinstance(block, nodes.Block) or join.waits[0] not in block.stmts:
            return False
        if not isinstance(join.waits[0], nodes.ExprStmt):
            return False
        follows = block.stmts.index(join.waits[0]) == block.stmts.index(loop) + 1
        mains = self.goroutines.run_by.get(goroutine.spawner) == frozenset({MAIN})
        return follows and mains

    def _names(self, node: nodes.Node, literal: nodes.FuncLit) -> dict[Object, Object]:
        """The literal's parameters, and the variables that they are given."""
        call = node.call if isinstance(node, nodes.GoStmt) else None
        args = call.args if isinstance(call, nodes.CallExpr) else ()
        names = [name for part in literal.type.params for name in part.names]
        found: dict[Object, Object] = {}
        for name, arg in zip(names, args, strict=False):
            param = self.info.defs.get(name)
            given = self.info.uses.get(arg) if isinstance(arg, nodes.Ident) else None
            if param is not None and given is not None:
                found[param] = given
        return found

    def _loop_variable(
        self, node: nodes.Expr, named: dict[Object, Object], header: _Header
    ) -> str:
        """Which of the loop's variables an expression is: `key`, `value` (or the element that is
        at `key`); else ""."""
        if isinstance(node, nodes.IndexExpr):
            over, (index,) = header.ranged, node.indices
            same = isinstance(node.x, nodes.Ident) and isinstance(over, nodes.Ident)
            if not same or self.info.uses.get(node.x) is not self.info.uses.get(over):  # type: ignore[call-overload]
                return ""
            key = self._loop_variable(index, named, header) == "key"
            return "value" if key else ""
        obj = self.info.uses.get(node) if isinstance(node, nodes.Ident) else None
        if obj is None:
            return ""
        if obj in named and self.variables.reassigned(obj):
            return ""
        obj = named.get(obj, obj)
        for name, target in (("key", header.key), ("value", header.value)):
            if isinstance(target, nodes.Ident) and self.info.defs.get(target) is obj:
                use = self.variables.use(obj)
                steps = [step for step in use.assignments if step is not header.step]
                return "" if steps or use.address_taken else name
        return ""

    def _counts(self, header: _Header) -> bool:
        """Whether what a loop goes over stays the same."""
        if self.info.value_of(header.over) is not None:
            return True
        var = (
            self.info.uses.get(header.ranged)
            if isinstance(header.ranged, nodes.Ident)
            else None
        )
        return isinstance(var, Var) and not self.variables.reassigned(var)

    def _is_plain(self, function: nodes.Ident) -> bool:
        """Whether a function computes one plain value, and does nothing else."""
        func = self.info.uses.get(function)
        if not isinstance(func, Func) or func.decl is None or func.signature.variadic:
            return False
        results = func.signature.results.vars
        if len(results) != 1 or func.decl.type_params:
            return False
        type_ = results[0].type
        is_error = isinstance(type_, Named) and type_.obj.name == "error"
        if not is_error and not is_copied(type_):
            return False
        reached = self.goroutines.reached_from(func.decl)
        starts = any(g.spawner in reached for g in self.goroutines.all)
        return not starts and not self.blocking.of_function(func.decl) & _KEPT_OUT

    # --- the results ------------------------------------------------------------------

    def _made(
        self, results: Var, loop: Loop, over: nodes.Expr, join: Join
    ) -> nodes.Stmt | None:
        """The statement `results := make([]T, len(xs))`, if all other uses fit."""
        uses = self.variables.use(results).occurrences
        stmt = self.goroutines.parents[uses[0]]
        if not isinstance(stmt, nodes.AssignStmt) or stmt.op != ":=":
            return None
        block = self.goroutines.parents[stmt]
        if block is not self.goroutines.parents[loop] or len(stmt.lhs) != 1:
            return None
        made = stmt.rhs[0]
        if not isinstance(made, nodes.CallExpr) or len(made.args) != 2:
            return None
        if builtin_name(self.info, made) != "make" or not isinstance(
            results.type, Slice
        ):
            return None
        if not self._is_as_long(made.args[1], over):
            return None
        wait = join.waits[0]
        inner = [use for use in uses[1:] if use.span.start < wait.span.start]
        return stmt if len(inner) == 1 else None

    def _is_as_long(self, length: nodes.Expr, over: nodes.Expr) -> bool:
        """Whether a length is that of what a loop goes over, or the number of its rounds."""
        value = self.info.value_of(length)
        if value is not None:
            return value == self.info.value_of(over)
        ranged, own = _measured(length, self.info), _measured(over, self.info)
        if ranged is None and own is None:
            ranged, own = length, over
        elif own is None:
            own = over
        if not isinstance(ranged, nodes.Ident) or not isinstance(own, nodes.Ident):
            return False
        var = self.info.uses.get(own)
        return var is not None and self.info.uses.get(ranged) is var

    def _declaration(self, wg: Var) -> nodes.Stmt | None:
        """The statement `var wg sync.WaitGroup`."""
        ident = self.variables.use(wg).occurrences[0]
        above: list[nodes.Node] = [ident]
        for _ in range(3):
            above.append(self.goroutines.parents[above[-1]])
        match above[1:]:
            case [
                nodes.ValueSpec(names=(_,)),
                nodes.GenDecl(specs=(_,)),
                nodes.DeclStmt() as s,
            ]:
                return s
        return None


def dropped_by(pools: Sequence[Pool]) -> frozenset[nodes.Stmt]:
    """The statements that go with some pools."""
    return frozenset(stmt for pool in pools for stmt in pool.dropped)
