"""Unary and binary operators, comparisons, shifts, channel receives.

(Go specification, "Operators", "Arithmetic operators", "Comparison operators", "Logical operators",
"Address operators", "Receive operator".)
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from go2mp.diagnostics import Span
from go2mp.syntax import nodes
from go2mp.types import constant, conversions, cycles, expr
from go2mp.types.assignability import assignable_to
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.model import (
    Basic,
    Chan,
    Dir,
    Kind,
    Map,
    Pointer,
    Signature,
    Slice,
    Type,
)
from go2mp.types.operand import Operand, composite_kind
from go2mp.types.parens import unparen
from go2mp.types.predicates import (
    all_boolean,
    all_integer,
    all_numeric,
    all_numeric_or_string,
    all_ordered,
    comparable,
    default_type,
    has_nil,
    identical,
    is_complex,
    is_integer,
    is_type_param,
    is_unsigned,
    is_untyped,
    is_valid,
    why_not_comparable,
)
from go2mp.types.sizes import bit_width
from go2mp.types.state import Checker
from go2mp.types.typeset import common_under
from go2mp.types.universe import TYP
from go2mp.types.untyped import (
    COMPARISONS,
    SHIFTS,
    check_overflow,
    convert_untyped,
    match_types,
    represent,
    update_expr_type,
)

_UNARY: dict[str, Callable[[Type], bool]] = {
    "+": all_numeric,
    "-": all_numeric,
    "^": all_integer,
    "!": all_boolean,
}

_BINARY: dict[str, Callable[[Type], bool]] = {
    "+": all_numeric_or_string,
    "-": all_numeric,
    "*": all_numeric,
    "/": all_numeric,
    "%": all_integer,
    "&": all_integer,
    "|": all_integer,
    "^": all_integer,
    "&^": all_integer,
    "&&": all_boolean,
    "||": all_boolean,
}

_OP_NAMES = {
    "+": "addition",
    "-": "subtraction",
    "^": "bitwise XOR",
    "*": "multiplication",
    "<<": "shift",
}

MAX_STRING = 1 << 24
"""The longest constant string: Go's own limit of 2e9 bytes is no limit for a translation."""

_MAX_FRACTION_BITS = 1 << 24

_MAX_SHIFT = 1023 - 1 + 52  # so that the smallest float64 can be written as a shift


def unary(check: Checker, x: Operand, node: nodes.UnaryExpr) -> None:
    """Evaluates `op x`."""
    expr.expr(check, x, node.x)
    if not x.is_valid:
        return
    op = node.op
    if op == "&":
        _address(check, x, node)
        return
    if op == "<-":
        elem = channel_elem(check, x, receive=True)
        if elem is not None and (not check.path or cycles.is_complete(check, elem)):
            x.mode = Mode.COMMA_OK
            x.type = elem
            check.env.has_call = True
        else:
            x.mode = Mode.INVALID
        return
    if op == "~":
        check.error(
            "undefined-operator",
            node,
            "cannot use ~ outside of interface or type constraint"
            + (" (use ^ for bitwise complement)" if all_integer(x.type) else ""),
        )
        x.mode = Mode.INVALID
        return
    if not _defined(check, _UNARY, x, op):
        x.mode = Mode.INVALID
        return
    if x.mode is not Mode.CONSTANT:
        x.mode = Mode.VALUE
        return
    if x.value is None:
        return
    bits = 0
    under = x.type.underlying
    if is_unsigned(x.type) and isinstance(under, Basic):
        bits = bit_width(under)
    x.value = constant.unary_op(op, x.value, bits)
    x.expr = node
    check_overflow(check, x, "bitwise complement" if op == "^" else "", node)


def _address(check: Checker, x: Operand, node: nodes.UnaryExpr) -> None:
    literal = isinstance(unparen(node.x), nodes.CompositeLit)
    if not literal and x.mode is not Mode.VARIABLE:
        check.error(
            "unaddressable", x, f"invalid operation: cannot take address of {x}"
        )
        x.mode = Mode.INVALID
        return
    x.mode = Mode.VALUE
    x.type = Pointer(x.type)


