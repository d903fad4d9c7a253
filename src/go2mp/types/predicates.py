"""Questions about types: kinds of basic types, comparability, nil, defaults.

`is_x` is false for type parameters; `all_x` asks for every type of a type parameter's type set
(as in `go/types`). Identity is in `identity`.
"""

from __future__ import annotations

from go2mp.types.identity import identical as identical
from go2mp.types.identity import identical_ignore_tags as identical_ignore_tags
from go2mp.types.identity import identical_origin as identical_origin
from go2mp.types.model import (
    INVALID,
    Array,
    Basic,
    BasicInfo,
    Chan,
    Interface,
    Kind,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Type,
    TypeParam,
)
from go2mp.types.universe import RUNE, TYP

# --- basic types --------------------------------------------------------------


def is_valid(t: Type) -> bool:
    """Whether `t` is not the invalid type."""
    return t is not INVALID


def is_basic(t: Type, info: int) -> bool:
    """Whether `t`'s underlying type is basic with any of `info`."""
    under = t.underlying
    return isinstance(under, Basic) and bool(under.info & info)


def is_boolean(t: Type) -> bool:
    """Whether `t` is a boolean type."""
    return is_basic(t, BasicInfo.BOOLEAN)


def is_integer(t: Type) -> bool:
    """Whether `t` is an integer type."""
    return is_basic(t, BasicInfo.INTEGER)


def is_unsigned(t: Type) -> bool:
    """Whether `t` is an unsigned integer type."""
    return is_basic(t, BasicInfo.UNSIGNED)


def is_float(t: Type) -> bool:
    """Whether `t` is a floating-point type."""
    return is_basic(t, BasicInfo.FLOAT)


def is_complex(t: Type) -> bool:
    """Whether `t` is a complex type."""
    return is_basic(t, BasicInfo.COMPLEX)


def is_numeric(t: Type) -> bool:
    """Whether `t` is an integer, floating-point or complex type."""
    return is_basic(t, BasicInfo.NUMERIC)


def is_string(t: Type) -> bool:
    """Whether `t` is a string type."""
    return is_basic(t, BasicInfo.STRING)


def is_integer_or_float(t: Type) -> bool:
    """Whether `t` is an integer or floating-point type."""
    return is_basic(t, BasicInfo.INTEGER | BasicInfo.FLOAT)


def is_const_type(t: Type) -> bool:
    """Whether constants may have type `t`."""
    return is_basic(t, BasicInfo.CONST_TYPE)


def all_basic(t: Type, info: int) -> bool:
    """Like `is_basic`, for every type of a type parameter's type set."""
    from go2mp.types.typeset import under_is

    if isinstance(t, TypeParam):
        return under_is(t, lambda under: under is not None and is_basic(under, info))
    return is_basic(t, info)


def all_boolean(t: Type) -> bool:
    """Whether all types of `t`'s type set are boolean."""
    return all_basic(t, BasicInfo.BOOLEAN)


def all_integer(t: Type) -> bool:
    """Whether all types of `t`'s type set are integers."""
    return all_basic(t, BasicInfo.INTEGER)


def all_numeric(t: Type) -> bool:
    """Whether all types of `t`'s type set are numeric."""
    return all_basic(t, BasicInfo.NUMERIC)


def all_string(t: Type) -> bool:
    """Whether all types of `t`'s type set are strings."""
    return all_basic(t, BasicInfo.STRING)


def all_ordered(t: Type) -> bool:
    """Whether all types of `t`'s type set are ordered."""
    return all_basic(t, BasicInfo.ORDERED)


def all_numeric_or_string(t: Type) -> bool:
    """Whether all types of `t`'s type set are numeric or strings."""
    return all_basic(t, BasicInfo.NUMERIC | BasicInfo.STRING)


# --- the form of types --------------------------------------------------------


def has_name(t: Type) -> bool:
    """Whether `t` is a basic, defined or parameter type."""
    return isinstance(t, Basic | Named | TypeParam)


def is_type_lit(t: Type) -> bool:
    """Whether `t` is a type literal (neither defined nor a parameter)."""
    return not isinstance(t, Named | TypeParam)


def is_untyped(t: Type) -> bool:
    """Whether `t` is the type of an untyped constant, comparison or nil."""
    return isinstance(t, Basic) and bool(t.info & BasicInfo.UNTYPED)


def is_typed(t: Type) -> bool:
    """Whether `t` is not untyped."""
    return not is_untyped(t)


def is_untyped_numeric(t: Type) -> bool:
    """Whether `t` is untyped and numeric."""
    return is_untyped(t) and is_numeric(t)


def is_interface(t: Type) -> bool:
    """Whether `t`'s underlying type is an interface (true for type parameters too)."""
    return isinstance(t.underlying, Interface)


