"""Replacing type parameters by type arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

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
    Term,
    Tuple,
    Type,
    TypeParam,
    Union,
)
from go2mp.types.objects import Func, TypeName, Var

Subst = Mapping[TypeParam, Type]

_Item = TypeVar("_Item")


def make_subst(
    params: Sequence[TypeParam], args: Sequence[Type | None]
) -> dict[TypeParam, Type]:
    """Pairs parameters with arguments; a parameter without argument (None) stays."""
    return {
        param: arg for param, arg in zip(params, args, strict=True) if arg is not None
    }


def subst(t: Type, mapping: Subst) -> Type:
    """`t` with parameters replaced; `t` itself if none occurs in it."""
    if not mapping or isinstance(t, Basic):
        return t
    if isinstance(t, TypeParam):
        return mapping.get(t, t)
    if isinstance(t, Named):
        return _named(t, mapping)
    if isinstance(t, Struct):
        fields = _each(t.fields, lambda field: subst_var(field, mapping))
        return t if fields is t.fields else replace(t, fields=fields)
    if isinstance(t, Tuple):
        return _tuple(t, mapping)
    if isinstance(t, Signature):
        return _signature(t, mapping)
    if isinstance(t, Interface):
        return _interface(t, mapping)
    if isinstance(t, Union):
        terms = _each(t.terms, lambda term: _term(term, mapping))
        return t if terms is t.terms else Union(terms)
    if isinstance(t, Map):
        key, value = subst(t.key, mapping), subst(t.elem, mapping)
        return t if key is t.key and value is t.elem else Map(key, value)
    assert isinstance(t, Array | Slice | Pointer | Chan), t
    elem = subst(t.elem, mapping)
    return t if elem is t.elem else replace(t, elem=elem)


def _each(
    items: tuple[_Item, ...], change: Callable[[_Item], _Item]
) -> tuple[_Item, ...]:
    """All items changed; the same tuple if none differs."""
    changed = tuple(map(change, items))
    same = all(old is new for old, new in zip(items, changed, strict=True))
    return items if same else changed


def subst_var(var: Var, mapping: Subst) -> Var:
    """`var` with its type substituted; it remembers the variable that it was made from."""
    t = subst(var.type, mapping)
    return var if t is var.type else replace(var, type=t, origin=var.origin or var)


def _tuple(t: Tuple, mapping: Subst) -> Tuple:
    variables = _each(t.vars, lambda var: subst_var(var, mapping))
    return t if variables is t.vars else Tuple(variables)


def _term(term: Term, mapping: Subst) -> Term:
    t = subst(term.type, mapping)
    return term if t is term.type else Term(term.tilde, t)


def _named(t: Named, mapping: Subst) -> Type:
    from go2mp.types.instantiate import instance

    if not t.type_args or t.origin is None:
        return t
    args = _each(t.type_args, lambda arg: subst(arg, mapping))
    return t if args is t.type_args else instance(t.origin, args)


def _signature(t: Signature, mapping: Subst) -> Signature:
    """The receiver stays: an interface's methods refer to the interface through it."""
    type_params = t.type_params
    if type_params and not any(param in mapping for param in type_params):
        # A generic method of an instance: its own parameters may be bounded by the receiver's.
        type_params, mapping = fresh_type_params(type_params, mapping)
    params, results = _tuple(t.params, mapping), _tuple(t.results, mapping)
    if params is t.params and results is t.results and type_params is t.type_params:
        return t
    return replace(t, params=params, results=results, type_params=type_params)


def fresh_type_params(
    params: Sequence[TypeParam], mapping: Subst
) -> tuple[tuple[TypeParam, ...], dict[TypeParam, Type]]:
    """Copies of `params` with substituted constraints, and `mapping` extended by them."""
    fresh = []
    for param in params:
        obj = TypeName(param.obj.name, param.obj.span, param.obj.pkg)
        obj.type = TypeParam(obj, param.index)
        fresh.append(obj.type)
    extended = {**mapping, **dict(zip(params, fresh, strict=True))}
    for param, copy in zip(params, fresh, strict=True):
        if param.constraint is not None:
            copy.constraint = subst(param.constraint, extended)
    return tuple(fresh), extended


def _interface(t: Interface, mapping: Subst) -> Interface:
    methods = _each(t.methods, lambda method: _method(method, mapping))
    embeddeds = _each(t.embeddeds, lambda embedded: subst(embedded, mapping))
    if methods is t.methods and embeddeds is t.embeddeds:
        return t
    return replace(t, methods=methods, embeddeds=embeddeds, cache=None)


def _method(method: Func, mapping: Subst) -> Func:
    old = method.signature
    new = subst(old, mapping)
    if new is old:
        return method
    origin = method.origin or method
    return Func(method.name, method.span, method.pkg, new, origin=origin)
