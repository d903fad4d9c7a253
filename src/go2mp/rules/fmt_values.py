"""Operands of fmt: `shown` is an expression whose `str` is what `%v` prints, `helper_argument` what
the formatting helpers take.

Package fmt's documentation, "Printing". `fmt_texts` has the texts by type, `fmt_verbs` the verbs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.printing import has_static_text, has_text_method, is_error
from go2mp.python import literals
from go2mp.python.fragments import Fragment, call
from go2mp.rules import kinds
from go2mp.rules.fmt_texts import (
    PLAIN,
    How,
    embedded_text,
    show,
    static_text,
    struct_pointer,
)
from go2mp.rules.sync_calls import printed_error
from go2mp.rules.values import box, is_nil
from go2mp.syntax import nodes
from go2mp.types.model import (
    Basic,
    BasicInfo,
    Interface,
    Named,
    Pointer,
    Struct,
    Type,
    TypeParam,
)
from go2mp.types.type_string import runtime_type_string

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def shown(ctx: Context, node: nodes.Expr) -> Fragment:
    """An expression whose `str` is what `%v` prints for `node`."""
    type_ = ctx.type(node)
    value = ctx.info.value_of(node)
    if isinstance(value, bool):
        return literals.string(str(value).lower())
    if value is not None and kinds.is_float(type_) and not has_text_method(type_):
        return literals.string(constant_float_text(value, kinds.is_float32(type_)))
    if isinstance(node, nodes.Ident) and ctx.info.types[node].type is not None:
        if is_nil(ctx, node):
            return literals.string("<nil>")
    if (text := printed_error(ctx, node)) is not None:
        return text
    return shown_value(ctx, ctx.expr(node), type_, node)


def constant_float_text(value: object, single: bool) -> str:
    """A constant as `%v` prints it."""
    from go2mp.runtime.fmt_float import float32_text, float_text

    number = float(value)  # type: ignore[arg-type]
    return float32_text(number) if single else float_text(number)


def shown_value(
    ctx: Context,
    made: Fragment,
    type_: Type,
    node: nodes.Expr | None = None,
    how: How = PLAIN,
) -> Fragment:
    """`made`, a value of `type_`, as an expression whose `str` is what `%v` (`%+v`) prints."""
    if not has_static_text(type_):
        return show(ctx, made, type_, how)
    if is_error(type_) and node is not None and _is_proved(ctx, node):
        return made
    under = type_.underlying
    if isinstance(under, Pointer):
        return _pointer_text(ctx, made, type_, node, how)
    return static_text(ctx, made, type_, how)


def _is_proved(ctx: Context, node: nodes.Expr) -> bool:
    """Whether an error is not nil."""
    return node in ctx.facts.errors_of_ended or ctx.facts.nilness.non_nil(node)


def _pointer_text(
    ctx: Context, made: Fragment, type_: Type, node: nodes.Expr | None, how: How
) -> Fragment:
    """The text of a pointer: `<nil>` where it is nil."""
    not_nil = (
        made.text == "self"
        or isinstance(node, nodes.UnaryExpr)
        or (node is not None and ctx.facts.nilness.non_nil(node))
    )
    if not has_text_method(type_):
        return struct_pointer(ctx, made, type_, not_nil, how)
    text = embedded_text if not_nil else static_text
    return text(ctx, made, type_)


# --- arguments of the helpers ---------------------------------------------------------------


def helper_argument(ctx: Context, node: nodes.Expr) -> Fragment:
    """An operand for `sprintf` and `sprint`: boxed where Python's type is not the Go type."""
    type_ = ctx.type(node)
    made = ctx.expr(node)
    if isinstance(type_, TypeParam) or isinstance(type_.underlying, Interface):
        return made
    if isinstance(type_, Basic) and not needs_type(type_):
        return made
    if kinds.has_class(type_) or isinstance(type_, Struct):
        if isinstance(type_.underlying, Struct) and ctx.facts.boxes.pointer_converted(
            type_
        ):
            return call(
                ctx.helper("Box"), made, literals.string(runtime_type_string(type_))
            )
        return made
    if isinstance(type_, Named) and type_.obj.pkg not in ("main", ""):
        if has_text_method(type_):
            return shown(ctx, node)
    if isinstance(type_.underlying, Pointer) and has_text_method(type_):
        return made
    return box(ctx, made, type_)


def needs_type(type_: Basic) -> bool:
    """Whether a basic type prints otherwise than Python's type tells."""
    natural = ("int", "float64", "string", "bool", "complex128")
    return type_.name not in natural and not type_.info & BasicInfo.UNTYPED