def is_non_type_param_interface(t: Type) -> bool:
    """Whether `t` is an interface type and no type parameter."""
    return not is_type_param(t) and is_interface(t)


def is_type_param(t: Type) -> bool:
    """Whether `t` is a type parameter."""
    return isinstance(t, TypeParam)


def is_bytes_or_runes(t: Type) -> bool:
    """Whether `t` is a slice type whose element is of kind uint8 or int32."""
    under = t.underlying
    if not isinstance(under, Slice):
        return False
    elem = under.elem.underlying
    return isinstance(elem, Basic) and elem.kind in (Kind.UINT8, Kind.INT32)


def has_empty_type_set(t: Type) -> bool:
    """Whether `t` is a type parameter whose type set is empty."""
    from go2mp.types.typeset import type_set

    if not isinstance(t, TypeParam):
        return False
    under = t.underlying
    return isinstance(under, Interface) and type_set(under).is_empty


def is_generic(t: Type) -> bool:
    """Whether `t` is a generic type that is not instantiated."""
    return isinstance(t, Named) and bool(t.type_params) and not t.type_args


def array_of(typ: Type | None) -> Type | None:
    """The array that a pointer to an array points to; any other type itself."""
    if isinstance(typ, Pointer) and isinstance(array := typ.elem.underlying, Array):
        return array
    return typ


# --- comparability and nil ----------------------------------------------------


def comparable(t: Type) -> bool:
    """Whether values of `t` are comparable (interfaces are, though it may panic)."""
    return why_not_comparable(t) is None


def why_not_comparable(
    t: Type, dynamic: bool = True, seen: frozenset[Type] = frozenset()
) -> str | None:
    """None if comparable, else the cause ("" when there is none to give).

    With `dynamic` false only strictly comparable types pass. `seen` are the types that are being
    looked at: a recursive type is comparable if the rest of it is.
    """
    from go2mp.types.typeset import type_set

    if t in seen:
        return None
    seen |= {t}
    under = t.underlying
    if isinstance(under, Basic):
        return "" if under.kind is Kind.UNTYPED_NIL else None
    if isinstance(under, Pointer | Chan):
        return None
    if isinstance(under, Struct):
        for field in under.fields:
            if why_not_comparable(field.type, dynamic, seen) is not None:
                return f"struct containing {field.type} cannot be compared"
        return None
    if isinstance(under, Array):
        if why_not_comparable(under.elem, dynamic, seen) is not None:
            return f"{t} cannot be compared"
        return None
    if isinstance(under, Interface):
        types = type_set(under)
        if (dynamic and not is_type_param(t)) or types.are_comparable(seen):
            return None
        return "empty type set" if types.is_empty else "incomparable types in type set"
    return ""


def has_nil(t: Type) -> bool:
    """Whether `t` has the value nil (for a type parameter: all its types have)."""
    from go2mp.types.typeset import under_is

    under = t.underlying
    if isinstance(under, Basic):
        return under.kind is Kind.UNSAFE_POINTER
    if isinstance(under, Interface):
        return not is_type_param(t) or under_is(
            t, lambda specific: specific is not None and has_nil(specific)
        )
    return isinstance(under, Slice | Pointer | Signature | Map | Chan)


# --- untyped types ------------------------------------------------------------

_DEFAULTS: dict[Kind, Type] = {
    Kind.UNTYPED_BOOL: TYP[Kind.BOOL],
    Kind.UNTYPED_INT: TYP[Kind.INT],
    Kind.UNTYPED_RUNE: RUNE,
    Kind.UNTYPED_FLOAT: TYP[Kind.FLOAT64],
    Kind.UNTYPED_COMPLEX: TYP[Kind.COMPLEX128],
    Kind.UNTYPED_STRING: TYP[Kind.STRING],
}

_NUMERIC_ORDER = (
    Kind.UNTYPED_INT,
    Kind.UNTYPED_RUNE,
    Kind.UNTYPED_FLOAT,
    Kind.UNTYPED_COMPLEX,
)


def default_type(t: Type) -> Type:
    """The default type of an untyped type; `t` itself when typed; untyped nil stays."""
    return _DEFAULTS.get(t.kind, t) if isinstance(t, Basic) else t


def max_type(x: Type, y: Type) -> Type | None:
    """The "larger" of two untyped numeric types; None if they are not that (or the same)."""
    if x is y:
        return x
    if isinstance(x, Basic) and isinstance(y, Basic):
        if is_untyped_numeric(x) and is_untyped_numeric(y):
            return max(x, y, key=lambda basic: _NUMERIC_ORDER.index(basic.kind))
    return None
