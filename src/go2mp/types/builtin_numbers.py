"""The predeclared functions of numbers: `complex`, `real`, `imag`, `min` and `max`.

Go specification: "Manipulating complex numbers", "Min and max". Read `builtins` next, which calls
these and those of `builtin_containers`.
"""

from __future__ import annotations

from collections.abc import Callable

from go2mp.types import assignments, constant
from go2mp.types.builtin_call import BuiltinCall
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.model import Basic, Kind, Type
from go2mp.types.predicates import all_ordered, identical, is_numeric, is_untyped
from go2mp.types.universe import ANY_TYPE, TYP
from go2mp.types.untyped import convert_untyped, match_types, update_expr_type

_COMPLEX_OF = {
    Kind.FLOAT32: TYP[Kind.COMPLEX64],
    Kind.FLOAT64: TYP[Kind.COMPLEX128],
    Kind.UNTYPED_FLOAT: TYP[Kind.UNTYPED_COMPLEX],
}
_FLOAT_OF = {
    Kind.COMPLEX64: TYP[Kind.FLOAT32],
    Kind.COMPLEX128: TYP[Kind.FLOAT64],
    Kind.UNTYPED_COMPLEX: TYP[Kind.UNTYPED_FLOAT],
}


def _complex(c: BuiltinCall) -> bool:
    check, x, y = c.check, c.x, c.args[1]
    if is_untyped(x.type) and is_untyped(y.type):
        if x.mode is Mode.CONSTANT and y.mode is Mode.CONSTANT:
            for operand in (x, y):
                if is_numeric(operand.type) and not constant.imag(operand.value):  # type: ignore[arg-type]
                    operand.type = TYP[Kind.UNTYPED_FLOAT]
        else:
            convert_untyped(check, x, TYP[Kind.FLOAT64])
            convert_untyped(check, y, TYP[Kind.FLOAT64])
    elif is_untyped(x.type):
        convert_untyped(check, x, y.type)
    elif is_untyped(y.type):
        convert_untyped(check, y, x.type)
    if not x.is_valid or not y.is_valid:
        return False
    if not identical(x.type, y.type):
        return c.error(
            "type-mismatch",
            x,
            f"invalid operation: {expr_string(c.node)} (mismatched types {x.type} and "
            f"{y.type})",
        )
    result = _COMPLEX_OF.get(_kind(x.type))
    if result is None:
        return c.error(
            "invalid-complex",
            x,
            f"invalid argument: arguments have type {x.type}, expected floating-point",
        )
    if x.mode is Mode.CONSTANT and y.mode is Mode.CONSTANT:
        re, im = constant.to_float(x.value), constant.to_float(y.value)
        if re is not None and im is not None:
            x.value = constant.Complex(re, im)
        x.type = result
        return True
    return c.result(Mode.VALUE, result, x.type, x.type)


def _kind(typ: Type) -> Kind:
    under = typ.underlying
    return under.kind if isinstance(under, Basic) else Kind.INVALID


def _real(c: BuiltinCall) -> bool:
    x = c.x
    if is_untyped(x.type):
        if x.mode is Mode.CONSTANT:
            if is_numeric(x.type):
                x.type = TYP[Kind.UNTYPED_COMPLEX]
        else:
            convert_untyped(c.check, x, TYP[Kind.COMPLEX128])
            if not x.is_valid:
                return False
    result = _FLOAT_OF.get(_kind(x.type))
    if result is None:
        return c.error(
            "invalid-complex",
            x,
            f"invalid argument: argument has type {x.type}, expected complex type",
        )
    if x.mode is Mode.CONSTANT:
        part = constant.real if c.name == "real" else constant.imag
        x.value = part(x.value) if x.value is not None else None
        x.type = result
        return True
    return c.result(Mode.VALUE, result, x.type)


def _max(c: BuiltinCall) -> bool:
    check, x = c.check, c.x
    op = ">" if c.name == "max" else "<"
    originals = [arg.expr for arg in c.args]
    for i, arg in enumerate(c.args):
        if arg.is_nil or not all_ordered(arg.type):
            return c.error(
                "undefined-operator", arg, f"invalid argument: {arg} cannot be ordered"
            )
        if i == 0:
            continue
        match_types(check, x, arg)
        if not x.is_valid:
            return False
        if not identical(x.type, arg.type):
            assert arg.expr is not None
            return c.error(
                "type-mismatch",
                arg,
                f"invalid argument: mismatched types {x.type} (previous argument) and "
                f"{arg.type} (type of {expr_string(arg.expr)})",
            )
        if x.mode is Mode.CONSTANT and arg.mode is Mode.CONSTANT:
            if constant.compare(arg.value, op, x.value):  # type: ignore[arg-type]
                x.value, x.expr = arg.value, arg.expr
        else:
            x.mode = Mode.VALUE
    if x.mode is not Mode.CONSTANT:
        x.mode = Mode.VALUE
        assignments.assignment(check, x, ANY_TYPE, f"argument to built-in {c.name}")
        if not x.is_valid:
            return False
        if x.expr is not None:
            check.info.conversions.pop(x.expr, None)
    for original in originals:
        if original is not None:
            update_expr_type(check, original, x.type, final=True)
    if x.mode is Mode.CONSTANT:
        return True
    return c.result(Mode.VALUE, x.type, *(x.type for _ in c.args))


CHECKS: dict[str, Callable[[BuiltinCall], bool]] = {
    "complex": _complex,
    "imag": _real,
    "max": _max,
    "min": _max,
    "real": _real,
}
"""The check of each of these functions."""
