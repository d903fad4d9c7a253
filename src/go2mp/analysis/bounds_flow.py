"""Statements, loops and the iteration over the whole program until nothing changes.

Each function is run abstractly with what is known of its parameters; its loops are repeated until
their states settle (widened after two rounds by `intervals.widen`, then narrowed once), the last
round recording what it sees. A function is run again when a place that it read has changed.

Over-approximations: functions with a `goto` are taken without order (none of their variables is
followed); a function literal's body may run at any time; parameters of functions that nobody calls
may be anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from go2mp.analysis import intervals
from go2mp.analysis.bounds_calls import Calls, Results
from go2mp.analysis.bounds_connect import Connector, unparen, yielded
from go2mp.analysis.bounds_places import Place, integer_range
from go2mp.analysis.bounds_state import (
    Length,
    State,
    Term,
    join_states,
    mentions,
    same_states,
)
from go2mp.analysis.intervals import MAX_LENGTH, Interval
from go2mp.analysis.variables import Function, Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Chan,
    Map,
    Pointer,
    Signature,
    Slice,
    Type,
)
from go2mp.types.objects import Builtin, Func, Var

Once = Callable[[State], "tuple[State | None, State | None]"]
"""One round of a loop: from the state at its head to those at its end and after it."""

_ROUNDS = 30
"""A loop that takes more is given up: its variables may have any value."""


@dataclass(slots=True, eq=False)
class Frame:
    """A statement that `break` or `continue` can leave."""

    label: str | None
    is_loop: bool
    breaks: list[State] = field(default_factory=list)
    continues: list[State] = field(default_factory=list)


class Flow(Calls):
    """Runs statements. A state of None means: never reached."""

    def __init__(self, connector: Connector, variables: Variables) -> None:
        super().__init__(connector, variables)
        self.frames: list[Frame] = []
        self.label: str | None = None
        self.results: Sequence[Var] = ()
        self.assigned: dict[nodes.Node, set[Var]] = {}
        self.heads: dict[nodes.Node, State] = {}

    # --- functions ------------------------------------------------------------------------

    def run_function(self, function: Function, signature: Signature) -> None:
        """Runs a body from the parameters to its end."""
        if function.body is None:
            return
        outer = (self.function, self.frames, self.results, self.label)
        self.function, self.frames, self.label = function, [], None
        self.results = signature.results.vars
        state = State()
        recv = (signature.recv,) if signature.recv is not None else ()
        for var in (*recv, *signature.params.vars):
            if self.is_local(var) and integer_range(var.type) is not None:
                state.values[var] = self.read_place(self.places.var(var), var.type)
        has_defer = any(isinstance(n, nodes.DeferStmt) for n in walk(function.body))
        for var in self.results:
            place = self.connector.result(var)
            if integer_range(var.type) is not None:
                if var.name or has_defer:
                    self.write_place(place, (0, 0))
                if var.name and self.is_local(var):
                    state.values[var] = (0, 0)
        end = self.block(function.body.stmts, state)
        if end is not None:
            self._return_named(end)
        self.function, self.frames, self.results, self.label = outer

    def function_literal(self, literal: nodes.FuncLit) -> None:
        """Runs a literal's body, in a state of its own."""
        signature = self.info.type_of(literal)
        assert isinstance(signature, Signature)
        self.connector.place(literal)
        self.run_function(literal, signature)

    def _return_named(self, state: State) -> None:
        for var in self.results:
            if var.name and self.is_local(var):
                self.write_place(self.connector.result(var), state.values.get(var))

    # --- statements -------------------------------------------------------------------------

    def block(self, stmts: Sequence[nodes.Stmt], state: State | None) -> State | None:
        """Runs statements one after the other."""
        for stmt in stmts:
            if state is None and not self._is_target(stmt):
                continue
            state = self.stmt(stmt, state if state is not None else State())
        return state

    def _is_target(self, stmt: nodes.Stmt) -> bool:
        return (
            isinstance(stmt, nodes.LabeledStmt)
            and self.function in self.unlocal_functions
        )

    def stmt(self, stmt: nodes.Stmt, state: State) -> State | None:
        """Runs one statement; the state is the caller's to give away."""
        match stmt:
            case nodes.ExprStmt():
                self.eval(stmt.x, state)
                return None if self._never_returns(stmt.x) else state
            case nodes.AssignStmt():
                self._assign_stmt(stmt, state)
            case nodes.IncDecStmt():
                self._step(stmt, state)
            case nodes.DeclStmt():
                for spec in stmt.decl.specs:
                    if isinstance(spec, nodes.ValueSpec) and stmt.decl.keyword == "var":
                        self._declare(spec, state)
            case nodes.Block():
                return self.block(stmt.stmts, state)
            case nodes.IfStmt():
                return self._if(stmt, state)
            case nodes.ForStmt():
                return self._for(stmt, state)
            case nodes.RangeStmt():
                return self._range(stmt, state)
            case nodes.SwitchStmt():
                return self._switch(stmt, state)
            case nodes.TypeSwitchStmt():
                return self._type_switch(stmt, state)
            case nodes.SelectStmt():
                return self._select(stmt, state)
            case nodes.ReturnStmt():
                self._return(stmt, state)
                return None
            case nodes.BranchStmt():
                return self._branch(stmt, state)
            case nodes.LabeledStmt():
                return self._labeled(stmt, state)
            case nodes.GoStmt() | nodes.DeferStmt():
                self.eval(stmt.call, state)
            case nodes.SendStmt():
                self._send(stmt, state)
        return state

    def _never_returns(self, expr: nodes.Expr) -> bool:
        """Whether a statement is `panic(...)`: what comes after it is not reached."""
        expr = unparen(expr)
        return (
            isinstance(expr, nodes.CallExpr)
            and isinstance(expr.fun, nodes.Ident)
            and expr.fun.name == "panic"
            and isinstance(self.info.uses.get(expr.fun), Builtin)
        )

    def _send(self, stmt: nodes.SendStmt, state: State) -> None:
        self.eval(stmt.chan, state)
        value = self.eval(stmt.value, state)
        place, type_ = self.connector.place(stmt.chan), self.connector.type_of(
            stmt.chan
        )
        if place is not None and type_ is not None:
            self.write_place(self.places.elem(place, type_), value)
        self.forget_memory(state)

    def _return(self, stmt: nodes.ReturnStmt, state: State) -> None:
        if not stmt.results:
            self._return_named(state)
            return
        values = self._values(stmt.results, len(self.results), state)
        for var, value in zip(self.results, values, strict=False):
            self.write_place(self.connector.result(var), value)

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
        for target, value, source in zip(stmt.lhs, values, stmt.rhs, strict=True):
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
        for term in self.relations._terms_in(source):
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
            for term, k in kept.items():
                if (
                    not (isinstance(term, Length) and var in term.path)
                    and term is not var
                ):
                    state.limit(own, term, k)
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

    # --- branches ------------------------------------------------------------------------------

    def _if(self, stmt: nodes.IfStmt, state: State) -> State | None:
        if stmt.init is not None:
            self.stmt(stmt.init, state)
        self.eval(stmt.cond, state)
        yes = self.relations.refine(state, stmt.cond, True)
        no = self.relations.refine(state, stmt.cond, False)
        if yes is not None:
            yes = self.block(stmt.body.stmts, yes)
        if no is not None and stmt.orelse is not None:
            no = self.stmt(stmt.orelse, no)
        return join_states(yes, no)

    def _switch(self, stmt: nodes.SwitchStmt, state: State) -> State | None:
        if stmt.init is not None:
            self.stmt(stmt.init, state)
        if stmt.tag is not None:
            self.eval(stmt.tag, state)
        rest: State | None = state
        entries: list[State | None] = []
        for clause in stmt.cases:
            entry: State | None = None
            for expr in clause.exprs or ():
                if rest is None:
                    break
                self.eval(expr, rest)
                if stmt.tag is None:
                    match = self.relations.refine(rest, expr, True)
                    rest = self.relations.refine(rest, expr, False)
                elif self.is_integer(stmt.tag):
                    match = self.relations.compared(rest, stmt.tag, expr)
                else:
                    match = rest.copy()
                entry = join_states(entry, match)
            entries.append(entry)
        for i, clause in enumerate(stmt.cases):
            if clause.exprs is None:
                entries[i] = rest
                rest = None
        return self._clauses(stmt.cases, entries, rest)

    def _clauses(
        self,
        clauses: Sequence[nodes.CaseClause],
        entries: Sequence[State | None],
        rest: State | None,
    ) -> State | None:
        """Runs the bodies; `rest` is the state where no clause matches."""
        frame = self._push(False)
        out = rest
        through: State | None = None
        for clause, entry in zip(clauses, entries, strict=True):
            start = join_states(entry, through)
            through = None
            end = self.block(clause.body, start) if start is not None else None
            last = clause.body[-1] if clause.body else None
            if isinstance(last, nodes.BranchStmt) and last.kind == "fallthrough":
                through = end
            else:
                out = join_states(out, end)
        return self._pop(frame, out)

    def _type_switch(self, stmt: nodes.TypeSwitchStmt, state: State) -> State | None:
        if stmt.init is not None:
            self.stmt(stmt.init, state)
        self.eval(stmt.x, state)
        entries: list[State | None] = []
        for clause in stmt.cases:
            entry = state.copy()
            var = self.info.implicits.get(clause)
            if isinstance(var, Var):
                full = integer_range(var.type)
                if full is not None:
                    entry.values[var] = full
                    self.write_place(self.places.var(var), full)
            entries.append(entry)
        has_default = any(clause.exprs is None for clause in stmt.cases)
        return self._clauses(stmt.cases, entries, None if has_default else state)

    def _select(self, stmt: nodes.SelectStmt, state: State) -> State | None:
        frame = self._push(False)
        out: State | None = None
        self.forget_memory(state)
        for clause in stmt.cases:
            entry = state.copy()
            if clause.comm is not None:
                self.stmt(clause.comm, entry)
            out = join_states(out, self.block(clause.body, entry))
        return self._pop(frame, out)

    def _labeled(self, stmt: nodes.LabeledStmt, state: State) -> State | None:
        named = nodes.ForStmt | nodes.RangeStmt | nodes.SwitchStmt
        if isinstance(stmt.stmt, named | nodes.TypeSwitchStmt | nodes.SelectStmt):
            self.label = stmt.label.name
        return self.stmt(stmt.stmt, state)

    def _push(self, is_loop: bool) -> Frame:
        frame = Frame(self.label, is_loop)
        self.label = None
        self.frames.append(frame)
        return frame

    def _pop(self, frame: Frame, out: State | None) -> State | None:
        self.frames.remove(frame)
        for state in frame.breaks:
            out = join_states(out, state)
        return out

    def _branch(self, stmt: nodes.BranchStmt, state: State) -> State | None:
        if stmt.kind == "fallthrough":
            return state
        if stmt.kind == "goto":
            return None
        for frame in reversed(self.frames):
            if stmt.label is not None:
                if frame.label != stmt.label.name:
                    continue
            elif stmt.kind == "continue" and not frame.is_loop:
                continue
            (frame.breaks if stmt.kind == "break" else frame.continues).append(state)
            break
        return None

    # --- loops -----------------------------------------------------------------------------------

    def _for(self, stmt: nodes.ForStmt, state: State) -> State | None:
        label = self.label
        self.label = None
        if stmt.init is not None:
            self.stmt(stmt.init, state)

        def once(head: State) -> tuple[State | None, State | None]:
            at = head.copy()
            yes: State | None = at
            no: State | None = None
            if stmt.cond is not None:
                self.eval(stmt.cond, at)
                yes = self.relations.refine(at, stmt.cond, True)
                no = self.relations.refine(at, stmt.cond, False)
            end, frame = self._body(stmt.body, yes, label)
            if end is not None and stmt.post is not None:
                end = self.stmt(stmt.post, end)
            for broken in frame.breaks:
                no = join_states(no, broken)
            return end, no

        return self._settle(stmt, state, once)

    def _body(
        self, body: nodes.Block, state: State | None, label: str | None
    ) -> tuple[State | None, Frame]:
        self.label = label
        frame = self._push(True)
        end = self.block(body.stmts, state) if state is not None else None
        self.frames.remove(frame)
        for continued in frame.continues:
            end = join_states(end, continued)
        return end, frame

    def _settle(self, stmt: nodes.Stmt, entry: State, once: Once) -> State | None:
        """Repeats a loop until the state at its head stays the same; the state after it."""
        head = entry
        self.quiet += 1
        known = self.heads.get(stmt)
        if known is not None:
            joined = join_states(entry, known)
            assert joined is not None
            head = self._widened(entry, joined, widen=False)
        for round_ in range(_ROUNDS):
            end, _ = once(head)
            new = join_states(head, end)
            assert new is not None
            widen = round_ >= 2 or known is not None
            new = self._widened(head, new, widen, self.steps if round_ < 5 else ())
            if same_states(new, head):
                break
            head = new
        else:
            head = self._given_up(head)
        self.heads[stmt] = head
        end, _ = once(head)
        narrowed = join_states(entry, end)
        assert narrowed is not None
        self.quiet -= 1
        _, after = once(self._narrowed(head, narrowed))
        return after

    def _given_up(self, head: State) -> State:
        values = {
            term: integer_range(term.type) if isinstance(term, Var) else (0, MAX_LENGTH)
            for term in head.values
        }
        return State(dict(values), {}, head.forgotten)

    def _widened(
        self, old: State, new: State, widen: bool, steps: Sequence[int] = ()
    ) -> State:
        """The head for the next round: what grows, grows fast; limits that move are dropped."""
        result = State(dict(new.values), {}, new.forgotten)
        for term, value in new.values.items():
            before = old.values.get(term)
            if widen and value is not None and before is not None and value != before:
                full = (0, MAX_LENGTH) if isinstance(term, Length) else None
                if isinstance(term, Var):
                    full = integer_range(term.type)
                if full is not None:
                    result.values[term] = intervals.widen(before, value, full, steps)
        for term, limits in new.uppers.items():
            before_limits = old.uppers.get(term, {})
            kept = {
                other: k
                for other, k in limits.items()
                if other in before_limits and (not widen or k <= before_limits[other])
            }
            if kept:
                result.uppers[term] = kept
        return result

    def _narrowed(self, head: State, again: State) -> State:
        """One more round from a settled head can only have made it smaller."""
        result = head.copy()
        for term, value in again.values.items():
            before = head.values.get(term)
            if value is not None and before is not None:
                result.values[term] = intervals.meet(before, value) or before
        return result

    def _range(self, stmt: nodes.RangeStmt, state: State) -> State | None:
        label = self.label
        self.label = None
        limit = self.eval(stmt.x, state)
        type_ = self.connector.type_of(stmt.x)
        under = type_.underlying if type_ is not None else None
        keeps = self._keeps_length(stmt)
        if isinstance(under, Chan | Signature):
            self.forget_memory(state)

        def once(head: State) -> tuple[State | None, State | None]:
            at = head.copy()
            inside: State | None = at
            if isinstance(under, Basic) and under.info & BasicInfo.INTEGER:
                if limit is not None and limit[1] <= 0:
                    inside = None
            if isinstance(under, Chan | Signature):
                self.forget_memory(at)
            if inside is not None:
                self._range_variables(stmt, under, limit, keeps, inside)
            end, frame = self._body(stmt.body, inside, label)
            no: State | None = head.copy()
            if isinstance(under, Chan | Signature) and no is not None:
                self.forget_memory(no)
            for broken in frame.breaks:
                no = join_states(no, broken)
            return end, no

        return self._settle(stmt, state, once)

    def _keeps_length(self, stmt: nodes.RangeStmt) -> bool:
        """Whether the sequence is as long in every iteration as it was before the loop."""
        term = self.relations.length_of(stmt.x)
        if term is None:
            return False
        base = term.path[0]
        inside = len(term.path) == 1
        for node in walk(stmt.body):
            if isinstance(node, nodes.AssignStmt):
                for i, target in enumerate(node.lhs):
                    target = unparen(target)
                    if isinstance(target, nodes.Ident):
                        if self.info.uses.get(target) is base:
                            if i >= len(node.rhs) or not isinstance(base, Var):
                                return False
                            if not self._appends_to(node.rhs[i], base):
                                return False
                        elif self.info.uses.get(target) in term.path:
                            return False
                    elif not inside and not self._is_number(self.info.type_of(target)):
                        return False
            elif isinstance(node, nodes.CallExpr) and not inside:
                if not self._is_calm(node):
                    return False
            elif isinstance(node, nodes.SendStmt | nodes.SelectStmt) and not inside:
                return False
            elif isinstance(node, nodes.UnaryExpr) and node.op == "<-" and not inside:
                return False
        return True

    def _is_calm(self, call: nodes.CallExpr) -> bool:
        """Whether a call writes no memory that a path may lead through."""
        if self.connector.is_type(call.fun):
            return True
        obj = self.connector.object_of(call.fun)
        if isinstance(obj, Builtin):
            return obj.name != "close"
        if isinstance(obj, Func) and (obj.origin or obj).pkg != "main":
            return self._is_harmless(obj.origin or obj, call)
        return False

    def _range_variables(
        self,
        stmt: nodes.RangeStmt,
        under: Type | None,
        limit: Interval | None,
        keeps: bool,
        state: State,
    ) -> None:
        values = self._ranged(stmt, under, limit, state)
        targets = [t for t in (stmt.key, stmt.value) if t is not None]
        for target in targets:
            self._eval_target(target, state)
        for target, value in zip(targets, values, strict=False):
            self._assign(target, value, None, state)
        key = unparen(stmt.key) if stmt.key is not None else None
        obj = self.info.object_of(key) if isinstance(key, nodes.Ident) else None
        if not isinstance(obj, Var) or not self.is_local(obj):
            return
        if keeps:
            term = self.relations.length_of(stmt.x)
            if term is not None and obj not in term.path:
                state.limit(obj, term, -1)
        elif isinstance(under, Basic) and under.info & BasicInfo.INTEGER:
            term_, k = self.relations.term(stmt.x)
            if term_ is not None and term_ is not obj and self._unassigned(stmt, term_):
                state.limit(obj, term_, k - 1)

    def _unassigned(self, stmt: nodes.RangeStmt, term: Term) -> bool:
        """Whether a range's limit is the same in every iteration."""
        if isinstance(term, Length):
            return False
        return not any(
            stmt.span.start <= node.span.start and node.span.end <= stmt.span.end
            for node in self.variables.use(term).assignments
        )

    def _ranged(
        self,
        stmt: nodes.RangeStmt,
        under: Type | None,
        limit: Interval | None,
        state: State,
    ) -> Results:
        base = self.connector.place(stmt.x)
        if isinstance(under, Basic):
            if under.info & BasicInfo.INTEGER:
                return [(0, max(limit[1] - 1, 0)) if limit is not None else None]
            return [(0, MAX_LENGTH - 1), (0, 0x10FFFF)]
        if isinstance(under, Signature):
            return self._yielded(stmt, base, under)
        if isinstance(under, Pointer) and base is not None:
            base, under = self.places.elem(base, under), under.elem.underlying
        if base is None or not isinstance(under, Slice | Array | Map | Chan):
            return self._anything(stmt)
        elem = self.read_place(self.places.elem(base, under), under.elem)
        if isinstance(under, Map):
            return [self.read_place(self.places.key(base, under), under.key), elem]
        if isinstance(under, Chan):
            return [elem]
        return [(0, max(self.length(stmt.x, state)[1] - 1, 0)), elem]

    def _yielded(
        self, stmt: nodes.RangeStmt, base: Place | None, under: Signature
    ) -> Results:
        if base is None:
            return self._anything(stmt)
        places = yielded(self.places, base, under)
        inner = under.params.vars[0].type.underlying
        assert isinstance(inner, Signature)
        return [
            self.read_place(place, var.type)
            for place, var in zip(places, inner.params.vars, strict=False)
        ]

    def _anything(self, stmt: nodes.RangeStmt) -> Results:
        types = [
            self.connector.type_of(t) if t is not None else None
            for t in (stmt.key, stmt.value)
        ]
        return [self.any_of(t) for t in types]
