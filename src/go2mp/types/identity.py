"""Type identity (Go specification, "Type identity")."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from go2mp.types.model import (
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    Union,
)
from go2mp.types.objects import Object


def identical(x: Type, y: Type) -> bool:
    """Whether `x` and `y` are the same type."""
    return x is y or _identical(x, y, _Comparison())


def identical_ignore_tags(x: Type, y: Type) -> bool:
    """Type identity without struct tags (for conversions)."""
    return x is y or _identical(x, y, _Comparison(ignore_tags=True))


def identical_origin(x: Named, y: Named) -> bool:
    """Whether two defined types are the same or instances of the same generic type."""
    return (x.origin or x) is (y.origin or y)


def same_id(obj: Object, pkg: str, name: str, fold_case: bool = False) -> bool:
    """Whether `obj` is meant by `name` in package `pkg`: exported names are the same in all
    packages, others differ. `fold_case` disregards case (and the package)."""
    if fold_case and obj.name.casefold() == name.casefold():
        return True
    return obj.name == name and (is_exported(name) or obj.pkg == pkg)


def is_exported(name: str) -> bool:
    """Whether a name starts with an upper-case letter."""
    return name[:1].isupper()


class _Comparison:
    """One question of identity: its options and the interfaces on the way down.

    Interfaces are the only types where cycles can occur that are not ended by a defined type:
    `type T interface { m() interface{T} }`. A pair that is being compared already is taken to be
    identical: if it is not, another part of the comparison finds that out.
    """

    def __init__(self, ignore_tags: bool = False) -> None:
        self.ignore_tags = ignore_tags
        self.interfaces: list[tuple[Interface, Interface]] = []

    def seen(self, x: Interface, y: Interface) -> bool:
        """Whether the pair is being compared."""
        return any(
            (a is x and b is y) or (a is y and b is x) for a, b in self.interfaces
        )


def _identical(x: Type, y: Type, how: _Comparison) -> bool:
    if x is y:
        return True
    if type(x) is not type(y):
        return False
    compare = _COMPARERS.get(type(x))
    return compare is not None and compare(x, y, how)


def _basic(x: Basic, y: Basic, how: _Comparison) -> bool:
    return x.kind is y.kind  # byte and rune are Basics of their own


def _array(x: Array, y: Array, how: _Comparison) -> bool:
    # A negative length is unknown, after an error that was reported.
    same_length = x.length < 0 or y.length < 0 or x.length == y.length
    return same_length and _identical(x.elem, y.elem, how)


def _elem(x: Slice | Pointer, y: Slice | Pointer, how: _Comparison) -> bool:
    return _identical(x.elem, y.elem, how)


def _struct(x: Struct, y: Struct, how: _Comparison) -> bool:
    if len(x.fields) != len(y.fields):
        return False
    if not how.ignore_tags and _tags(x) != _tags(y):
        return False
    return all(
        f.embedded == g.embedded
        and same_id(f, g.pkg, g.name)
        and _identical(f.type, g.type, how)
        for f, g in zip(x.fields, y.fields, strict=True)
    )


def _tags(x: Struct) -> tuple[str, ...]:
    return x.tags if any(x.tags) else ()


def _tuple(x: Tuple, y: Tuple, how: _Comparison) -> bool:
    return len(x) == len(y) and all(
        _identical(v.type, w.type, how) for v, w in zip(x.vars, y.vars, strict=True)
    )


def _signature(x: Signature, y: Signature, how: _Comparison) -> bool:
    """Parameter names do not matter; type parameters are the same modulo renaming."""
    if x.variadic != y.variadic or len(x.type_params) != len(y.type_params):
        return False
    params: Type = y.params
    results: Type = y.results
    if x.type_params:
        from go2mp.types.subst import make_subst, subst

        renaming = make_subst(y.type_params, x.type_params)
        for p, q in zip(x.type_params, y.type_params, strict=True):
            if p.constraint is None or q.constraint is None:
                return False
            if not _identical(p.constraint, subst(q.constraint, renaming), how):
                return False
        params, results = subst(params, renaming), subst(results, renaming)
    return _identical(x.params, params, how) and _identical(x.results, results, how)


def _union(x: Union, y: Union, how: _Comparison) -> bool:
    from go2mp.types.terms import equal_terms
    from go2mp.types.typeset import union_terms

    return equal_terms(union_terms(x), union_terms(y))


def _interface(x: Interface, y: Interface, how: _Comparison) -> bool:
    """Two interfaces are identical if they describe the same type set."""
    from go2mp.types.terms import equal_terms
    from go2mp.types.typeset import type_set

    xs, ys = type_set(x), type_set(y)
    if xs.comparable != ys.comparable or len(xs.methods) != len(ys.methods):
        return False
    if not equal_terms(xs.terms, ys.terms):
        return False
    if how.seen(x, y):
        return True
    how.interfaces.append((x, y))
    try:
        return all(
            same_id(f, g.pkg, g.name) and _identical(f.signature, g.signature, how)
            for f, g in zip(xs.methods, ys.methods, strict=True)
        )
    finally:
        how.interfaces.pop()


def _map(x: Map, y: Map, how: _Comparison) -> bool:
    return _identical(x.key, y.key, how) and _identical(x.elem, y.elem, how)


def _chan(x: Chan, y: Chan, how: _Comparison) -> bool:
    return x.dir is y.dir and _identical(x.elem, y.elem, how)


def _named(x: Named, y: Named, how: _Comparison) -> bool:
    """Defined types are identical to themselves and to instances with identical arguments."""
    return (
        identical_origin(x, y)
        and len(x.type_args) == len(y.type_args) > 0
        and all(map(identical, x.type_args, y.type_args))
    )


_COMPARERS: dict[type[Type], Callable[[Any, Any, _Comparison], bool]] = {
    Basic: _basic,
    Array: _array,
    Slice: _elem,
    Struct: _struct,
    Pointer: _elem,
    Tuple: _tuple,
    Signature: _signature,
    Union: _union,
    Interface: _interface,
    Map: _map,
    Chan: _chan,
    Named: _named,
}
