"""What may be assigned or converted to what.

(Go specification, "Assignability", "Representability", "Conversions".)
"""

from __future__ import annotations

from go2mp.types import constant
from go2mp.types.constant import Value
from go2mp.types.identity import identical, identical_ignore_tags
from go2mp.types.implements import implements
from go2mp.types.info import Mode
from go2mp.types.lookup import is_interface_ptr
from go2mp.types.model import (
    Array,
    Basic,
    Chan,
    Dir,
    Interface,
    Kind,
    Pointer,
    Slice,
    Type,
)
from go2mp.types.operand import Operand
from go2mp.types.predicates import (
    default_type,
    has_name,
    has_nil,
    is_boolean,
    is_bytes_or_runes,
    is_complex,
    is_integer,
    is_integer_or_float,
    is_numeric,
    is_string,
    is_type_param,
    is_typed,
    is_untyped,
    is_valid,
    max_type,
)
from go2mp.types.typeset import type_param_terms, type_set, under_is
from go2mp.types.universe import TYP

Verdict = tuple[bool, str]
"""Whether something holds; if not, the cause ("" if there is none to give)."""

_YES: Verdict = (True, "")
_NO: Verdict = (False, "")


# --- untyped operands ---------------------------------------------------------


def representation(x: Operand, basic: Basic) -> tuple[Value | None, str]:
    """A constant operand's value as a `basic`, or (None, why): "truncated", "overflows" or "".

    An unknown value (after an error) stays None with why "".
    """
    if x.value is None:
        return None, ""
    value = constant.representable(x.value, basic)
    if value is not None:
        return value, ""
    if is_numeric(x.type) and is_numeric(basic):
        truncates = not is_integer(x.type) and is_integer(basic)
        return None, "truncated" if truncates else "overflows"
    return None, ""


def implicit_type_and_value(
    x: Operand, target: Type
) -> tuple[Type | None, Value | None]:
    """The type (and constant value, if known) that untyped `x` takes when it is converted to
    `target` implicitly; (None, None) if it cannot be converted.

    For an interface that is the default type; `nil` stays untyped. A typed `x` keeps its type.
    """
    if not x.is_valid or is_typed(x.type) or not is_valid(target):
        return x.type, None
    if is_untyped(target):
        return max_type(x.type, target), None
    under = target.underlying
    if isinstance(under, Basic):
        return _as_basic(x, target, under)
    if is_type_param(target):
        fits = under_is(
            target,
            lambda u: u is not None and implicit_type_and_value(x, u)[0] is not None,
        )
        if not fits:
            return None, None
        return (x.type if x.is_nil else target), None
    if x.is_nil:
        return (x.type if has_nil(target) else None), None
    if isinstance(under, Interface) and type_set(under).is_all:
        return default_type(x.type), None
    return None, None


def _as_basic(
    x: Operand, target: Type, basic: Basic
) -> tuple[Type | None, Value | None]:
    if x.mode is Mode.CONSTANT:
        if x.value is None:
            return target, None  # unknown after an error
        value, _ = representation(x, basic)
        return (None, None) if value is None else (target, value)
    if x.is_nil:
        return (x.type if has_nil(target) else None), None
    # Comparisons are untyped booleans; the left operand of a non-constant shift is untyped until
    # its context gives it a type.
    fits = (
        (is_boolean(x.type) and is_boolean(target))
        or (is_numeric(x.type) and is_numeric(target))
        or (is_string(x.type) and is_string(target))
    )
    return (target if fits else None), None


# --- assignability ------------------------------------------------------------


def assignable_to(x: Operand, t: Type) -> Verdict:
    """Whether `x` may be assigned to a variable of type `t`; else the cause ("" if none)."""
    v = x.type
    if not x.is_valid or not is_valid(t) or not is_valid(v) or identical(v, t):
        return _YES
    if is_untyped(v):
        return _untyped_assignable(x, t), ""
    vu, tu = v.underlying, t.underlying
    v_param, t_param = is_type_param(v), is_type_param(t)
    one_is_literal = not has_name(v) or not has_name(t)
    generic = v_param or t_param
    if one_is_literal and not generic and identical(vu, tu):
        return _YES
    if (isinstance(tu, Interface) and not t_param) or is_interface_ptr(tu):
        ok, cause = implements(v, t)
        if ok or not v_param:
            return ok, cause
    if isinstance(vu, Interface) and not v_param and implements(t, v)[0]:
        return False, "need type assertion"
    if isinstance(vu, Chan) and isinstance(tu, Chan) and vu.dir is Dir.BOTH:
        if identical(vu.elem, tu.elem):
            return one_is_literal, ""
    if t_param and not has_name(v):
        return _assignable_to_param(x, t)
    if v_param and not has_name(t):
        return _param_assignable(x, t)
    return _NO


