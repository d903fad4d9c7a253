"""Type sets of interfaces and type parameters (Go specification, "Interface types")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from go2mp.types.model import Interface, Term, Type
from go2mp.types.objects import Func


@dataclass(slots=True, eq=False)
class TypeSet:
    """The set of types that implement an interface: those with all `methods` (sorted by name)
    which are in `terms` (None: all types) and, with `comparable`, are comparable."""

    methods: tuple[Func, ...] = ()
    terms: tuple[Term, ...] | None = None
    comparable: bool = False

    @property
    def is_empty(self) -> bool:
        raise NotImplementedError

    @property
    def is_all(self) -> bool:
        """Whether it is the set of all types."""
        raise NotImplementedError

    @property
    def is_method_set(self) -> bool:
        """Whether methods alone describe it (an ordinary interface)."""
        raise NotImplementedError

    @property
    def has_terms(self) -> bool:
        """Whether it is limited to specific types."""
        raise NotImplementedError

    def lookup_method(
        self, pkg: str, name: str, fold_case: bool = False
    ) -> Func | None:
        raise NotImplementedError

    def subset_of(self, other: TypeSet) -> bool:
        """Whether the terms (methods aside) are included in those of `other`."""
        raise NotImplementedError


def type_set(t: Interface) -> TypeSet:
    """The type set of an interface, computed once."""
    raise NotImplementedError


def duplicate_methods(t: Interface) -> list[tuple[Func, Func]]:
    """Methods declared twice, or embedded with different signatures: (duplicate, other)."""
    raise NotImplementedError


def typeset(t: Type) -> Iterator[tuple[Type | None, Type | None]]:
    """The (type, underlying type) pairs of a type parameter's terms, one (None, None) if it has
    no specific types; for other types just (t, t.underlying)."""
    raise NotImplementedError


def under_is(t: Type, holds: Callable[[Type | None], bool]) -> bool:
    """Whether `holds` for all underlying types in `typeset(t)` (None: no specific type)."""
    raise NotImplementedError


def type_param_terms(t: Type) -> tuple[Term, ...]:
    """The terms of a type parameter; () if it has no specific types."""
    raise NotImplementedError


def common_under(
    t: Type, cond: Callable[[Type | None, Type | None], str | None] | None = None
) -> tuple[Type | None, str]:
    """The common underlying type of `typeset(t)` (channels may differ in direction: the
    restricted one wins), or (None, cause). `cond(type, under)` may object with a cause.
    """
    raise NotImplementedError


def core_type(t: Type) -> Type | None:
    """`common_under` without cause: None if there is no common underlying type."""
    raise NotImplementedError


def core_string(t: Type) -> Type | None:
    """Like `core_type`, but a type set of []byte's and strings gives string (for `append`,
    `copy`, slicing)."""
    raise NotImplementedError
