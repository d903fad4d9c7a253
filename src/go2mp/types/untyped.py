"""Untyped operands: how constants, comparisons and shifts get their final types.

`convert_untyped` gives an operand the type that its context demands and `update_expr_type` carries
that type down to the operands it was made of; only then is anything recorded. So the left operand
of `1 << n` learns that it is an int64 from the variable that the sum it is part of is assigned to.
(Go specification, "Constants", "Constant expressions", "Operators".)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.syntax import nodes
from go2mp.types import recording
from go2mp.types.assignability import implicit_type_and_value, representation
from go2mp.types.constant import Value, bit_len
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.model import Basic, BasicInfo, Pointer, Type
from go2mp.types.operand import Operand
from go2mp.types.predicates import (
    all_boolean,
    all_integer,
    all_numeric,
    all_string,
    default_type,
    has_nil,
    is_non_type_param_interface,
    is_type_param,
    is_typed,
    is_untyped,
    is_valid,
)
from go2mp.types.state import Checker

if TYPE_CHECKING:
    from go2mp.types.state import Place

COMPARISONS = frozenset({"==", "!=", "<", "<=", ">", ">="})
SHIFTS = frozenset({"<<", ">>"})
_MAX_CONSTANT_BITS = 512


def update_expr_type(check: Checker, node: nodes.Expr, typ: Type, final: bool) -> None:
    """Gives an expression that is still untyped a type, and the operands that it depends on.

    With `final` false an untyped `typ` is only remembered (`1 + 'a'` is an untyped rune now).
    """
    old = check.untyped.get(node)
    if old is None:
        return
    if isinstance(node, nodes.ParenExpr):
        update_expr_type(check, node.x, typ, final)
    elif isinstance(node, nodes.UnaryExpr):
        if old.value is None:  # constant operands never become typed values
            update_expr_type(check, node.x, typ, final)
    elif isinstance(node, nodes.BinaryExpr):
        if old.value is not None or node.op in COMPARISONS:
            pass  # the operands of a comparison have their final types
        elif node.op in SHIFTS:
            update_expr_type(check, node.x, typ, final)
        else:
            update_expr_type(check, node.x, typ, final)
            update_expr_type(check, node.y, typ, final)
    if not final and is_untyped(typ):
        under = typ.underlying
        assert isinstance(under, Basic)
        old.type = under
        return
    check.untyped.pop(node, None)
    if old.is_lhs and not all_integer(typ):
        check.error(
            "invalid-shift",
            node,
            f"invalid operation: shifted operand {expr_string(node)} (type {typ}) "
            "must be integer",
        )
        return
    value = old.value
    if value is not None and old.mode is Mode.CONSTANT:
        c = Operand(old.mode, old.type, value, node)
        convert_untyped(check, c, typ)
        if not c.is_valid:
            return
        value = c.value
    recording.record_type(check, node, old.mode, typ, value)


def update_expr_value(check: Checker, node: nodes.Expr, value: Value | None) -> None:
    """Changes the value of an expression that is still untyped."""
    old = check.untyped.get(node)
    if old is not None:
        old.value = value


def convert_untyped(check: Checker, x: Operand, target: Type) -> None:
    """Converts an untyped operand to `target` implicitly, or reports that it cannot be."""
    if x.mode is Mode.INVALID or not is_valid(target) or is_typed(x.type):
        return
    new_type, value = implicit_type(x, target)
    if new_type is None:
        under = target if is_type_param(target) else target.underlying
        check.error(*invalid_conversion(x, target, under))
        x.mode = Mode.INVALID
        return
    set_implicit(check, x, new_type, value)


def implicit_type(x: Operand, target: Type) -> tuple[Type | None, Value | None]:
    """`implicit_type_and_value`, but for an interface the type is the operand's default type:
    that is the type of the value inside it."""
    typ, value = implicit_type_and_value(x, target)
    if typ is not None and is_non_type_param_interface(typ):
        return default_type(x.type), value
    return typ, value


def set_implicit(check: Checker, x: Operand, typ: Type, value: Value | None) -> None:
    """Gives an untyped operand its implicit type and value."""
    assert x.expr is not None
    if value is not None and x.mode is Mode.CONSTANT:
        x.value = value
        update_expr_value(check, x.expr, value)
    if typ is not x.type:
        x.type = typ
        update_expr_type(check, x.expr, typ, final=False)


def invalid_conversion(
    x: Operand, target: Type, shown: Type
) -> tuple[str, Operand, str]:
    """The error (code, place, message) for an operand that does not convert to `target`."""
    why = ""
    under = target.underlying
    if x.mode is Mode.CONSTANT and isinstance(under, Basic):
        _, why = representation(x, under)
    if why == "truncated":
        return "constant-truncated", x, f"{x} truncated to {shown}"
    if why == "overflows":
        return "constant-overflow", x, f"{x} overflows {shown}"
    return "type-mismatch", x, f"cannot convert {x} to type {shown}"


def represent(check: Checker, x: Operand, basic: Basic) -> None:
    """Makes sure that constant `x` is a value of type `basic`, rounding it; or reports it."""
    value, why = representation(x, basic)
    if value is None and (why or x.value is not None):
        check.error(*overflow_error(x, basic, why))
        x.mode = Mode.INVALID
        return
    x.value = value


def overflow_error(x: Operand, basic: Basic, why: str) -> tuple[str, Operand, str]:
    """The error for a constant that is not a value of its type."""
    if why == "truncated":
        return "constant-truncated", x, f"{x} truncated to {basic}"
    if why == "overflows":
        return "constant-overflow", x, f"{x} overflows {basic}"
    return "type-mismatch", x, f"cannot convert {x} to type {basic}"


def check_overflow(check: Checker, x: Operand, op_name: str, at: Place) -> None:
    """Reports a constant operation whose result is no value of its type, or absurdly large.

    (Go specification, "Constant expressions": typed constants must be representable.)
    """
    if x.value is None:
        check.error("constant-overflow", x, "constant result is not representable")
        return
    if is_typed(x.type):
        under = x.type.underlying
        assert isinstance(under, Basic)
        value, why = representation(x, under)
        if value is None:
            assert x.expr is not None
            if why == "overflows" and under.info & BasicInfo.INTEGER:
                check.error(*_typed_overflow(x))
            else:
                check.error(*overflow_error(x, under, why))
            x.mode = Mode.INVALID
            return
        x.value = value
        return
    value = x.value
    if isinstance(value, int) and not isinstance(value, bool):
        if bit_len(value) > _MAX_CONSTANT_BITS:
            name = f"{op_name} " if op_name else ""
            check.error("constant-overflow", at, f"constant {name}overflow")
            x.value = None


def _typed_overflow(x: Operand) -> tuple[str, Operand, str]:
    """`x + 1 (constant 256 of type uint8) overflows uint8`, shorter for conversions."""
    assert x.expr is not None
    return "constant-overflow", x, f"{x} overflows {x.type}"


def match_types(check: Checker, x: Operand, y: Operand) -> None:
    """Converts an untyped operand of a binary operation to the other's type where that may
    work; otherwise the caller reports that the types do not match."""
    if not _may_convert(x, y):
        return
    convert_untyped(check, x, y.type)
    if x.mode is Mode.INVALID:
        return
    convert_untyped(check, y, x.type)
    if y.mode is Mode.INVALID:
        x.mode = Mode.INVALID


def _may_convert(x: Operand, y: Operand) -> bool:
    x_type, y_type = x.type, y.type
    if is_typed(x_type) and is_typed(y_type):
        return False
    if all_numeric(x_type) != all_numeric(y_type):
        return False
    if is_non_type_param_interface(x_type) or is_non_type_param_interface(y_type):
        return True
    if all_boolean(x_type) != all_boolean(y_type):
        return False
    if all_string(x_type) != all_string(y_type):
        return False
    if x.is_nil:
        return has_nil(y_type)
    if y.is_nil:
        return has_nil(x_type)
    return not (
        isinstance(x_type.underlying, Pointer) or isinstance(y_type.underlying, Pointer)
    )
