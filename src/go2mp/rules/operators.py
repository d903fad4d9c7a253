"""Unary and binary operators.

Go specification: "Operators". Integers wrap to their type only where `facts.bounds` cannot exclude
that they leave its range; division rounds toward zero by `quo` and `rem` unless both operands are
proved not negative.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import (
    Fragment,
    atom,
    binary,
    call,
    compare,
    negate,
    unary,
)
from go2mp.rules import kinds
from go2mp.rules.registry import expression
from go2mp.rules.values import equal
from go2mp.syntax import nodes
from go2mp.types.model import Basic, BasicInfo, Kind, Type
from go2mp.types.sizes import bit_width

if TYPE_CHECKING:
    from go2mp.rules.context import Context

_PLAIN = {"+": "+", "-": "-", "*": "*", "&": "&", "|": "|", "^": "^"}


@expression(nodes.BinaryExpr)
def binary_expr(ctx: Context, node: nodes.BinaryExpr) -> Fragment:
    """`x op y`."""
    type_ = ctx.type(node)
    match node.op:
        case "&&":
            made = binary("and", ctx.expr(node.x), ctx.later(node.y))
            return _boolean(ctx, made, type_)
        case "||":
            made = binary("or", ctx.expr(node.x), ctx.later(node.y))
            return _boolean(ctx, made, type_)
        case "==" | "!=":
            return _boolean(ctx, equal(ctx, node.op, node.x, node.y), type_)
        case "<" | "<=" | ">" | ">=":
            return _boolean(ctx, _ordered(ctx, node), type_)
    return arithmetic(ctx, node, node.op, node.x, node.y, type_)


def _boolean(ctx: Context, made: Fragment, type_: Type) -> Fragment:
    """A truth value, of its class if its type has one."""
    return call(ctx.name(type_.obj), made) if kinds.has_class(type_) else made


def _ordered(ctx: Context, node: nodes.BinaryExpr) -> Fragment:
    left, right = number(ctx, node.x), number(ctx, node.y)
    if kinds.is_string(ctx.type(node.x)) and not (
        ctx.facts.strings.is_text(node.x) and ctx.facts.strings.is_text(node.y)
    ):
        key = ctx.helper("encoded")
        return compare(node.op, call(key, left), call(key, right))
    return compare(node.op, left, right)


def arithmetic(
    ctx: Context, node: nodes.Node, op: str, x: nodes.Expr, y: nodes.Expr, type_: Type
) -> Fragment:
    """`x op y` for values of `type_`; `node` is the expression, or the statement `x op= y`."""
    left, right = number(ctx, x), number(ctx, y)
    if kinds.is_string(type_):
        return _concatenate(ctx, node, x, y, left, right)
    if kinds.is_int(type_):
        made = _integer(ctx, node, op, x, y, type_, left, right)
    elif kinds.is_float(type_):
        made = _floating(ctx, op, y, left, right, type_)
    else:
        made = _complex(ctx, op, y, left, right, type_)
    if kinds.has_class(type_) and node is not ctx.number:
        return call(ctx.name(type_.obj), made)
    return made


def number(ctx: Context, node: nodes.Expr) -> Fragment:
    """An operand of a number type: of no class where that does not matter, since the result is
    made one of the class, or is a truth value (`Celsius(2 * t + 32)`)."""
    type_ = ctx.type(node)
    if not kinds.has_class(type_) or not (kinds.is_int(type_) or kinds.is_float(type_)):
        return ctx.expr(node)
    bare = node
    while isinstance(bare, nodes.ParenExpr):
        bare = bare.x
    if isinstance(bare, nodes.BinaryExpr) and ctx.info.value_of(node) is None:
        outer, ctx.number = ctx.number, bare
        try:
            return ctx.expr(bare)
        finally:
            ctx.number = outer
    made = ctx.expr(node)
    prefix = f"{ctx.name(type_.obj)}("
    if ctx.info.value_of(node) is not None and made.text.startswith(prefix):
        inner = made.text[len(prefix) : -1]
        if inner.replace(".", "", kinds.is_float(type_)).isdigit():
            return atom(inner)
    return made


def _concatenate(
    ctx: Context,
    node: nodes.Node,
    x: nodes.Expr,
    y: nodes.Expr,
    left: Fragment,
    right: Fragment,
) -> Fragment:
    type_ = ctx.type(x)
    if ctx.facts.strings.joins_cleanly(x, y):
        made = binary("+", left, right)
    else:
        made = call(ctx.helper("concat"), left, right)
    return call(ctx.name(type_.obj), made) if kinds.has_class(type_) else made


def _integer(
    ctx: Context,
    node: nodes.Node,
    op: str,
    x: nodes.Expr,
    y: nodes.Expr,
    type_: Type,
    left: Fragment,
    right: Fragment,
) -> Fragment:
    bounds = ctx.facts.bounds
    match op:
        case "+" | "-" | "*" | "&" | "|" | "^":
            made = binary(_PLAIN[op], left, right)
        case "&^":
            made = binary("&", left, unary("~", right))
        case "/" | "%":
            if bounds.division_exact(node):
                made = binary("//" if op == "/" else "%", left, right)
            else:
                made = call(ctx.helper("quo" if op == "/" else "rem"), left, right)
        case "<<":
            count = bounds.range_of(y)[1]
            if count is not None and count <= 64:
                made = binary("<<", left, right)
            else:
                made = call(ctx.helper("shl"), left, right)
        case ">>":
            made = binary(">>", left, right)
        case _:
            raise AssertionError(op)
    return wrapped(ctx, made, type_) if bounds.needs_wrap(node) else made


def wrapped(ctx: Context, value: Fragment, type_: Type) -> Fragment:
    """An integer brought into its type's range."""
    under = type_.underlying
    assert isinstance(under, Basic)
    bits = bit_width(under)
    if under.info & BasicInfo.UNSIGNED:
        return binary("&", value, atom(f"0x{(1 << bits) - 1:X}"))
    return call(ctx.helper(f"wrap{bits}"), value)


