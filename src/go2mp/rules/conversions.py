"""Conversions `T(x)`.

Go specification: "Conversions". Between integers the value wraps where it can leave the range;
between strings, bytes and runes the text is decoded or encoded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.places import builtin_name
from go2mp.python import literals
from go2mp.python.fragments import (
    Fragment,
    Prec,
    atom,
    attribute,
    call,
    character,
)
from go2mp.rules import kinds
from go2mp.rules.operators import rounded_complex, wrapped
from go2mp.rules.values import (
    copy_of,
    is_fresh,
    is_nil,
    refuse_shared_map,
    stored_value,
    zero,
)
from go2mp.syntax import nodes
from go2mp.types.model import Array, Chan, Named, Pointer, Slice, Type

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def conversion(ctx: Context, node: nodes.CallExpr, target: Type) -> Fragment:
    """`T(x)`."""
    operand = node.args[0]
    source = ctx.type(operand)
    if kinds.is_interface(target):
        return stored_value(ctx, operand, target)
    if is_nil(ctx, operand):
        return zero(ctx, target)
    _refuse_other_struct(ctx, node, source, target)
    computed = _is_computed(ctx, operand, source)
    outer, ctx.number = ctx.number, computed
    made = _converted(ctx, node, operand, source, target)
    ctx.number = outer
    if kinds.has_class(target) and not kinds.is_value_aggregate(target):
        assert isinstance(target, Named)
        if source is target:
            return made
        if isinstance(target.underlying, Chan):
            return channel_of_class(ctx, node.args[0], target)
        if ctx.facts.slices.uses_helper(target):
            return call(ctx.helper("retyped"), ctx.class_of(target, node), made)
        refuse_shared_map(ctx, operand, target)
        return call(ctx.class_of(target, node), made)
    if (
        kinds.is_value_aggregate(target)
        and kinds.has_class(target)
        and source is not target
    ):
        return _struct(ctx, node, made, source, target)
    if kinds.has_class(source) and not kinds.is_value_aggregate(source):
        return _without_class(ctx, made, target) if computed is None else made
    return made


def _is_computed(ctx: Context, node: nodes.Expr, type_: Type) -> nodes.Expr | None:
    """The arithmetic that an operand is: its result is a plain number in Python."""
    while isinstance(node, nodes.ParenExpr):
        node = node.x
    if not isinstance(node, nodes.BinaryExpr) or ctx.info.value_of(node) is not None:
        return None
    is_number = kinds.is_int(type_) or kinds.is_float(type_)
    return node if kinds.has_class(type_) and is_number else None


def _refuse_other_struct(
    ctx: Context, node: nodes.CallExpr, source: Type, target: Type
) -> None:
    """Refuses `(*B)(a)` where a points to an A: a Python object keeps its class."""
    if not isinstance(source.underlying, Pointer):
        return
    if not isinstance(target.underlying, Pointer):
        return
    here, there = source.underlying.elem, target.underlying.elem
    if kinds.has_class(there) and here is not there:
        raise ctx.refused(
            "pointer-conversion",
            node,
            f"a pointer to {here} as a pointer to {there}",
            "convert the struct itself, or embed it",
        )


def _converted(
    ctx: Context, node: nodes.CallExpr, operand: nodes.Expr, source: Type, target: Type
) -> Fragment:
    if kinds.is_int(target):
        return _to_int(ctx, node, operand, source, target)
    if kinds.is_float(target):
        return _to_float(ctx, operand, source, target)
    if kinds.is_complex(target) and source.underlying is not target.underlying:
        return rounded_complex(ctx, ctx.expr(operand), target)
    if kinds.is_string(target):
        return _to_string(ctx, operand, source)
    if kinds.is_string(source):
        return _from_string(ctx, operand, target)
    if isinstance(source.underlying, Slice):
        return _from_slice(ctx, node, target)
    return ctx.value(operand)


def _from_slice(ctx: Context, node: nodes.CallExpr, target: Type) -> Fragment:
    """A slice as another slice, or `[4]int(s)`: an array of its own."""
    operand = node.args[0]
    under = target.underlying
    if isinstance(under, Array) and not kinds.is_value_aggregate(under.elem):
        return call(ctx.helper("array_of"), ctx.expr(operand), str(under.length))
    if isinstance(kinds.pointed(target).underlying, Array):
        raise ctx.refused(
            "slice-to-array",
            node,
            "a slice converted to a pointer to an array, or to an array of structs",
            "declare an array, and copy the elements into it",
        )
    return ctx.value(operand)


def channel_of_class(ctx: Context, node: nodes.Expr, target: Named) -> Fragment:
    """`Semaphore(make(chan struct{}, 2))`: the channel is made with its methods."""
    operand = node
    while isinstance(operand, nodes.ParenExpr):
        operand = operand.x
    if (
        isinstance(operand, nodes.CallExpr)
        and builtin_name(ctx.info, operand) == "make"
    ):
        from go2mp.rules.channels import make_channel

        return make_channel(ctx, operand, target)
    raise ctx.refused(
        "unsupported",
        node,
        f"a channel becomes a {target.obj.name}, which has methods, after it was made",
        f"make it with make({target.obj.name})",
    )


def _to_int(
    ctx: Context, node: nodes.CallExpr, operand: nodes.Expr, source: Type, target: Type
) -> Fragment:
    made = ctx.expr(operand)
    if kinds.is_float(source):
        if ctx.facts.bounds.needs_wrap(node):
            kind = kinds.kind_of(target)
            assert kind is not None
            return call(ctx.helper("float_to_int"), made, f'"{kind.value}"')
        return call("int", made)
    if ctx.facts.bounds.needs_wrap(node):
        return wrapped(ctx, made, target)
    return made


def _to_float(
    ctx: Context, operand: nodes.Expr, source: Type, target: Type
) -> Fragment:
    made = ctx.expr(operand)
    if kinds.is_int(source):
        made = call("float", made)
    if kinds.is_float32(target) and not kinds.is_float32(source):
        return call(ctx.helper("float32"), made)
    return made


def _to_string(ctx: Context, operand: nodes.Expr, source: Type) -> Fragment:
    made = ctx.expr(operand)
    if kinds.is_string(source):
        return made
    if kinds.is_int(source):
        if ctx.facts.strings.is_valid_rune(operand):
            return rune_text(made)
        return call(ctx.helper("rune_string"), made)
    if kinds.is_byte_slice(source):
        return call(ctx.helper("from_bytes"), made)
    if kinds.is_rune_slice(source):
        if ctx.facts.strings.is_text(operand):
            return call(Fragment('"".join', Prec.CALL), call("map", atom("chr"), made))
        return call(ctx.helper("from_runes"), made)
    return made


def rune_text(rune: Fragment) -> Fragment:
    """`chr(r)`; of `ord(c)` it is `c` itself."""
    return character(rune)


def _from_string(ctx: Context, operand: nodes.Expr, target: Type) -> Fragment:
    text = ctx.expr(operand)
    under = target.underlying
    assert isinstance(under, Slice)
    if kinds.is_byte_slice(target):
        if ctx.facts.strings.is_text(operand):
            made = call("list", literals.encoded(text))
        else:
            made = call(ctx.helper("to_bytes"), text)
    elif ctx.facts.strings.is_text(operand):
        made = call("list", call("map", "ord", text))
    else:
        made = call(ctx.helper("runes"), text)
    return (
        call(ctx.helper("Slice"), made) if ctx.facts.slices.uses_helper(under) else made
    )


def _struct(
    ctx: Context, node: nodes.CallExpr, made: Fragment, source: Type, target: Type
) -> Fragment:
    """A conversion between struct types: a new object of the other class."""
    under = target.underlying
    fields = getattr(under, "fields", ())
    if not is_fresh(ctx, node.args[0]) and not made.text.isidentifier():
        made = ctx.temporary("value", made)
    values = []
    for field in fields:
        value = attribute(made, ctx.names.member(field.name))
        if kinds.is_value_aggregate(field.type):
            value = copy_of(ctx, value, field.type)
        values.append(value)
    return call(ctx.class_of(target, node), *values)


def _without_class(ctx: Context, made: Fragment, target: Type) -> Fragment:
    """A value of a class such as `class Celsius(float)` as a plain number or string."""
    if kinds.is_int(target):
        return made if made.text.startswith("int(") else call("int", made)
    if kinds.is_float(target):
        return made if made.text.startswith("float(") else call("float", made)
    if kinds.is_string(target):
        return call("str.__str__", made)
    if kinds.is_bool(target):
        return call("bool", made)
    return made