def _defined(
    check: Checker, table: dict[str, Callable[[Type], bool]], x: Operand, op: str
) -> bool:
    if table[op](x.type):
        return True
    check.error(
        "undefined-operator",
        x,
        f"invalid operation: operator {op} not defined on {x}",
    )
    return False


def channel_elem(
    check: Checker, x: Operand, receive: bool, at: nodes.Node | None = None
) -> Type | None:
    """The element type of a channel that is received from or sent to; reports what is none."""

    def cond(typ: Type | None, under: Type | None) -> str | None:
        if under is None:
            return "no specific channel type"
        if not isinstance(under, Chan):
            return f"non-channel {typ}"
        if receive and under.dir is Dir.SEND:
            return f"send-only channel {typ}"
        if not receive and under.dir is Dir.RECV:
            return f"receive-only channel {typ}"
        return None

    under = x.type.underlying
    if type(under) is Chan and under.dir is Dir.BOTH:
        return under.elem
    found, cause = common_under(x.type, cond)
    if isinstance(found, Chan):
        return found.elem
    what = "receive from" if receive else "send to"
    if is_type_param(x.type):
        message = f"invalid operation: cannot {what} {x}: {cause}"
    else:
        message = f"invalid operation: cannot {what} {cause} {x}"
    check.error("invalid-receive" if receive else "invalid-send", at or x, message)
    return None


# --- binary operators ---------------------------------------------------------


def binary(
    check: Checker,
    x: Operand,
    node: nodes.Expr | None,
    left: nodes.Expr,
    right: nodes.Expr,
    op: str,
) -> None:
    """Evaluates `left op right` into `x`; `node` is None for an assignment operation."""
    y = Operand()
    expr.expr(check, x, left)
    if right is ONE:
        y = Operand(Mode.CONSTANT, TYP[Kind.UNTYPED_INT], 1, ONE)
    else:
        expr.expr(check, y, right)
    if not x.is_valid:
        return
    if not y.is_valid:
        x.mode = Mode.INVALID
        x.expr = y.expr
        return
    if op in SHIFTS:
        shift(check, x, y, node, op)
        return
    if x.type is not y.type:
        match_types(check, x, y)
        if x.mode is Mode.INVALID:
            return
    if op in COMPARISONS:
        comparison(check, x, y, op)
        return
    if x.type is not y.type and not identical(x.type, y.type):
        if is_valid(x.type) and is_valid(y.type):
            _mismatch(check, x, y, node, left, right, op)
        x.mode = Mode.INVALID
        return
    if not _defined(check, _BINARY, x, op):
        x.mode = Mode.INVALID
        return
    if op in "/%" and _divides_by_zero(check, x, y):
        x.mode = Mode.INVALID
        return
    if x.mode is Mode.CONSTANT and y.mode is Mode.CONSTANT:
        _fold(check, x, y, node, op)
        return
    x.mode = Mode.VALUE


ONE = nodes.BasicLit(Span(0, 0), nodes.LitKind.INT, "1")
"""The right operand of `x++`, which is `x += 1`."""


def _mismatch(
    check: Checker,
    x: Operand,
    y: Operand,
    node: nodes.Expr | None,
    left: nodes.Expr,
    right: nodes.Expr,
    op: str,
) -> None:
    if node is not None:
        text = expr_string(node)
    else:
        text = f"{expr_string(left)} {op}= {expr_string(right)}"
    check.error(
        "type-mismatch",
        node or x,
        f"invalid operation: {text} (mismatched types {x.type} and {y.type})",
    )


def _divides_by_zero(check: Checker, x: Operand, y: Operand) -> bool:
    if y.mode is not Mode.CONSTANT or y.value is None:
        return False
    integer = all_integer(x.type)
    if x.mode is not Mode.CONSTANT and not integer:
        return False
    if constant.sign(y.value) != 0:
        return False
    if x.mode is Mode.CONSTANT and is_complex(x.type):
        zero = constant.to_complex(y.value)
        if zero is not None and (zero.real != 0 or zero.imag != 0):
            return False
    check.error("division-by-zero", y, "invalid operation: division by zero")
    return True


