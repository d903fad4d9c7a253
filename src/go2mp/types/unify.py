"""Type unification: finds type arguments that make types with parameters match.

Two types unify if they are structurally the same, given suitable types for the type parameters
that are being solved for ("bound" ones). Outside of exact mode a defined type matches a literal
through its underlying type, channel directions are ignored, and an interface matches what has its
methods. Whether the inferred types really fit is decided when they are used.
(Go specification, "Type unification".)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Flag, auto
from typing import Any

from go2mp.types.identity import identical, identical_origin, same_id
from go2mp.types.lookup import lookup_field_or_method
from go2mp.types.model import (
    Array,
    Basic,
    Chan,
    Dir,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Func
from go2mp.types.predicates import is_type_lit, is_type_param
from go2mp.types.terms import equal_terms
from go2mp.types.typeset import core_type, type_set

_DEPTH_LIMIT = 50


class UnifyMode(Flag):
    """How strictly types must match."""

    INEXACT = 0
    ASSIGN = auto()
    """An assignment: inexact at the top, exact for element types."""
    EXACT = auto()
    """The types must be identical."""


class _Handle:
    """The type inferred for a type parameter, shared by the parameters that are joined."""

    __slots__ = ("type",)

    def __init__(self, t: Type | None) -> None:
        self.type = t


class Unifier:
    """Collects inferred types for type parameters, joined where they must be the same."""

    def __init__(
        self, params: Sequence[TypeParam], args: Sequence[Type | None]
    ) -> None:
        self._handles = {
            param: _Handle(arg) for param, arg in zip(params, args, strict=True)
        }
        self._depth = 0
        self._interfaces: list[tuple[Interface, Interface]] = []

    def at(self, param: TypeParam) -> Type | None:
        """The type inferred for `param` so far."""
        return self._handles[param].type

    def set(self, param: TypeParam, t: Type) -> None:
        """Sets the type of `param` and of those joined with it."""
        self._handles[param].type = t

    def unknowns(self) -> int:
        """How many type parameters have no type yet."""
        return sum(handle.type is None for handle in self._handles.values())

    def inferred(self, params: Sequence[TypeParam]) -> list[Type | None]:
        """The types of `params`, None where unknown."""
        return [self.at(param) for param in params]

    def unify(self, x: Type, y: Type, mode: UnifyMode = UnifyMode.INEXACT) -> bool:
        """Whether `x` and `y` match; records what that takes."""
        if x is y:
            return True
        if self._depth >= _DEPTH_LIMIT:
            return False
        self._depth += 1
        try:
            return self._unify(x, y, mode)
        finally:
            self._depth -= 1

    def _bound(self, t: Type) -> TypeParam | None:
        """`t` if it is a type parameter that is being solved for."""
        return t if isinstance(t, TypeParam) and t in self._handles else None

    def _join(self, x: TypeParam, y: TypeParam) -> bool:
        """Makes two parameters share one type; False if both have one already."""
        hx, hy = self._handles[x], self._handles[y]
        if hx is hy:
            return True
        if hx.type is not None and hy.type is not None:
            return False
        keep, drop = (hx, hy) if hx.type is not None else (hy, hx)
        for param, handle in self._handles.items():
            if handle is drop:
                self._handles[param] = keep
        return True

    def _unify(self, x: Type, y: Type, mode: UnifyMode) -> bool:
        # Unification is symmetric. If there is a defined type, have one in y; if there is a
        # bound type parameter, have one in x.
        if isinstance(x, Named) or self._bound(y) is not None:
            x, y = y, x
        inexact = not mode & UnifyMode.EXACT
        if inexact and isinstance(y, Named) and is_type_lit(x):
            if not isinstance(x, Interface):
                # A defined type matches a literal (or basic type) by its underlying type.
                y = y.underlying
                if x is y:
                    return True
        px, py = self._bound(x), self._bound(y)
        if px is not None and py is not None:
            if self._join(px, py):
                return True
            tx, ty = self.at(px), self.at(py)
            assert tx is not None and ty is not None
            return self.unify(tx, ty, mode)
        if px is not None:
            return self._unify_param(px, y, mode)
        if inexact:
            xi, yi = _as_interface(x), _as_interface(y)
            if xi is not None and yi is not None:
                return self._unify_interfaces(xi, yi)
            if xi is not None or yi is not None:
                interface, other = (xi, y) if xi is not None else (yi, x)
                assert interface is not None
                return self._unify_methods(interface, other)
        if is_type_param(y):
            x, y = y, x
        if isinstance(x, TypeParam):
            # Not bound: its core type, if any, tells its structure.
            core = core_type(x)
            return core is not None and self.unify(core, y, UnifyMode.ASSIGN)
        return self._unify_structure(x, y, mode)

    def _unify_param(self, param: TypeParam, y: Type, mode: UnifyMode) -> bool:
        """Matches a bound type parameter with a type that is none."""
        x = self.at(param)
        if x is None:
            self.set(param, y)
            return True
        if not self.unify(x, y, mode):
            return False
        xi, yi = _as_interface(x), _as_interface(y)
        if xi is not None and yi is not None:
            if isinstance(x, Named) and isinstance(y, Named):
                return identical(x, y)
            if len(type_set(xi).methods) != len(type_set(yi).methods):
                return False
        elif xi is not None or yi is not None:
            return (
                False  # either could be meant: the result must not depend on the order
            )
        if not mode & UnifyMode.EXACT and not isinstance(x, Named):
            # Prefer a defined type, then a channel with a direction: values of the other type
            # are assignable to those.
            under = y.underlying
            if isinstance(y, Named) or (
                isinstance(under, Chan) and under.dir is not Dir.BOTH
            ):
                self.set(param, y)
        return True

    def _unify_interfaces(self, x: Interface, y: Interface) -> bool:
        """One's methods must be among the other's, and the common ones unify."""
        xs, ys = type_set(x), type_set(y)
        if xs.comparable != ys.comparable or not equal_terms(xs.terms, ys.terms):
            return False
        if self._is_open(x, y):
            return True
        few, many = sorted((xs, ys), key=lambda types: len(types.methods))
        self._interfaces.append((x, y))
        try:
            for method in few.methods:
                other = many.lookup_method(method.pkg, method.name)
                if other is None or not self._unify_signatures(method, other):
                    return False
            return True
        finally:
            self._interfaces.pop()

    def _is_open(self, x: Interface, y: Interface) -> bool:
        """Whether the pair is being compared (see `identity`)."""
        return any(
            (a is x and b is y) or (a is y and b is x) for a, b in self._interfaces
        )

    def _unify_methods(self, interface: Interface, other: Type) -> bool:
        """A type that is no interface must have all methods."""
        for method in type_set(interface).methods:
            found = lookup_field_or_method(other, False, method.pkg, method.name).obj
            if not isinstance(found, Func) or found.signature.type_params:
                return False
            if not self._unify_signatures(method, found):
                return False
        return True

    def _unify_signatures(self, x: Func, y: Func) -> bool:
        return self.unify(x.signature, y.signature, UnifyMode.EXACT)

    def _unify_structure(self, x: Type, y: Type, mode: UnifyMode) -> bool:
        if type(x) is not type(y):
            return False
        if isinstance(x, Chan) and isinstance(y, Chan):
            if mode & UnifyMode.EXACT and x.dir is not y.dir:
                return False
        # Element types of assigned values must match exactly.
        inner = mode | UnifyMode.EXACT if mode & UnifyMode.ASSIGN else mode
        if isinstance(x, Tuple | Named):
            inner = mode
        match = _MATCHERS.get(type(x))
        return match is not None and match(self, x, y, inner)

    def _all(self, xs: Sequence[Type], ys: Sequence[Type], mode: UnifyMode) -> bool:
        return len(xs) == len(ys) and all(
            self.unify(x, y, mode) for x, y in zip(xs, ys, strict=True)
        )


def _as_interface(t: Type) -> Interface | None:
    """The interface that a type (no type parameter) is."""
    under = t.underlying
    return under if isinstance(under, Interface) and not is_type_param(t) else None


def _basic(u: Unifier, x: Basic, y: Basic, mode: UnifyMode) -> bool:
    return x.kind is y.kind


def _array(u: Unifier, x: Array, y: Array, mode: UnifyMode) -> bool:
    same_length = x.length < 0 or y.length < 0 or x.length == y.length
    return same_length and u.unify(x.elem, y.elem, mode)


def _elem(u: Unifier, x: Slice | Pointer, y: Slice | Pointer, mode: UnifyMode) -> bool:
    return u.unify(x.elem, y.elem, mode)


def _struct(u: Unifier, x: Struct, y: Struct, mode: UnifyMode) -> bool:
    if len(x.fields) != len(y.fields) or (any(x.tags + y.tags) and x.tags != y.tags):
        return False
    return all(
        f.embedded == g.embedded
        and same_id(f, g.pkg, g.name)
        and u.unify(f.type, g.type, mode)
        for f, g in zip(x.fields, y.fields, strict=True)
    )


def _tuple(u: Unifier, x: Tuple, y: Tuple, mode: UnifyMode) -> bool:
    return u._all([v.type for v in x.vars], [v.type for v in y.vars], mode)


def _signature(u: Unifier, x: Signature, y: Signature, mode: UnifyMode) -> bool:
    return (
        x.variadic == y.variadic
        and u.unify(x.params, y.params, mode)
        and u.unify(x.results, y.results, mode)
    )


def _interface(u: Unifier, x: Interface, y: Interface, mode: UnifyMode) -> bool:
    """Exact mode: the same methods, and they unify."""
    return len(type_set(x).methods) == len(type_set(y).methods) and u._unify_interfaces(
        x, y
    )


def _map(u: Unifier, x: Map, y: Map, mode: UnifyMode) -> bool:
    return u.unify(x.key, y.key, mode) and u.unify(x.elem, y.elem, mode)


def _named(u: Unifier, x: Named, y: Named, mode: UnifyMode) -> bool:
    """Instances of the same generic type unify if their arguments do."""
    return identical_origin(x, y) and u._all(x.type_args, y.type_args, mode)


_MATCHERS: dict[type[Type], Callable[[Unifier, Any, Any, UnifyMode], bool]] = {
    Basic: _basic,
    Array: _array,
    Slice: _elem,
    Pointer: _elem,
    Struct: _struct,
    Tuple: _tuple,
    Signature: _signature,
    Interface: _interface,
    Map: _map,
    Chan: _elem,
    Named: _named,
}
