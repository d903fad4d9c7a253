"""Instances of generic types and functions, and whether their arguments satisfy constraints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from go2mp.types.identity import identical, same_id
from go2mp.types.model import (
    INVALID,
    Named,
    Pointer,
    Signature,
    Type,
    TypeParam,
)
from go2mp.types.objects import Func, LazyFunc, Var
from go2mp.types.subst import make_subst, subst


def instance(origin: Named, args: Sequence[Type]) -> Named:
    """The instance of a generic type: the same object for identical arguments.

    Its underlying type and methods follow on demand, so `origin` may still be incomplete. The
    caller reports a wrong number of arguments.
    """
    for known in origin.instances:
        if len(known.type_args) == len(args) and all(
            map(identical, known.type_args, args)
        ):
            return known
    made = Named(
        origin.obj, type_args=tuple(args), origin=origin, resolver=_expand_underlying
    )
    origin.instances.append(made)
    return made


def _expand_underlying(named: Named) -> None:
    """Substitutes the underlying type once the generic type's own is known."""
    origin = named.origin
    assert origin is not None
    if len(origin.type_params) != len(named.type_args):
        named._underlying = INVALID
        return
    under = origin.underlying
    if under is INVALID and origin._underlying is None:
        return  # `origin` is being declared: ask again later
    mapping = make_subst(origin.type_params, named.type_args)
    named._underlying = subst(under, mapping)


def instantiate_signature(sig: Signature, args: Sequence[Type]) -> Signature:
    """A generic function's signature with its parameters replaced."""
    result = subst(sig, make_subst(sig.type_params, args))
    assert isinstance(result, Signature)
    return replace(result, type_params=())


# --- methods ------------------------------------------------------------------


def lookup_own_method(
    named: Named, pkg: str, name: str, fold_case: bool = False
) -> Func | None:
    """The method declared on `named` itself (substituted, for an instance)."""
    if name == "_":
        return None
    for method in (named.origin or named).methods:
        if same_id(method, pkg, name, fold_case):
            return _own(named, method)
    return None


def own_methods(named: Named) -> list[Func]:
    """All methods declared on `named` itself (substituted, for an instance)."""
    return [_own(named, method) for method in (named.origin or named).methods]


def _own(named: Named, method: Func) -> Func:
    """The generic type's `method` as a method of the instance `named`, made once."""
    if named.origin is None:
        return method
    for known in named.methods:
        if known.origin is method:
            return known
    made = LazyFunc(
        method.name,
        method.span,
        method.pkg,
        lambda func: _expand_method(named, func),
        origin=method,
    )
    named.methods.append(made)
    return made


def _expand_method(named: Named, func: Func) -> None:
    """Substitutes a method's signature: in terms of the receiver's own parameter names."""
    assert func.origin is not None
    sig = func.origin.signature
    if len(sig.recv_type_params) == len(named.type_args):
        changed = subst(sig, make_subst(sig.recv_type_params, named.type_args))
        assert isinstance(changed, Signature)
        sig = changed
    recv = sig.recv
    if recv is not None:
        t: Type = Pointer(named) if isinstance(recv.type, Pointer) else named
        recv = Var(recv.name, recv.span, recv.pkg, t, is_param=True, origin=recv)
    func.type = replace(sig, recv=recv, recv_type_params=())


# --- constraints --------------------------------------------------------------


def verify(params: Sequence[TypeParam], args: Sequence[Type]) -> tuple[int, str] | None:
    """None if all arguments satisfy their constraints, else (index, cause) of the first that
    does not: "string does not satisfy Number (...)"."""
    from go2mp.types.implements import implements

    mapping = make_subst(params, args)
    for index, (param, arg) in enumerate(zip(params, args, strict=True)):
        if param.constraint is None:
            continue
        _ = param.underlying  # wraps a constraint that is no interface
        ok, cause = implements(arg, subst(param.constraint, mapping), constraint=True)
        if not ok:
            return index, cause
    return None
