"""Where type parameters occur in types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from go2mp.types.model import (
    Array,
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
    TypeParam,
    Union,
)
from go2mp.types.typeset import type_set


def is_parameterized(params: Sequence[TypeParam], t: Type) -> bool:
    """Whether any of `params` occurs in `t` (of a generic function: in its signature)."""
    return _mentions(params, t, set())


def _mentions(params: Sequence[TypeParam], t: Type, seen: set[Type]) -> bool:
    if isinstance(t, TypeParam):
        return t in params
    if t in seen:
        return False
    seen.add(t)
    parts: Iterator[Type] = components(t)
    if isinstance(t, Interface):
        types = type_set(t)
        parts = iter(
            [
                *(method.signature for method in types.methods),
                *(term.type for term in types.terms or ()),
            ]
        )
    return any(_mentions(params, part, seen) for part in parts)


def components(t: Type) -> Iterator[Type]:
    """The types that `t` is directly made of (of a defined type: its type arguments)."""
    if isinstance(t, Array | Slice | Pointer | Chan):
        yield t.elem
    elif isinstance(t, Map):
        yield t.key
        yield t.elem
    elif isinstance(t, Struct):
        yield from (field.type for field in t.fields)
    elif isinstance(t, Tuple):
        yield from (var.type for var in t.vars)
    elif isinstance(t, Signature):
        yield t.params
        yield t.results
    elif isinstance(t, Union):
        yield from (term.type for term in t.terms)
    elif isinstance(t, Interface):
        yield from (method.signature for method in t.methods)
        yield from t.embeddeds
    elif isinstance(t, Named):
        yield from t.type_args


def without_cycles(
    params: Sequence[TypeParam], inferred: Sequence[Type | None]
) -> list[Type | None]:
    """`inferred` without the types that refer to their own parameter.

    Substituting those would go on forever: for `[A interface{ *A }]`, `A` gives `*A`, `**A`, ...
    """
    result = list(inferred)
    open_types: set[Type] = set()

    def walk(t: Type) -> None:
        index = params.index(t) if isinstance(t, TypeParam) and t in params else None
        if t in open_types:
            if index is not None:
                result[index] = None
            return
        open_types.add(t)
        if index is None:
            for part in components(t):
                walk(part)
        elif (target := result[index]) is not None:
            walk(target)
        open_types.discard(t)

    for param in params:
        walk(param)
    return result
