"""Type sets of interfaces and type parameters (Go specification, "Interface types")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from go2mp.types import terms as term_lists
from go2mp.types.identity import identical, same_id
from go2mp.types.model import (
    Basic,
    Chan,
    Dir,
    Interface,
    Kind,
    Term,
    Type,
    TypeParam,
    Union,
)
from go2mp.types.objects import Func
from go2mp.types.terms import ALL_TERMS, NO_TERMS, Terms


@dataclass(slots=True, eq=False)
class TypeSet:
    """The set of types that implement an interface: those with all `methods` (sorted by name)
    which are in `terms` (None: all types) and, with `comparable`, are comparable.

    `comparable` is only set where `terms` is None: else the terms are filtered.
    """

    methods: tuple[Func, ...] = ()
    terms: Terms = ALL_TERMS
    comparable: bool = False
    complete: bool = True
    """Whether all of it was known: the types in it were declared."""
    source: tuple[object, ...] = ()
    """The methods and embedded types that it was computed from."""

    @property
    def is_empty(self) -> bool:
        """Whether no type implements the interface."""
        return self.terms == ()

    @property
    def is_all(self) -> bool:
        """Whether it is the set of all types."""
        return self.is_method_set and not self.methods

    @property
    def is_method_set(self) -> bool:
        """Whether methods alone describe it (an ordinary interface)."""
        return self.terms is None and not self.comparable

    @property
    def has_terms(self) -> bool:
        """Whether it is limited to specific types."""
        return bool(self.terms)

    def are_comparable(self, seen: frozenset[Type] = frozenset()) -> bool:
        """Whether all its types are strictly comparable."""
        from go2mp.types.predicates import why_not_comparable

        if not self.terms:
            return self.terms is None and self.comparable
        return all(
            why_not_comparable(term.type, False, seen) is None for term in self.terms
        )

    def lookup_method(
        self, pkg: str, name: str, fold_case: bool = False
    ) -> Func | None:
        """The method that `name` means in package `pkg`."""
        for method in self.methods:
            if name != "_" and same_id(method, pkg, name, fold_case):
                return method
        return None

    def subset_of(self, other: TypeSet) -> bool:
        """Whether the terms (methods aside) are included in those of `other`."""
        return term_lists.subset_of(self.terms, other.terms)


def type_set(t: Interface) -> TypeSet:
    """The type set of an interface, computed once.

    While a type in it is still being declared, the result is provisional: that type counts as
    unlimited, and the set is computed again next time. So does an interface that embeds itself
    (which is reported elsewhere).
    """
    known = t.cache
    if isinstance(known, TypeSet) and known.source == (t.methods, t.embeddeds):
        return known
    result = TypeSet(source=(t.methods, t.embeddeds), complete=False)
    t.cache = result
    methods = {(method.name, _scope(method)): method for method in t.methods}
    terms, comparable, complete = ALL_TERMS, t.is_comparable, True
    for embedded in t.embeddeds:
        part = _embedded_set(embedded)
        for method in part.methods:
            methods.setdefault((method.name, _scope(method)), method)
        terms, comparable = _intersect(terms, comparable, part)
        complete = complete and part.complete
    result.methods = tuple(sorted(methods.values(), key=lambda m: (m.name, m.pkg)))
    result.terms = terms
    result.comparable = comparable
    result.complete = complete
    if not complete:
        t.cache = None
    return result


def _scope(method: Func) -> str:
    """The package that a method's name is private to."""
    return "" if method.name[:1].isupper() else method.pkg


def _embedded_set(t: Type) -> TypeSet:
    under = t.underlying
    if isinstance(under, Interface):
        return type_set(under)
    if isinstance(under, Union):
        return TypeSet(terms=union_terms(under))
    if isinstance(under, Basic) and under.kind is Kind.INVALID:
        # Reported already, or still being declared.
        return TypeSet(complete=False)
    return TypeSet(terms=(Term(False, t),))


def _intersect(terms: Terms, comparable: bool, part: TypeSet) -> tuple[Terms, bool]:
    from go2mp.types.predicates import why_not_comparable

    both = term_lists.intersection(terms, part.terms)
    comparable = comparable or part.comparable
    if comparable and both is not None:
        both = tuple(t for t in both if why_not_comparable(t.type, False) is None)
        comparable = False
    return both, comparable


def union_terms(t: Union) -> Terms:
    """The set of types that a union describes."""
    result = NO_TERMS
    for term in t.terms:
        under = term.type.underlying
        if isinstance(under, Interface):
            part = type_set(under).terms
        elif isinstance(under, Basic) and under.kind is Kind.INVALID:
            continue
        elif term.tilde and not identical(term.type, under):
            part = NO_TERMS  # no type has this underlying type (reported elsewhere)
        else:
            part = (term,)
        result = term_lists.union(result, part)
    return result


def duplicate_methods(t: Interface) -> list[tuple[Func, Func]]:
    """Methods declared twice, or embedded with different signatures: (duplicate, other)."""
    result = []
    seen: dict[tuple[str, str], Func] = {}
    for method in t.methods:
        other = seen.setdefault((method.name, _scope(method)), method)
        if other is not method:
            result.append((method, other))
    for embedded in t.embeddeds:
        for method in _embedded_set(embedded).methods:
            other = seen.setdefault((method.name, _scope(method)), method)
            if other is not method and not identical(other.signature, method.signature):
                result.append((method, other))
    return result


# --- underlying types of type sets --------------------------------------------


def typeset(t: Type) -> Iterator[tuple[Type | None, Type | None]]:
    """The (type, underlying type) pairs of a type parameter's terms, one (None, None) if it has
    no specific types; for other types just (t, t.underlying)."""
    if not isinstance(t, TypeParam):
        yield t, t.underlying
        return
    terms = type_param_terms(t)
    for term in terms:
        yield term.type, term.type.underlying
    if not terms:
        yield None, None


def under_is(t: Type, holds: Callable[[Type | None], bool]) -> bool:
    """Whether `holds` for all underlying types in `typeset(t)` (None: no specific type)."""
    return all(holds(under) for _, under in typeset(t))


def type_param_terms(t: Type) -> tuple[Term, ...]:
    """The terms of a type parameter; () if it has no specific types."""
    under = t.underlying
    if isinstance(t, TypeParam) and isinstance(under, Interface):
        return type_set(under).terms or ()
    return ()


def common_under(
    t: Type, cond: Callable[[Type | None, Type | None], str | None] | None = None
) -> tuple[Type | None, str]:
    """The common underlying type of `typeset(t)` (channels may differ in direction: the
    restricted one wins), or (None, cause). `cond(type, under)` may object with a cause.
    """
    common_type: Type | None = None
    common: Type | None = None
    for typ, under in typeset(t):
        if cond is not None and (cause := cond(typ, under)) is not None:
            return None, cause
        if under is None:
            return None, "no specific type"
        if common is None:
            common_type, common = typ, under
        elif isinstance(common, Chan) and isinstance(under, Chan):
            if not identical(common.elem, under.elem):
                return None, (
                    f"channels {common_type} and {typ} have different element types"
                )
            if common.dir is Dir.BOTH:
                common_type, common = typ, under
            elif under.dir not in (Dir.BOTH, common.dir):
                return None, (
                    f"channels {common_type} and {typ} have conflicting directions"
                )
        elif not identical(common, under):
            return None, f"{common_type} and {typ} have different underlying types"
    return common, ""


def core_type(t: Type) -> Type | None:
    """`common_under` without cause: None if there is no common underlying type."""
    return common_under(t)[0]
