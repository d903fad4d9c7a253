"""Instances of generic types and functions, and whether their arguments satisfy constraints."""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.types.model import Named, Signature, Type, TypeParam
from go2mp.types.objects import Func


def instance(origin: Named, args: Sequence[Type]) -> Named:
    """The instance of a generic type: the same object for identical arguments. Its underlying
    type and methods follow on demand, so `origin` may still be incomplete."""
    raise NotImplementedError


def instantiate_signature(sig: Signature, args: Sequence[Type]) -> Signature:
    """A generic function's signature with its parameters replaced."""
    raise NotImplementedError


def lookup_own_method(
    named: Named, pkg: str, name: str, fold_case: bool = False
) -> Func | None:
    """The method declared on `named` itself (substituted, for an instance)."""
    raise NotImplementedError


def own_methods(named: Named) -> list[Func]:
    """All methods declared on `named` itself (substituted, for an instance)."""
    raise NotImplementedError


def verify(params: Sequence[TypeParam], args: Sequence[Type]) -> tuple[int, str] | None:
    """None if all arguments satisfy their constraints, else (index, cause) of the first that
    does not: "string does not satisfy Number (...)"."""
    raise NotImplementedError


def implements(v: Type, t: Type, constraint: bool = False) -> tuple[bool, str]:
    """Whether `v` implements interface `t` (with `constraint`: satisfies it); else the cause."""
    raise NotImplementedError
