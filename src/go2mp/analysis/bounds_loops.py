"""Loops: repeated until the state at their head settles, then run once more to record it.

What grows is widened after two rounds (`intervals.widen`), then narrowed once by what a round from
the settled head gives. Nothing flows into places before the last round.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from go2mp.analysis import intervals
from go2mp.analysis.bounds_assign import Assignments
from go2mp.analysis.bounds_calls import Results
from go2mp.analysis.bounds_connect import Connector, yielded
from go2mp.analysis.bounds_places import Place, integer_range
from go2mp.analysis.bounds_state import (
    Length,
    State,
    Term,
    join_states,
    same_states,
)
from go2mp.analysis.intervals import MAX_LENGTH, Interval
from go2mp.analysis.variables import Variables
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
from go2mp.types.parens import unparen

Once = Callable[[State], "tuple[State | None, State | None]"]
"""One round of a loop: from the state at its head to those at its end and after it."""

_ROUNDS = 30
"""A loop that takes more is given up: its variables may have any value."""

_DEEP = 3
"""Loops nested deeper in loops that have not settled are not narrowed: each would cost twice."""


@dataclass(slots=True, eq=False)
class Frame:
    """A statement that `break` or `continue` can leave."""

    label: str | None
    is_loop: bool
    breaks: list[State] = field(default_factory=list)
    continues: list[State] = field(default_factory=list)


class Loops(Assignments):
    """`for` in all its forms."""

    def __init__(self, connector: Connector, variables: Variables) -> None:
        super().__init__(connector, variables)
        self.frames: list[Frame] = []
        self.label: str | None = None
        self.heads: dict[nodes.Node, State] = {}

    def block(self, stmts: Sequence[nodes.Stmt], state: State | None) -> State | None:
        """Runs statements one after the other: see `bounds_flow`."""
        raise NotImplementedError

    def stmt(self, stmt: nodes.Stmt, state: State) -> State | None:
        """Runs one statement: see `bounds_flow`."""
        raise NotImplementedError

    def _push(self, is_loop: bool) -> Frame:
        frame = Frame(self.label, is_loop)
        self.label = None
        self.frames.append(frame)
        return frame

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
            end, after = once(head)
            new = join_states(head, end)
            assert new is not None
            widen = round_ >= 2 or known is not None
            new = self._widened(head, new, widen, self._steps(round_))
            if same_states(new, head):
                break
            head = new
        else:
            head = self._given_up(head)
            end, after = once(head)
        self.heads[stmt] = head
        again = join_states(entry, end)
        assert again is not None
        narrowed = self._narrowed(head, again)
        self.quiet -= 1
        if self.quiet and (self.quiet >= _DEEP or same_states(narrowed, head)):
            return after  # an outer loop has not settled: this is not the last time
        _, after = once(narrowed)
        return after

    def _steps(self, round_: int) -> Sequence[int]:
        """What bounds are raised to in a round: see `intervals.widen`."""
        if round_ < 4:
            return self.steps
        return intervals.LENGTHS if round_ < 6 else ()

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
