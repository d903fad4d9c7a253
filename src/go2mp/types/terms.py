"""Lists of type terms: the sets of types `A | ~B | ...` describes (after `go/types` termlist).

A term list is a tuple of terms without overlaps; `ALL_TERMS` (None) is the set of all types.
"""

from __future__ import annotations

from collections.abc import Iterable

from go2mp.types.identity import identical
from go2mp.types.model import Term, Type

Terms = tuple[Term, ...] | None
ALL_TERMS: Terms = None
NO_TERMS: Terms = ()


def normal(terms: Iterable[Term]) -> tuple[Term, ...]:
    """The same set without terms that others include."""
    result: list[Term] = []
    for term in terms:
        if any(subset_of_term(term, other) for other in result):
            continue
        result = [other for other in result if not subset_of_term(other, term)]
        result.append(term)
    return tuple(result)


def union(x: Terms, y: Terms) -> Terms:
    """The types in `x` or `y`."""
    if x is None or y is None:
        return ALL_TERMS
    return normal(x + y)


def intersection(x: Terms, y: Terms) -> Terms:
    """The types in both `x` and `y`."""
    if x is None:
        return y
    if y is None:
        return x
    return normal(
        # Of two terms that overlap, the one without tilde is the smaller set.
        b if a.tilde and not b.tilde else a
        for a in x
        for b in y
        if not disjoint(a, b)
    )


def subset_of(x: Terms, y: Terms) -> bool:
    """Whether all types in `x` are in `y`."""
    if y is None:
        return True
    if x is None:
        return False
    return all(any(subset_of_term(a, b) for b in y) for a in x)


def equal_terms(x: Terms, y: Terms) -> bool:
    """Whether `x` and `y` are the same set."""
    return subset_of(x, y) and subset_of(y, x)


def includes(terms: Terms, t: Type) -> bool:
    """Whether `t` is in the set."""
    return terms is None or any(
        identical(term.type, t.underlying if term.tilde else t) for term in terms
    )


def subset_of_term(x: Term, y: Term) -> bool:
    """Whether all types of term `x` are in term `y`."""
    return not disjoint(x, y) and (not x.tilde or y.tilde)


def disjoint(x: Term, y: Term) -> bool:
    """Whether no type is in both terms."""
    xt = x.type.underlying if y.tilde else x.type
    yt = y.type.underlying if x.tilde else y.type
    return not identical(xt, yt)
