"""Questions about types: kinds of basic types, comparability, identity, defaults.

`is_x` is false for type parameters; `all_x` asks for every type of a type parameter's type set
(as in `go/types`).
"""

from __future__ import annotations

from go2mp.types.model import BasicInfo, Signature, Type


def is_valid(t: Type) -> bool:
    """Whether `t` is not the invalid type."""
    raise NotImplementedError


def is_basic(t: Type, info: BasicInfo) -> bool:
    """Whether `t`'s underlying type is basic with any of `info`."""
    raise NotImplementedError


def is_boolean(t: Type) -> bool:
    raise NotImplementedError


def is_integer(t: Type) -> bool:
    raise NotImplementedError


def is_unsigned(t: Type) -> bool:
    raise NotImplementedError


def is_float(t: Type) -> bool:
    raise NotImplementedError


def is_complex(t: Type) -> bool:
    raise NotImplementedError


def is_numeric(t: Type) -> bool:
    raise NotImplementedError


def is_string(t: Type) -> bool:
    raise NotImplementedError


def is_integer_or_float(t: Type) -> bool:
    raise NotImplementedError


def is_const_type(t: Type) -> bool:
    raise NotImplementedError


def all_basic(t: Type, info: BasicInfo) -> bool:
    """Like `is_basic`, for every type of a type parameter's type set."""
    raise NotImplementedError


def all_boolean(t: Type) -> bool:
    raise NotImplementedError


def all_integer(t: Type) -> bool:
    raise NotImplementedError


def all_unsigned(t: Type) -> bool:
    raise NotImplementedError


def all_numeric(t: Type) -> bool:
    raise NotImplementedError


def all_string(t: Type) -> bool:
    raise NotImplementedError


def all_ordered(t: Type) -> bool:
    raise NotImplementedError


def all_numeric_or_string(t: Type) -> bool:
    raise NotImplementedError


def has_name(t: Type) -> bool:
    """Whether `t` is a basic, defined or parameter type."""
    raise NotImplementedError


def is_type_lit(t: Type) -> bool:
    """Whether `t` is a type literal (neither defined nor a parameter)."""
    raise NotImplementedError


def is_typed(t: Type) -> bool:
    raise NotImplementedError


def is_untyped(t: Type) -> bool:
    raise NotImplementedError


def is_untyped_numeric(t: Type) -> bool:
    raise NotImplementedError


def is_interface(t: Type) -> bool:
    """Whether `t`'s underlying type is an interface (true for type parameters too)."""
    raise NotImplementedError


def is_non_type_param_interface(t: Type) -> bool:
    raise NotImplementedError


def is_type_param(t: Type) -> bool:
    raise NotImplementedError


def is_bytes_or_runes(t: Type) -> bool:
    """Whether `t` is a slice type whose element is of kind uint8 or int32."""
    raise NotImplementedError


def has_empty_type_set(t: Type) -> bool:
    """Whether `t` is a type parameter whose type set is empty."""
    raise NotImplementedError


def is_generic(t: Type) -> bool:
    """Whether `t` is a generic type that is not instantiated."""
    raise NotImplementedError


def comparable(t: Type) -> bool:
    """Whether values of `t` are comparable (interfaces are, though it may panic)."""
    raise NotImplementedError


def why_not_comparable(t: Type, dynamic: bool = True) -> str | None:
    """None if comparable, else the cause ("" when there is none to give). With `dynamic`
    false only strictly comparable types pass."""
    raise NotImplementedError


def has_nil(t: Type) -> bool:
    """Whether `t` has the value nil (for a type parameter: all its types have)."""
    raise NotImplementedError


def identical(x: Type, y: Type) -> bool:
    """Type identity (Go specification, "Type identity")."""
    raise NotImplementedError


def identical_ignore_tags(x: Type, y: Type) -> bool:
    """Type identity without struct tags (for conversions)."""
    raise NotImplementedError


def identical_origin(x: Type, y: Type) -> bool:
    """Whether two defined types are the same or instances of the same generic type."""
    raise NotImplementedError


def default_type(t: Type) -> Type:
    """The default type of an untyped type; `t` itself when typed; untyped nil stays."""
    raise NotImplementedError


def max_type(x: Type, y: Type) -> Type | None:
    """The "larger" of two untyped numeric types; None if they are not that."""
    raise NotImplementedError


def has_type_params(sig: Signature) -> bool:
    """Whether a signature is generic."""
    raise NotImplementedError
