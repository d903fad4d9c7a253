"""The predeclared functions: `len`, `append`, `make`, `panic`, ...

Go specification: "Built-in functions".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python import literals
from go2mp.python.fragments import (
    Fragment,
    Prec,
    atom,
    attribute,
    binary,
    call,
    display,
    method,
)
from go2mp.rules import kinds
from go2mp.rules.map_keys import special_map
from go2mp.rules.operands import map_key, same_operand
from go2mp.rules.operators import rounded_complex
from go2mp.rules.purity import is_pure
from go2mp.rules.registry import builtin
from go2mp.rules.values import is_nil, is_shared_zero, zero
from go2mp.syntax import nodes
from go2mp.types.model import Array, Chan, Map, Pointer, Slice, Tuple

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@builtin("len")
def len_(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`len(x)`: bytes of a string, items of the rest."""
    operand = node.args[0]
    type_ = ctx.type(operand)
    made = ctx.expr(operand)
    if kinds.is_string(type_):
        if ctx.facts.strings.is_ascii(operand):
            return call("len", made)
        if ctx.facts.strings.is_text(operand):
            return call("len", method(made, "encode"))
        return call(ctx.helper("byte_len"), made)
    if (pointed := kinds.pointed(type_)) is not type_:
        assert isinstance(pointed.underlying, Array)
        ctx.hoist(f"{made}\n")
        return atom(str(pointed.underlying.length))  # of a nil pointer as well
    if isinstance(type_.underlying, Chan):
        from go2mp.rules.channels import channel_length

        return channel_length(ctx, node)
    return call("len", made)


