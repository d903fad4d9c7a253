"""What is known at one point of a function: intervals of local variables, and who is below whom.

A *term* is a local variable, or the length of a sequence that a path leads to (`xs`, `s.items`,
`grid[r]`). `values` has the interval of each term, `uppers[a][b] == k` says a <= b + k.

A path's first variable is never written behind our back (see `bounds_eval.is_local`); longer paths
lead through memory, and are forgotten at every write to memory and at every call that may write it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from go2mp.analysis.intervals import MAX_LENGTH, Interval, join, meet
from go2mp.types.objects import Var

Path = tuple[object, ...]
"""A variable, then field names (str), constant indices (int) and index variables (Var)."""


class Length(NamedTuple):
    """The length of what a path leads to."""

    path: Path


Term = Var | Length

_DEPTH = 4
"""How many steps of a <= b + k are put together."""


def mentions(term: Term, var: Var) -> bool:
    """Whether a term depends on a variable."""
    return var in term.path if isinstance(term, Length) else term is var


@dataclass(slots=True)
class State:
    """What is known; changed in place, copied at branches."""

    values: dict[Term, Interval | None] = field(default_factory=dict)
    uppers: dict[Term, dict[Term, int]] = field(default_factory=dict)
    forgotten: int = 0

    def copy(self) -> State:
        """An independent copy."""
        uppers = {term: dict(limits) for term, limits in self.uppers.items()}
        return State(dict(self.values), uppers, self.forgotten)

    def restricted(self, keep: Callable[[Var], bool]) -> State:
        """What is known of some variables only, and of nothing in memory."""

        def kept(term: Term) -> bool:
            if isinstance(term, Var):
                return keep(term)
            base = term.path[0]
            return len(term.path) == 1 and isinstance(base, Var) and keep(base)

        values = {term: value for term, value in self.values.items() if kept(term)}
        uppers = {
            term: {other: k for other, k in limits.items() if kept(other)}
            for term, limits in self.uppers.items()
            if kept(term)
        }
        return State(values, uppers)

    def length(self, term: Length) -> Interval:
        """The interval of a length."""
        return self.values.get(term) or (0, MAX_LENGTH)

    def limit(self, term: Term, other: Term, k: int) -> None:
        """Notes term <= other + k."""
        if term == other:
            return
        limits = self.uppers.setdefault(term, {})
        limits[other] = min(k, limits.get(other, k))

    def above(self, term: Term, target: Term, depth: int = _DEPTH) -> int | None:
        """The least known k with term <= target + k."""
        if term == target:
            return 0
        best: int | None = None
        if depth == 0:
            return None
        for other, k in self.uppers.get(term, {}).items():
            rest = 0 if other == target else self.above(other, target, depth - 1)
            if rest is not None and (best is None or k + rest < best):
                best = k + rest
        return best

    def forget(self, var: Var) -> None:
        """The variable gets another value."""
        for term in [t for t in self.values if mentions(t, var)]:
            del self.values[term]
        for term in [t for t in self.uppers if mentions(t, var)]:
            del self.uppers[term]
        for limits in self.uppers.values():
            for term in [t for t in limits if mentions(t, var)]:
                del limits[term]

    def forget_memory(self) -> None:
        """Anything that is reached through a field, an element or a pointer may have changed."""
        self.forgotten += 1
        for term in [t for t in self.values if _in_memory(t)]:
            del self.values[term]
        for term in [t for t in self.uppers if _in_memory(t)]:
            del self.uppers[term]
        for limits in self.uppers.values():
            for term in [t for t in limits if _in_memory(t)]:
                del limits[term]

    def shift(self, var: Var, by: int) -> None:
        """The variable has been increased by a constant."""
        limits = self.uppers.get(var)
        if limits is not None:
            for other in limits:
                limits[other] += by
        for others in self.uppers.values():
            if var in others:
                others[var] -= by
        for term in [t for t in self.values if isinstance(t, Length) and var in t.path]:
            del self.values[term]
        for term in [t for t in self.uppers if isinstance(t, Length) and var in t.path]:
            del self.uppers[term]
        for others in self.uppers.values():
            for term in [t for t in others if isinstance(t, Length) and var in t.path]:
                del others[term]

    def narrow(self, term: Term, to: Interval) -> bool:
        """The term is known to be within `to`; False if it cannot be."""
        old = self.values.get(term)
        if old is None:
            if term in self.values:
                return True
            if isinstance(term, Var):
                return True
            old = (0, MAX_LENGTH)
        new = meet(old, to)
        if new is None:
            return False
        self.values[term] = new
        return True


def _in_memory(term: Term) -> bool:
    return isinstance(term, Length) and len(term.path) > 1


def join_states(a: State | None, b: State | None) -> State | None:
    """What is known where two ways meet."""
    if a is None:
        return b.copy() if b is not None else None
    if b is None:
        return a.copy()
    values: dict[Term, Interval | None] = {}
    for term, value in a.values.items():
        if term in b.values:
            values[term] = join(value, b.values[term])
        elif isinstance(term, Var):
            values[term] = value  # declared on one way only: out of scope on the other
    for term, value in b.values.items():
        if term not in a.values and isinstance(term, Var):
            values[term] = value
    uppers: dict[Term, dict[Term, int]] = {}
    for term, limits in a.uppers.items():
        kept = {}
        for other, k in limits.items():
            theirs = b.above(term, other, 2)
            if theirs is not None:
                kept[other] = max(k, theirs)
        if kept:
            uppers[term] = kept
    return State(values, uppers, max(a.forgotten, b.forgotten))


def same_states(a: State, b: State) -> bool:
    """Whether two states say the same."""
    return a.values == b.values and a.uppers == b.uppers
