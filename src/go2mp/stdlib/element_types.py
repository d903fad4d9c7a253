"""What the conditions `values`, `pointers` and `scalars` ask about a type (see `directives`).

Pure questions about Go types, for the engine that picks a rung.
"""

from __future__ import annotations

from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Chan,
    Map,
    Pointer,
    Slice,
    Struct,
    Type,
    TypeParam,
)

_EXACT = BasicInfo.BOOLEAN | BasicInfo.INTEGER | BasicInfo.STRING


def element(type_: Type) -> Type:
    """The element type of a slice or array, the value type of a map; any other type itself."""
    under = type_.underlying
    return under.elem if isinstance(under, Slice | Array | Map) else type_


def compares_by_value(type_: Type) -> bool:
    """`values`: Python's `==` is Go's for values of this type (no floats: NaN)."""
    under = type_.underlying
    match under:
        case TypeParam():
            return False
        case Basic():
            return bool(under.info & _EXACT)
        case Struct():
            return all(compares_by_value(field.type) for field in under.fields)
        case Array():
            return compares_by_value(under.elem)
        case _:
            return False


def compares_by_identity(type_: Type) -> bool:
    """`pointers`: two values are equal when they are the same object."""
    under = type_.underlying
    if isinstance(under, Pointer):
        return isinstance(under.elem.underlying, Struct)
    return isinstance(under, Chan)


def copies_nothing(type_: Type) -> bool:
    """`scalars`: assigning a value of this type needs no copy of an object."""
    under = type_.underlying
    if isinstance(under, Struct):
        return not under.fields
    return not isinstance(under, Array) and not isinstance(type_, TypeParam)
