"""Questions about Go types that the rules share: which vehicle a type's values ride in Python."""

from __future__ import annotations

from typing import TypeGuard

from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Interface,
    Kind,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Type,
    TypeParam,
)


def basic_info(type_: Type) -> int:
    """The properties of a basic underlying type (NONE for others)."""
    under = type_.underlying
    return under.info if isinstance(under, Basic) else BasicInfo.NONE


def is_int(type_: Type) -> bool:
    """Whether values are Python ints of some Go width."""
    return bool(basic_info(type_) & BasicInfo.INTEGER)


def is_float(type_: Type) -> bool:
    """Whether values are Python floats."""
    return bool(basic_info(type_) & BasicInfo.FLOAT)


def is_float32(type_: Type) -> bool:
    """Whether values are rounded to 32 bits."""
    under = type_.underlying
    return isinstance(under, Basic) and under.kind is Kind.FLOAT32


def is_complex(type_: Type) -> bool:
    """Whether values are Python complex numbers."""
    return bool(basic_info(type_) & BasicInfo.COMPLEX)


def is_string(type_: Type) -> bool:
    """Whether values are Python strings."""
    return bool(basic_info(type_) & BasicInfo.STRING)


def is_bool(type_: Type) -> bool:
    """Whether values are Python bools."""
    return bool(basic_info(type_) & BasicInfo.BOOLEAN)


def is_byte_slice(type_: Type) -> bool:
    """Whether the type is a slice of bytes."""
    under = type_.underlying
    return isinstance(under, Slice) and kind_of(under.elem) is Kind.UINT8


def is_rune_slice(type_: Type) -> bool:
    """Whether the type is a slice of runes."""
    under = type_.underlying
    return isinstance(under, Slice) and kind_of(under.elem) is Kind.INT32


def kind_of(type_: Type) -> Kind | None:
    """The kind of a basic underlying type."""
    under = type_.underlying
    return under.kind if isinstance(under, Basic) else None


def is_interface(type_: Type) -> bool:
    """Whether values are interface values (type parameters are not)."""
    return not isinstance(type_, TypeParam) and isinstance(type_.underlying, Interface)


def is_value_aggregate(type_: Type) -> bool:
    """Whether assignment copies a mutable Python object (structs and arrays)."""
    return not isinstance(type_, TypeParam) and isinstance(
        type_.underlying, Struct | Array
    )


def is_nilable(type_: Type) -> bool:
    """Whether the zero value is `None` in Python."""
    under = type_.underlying
    if isinstance(type_, TypeParam):
        return False
    return isinstance(under, Pointer | Interface | Signature) or (
        isinstance(under, Basic) and under.kind is Kind.UNTYPED_NIL
    )


def is_error(type_: Type) -> bool:
    """Whether the type is the predeclared `error`."""
    return (
        isinstance(type_, Named) and type_.obj.name == "error" and type_.obj.pkg == ""
    )


def is_own(type_: Type) -> bool:
    """Whether the type is defined by the program itself."""
    return isinstance(type_, Named) and type_.obj.pkg == "main"


def is_standard(type_: Type, path: str, *names: str) -> bool:
    """Whether the type is `path.name` of the standard library."""
    return (
        isinstance(type_, Named) and type_.obj.pkg == path and type_.obj.name in names
    )


def pointed(type_: Type) -> Type:
    """The type a pointer points to, or the type itself."""
    under = type_.underlying
    return under.elem if isinstance(under, Pointer) else type_


def has_class(type_: Type) -> TypeGuard[Named]:
    """Whether a Python class stands for a defined type of the program.

    Structs always; other underlying types only if they have methods.
    """
    if not isinstance(type_, Named) or type_.obj.pkg != "main":
        return False
    under = type_.underlying
    if isinstance(under, Struct):
        return True
    origin = type_.origin or type_
    return bool(origin.methods) and not isinstance(under, Interface | Pointer)