def _is_absurd(value: constant.Value | None) -> bool:
    """Whether a constant is so large (or small) that computing with it would take forever."""
    if isinstance(value, constant.Complex):
        return _is_absurd(value.real) or _is_absurd(value.imag)
    if not isinstance(value, Fraction):
        return False
    bits = max(value.numerator.bit_length(), value.denominator.bit_length())
    return bits > _MAX_FRACTION_BITS


def _fold(
    check: Checker, x: Operand, y: Operand, node: nodes.Expr | None, op: str
) -> None:
    """Computes a constant operation."""
    if x.value is None or y.value is None:
        x.value = None
        return
    if isinstance(x.value, bytes) and isinstance(y.value, bytes):
        if len(x.value) + len(y.value) > MAX_STRING:
            check.error("constant-overflow", node or x, "constant string too long")
            x.value = None
            return
    kernel = "//" if op == "/" and is_integer(x.type) else op
    value = constant.binary_op(x.value, kernel, y.value)
    x.value = None if _is_absurd(value) else value
    if node is not None:
        x.expr = node
    check_overflow(check, x, _OP_NAMES.get(op, ""), node or x)


# --- comparisons --------------------------------------------------------------


def comparison(
    check: Checker, x: Operand, y: Operand, op: str, is_case: bool = False
) -> None:
    """Evaluates `x op y` into `x`; `is_case` for the implicit `==` of a switch case."""
    if not is_valid(x.type) or not is_valid(y.type):
        x.mode = Mode.INVALID
        return
    failure = _comparison_error(x, y, op)
    if failure is not None:
        code, operand, cause = failure
        _report_comparison(check, x, y, op, is_case, code, operand, cause)
        x.mode = Mode.INVALID
        return
    if x.mode is Mode.CONSTANT and y.mode is Mode.CONSTANT:
        if x.value is None or y.value is None:
            x.value = None
        else:
            x.value = constant.compare(x.value, op, y.value)
    else:
        assert x.expr is not None and y.expr is not None
        conversions.note_comparison(check, x, y)
        x.mode = Mode.VALUE
        update_expr_type(check, x.expr, default_type(x.type), final=True)
        update_expr_type(check, y.expr, default_type(y.type), final=True)
    x.type = TYP[Kind.UNTYPED_BOOL]


def _comparison_error(
    x: Operand, y: Operand, op: str
) -> tuple[str, Operand, str] | None:
    """Why two operands cannot be compared: (code, the operand to blame, cause)."""
    if x.type is not y.type or x.is_nil:
        if not assignable_to(x, y.type)[0] and not assignable_to(y, x.type)[0]:
            return "type-mismatch", y, f"mismatched types {x.type} and {y.type}"
    code = "undefined-operator"
    if op in {"==", "!="}:
        if x.is_nil or y.is_nil:
            other = y.type if x.is_nil else x.type
            if not has_nil(other):
                return code, y, ""
        elif not comparable(x.type):
            return code, x, _incomparable_cause(x.type)
        elif not comparable(y.type):
            return code, y, _incomparable_cause(y.type)
    elif not all_ordered(x.type):
        return code, x, ""
    elif not all_ordered(y.type):
        return code, y, ""
    return None


_NIL_ONLY = {Slice: "slice", Signature: "func", Map: "map"}


def _incomparable_cause(typ: Type) -> str:
    kind = _NIL_ONLY.get(type(typ.underlying))
    if kind is not None:
        return f"{kind} can only be compared to nil"
    return why_not_comparable(typ) or ""