def _untyped_assignable(x: Operand, t: Type) -> bool:
    if is_type_param(t):
        terms = type_param_terms(t)
        return bool(terms) and all(
            implicit_type_and_value(x, term.type)[0] is not None for term in terms
        )
    return implicit_type_and_value(x, t)[0] is not None


def _assignable_to_param(x: Operand, t: Type) -> Verdict:
    """ "x's type V is not a named type, T is a type parameter, and x is assignable to each type
    in T's type set." """
    terms = type_param_terms(t)
    for term in terms:
        ok, cause = assignable_to(x, term.type)
        if not ok:
            return False, _because(
                f"cannot assign {x.type} to {term.type} (in {t})", cause
            )
    return bool(terms), ""


def _param_assignable(x: Operand, t: Type) -> Verdict:
    """ "V is a type parameter and T is not a named type, and values of each type in V's type set
    are assignable to T." """
    terms = type_param_terms(x.type)
    for term in terms:
        ok, cause = assignable_to(_with_type(x, term.type), t)
        if not ok:
            return False, _because(
                f"cannot assign {term.type} (in {x.type}) to {t}", cause
            )
    return bool(terms), ""


def _with_type(x: Operand, t: Type) -> Operand:
    copy = x.copy()
    copy.type = t
    return copy


def _because(message: str, cause: str) -> str:
    return f"{message}\n\t{cause}" if cause else message


# --- conversions --------------------------------------------------------------


def constant_conversion(x: Operand, t: Type) -> tuple[bool, Value | None]:
    """Converts a constant to the type `t`: (whether it may, the new value).

    "Converting a constant to a type yields a typed constant"; an integer converts to the string
    of the code point.
    """
    under = t.underlying
    if not isinstance(under, Basic):
        return False, None
    if x.value is None:
        return True, None  # unknown after an error
    value = constant.representable(x.value, under)
    if value is not None:
        return True, value
    if is_integer(x.type) and is_string(under):
        code = constant.to_int(x.value)
        if code is None or not 0 <= code <= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            code = 0xFFFD
        return True, chr(code).encode()
    return False, None


def convertible_to(x: Operand, t: Type) -> Verdict:
    """Whether a non-constant `x` converts to `t`; else the cause."""
    ok, cause = assignable_to(x, t)
    if ok:
        return _YES
    v = x.type
    if not (is_type_param(v) or is_type_param(t)):
        return _converts(v, t), cause
    # "x is convertible to T if each type in V's type set converts to each one in T's."
    v_types = _specific_types(v)
    t_types = _specific_types(t)
    for vt in v_types:
        for tt in t_types:
            ok, inner = convertible_to(_with_type(x, vt), tt)
            if not ok:
                from_text = f"{vt} (in {v})" if is_type_param(v) else str(v)
                to_text = f"{tt} (in {t})" if is_type_param(t) else str(t)
                message = f"cannot convert {from_text} to type {to_text}"
                return False, _because(message, inner)
    return bool(v_types and t_types), ""


def _specific_types(t: Type) -> list[Type]:
    """The types that a value of type `t` may have: `t`, or the terms of a type parameter."""
    if not is_type_param(t):
        return [t]
    return [term.type for term in type_param_terms(t)]


def _converts(v: Type, t: Type) -> bool:
    """Whether types convert that are neither assignable nor type parameters."""
    vu, tu = v.underlying, t.underlying
    if identical_ignore_tags(vu, tu):
        return True
    if isinstance(v, Pointer) and isinstance(t, Pointer):
        if not is_type_param(v.elem) and not is_type_param(t.elem):
            if identical_ignore_tags(v.elem.underlying, t.elem.underlying):
                return True
    if is_integer_or_float(vu) and is_integer_or_float(tu):
        return True
    if is_complex(vu) and is_complex(tu):
        return True
    if is_string(tu) and (is_integer(vu) or is_bytes_or_runes(vu)):
        return True
    if is_string(vu) and is_bytes_or_runes(tu):
        return True
    return _converts_unsafely(vu, tu) or _slice_to_array(vu, tu)


def _converts_unsafely(vu: Type, tu: Type) -> bool:
    """Pointers and uintptr convert to unsafe.Pointer and back."""

    def is_address(t: Type) -> bool:
        return isinstance(t, Pointer) or t is TYP[Kind.UINTPTR]

    pointer = TYP[Kind.UNSAFE_POINTER]
    return (is_address(vu) and tu is pointer) or (vu is pointer and is_address(tu))


def _slice_to_array(vu: Type, tu: Type) -> bool:
    """A slice converts to an array or to a pointer to an array of the same element type."""
    if not isinstance(vu, Slice):
        return False
    array = tu.elem.underlying if isinstance(tu, Pointer) else tu
    return isinstance(array, Array) and identical(vu.elem, array.elem)
