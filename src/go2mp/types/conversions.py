"""Explicit conversions `T(x)`, and notes of implicit ones to interface types.

(Go specification, "Conversions".)
"""

from __future__ import annotations

from go2mp.types import expr, recording
from go2mp.types.assignability import constant_conversion, convertible_to
from go2mp.types.constant import value_string
from go2mp.types.info import Mode
from go2mp.types.model import Interface, Map, Named, Slice, Type, TypeParam
from go2mp.types.operand import Operand
from go2mp.types.predicates import (
    all_string,
    default_type,
    identical,
    is_bytes_or_runes,
    is_const_type,
    is_integer,
    is_non_type_param_interface,
    is_string,
    is_untyped,
)
from go2mp.types.state import Checker
from go2mp.types.typeset import under_is
from go2mp.types.untyped import update_expr_type


def conversion(check: Checker, x: Operand, typ: Type) -> None:
    """Evaluates `typ(x)` into `x`."""
    is_constant = x.mode is Mode.CONSTANT
    ok, cause = False, ""
    if is_constant and is_const_type(typ):
        ok, value = constant_conversion(x, typ)
        if ok:
            x.value = value
        elif is_integer(x.type) and is_integer(typ):
            check.error(
                "invalid-conversion",
                x,
                f"constant {value_string(x.value)} overflows {typ}",
            )
            x.mode = Mode.INVALID
            return
    elif is_constant and isinstance(typ, TypeParam):
        ok, cause = _constant_to_type_param(x, typ)
        x.mode = Mode.VALUE
    else:
        ok, cause = convertible_to(x, typ)
        if ok:
            x.mode = Mode.VALUE
    if not ok:
        suffix = f": {cause}" if cause else ""
        check.error(
            "invalid-conversion", x, f"cannot convert {x} to type {typ}{suffix}"
        )
        x.mode = Mode.INVALID
        return
    if is_untyped(x.type):
        assert x.expr is not None
        update_expr_type(check, x.expr, _final_type(x, typ, is_constant), final=True)
    x.type = typ


def _final_type(x: Operand, typ: Type, was_constant: bool) -> Type:
    """The type of the untyped operand of a conversion to `typ`."""
    if x.is_nil:
        return x.type
    if is_non_type_param_interface(typ) or (was_constant and not is_const_type(typ)):
        return default_type(x.type)
    if isinstance(x.value, bytes) and is_integer(x.type) and all_string(typ):
        return x.type  # `string(1 << 100)`: it need not fit any integer type
    return typ


def _constant_to_type_param(x: Operand, typ: TypeParam) -> tuple[bool, str]:
    """Whether a constant converts to every type of a type parameter; else the cause."""
    cause = ""

    def converts(under: Type | None) -> bool:
        nonlocal cause
        if under is None:
            cause = f"{typ} does not contain specific types"
            return False
        if is_string(x.type) and is_bytes_or_runes(under):
            return True
        if is_const_type(under) and constant_conversion(x, under)[0]:
            return True
        if is_integer(x.type) and is_integer(under):
            cause = f"constant {value_string(x.value)} overflows {under} (in {typ})"
        else:
            cause = f"cannot convert {x} to type {under} (in {typ})"
        return False

    return under_is(typ, converts), cause


# --- implicit conversions to interfaces ---------------------------------------


def note_implicit(check: Checker, x: Operand, target: Type) -> None:
    """Records that assigning `x` to a variable of type `target` makes it an interface value, or
    a slice or map of a defined type."""
    if isinstance(target, Named) and isinstance(target.underlying, Slice | Map):
        if x.expr is not None and x.mode is not Mode.NIL and type(x.type) is not Named:
            recording.record_retyping(check, x.expr, target)
        return
    if type(target) is TypeParam or not isinstance(target.underlying, Interface):
        return
    if x.expr is None or x.mode is Mode.NIL:
        return
    if x.type is target or identical(x.type, target):
        return
    if isinstance(x, expr.ResultOperand):
        assert x.call is not None
        recording.record_result_conversion(check, x.call, x.index, target)
    else:
        recording.record_conversion(check, x.expr, target)


def note_comparison(check: Checker, x: Operand, y: Operand) -> None:
    """Records which operand of a comparison is converted to the other's interface type."""
    x_is = is_non_type_param_interface(x.type)
    y_is = is_non_type_param_interface(y.type)
    if x_is and not y_is:
        note_implicit(check, y, x.type)
    elif y_is and not x_is:
        note_implicit(check, x, y.type)
