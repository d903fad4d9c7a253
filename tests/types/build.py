"""Go types for tests, written down without a parser."""

from __future__ import annotations

from go2mp.types.model import (
    Basic,
    Interface,
    Kind,
    Named,
    Pointer,
    Signature,
    Struct,
    Term,
    Tuple,
    Type,
    TypeParam,
    Union,
)
from go2mp.types.objects import Func, TypeName, Var
from go2mp.types.universe import NOWHERE, TYP, UNIVERSE


def basic(name: str) -> Type:
    """A predeclared type."""
    obj = UNIVERSE.lookup(name)
    assert obj is not None
    return obj.type


def untyped(name: str) -> Basic:
    """`untyped("int")`."""
    return TYP[Kind(f"untyped {name}")]


def var(name: str, t: Type) -> Var:
    """A parameter or result."""
    return Var(name, NOWHERE, "main", t)


def struct(embedded: tuple[Type, ...] = (), **fields: Type) -> Struct:
    """A struct type: embedded fields first, then named ones."""
    variables = []
    for t in embedded:
        base = t.elem if isinstance(t, Pointer) else t
        assert isinstance(base, Named)
        name = base.obj.name
        variables.append(Var(name, NOWHERE, "main", t, is_field=True, embedded=True))
    for name, t in fields.items():
        variables.append(Var(name, NOWHERE, "main", t, is_field=True))
    return Struct(tuple(variables))


def func(
    params: list[Type] | None = None,
    results: list[Type] | None = None,
    variadic: bool = False,
) -> Signature:
    """A function type."""
    return Signature(_tuple(params), _tuple(results), variadic)


def _tuple(types: list[Type] | None) -> Tuple:
    return Tuple(tuple(var("", t) for t in types or ()))


def interface(*embedded: Type, **methods: Signature) -> Interface:
    """An interface type."""
    funcs = tuple(Func(name, NOWHERE, "main", sig) for name, sig in methods.items())
    return Interface(funcs, embedded)


def union(*terms: Type | tuple[Type]) -> Union:
    """A union; a term in a tuple has a tilde: `union((INT,), STRING)` is `~int | string`."""
    return Union(
        tuple(
            Term(True, term[0]) if isinstance(term, tuple) else Term(False, term)
            for term in terms
        )
    )


def named(name: str, under: Type | None, *params: TypeParam) -> Named:
    """A defined type."""
    obj = TypeName(name, NOWHERE)
    t = Named(obj, under, type_params=params)
    obj.type = t
    return t


def method(
    recv: Named,
    name: str,
    sig: Signature,
    pointer: bool = False,
    recv_type_params: tuple[TypeParam, ...] = (),
) -> Func:
    """Declares a method of a defined type."""
    receiver = var("r", Pointer(recv) if pointer else recv)
    full = Signature(
        sig.params,
        sig.results,
        sig.variadic,
        receiver,
        recv_type_params=recv_type_params,
    )
    made = Func(name, NOWHERE, "main", full)
    recv.methods.append(made)
    return made


def type_param(name: str, constraint: Type, index: int = 0) -> TypeParam:
    """A type parameter."""
    obj = TypeName(name, NOWHERE)
    t = TypeParam(obj, index, constraint)
    obj.type = t
    return t