def _floating(
    ctx: Context, op: str, y: nodes.Expr, left: Fragment, right: Fragment, type_: Type
) -> Fragment:
    if op == "/" and not ctx.info.value_of(y):
        made = call(ctx.helper("float_quo"), left, right)
    else:
        made = binary(op, left, right)
    return call(ctx.helper("float32"), made) if kinds.is_float32(type_) else made


def _complex(
    ctx: Context, op: str, y: nodes.Expr, left: Fragment, right: Fragment, type_: Type
) -> Fragment:
    if op == "/" and not ctx.info.value_of(y):
        made = call(ctx.helper("complex_quo"), left, right)
    else:
        made = binary(op, left, right)
    return rounded_complex(ctx, made, type_)


def rounded_complex(ctx: Context, made: Fragment, type_: Type) -> Fragment:
    """A complex number in the precision of its type."""
    if kinds.kind_of(type_) is Kind.COMPLEX64:
        return call(ctx.helper("complex64"), made)
    return made


@expression(nodes.UnaryExpr)
def unary_expr(ctx: Context, node: nodes.UnaryExpr) -> Fragment:
    """`-x`, `+x`, `!x`, `^x`, `&x`, `<-x`."""
    match node.op:
        case "!":
            return _boolean(ctx, negate(ctx.expr(node.x)), ctx.type(node))
        case "&":
            from go2mp.rules.pointers import address_of

            return address_of(ctx, node)
        case "<-":
            from go2mp.rules.channels import receive

            return receive(ctx, node)
    type_ = ctx.type(node)
    operand = ctx.expr(node.x)
    if node.op == "^":
        made = _complement(ctx, operand, type_)
    elif node.op == "-":
        made = unary("-", operand)
        if kinds.is_int(type_) and ctx.facts.bounds.needs_wrap(node):
            made = wrapped(ctx, made, type_)
    else:
        made = operand
    if kinds.has_class(type_):
        return call(ctx.name(type_.obj), made)
    return made


def _complement(ctx: Context, operand: Fragment, type_: Type) -> Fragment:
    under = type_.underlying
    if isinstance(under, Basic) and under.info & BasicInfo.UNSIGNED:
        return binary("^", operand, atom(f"0x{(1 << bit_width(under)) - 1:X}"))
    return unary("~", operand)


@expression(nodes.ParenExpr)
def paren_expr(ctx: Context, node: nodes.ParenExpr) -> Fragment:
    """`(x)`: the operator table puts parentheses back where Python needs them."""
    return ctx.expr(node.x)


@expression(nodes.BasicLit)
def basic_lit(ctx: Context, node: nodes.BasicLit) -> Fragment:
    """A literal that `constants` left as written: a rune."""
    from go2mp.rules.constants import rune_literal

    value = ctx.info.value_of(node)
    assert isinstance(value, int)
    return rune_literal(value)