@builtin("cap")
def cap(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`cap(x)`: the length of an array, the capacity of a Slice or channel."""
    operand = node.args[0]
    under = ctx.under(operand)
    if isinstance(under, Pointer | Array):
        return len_(ctx, node)
    if isinstance(under, Chan):
        from go2mp.rules.channels import channel_capacity

        return channel_capacity(ctx, node)
    return attribute(ctx.expr(operand), "capacity")


@builtin("append")
def append(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`append(s, values...)` as an expression: a new list (`s = append(s, v)` is a statement)."""
    under = ctx.under(node)
    assert isinstance(under, Slice)
    if ctx.facts.slices.uses_helper(under):
        return _append_helper(ctx, node, under)
    made = _appended(ctx, node, under)
    type_ = ctx.type(node)
    if not kinds.has_class(type_):
        return made
    if made.text.startswith("list(") and made.text.endswith(")"):
        made = atom(made.text.removeprefix("list(").removesuffix(")"))
    return call(ctx.class_of(type_, node), made)


def _appended(ctx: Context, node: nodes.CallExpr, under: Slice) -> Fragment:
    """The new list."""
    base = node.args[0]
    items = [ctx.value(arg, under.elem) for arg in node.args[1:]]
    empty = is_nil(ctx, base) or (
        isinstance(base, nodes.CompositeLit) and not base.elements
    )
    if node.ellipsis:
        tail = ctx.expr(node.args[1])
        copied = appended_items(ctx, node.args[1], tail)
        if empty:
            return copied
        if isinstance(base, nodes.CompositeLit):
            head = ctx.expr(base)
            if head.text.startswith("[") and head.text.endswith("]"):
                inner = tail if copied.text == f"list({tail.text})" else copied
                return atom(f"{head.text[:-1]}, *{inner.at_least(Prec.BIT_OR)}]")
        return binary("+", ctx.expr(base), copied)
    if empty:
        return display(items)
    return display([f"*{ctx.expr(base).at_least(Prec.BIT_OR)}", *items])


def appended_items(ctx: Context, node: nodes.Expr, made: Fragment) -> Fragment:
    """The items of `append(s, node...)` as a list of their own."""
    type_ = ctx.type(node)
    if kinds.is_string(type_):
        if ctx.facts.strings.is_text(node):
            return call("list", literals.encoded(made))
        return call(ctx.helper("to_bytes"), made)
    under = type_.underlying
    assert isinstance(under, Slice)
    if kinds.is_value_aggregate(under.elem) and ctx.facts.copies.elements_needed(node):
        from go2mp.rules.values import copy_of

        name = ctx.fresh("item")
        return atom(f"[{copy_of(ctx, atom(name), under.elem)} for {name} in {made}]")
    return call("list", made)


def _append_helper(ctx: Context, node: nodes.CallExpr, under: Slice) -> Fragment:
    base = ctx.expr(node.args[0])
    if node.ellipsis:
        tail = node.args[1]
        made = ctx.expr(tail)
        if kinds.is_string(ctx.type(tail)):
            made = appended_items(ctx, tail, made)
        return call(ctx.helper("append_slice"), base, made)
    items = [ctx.value(arg, under.elem) for arg in node.args[1:]]
    return call(ctx.helper("append"), base, *items)


@builtin("copy")
def copy(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`copy(dst, src)`."""
    target, source = ctx.expr(node.args[0]), ctx.expr(node.args[1])
    items = appended_items(ctx, node.args[1], source)
    if items.text != f"list({source.text})":
        source = items
    return call(ctx.helper("copy_slice"), target, source)


_MOST_ELEMENTS = 1 << 40
"""More than that fit into no memory, unless they take none, as in Go `struct{}` does."""


@builtin("make")
def make(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`make(T, size)`."""
    type_ = ctx.type(node)
    under = type_.underlying
    match under:
        case Map():
            made = atom("{}")
            if name := special_map(ctx, under):
                made = call(name)
        case Chan():
            from go2mp.rules.channels import make_channel

            return make_channel(ctx, node)
        case Slice():
            made = _make_slice(ctx, node, under)
        case _:
            raise ctx.refused("unsupported", node, "make of a type parameter")
    if kinds.has_class(type_):
        if ctx.facts.slices.uses_helper(under):
            return call(ctx.helper("retyped"), ctx.class_of(type_, node), made)
        return call(
            ctx.class_of(type_, node), *([] if made.text in ("{}", "[]") else [made])
        )
    return made


def _make_slice(ctx: Context, node: nodes.CallExpr, under: Slice) -> Fragment:
    sizes = node.args[1:]
    if ctx.facts.slices.uses_helper(under):
        return _make_helper(ctx, node, under)
    size = ctx.info.value_of(sizes[0])
    if size == 0 and all(_is_capacity(ctx, capacity) for capacity in sizes[1:]):
        return atom("[]")
    least = ctx.facts.bounds.range_of(sizes[0])[0]
    if least is not None and least > _MOST_ELEMENTS:
        raise ctx.refused("unsupported", node, "a slice of so many elements")
    length = ctx.expr(sizes[0])
    if len(sizes) > 1 and not _fits(ctx, sizes[0], sizes[1]):
        length = call(ctx.helper("fitting_length"), length, ctx.expr(sizes[1]))
    elif not ctx.facts.bounds.non_negative(sizes[0]):
        length = call(ctx.helper("checked_length"), length)
    inner = zero(ctx, under.elem)
    if is_shared_zero(under.elem):
        return Fragment(f"[{inner}] * {length.at_least(Prec.UNARY)}", Prec.TERM)
    return atom(f"[{inner} for _ in range({length})]")


def _is_capacity(ctx: Context, node: nodes.Expr) -> bool:
    """Whether an operand is proved to be no negative number, and evaluating it does nothing."""
    return ctx.facts.bounds.non_negative(node) and is_pure(ctx, node)


def _fits(ctx: Context, length: nodes.Expr, capacity: nodes.Expr) -> bool:
    """Whether a length is proved to be no more than the capacity."""
    if same_operand(ctx, length, capacity):
        return True
    most, least = (
        ctx.facts.bounds.range_of(length)[1],
        ctx.facts.bounds.range_of(capacity)[0],
    )
    return most is not None and least is not None and most <= least


def _make_helper(ctx: Context, node: nodes.CallExpr, under: Slice) -> Fragment:
    sizes = [ctx.expr(arg) for arg in node.args[1:]]
    inner = zero(ctx, under.elem)
    keywords = (
        {} if inner.text == "0" else {"zero": Fragment(f"lambda: {inner}", Prec.LAMBDA)}
    )
    return call(ctx.helper("make_slice"), *sizes, **keywords)


@builtin("new")
def new(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`new(T)`, or `new(x)` (Go 1.26)."""
    from go2mp.rules.pointers import is_object_pointer, new_variable
    from go2mp.types.info import Mode

    argument = node.args[0]
    recorded = ctx.info.types.get(argument)
    if recorded is not None and recorded.mode is not Mode.TYPE:
        value = ctx.value(argument)
        return (
            value
            if is_object_pointer(recorded.type)
            else call(ctx.helper("Ref"), value)
        )
    pointer = ctx.under(node)
    assert isinstance(pointer, Pointer)
    return new_variable(ctx, node, pointer.elem)


@builtin("delete")
def delete(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`delete(m, k)`: no error when the key is missing."""
    return method(
        ctx.expr(node.args[0]), "pop", map_key(ctx, node.args[1]), atom("None")
    )


@builtin("clear")
def clear(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`clear(m)` empties a map; `clear(s)` zeroes a slice."""
    operand = node.args[0]
    under = ctx.under(operand)
    if isinstance(under, Map):
        return method(ctx.expr(operand), "clear")
    assert isinstance(under, Slice)
    return call(
        ctx.helper("clear_slice"), ctx.expr(operand), f"lambda: {zero(ctx, under.elem)}"
    )


@builtin("min")
@builtin("max")
def min_max(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`min` and `max`: NaN wins over any float, which Python's do not know."""
    name = "min" if getattr(node.fun, "name", "") == "min" else "max"
    args = [ctx.expr(arg) for arg in node.args]
    if len(args) == 1:
        return args[0]
    if kinds.is_float(ctx.type(node)):
        return call(ctx.helper(f"float_{name}"), *args)
    if kinds.is_string(ctx.type(node)) and not all(
        ctx.facts.strings.is_text(arg) for arg in node.args
    ):
        return call(name, *args, key=ctx.helper("encoded"))
    return call(name, *args)


@builtin("panic")
def panic(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`panic(v)` inside an expression statement: `raise Panic(v)` (see `expr_stmt`)."""
    value = ctx.value(node.args[0])
    return call(ctx.helper("Panic"), value)


@builtin("recover")
def recover(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`recover()`: what the surrounding `Defers` caught."""
    return call(ctx.helper("recover"))


@builtin("print")
@builtin("println")
def print_(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`print` and `println` write to standard error."""
    newline = getattr(node.fun, "name", "") == "println"
    args = [_printed(ctx, arg) for arg in node.args]
    separator = [] if newline else ['sep=""', 'end=""']
    ctx.module("sys")
    return call("print", *args, *separator, "file=sys.stderr")


def _printed(ctx: Context, node: nodes.Expr) -> Fragment | str:
    """An operand of print: ints and strings as they are."""
    type_ = ctx.type(node)
    made = ctx.expr(node)
    if isinstance(type_, Tuple):
        return f"*map({ctx.helper('print_text')}, {made})"
    if (kinds.is_int(type_) or kinds.is_string(type_)) and not kinds.has_class(type_):
        return made
    return call(ctx.helper("print_text"), made)


@builtin("complex")
def complex_(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`complex(re, im)`."""
    made = call("complex", *(ctx.expr(arg) for arg in node.args))
    return rounded_complex(ctx, made, ctx.type(node))


@builtin("real")
def real(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`real(c)`."""
    return attribute(ctx.expr(node.args[0]), "real")


@builtin("imag")
def imag(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`imag(c)`."""
    return attribute(ctx.expr(node.args[0]), "imag")


@builtin("close")
def close(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`close(ch)`."""
    from go2mp.rules.channels import close_channel

    return close_channel(ctx, node)


def is_builtin_call(ctx: Context, node: nodes.Expr, name: str) -> bool:
    """Whether an expression is a call of the predeclared function `name`."""
    from go2mp.types.info import Mode

    if not isinstance(node, nodes.CallExpr) or not isinstance(node.fun, nodes.Ident):
        return False
    recorded = ctx.info.types.get(node.fun)
    return (
        node.fun.name == name and recorded is not None and recorded.mode is Mode.BUILTIN
    )
