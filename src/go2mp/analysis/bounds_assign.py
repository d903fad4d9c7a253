"""Assignments: a variable's new value, its limits, and the lengths of sequences.

Variables that the state follows (`bounds_eval.is_local`) get their value there; everything else
is a place that the value flows into.
"""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.analysis.bounds_calls import Calls, Results
from go2mp.analysis.bounds_places import integer_range
from go2mp.analysis.bounds_state import (
    Length,
    State,
    Term,
    mentions,
)
from go2mp.analysis.intervals import Interval
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.model import (
    Basic,
    BasicInfo,
    Map,
    Slice,
    Type,
)
from go2mp.types.objects import Builtin, Var
from go2mp.types.parens import unparen


class Assignments(Calls):
    """Statements that assign."""

    def _values(self, exprs: Sequence[nodes.Expr], count: int, state: State) -> Results:
        """The values of expressions, or of one call with several results."""
        if len(exprs) == count:
            return [self.eval(expr, state) for expr in exprs]
        inner = unparen(exprs[0])
        if isinstance(inner, nodes.CallExpr):
            return self.call(inner, state)
        first = self.eval(inner, state)  # v, ok := m[k]
        return [first] + [None] * (count - 1)

    # --- assignments --------------------------------------------------------------------------

    def _declare(self, spec: nodes.ValueSpec, state: State) -> None:
        if spec.values:
            values = self._values(spec.values, len(spec.names), state)
        else:
            values = [(0, 0)] * len(spec.names)
        for i, name in enumerate(spec.names):
            source = spec.values[i] if len(spec.values) == len(spec.names) else None
            self._assign(name, values[i] if i < len(values) else None, source, state)

    def _assign_stmt(self, stmt: nodes.AssignStmt, state: State) -> None:
        if stmt.op not in ("=", ":="):
            self._operate(stmt, state)
            return
        for target in stmt.lhs:
            self._eval_target(target, state)
        values = self._values(stmt.rhs, len(stmt.lhs), state)
        values += [None] * (len(stmt.lhs) - len(values))
        if len(stmt.lhs) == 1:
            self._assign(stmt.lhs[0], values[0], stmt.rhs[0], state)
        elif len(stmt.lhs) == len(stmt.rhs):
            self._assign_all(stmt, values, state)
        else:
            for target, value in zip(stmt.lhs, values, strict=True):
                self._assign(target, value, None, state)

    def _assign_all(
        self, stmt: nodes.AssignStmt, values: Results, state: State
    ) -> None:
        """`i, j = i+1, j-1`: the right sides are about the values before."""
        limits: list[tuple[Var, list[tuple[Term, int]]]] = []
        written: set[Var] = set()
        for target, source in zip(stmt.lhs, stmt.rhs, strict=True):
            var = (
                self.info.object_of(target) if isinstance(target, nodes.Ident) else None
            )
            if not isinstance(var, Var) or not self.is_local(var):
                continue
            if (
                self.relations.term(source)[0] is not var
                and integer_range(var.type) is not None
            ):
                limits.append((var, self._limits(var, source, state)))
            written.add(var)
        for target, value, source in zip(stmt.lhs, values, stmt.rhs, strict=True):
            var = (
                self.info.object_of(target) if isinstance(target, nodes.Ident) else None
            )
            itself = isinstance(var, Var) and self.relations.term(source)[0] is var
            own_sequence = not written & self._variables_in(source)
            self._assign(
                target, value, source if itself or own_sequence else None, state
            )
        for var, found in limits:
            for term, k in found:
                if not any(mentions(term, other) for other in written):
                    state.limit(var, term, k)

    def _variables_in(self, expr: nodes.Expr) -> set[Var]:
        found = set()
        for node in walk(expr):
            obj = self.info.uses.get(node) if isinstance(node, nodes.Ident) else None
            if isinstance(obj, Var):
                found.add(obj)
        return found

    def _eval_target(self, target: nodes.Expr, state: State) -> None:
        target = unparen(target)
        if not isinstance(target, nodes.Ident):
            self.eval(target, state)

    def _operate(self, stmt: nodes.AssignStmt, state: State) -> None:
        """`x op= y`."""
        x = self.eval(stmt.lhs[0], state)
        y = self.eval(stmt.rhs[0], state)
        type_ = self.connector.type_of(stmt.lhs[0])
        if type_ is None:
            return
        value = self.operate(stmt, stmt.op[:-1], x, y, type_)
        constant = self.info.value_of(stmt.rhs[0])
        step = (
            constant if isinstance(constant, int) and stmt.op in ("+=", "-=") else None
        )
        if step is not None and stmt.op == "-=":
            step = -step
        self._update(stmt, stmt.lhs[0], value, step, state)

    def _step(self, stmt: nodes.IncDecStmt, state: State) -> None:
        x = self.eval(stmt.x, state)
        type_ = self.connector.type_of(stmt.x)
        if type_ is None:
            return
        by = 1 if stmt.op == "++" else -1
        value = self.operate(stmt, "+", x, (by, by), type_)
        self._update(stmt, stmt.x, value, by, state)

    def _update(
        self,
        stmt: nodes.Stmt,
        target: nodes.Expr,
        value: Interval | None,
        step: int | None,
        state: State,
    ) -> None:
        target = unparen(target)
        var = self.info.object_of(target) if isinstance(target, nodes.Ident) else None
        if (
            isinstance(var, Var)
            and self.is_local(var)
            and integer_range(var.type) is not None
        ):
            if step is not None and stmt not in self.wrapping:
                state.shift(var, step)
            else:
                state.forget(var)
            state.values[var] = value
            self._publish(var, value)
            return
        self._assign(target, value, None, state)

    def _assign(
        self,
        target: nodes.Expr,
        value: Interval | None,
        source: nodes.Expr | None,
        state: State,
    ) -> None:
        target = unparen(target)
        if isinstance(target, nodes.Ident):
            obj = self.info.object_of(target)
            if isinstance(obj, Var):
                self._assign_var(obj, value, source, state)
            return
        type_ = self.connector.type_of(target)
        if isinstance(target, nodes.IndexExpr):
            self._write_key(target, state)
        if type_ is not None and not self._is_number(type_):
            self.forget_memory(state)
        if type_ is not None and integer_range(type_) is not None:
            self.write_place(self.connector.place(target), value)

    def _write_key(self, target: nodes.IndexExpr, state: State) -> None:
        base, type_ = self.connector.place(target.x), self.connector.type_of(target.x)
        if base is not None and type_ is not None and isinstance(type_.underlying, Map):
            key = self.peek(target.indices[0], state)
            self.write_place(self.places.key(base, type_), key)

    def _is_number(self, type_: Type) -> bool:
        under = type_.underlying
        numbers = BasicInfo.NUMERIC | BasicInfo.BOOLEAN
        return isinstance(under, Basic) and bool(under.info & numbers)

    def _assign_var(
        self, var: Var, value: Interval | None, source: nodes.Expr | None, state: State
    ) -> None:
        integer = integer_range(var.type) is not None
        if not self.is_stable(var):
            if integer:
                self.write_place(self.places.var(var), value)
            return
        if integer:
            self._assign_integer(var, value, source, state)
        else:
            self._assign_sequence(var, source, state)

    def _assign_integer(
        self, var: Var, value: Interval | None, source: nodes.Expr | None, state: State
    ) -> None:
        term, k = self.relations.term(source) if source is not None else (None, 0)
        if term is var and var is not None:
            state.shift(var, k)
        else:
            limits = self._limits(var, source, state)
            value = self._tightened(value, limits, state)
            state.forget(var)
            for other, limit in limits:
                state.limit(var, other, limit)
            if term is not None and not mentions(term, var):
                state.limit(term, var, -k)
        state.values[var] = value
        self._publish(var, value)

    def _tightened(
        self, value: Interval | None, limits: list[tuple[Term, int]], state: State
    ) -> Interval | None:
        """A value below terms is below their greatest values."""
        if value is None:
            return None
        low, high = value
        for term, k in limits:
            top = (
                state.length(term)
                if isinstance(term, Length)
                else state.values.get(term)
            )
            if top is not None:
                high = min(high, top[1] + k)
        return (low, high) if low <= high else value

    def _publish(self, var: Var, value: Interval | None) -> None:
        """Function literals and callers read a variable's place."""
        use = self.variables.use(var)
        if use.captured_by or use.function is None or (var.is_result and var.name):
            self.write_place(self.places.var(var), value)

    def _limits(
        self, var: Var, source: nodes.Expr | None, state: State
    ) -> list[tuple[Term, int]]:
        """What the new value of a variable is known to be below."""
        if source is None:
            return []
        found = []
        for term in dict.fromkeys(self.relations.terms_in(source)):
            reachable: dict[Term, None] = {term: None}
            for other in state.uppers.get(term, {}):
                reachable[other] = None
            for target in reachable:
                if isinstance(target, Length) and var in target.path or target is var:
                    continue
                limit = self.relations.above(source, target, state)
                if limit is not None:
                    found.append((target, limit))
        return found

    def _assign_sequence(
        self, var: Var, source: nodes.Expr | None, state: State
    ) -> None:
        """A slice or string variable: its length, and who is below it."""
        under = var.type.underlying
        is_string = isinstance(under, Basic) and under.info & BasicInfo.STRING
        if not (isinstance(under, Slice) or is_string):
            state.forget(var)
            return
        own = Length((var,))
        if source is None:
            state.forget(var)
            return
        length, size, same = self.made_length(source, state)
        if self._appends_to(source, var):
            state.values[own] = length
            return
        kept = (
            dict(state.uppers.get(same, {})) if same is not None and same != own else {}
        )
        state.forget(var)
        state.values[own] = length
        if same is not None and same != own and var not in same.path:
            state.limit(own, same, 0)
            state.limit(same, own, 0)
            for other, k in kept.items():
                inside = isinstance(other, Length) and var in other.path
                if not inside and other is not var:
                    state.limit(own, other, k)
        if size is not None:
            term, k = self.relations.term(size)
            if (
                term is not None
                and term != own
                and not (isinstance(term, Length) and var in term.path)
            ):
                state.limit(term, own, -k)
                state.limit(own, term, k)

    def _appends_to(self, source: nodes.Expr, var: Var) -> bool:
        """Whether the source is `append(var, ...)`: what was below the length still is."""
        source = unparen(source)
        if not isinstance(source, nodes.CallExpr) or not isinstance(
            source.fun, nodes.Ident
        ):
            return False
        if source.fun.name != "append" or not source.args:
            return False
        first = unparen(source.args[0])
        is_builtin = isinstance(self.info.uses.get(source.fun), Builtin)
        return (
            is_builtin
            and isinstance(first, nodes.Ident)
            and self.info.object_of(first) is var
        )
