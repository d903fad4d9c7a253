"""Fields and methods of types: selectors, method sets, missing methods.

(Go specification, "Selectors" and "Method sets".)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from go2mp.types.model import Type
from go2mp.types.objects import Func, Var


@dataclass(frozen=True, slots=True)
class Found:
    """What a selector denotes: `path` are the embedded fields that lead to `obj`, `indirect`
    tells whether a pointer was followed on the way there.

    Without `obj` nothing usable was found: `ambiguous` if there were several at one depth,
    `pointer_receiver` if the method needs an addressable operand or a pointer.
    """

    obj: Var | Func | None = None
    path: tuple[Var, ...] = ()
    indirect: bool = False
    ambiguous: bool = False
    pointer_receiver: bool = False


def lookup_field_or_method(
    t: Type, addressable: bool, pkg: str, name: str, fold_case: bool = False
) -> Found:
    """The field or method `name` of `t`, as seen from package `pkg`."""
    raise NotImplementedError


def has_pointer_receiver(func: Func) -> bool:
    """Whether a method is declared on a pointer; works before its signature is checked."""
    raise NotImplementedError


def missing_method(
    v: Type,
    t: Type,
    static: bool,
    equivalent: Callable[[Type, Type], bool] | None = None,
) -> tuple[Func | None, str]:
    """The first method of interface `t` that `v` lacks, with the cause; (None, "") if none.

    With `static` false and an interface `v`, only methods that both have must agree.
    """
    raise NotImplementedError


def has_all_methods(
    v: Type,
    t: Type,
    static: bool,
    equivalent: Callable[[Type, Type], bool] | None = None,
) -> tuple[bool, str]:
    """Whether `v` has all methods of interface `t`; else the cause."""
    raise NotImplementedError


def assertable_to(v: Type, t: Type) -> tuple[bool, str]:
    """Whether a value of interface type `v` may be asserted to have type `t`; else the cause."""
    raise NotImplementedError


@dataclass(frozen=True, slots=True)
class MethodEntry:
    """A method of a method set: `path` are the embedded fields that lead to it."""

    func: Func
    path: tuple[Var, ...]
    indirect: bool


def method_set(t: Type) -> dict[str, MethodEntry]:
    """The method set of `t`, promoted methods included, by name in sorted order."""
    raise NotImplementedError


def deref(t: Type) -> tuple[Type, bool]:
    """`*T` -> (T, True); anything else -> (t, False). Does not look through defined types."""
    raise NotImplementedError


def is_interface_ptr(t: Type) -> bool:
    """Whether `t` is a pointer to an interface: never what was meant."""
    raise NotImplementedError


def as_named(t: Type) -> Type | None:
    raise NotImplementedError
