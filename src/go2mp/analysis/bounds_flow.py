"""Functions, statements and branches: what a program does to the state.

Each function is run abstractly with what is known of its parameters; `bounds` runs it again when a
place that it read has changed. A state of None means that a point is never reached.

Over-approximations: functions with a `goto` are taken without order (none of their variables is
followed); a function literal's body may run at any time; parameters of functions that nobody calls
may be anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.analysis.bounds_connect import Connector
from go2mp.analysis.bounds_loops import Frame, Loops
from go2mp.analysis.bounds_places import integer_range
from go2mp.analysis.bounds_state import Length, State, join_states
from go2mp.analysis.variables import Function, Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.model import Signature
from go2mp.types.objects import Builtin, Var
from go2mp.types.parens import unparen


class Flow(Loops):
    """Runs statements. A state of None means: never reached."""

    def __init__(self, connector: Connector, variables: Variables) -> None:
        super().__init__(connector, variables)
        self.results: Sequence[Var] = ()
        self.outside: dict[nodes.FuncLit, tuple[State, frozenset[Var]]] = {}
        """What each literal knows of the variables around it, and which of them it follows."""

    # --- functions ------------------------------------------------------------------------

    def run_function(
        self, function: Function, signature: Signature, outside: State | None = None
    ) -> None:
        """Runs a body from the parameters to its end; `outside` is what a literal inherits."""
        if function.body is None:
            return
        outer = (self.function, self.frames, self.results, self.label)
        self.function, self.frames, self.label = function, [], None
        self.results = signature.results.vars
        state = outside if outside is not None else State()
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

    def function_literal(self, literal: nodes.FuncLit, state: State) -> None:
        """Runs a literal's body where the literal stands: what keeps its value is known there."""
        signature = self.info.type_of(literal)
        assert isinstance(signature, Signature)
        self.connector.place(literal)
        if literal in self.variables.brief:
            changed = self.variables.assigned_in.get(literal, set())
            outside = state.restricted(lambda v: v not in changed and self.is_local(v))
        else:
            outside = state.restricted(self._keeps_value)
        inherited = {t for t in outside.values if isinstance(t, Var)}
        if literal in self.sorted_by:
            inherited |= self._indices(literal, signature, outside)
        self.outside[literal] = outside, frozenset(inherited)
        self.run_literal(literal)

    def run_literal(self, literal: nodes.FuncLit) -> None:
        """Runs a literal's body, alone, too, when what it reads changes."""
        signature = self.info.type_of(literal)
        assert isinstance(signature, Signature)
        outside, inherited = self.outside[literal]
        outer = self.unit, self.inherited
        self.unit, self.inherited = literal, inherited
        self.run_function(literal, signature, outside.copy())
        self.unit, self.inherited = outer

    def _indices(
        self, literal: nodes.FuncLit, signature: Signature, outside: State
    ) -> set[Var]:
        """Notes that the parameters of a `less` are indices of what is sorted; its variable."""
        sorted_ = unparen(self.sorted_by[literal])
        if not isinstance(sorted_, nodes.Ident):
            return set()
        sequence = self.info.object_of(sorted_)
        changed = self.variables.assigned_in.get(literal, set())
        if not isinstance(sequence, Var) or sequence in changed:
            return set()
        if not self.is_stable(sequence):
            return set()
        for index in signature.params.vars:
            outside.limit(index, Length((sequence,)), -1)
        return {sequence}

    def _keeps_value(self, var: Var) -> bool:
        """Whether a variable that the state follows is the same whenever a literal runs; a
        result is not: `return` assigns it before what is deferred."""
        constant = not var.is_result and self.variables.constant_in_literals(var)
        return constant and self.is_local(var)

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
