"""Constant expressions: kept as written where Python computes the same, folded elsewhere.

Go computes constants exactly and in unlimited precision ("Constant expressions"); Python's ints and
strings do as well, so `60 * minute` stays readable. Everything else becomes its value.
"""

from __future__ import annotations

from fractions import Fraction as Rational
from typing import TYPE_CHECKING

from go2mp.python import literals
from go2mp.python.fragments import Fragment, atom, call, unary
from go2mp.rules import kinds
from go2mp.runtime.floats import complex64
from go2mp.syntax import nodes
from go2mp.types import constant
from go2mp.types.const_value import Complex
from go2mp.types.model import Kind, Type
from go2mp.types.objects import Const

if TYPE_CHECKING:
    from go2mp.rules.context import Context

_KEPT_INTEGER_OPS = frozenset(["+", "-", "*", "<<", "|", "&"])


def constant_fragment(ctx: Context, node: nodes.Expr) -> Fragment | None:
    """The fragment of a constant expression; None if `node` is no constant or stays as written."""
    recorded = ctx.info.types.get(node)
    if recorded is None or recorded.value is None:
        return None
    if _stays(ctx, node, recorded.type):
        return None
    return constant_literal(ctx, recorded.value, recorded.type, node)


def _stays(ctx: Context, node: nodes.Expr, type_: Type) -> bool:
    """Whether the rules of the operands give the same value in Python."""
    if kinds.has_class(type_):
        return isinstance(node, nodes.Ident) and _declared_as(ctx, node, type_)
    match node:
        case nodes.Ident():
            return _declared_as(ctx, node, type_)
        case nodes.ParenExpr():
            return _stays(ctx, node.x, type_)
        case nodes.BasicLit():
            return node.kind is nodes.LitKind.CHAR and kinds.is_int(type_)
        case nodes.BinaryExpr() if kinds.is_int(type_) and node.op in _KEPT_INTEGER_OPS:
            return _part(ctx, node.x) and _part(ctx, node.y)
        case nodes.BinaryExpr(op="+") if kinds.is_string(type_):
            return _part(ctx, node.x) and _part(ctx, node.y)
    return False


def _part(ctx: Context, node: nodes.Expr) -> bool:
    recorded = ctx.info.types.get(node)
    if recorded is None:
        return False
    if isinstance(node, nodes.BasicLit):
        return kinds.is_int(recorded.type) or kinds.is_string(recorded.type)
    key = (node, bool(ctx.lifting))
    known = ctx.kept_constants.get(key)  # a long sum asks for each of its parts
    if known is None:
        known = ctx.kept_constants[key] = _stays(ctx, node, recorded.type)
    return known


def _declared_as(ctx: Context, node: nodes.Ident, type_: Type) -> bool:
    """Whether a named constant of the program holds a Python value of the type wanted here."""
    obj = ctx.info.uses.get(node)
    if not isinstance(obj, Const) or obj.pkg != "main" or obj not in ctx.names.objects:
        return False
    if ctx.lifting and obj not in ctx.names.package:
        return False  # a constant of the function that the literal is lifted out of
    if kinds.has_class(type_) or kinds.has_class(obj.type):
        return type_ is obj.type
    if kinds.kind_of(type_) in (Kind.FLOAT32, Kind.COMPLEX64):
        if kinds.kind_of(obj.type) is not kinds.kind_of(type_):
            return False  # another precision
    return kinds.is_float(type_) == kinds.is_float(obj.type)


def constant_literal(
    ctx: Context, value: object, type_: Type, node: nodes.Expr | None = None
) -> Fragment:
    """The Python literal of a Go constant of type `type_`."""
    made = _plain(ctx, value, type_, node)
    if kinds.has_class(type_):
        return call(ctx.name(type_.obj), made)
    return made


def _plain(
    ctx: Context, value: object, type_: Type, node: nodes.Expr | None
) -> Fragment:
    if isinstance(value, bool):
        return atom(str(value))
    if isinstance(value, bytes):
        return literals.string(literals.decode(value))
    if kinds.is_float(type_) and isinstance(value, int | Rational):
        return literals.floating(float(value))
    if kinds.is_complex(type_):
        pair = constant.to_complex(value)  # type: ignore[arg-type]
        assert isinstance(pair, Complex)
        number = complex(float(pair.real), float(pair.imag))
        if kinds.kind_of(type_) is Kind.COMPLEX64:
            number = complex64(number)
        return call("complex", repr(number.real), repr(number.imag))
    if isinstance(value, int):
        return _integer(value, node)
    if isinstance(value, Rational):
        return literals.floating(float(value))
    raise AssertionError(f"constant {value!r}")


def _integer(value: int, node: nodes.Expr | None) -> Fragment:
    """An integer, in the base that the source wrote it in."""
    if isinstance(node, nodes.BasicLit) and node.kind is nodes.LitKind.INT:
        text = node.text.lower()
        if text.startswith(("0x", "0b", "0o")):
            return atom(text[:2] + text[2:].upper())
        if text.isdigit() and text.startswith("0") and len(text) > 1:
            return atom("0o" + (text.lstrip("0") or "0"))
        return atom(text)
    if isinstance(node, nodes.UnaryExpr) and node.op == "-":
        return (
            unary("-", literals.integer(-value))
            if value < 0
            else literals.integer(value)
        )
    return literals.integer(value)


def beyond_floats(value: object, type_: Type) -> bool:
    """Whether an untyped constant is so large that only other constants can use it."""
    if not kinds.is_float(type_) or not isinstance(value, int | Rational):
        return False
    try:
        float(value)
    except OverflowError:
        return True
    return False


def rune_literal(value: int) -> Fragment:
    """A rune or byte constant as `ord("x")`."""
    if 0xD800 <= value < 0xE000 or not 0 <= value < 0x110000:
        return literals.integer(value)
    return call("ord", literals.string(chr(value)))