def _report_comparison(
    check: Checker,
    x: Operand,
    y: Operand,
    op: str,
    is_case: bool,
    code: str,
    operand: Operand,
    cause: str,
) -> None:
    assert x.expr is not None and y.expr is not None
    if not cause:
        if is_type_param(x.type) or is_type_param(y.type):
            if not is_type_param(x.type):
                operand = y
            cause = f"type parameter {operand.type} cannot use operator {op}"
        else:
            what = composite_kind(operand.type) or str(operand.type)
            cause = f"operator {op} not defined on {what}"
    left, right = expr_string(x.expr), expr_string(y.expr)
    if is_case:
        message = f"invalid case {left} in switch on {right} ({cause})"
        check.error(code, x, message)
    else:
        # A mismatch is between both operands; else the one to blame is marked.
        message = f"invalid operation: {left} {op} {right} ({cause})"
        check.error(code, operand, message)


# --- shifts -------------------------------------------------------------------


def shift(
    check: Checker, x: Operand, y: Operand, node: nodes.Expr | None, op: str
) -> None:
    """Evaluates `x << y` or `x >> y` into `x`."""
    x_value: int | None = None
    if x.mode is Mode.CONSTANT and not isinstance(x.value, bool | bytes):
        x_value = constant.to_int(x.value)
    may_shift = all_integer(x.type) or (is_untyped(x.type) and x_value is not None)
    if not may_shift:
        check.error(
            "invalid-shift",
            x,
            f"invalid operation: shifted operand {x} must be integer",
        )
        x.mode = Mode.INVALID
        return
    if not _valid_count(check, y):
        x.mode = Mode.INVALID
        return
    if x.mode is Mode.CONSTANT:
        if y.mode is Mode.CONSTANT:
            _fold_shift(check, x, y, x_value, node, op)
            return
        if is_untyped(x.type):
            # "If the left operand of a non-constant shift expression is an untyped constant, it
            # is first implicitly converted to the type it would assume if the shift expression
            # were replaced by its left operand alone."
            assert x.expr is not None
            info = check.untyped.get(x.expr)
            if info is not None:
                info.is_lhs = True
            x.mode = Mode.VALUE
            return
    if not all_integer(x.type):
        check.error(
            "invalid-shift",
            x,
            f"invalid operation: shifted operand {x} must be integer",
        )
        x.mode = Mode.INVALID
        return
    x.mode = Mode.VALUE


def _valid_count(check: Checker, y: Operand) -> bool:
    """Whether `y` may be a shift count; reports if not."""
    if y.mode is Mode.CONSTANT:
        value: int | None = None
        if not isinstance(y.value, bool | bytes):
            value = constant.to_int(y.value)
        if value is not None and value < 0:
            check.error(
                "invalid-shift", y, f"invalid operation: negative shift count {y}"
            )
            return False
        if is_untyped(y.type):
            # Checked but not converted: it keeps its own type.
            kept = y.value
            represent(check, y, TYP[Kind.UINT])
            if y.is_valid and y.expr is not None:
                y.value = kept if value is None else value
                update_expr_type(check, y.expr, TYP[Kind.UINT], final=True)
            return y.is_valid
        return True
    if all_integer(y.type):
        if is_untyped(y.type):
            convert_untyped(check, y, TYP[Kind.UINT])
        return y.is_valid
    if is_untyped(y.type):
        convert_untyped(check, y, TYP[Kind.UINT])
        return y.is_valid
    check.error(
        "invalid-shift", y, f"invalid operation: shift count {y} must be integer"
    )
    return False


def _fold_shift(
    check: Checker,
    x: Operand,
    y: Operand,
    x_value: int | None,
    node: nodes.Expr | None,
    op: str,
) -> None:
    """Computes a constant shift."""
    if x.value is None or y.value is None or x_value is None:
        x.value = None
        if not is_integer(x.type):
            x.type = TYP[Kind.UNTYPED_INT]
        return
    count = constant.to_int(y.value)
    if count is None or count > _MAX_SHIFT:
        check.error("invalid-shift", y, f"invalid operation: invalid shift count {y}")
        x.mode = Mode.INVALID
        return
    if not is_integer(x.type):
        x.type = TYP[Kind.UNTYPED_INT]
    x.value = constant.shift(x_value, op, count)
    if node is not None:
        x.expr = node
    check_overflow(check, x, "shift", node or x)
