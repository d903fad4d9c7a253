"""Channels: make, send, receive, close, range, on the `Channel` helper.

Go specification: "Channel types", "Send statements", "Receive operator", "Close". Where a plain
idiom is proved (an Event, a Queue with poison pills), `channel_idioms` writes that instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.channel_uses import Rung
from go2mp.python.fragments import Fragment, atom, attribute, method
from go2mp.rules import channel_idioms as idioms
from go2mp.rules import kinds
from go2mp.rules.annotations import part_hint
from go2mp.rules.flavours import concurrent
from go2mp.rules.hosted import hosted_variable, is_hosted
from go2mp.rules.loops import loop_text
from go2mp.rules.managed import managed_declaration
from go2mp.rules.registry import statement
from go2mp.rules.values import zero
from go2mp.syntax import nodes
from go2mp.types.model import Chan, Dir, Named, Type
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def channel_annotation(ctx: Context, type_: Chan) -> str:
    """The hint of a channel; one of empty structs carries nothing."""
    if ctx.plain_idioms:
        return idioms.type_annotation(ctx, type_)
    if kinds.is_standard(type_.elem, "time", "Time"):
        return ctx.imported("typing", "Any")
    return f"{concurrent(ctx, 'Channel')}[{element_annotation(ctx, type_.elem)}]"


def element_annotation(ctx: Context, elem: Type) -> str:
    """The hint of a channel's elements; an empty struct is None."""
    if is_signal(elem):
        return "None"
    return part_hint(ctx, Chan(Dir.BOTH, elem), elem, "elem")


def is_signal(elem: Type) -> bool:
    """Whether values of the type carry nothing (`struct{}`)."""
    if isinstance(elem, Named) and elem.obj.pkg != "main":
        return False  # a struct whose fields are its package's own
    return not getattr(elem.underlying, "fields", True)


def assigned_channel(ctx: Context, left: nodes.Expr, right: nodes.Expr) -> str | None:
    """An assignment of a channel that an idiom owns, or of a number that processes share."""
    if not isinstance(left, nodes.Ident):
        return None
    obj = ctx.info.defs.get(left)
    if not isinstance(obj, Var):
        return None
    if obj in ctx.facts.idioms.concurrency.sharing.hosted.variables:
        if is_hosted(ctx, obj.type):
            return hosted_variable(ctx, obj, ctx.value(right))
    if (text := managed_declaration(ctx, obj, right)) is not None:
        return text
    if not ctx.threads and obj in ctx.facts.idioms.concurrency.sharing.remedies:
        from go2mp.rules.process_idioms import shared_declaration

        return shared_declaration(ctx, obj, ctx.value(right))
    if isinstance(right, nodes.CallExpr) and getattr(right.fun, "name", "") == "make":
        channel = idioms.idiom_of(ctx, left)
        if channel is not None and isinstance(obj.type.underlying, Chan):
            return idioms.definition(ctx, ctx.name(obj), channel, ctx.expr(right))
    return None


def make_channel(
    ctx: Context, node: nodes.CallExpr, defined: Type | None = None
) -> Fragment:
    """`make(chan T, n)`, of a defined type with methods (`defined`, or made as such)."""
    if (channel := idioms.idiom_of(ctx, node)) is not None:
        return idioms.make(ctx, channel, node)
    type_ = ctx.under(node)
    assert isinstance(type_, Chan)
    made_type = defined or ctx.type(node)
    if kinds.has_class(made_type):
        name = ctx.class_of(made_type, node).text
    else:
        name = f"{concurrent(ctx, 'Channel')}[{element_annotation(ctx, type_.elem)}]"
    arguments = []
    if len(node.args) > 1 and ctx.info.value_of(node.args[1]) != 0:
        arguments.append(ctx.expr(node.args[1]).text)
    if not is_signal(type_.elem):
        empty = zero(ctx, type_.elem)
        if empty.text != "None":
            arguments.append(f"zero={empty}")
    return Fragment(f"{name}({', '.join(arguments)})")


def sent_value(ctx: Context, node: nodes.SendStmt) -> Fragment:
    """The value that is sent: between threads it is copied, between processes pickling does. A
    Queue pickles later, in a thread of its own, when the sender may have changed the value.
    """
    chan = ctx.under(node.chan)
    assert isinstance(chan, Chan)
    channel = idioms.idiom_of(ctx, node.chan)
    later = channel is not None and channel.rung is not Rung.JOINABLE
    if ctx.threads or later or not kinds.is_value_aggregate(ctx.type(node.value)):
        return ctx.value(node.value, chan.elem)
    if kinds.is_interface(chan.elem):
        return ctx.value(node.value, chan.elem)
    return ctx.expr(node.value)


@statement(nodes.SendStmt)
def send_stmt(ctx: Context, node: nodes.SendStmt) -> str:
    """`ch <- v`."""
    chan = ctx.expr(node.chan)
    if (channel := idioms.idiom_of(ctx, node.chan)) is not None:
        return idioms.send(ctx, channel, chan, sent_value(ctx, node))
    return f"{method(chan, 'send', sent_value(ctx, node))}\n"


def receive(ctx: Context, node: nodes.UnaryExpr) -> Fragment:
    """`<-ch`."""
    if (channel := idioms.idiom_of(ctx, node.x)) is not None:
        return idioms.receive(ctx, channel, node)
    if ctx.plain_idioms:  # a context's Done
        return method(ctx.expr(node.x), "wait")
    return method(ctx.expr(node.x), "recv")


def comma_ok_receive(
    ctx: Context, node: nodes.AssignStmt, right: nodes.UnaryExpr
) -> str:
    """`v, ok := <-ch`."""
    from go2mp.rules.assign_stmt import assign_tuple

    return assign_tuple(ctx, node, method(ctx.expr(right.x), "recv_ok"))


def channel_length(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`len(ch)`."""
    return method(ctx.expr(node.args[0]), "length")


def channel_capacity(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`cap(ch)`."""
    if (channel := idioms.idiom_of(ctx, node.args[0])) is not None:
        return atom(str(channel.capacity))
    return attribute(ctx.expr(node.args[0]), "capacity")


def close_channel(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`close(ch)`."""
    return method(ctx.expr(node.args[0]), "close")


def range_over_channel(ctx: Context, node: nodes.RangeStmt) -> str:
    """`for v := range ch`."""
    from go2mp.rules.range_stmt import Names

    if (channel := idioms.idiom_of(ctx, node.x)) is not None:
        return idioms.range_over(ctx, channel, node)
    names = Names(ctx, node)
    header = f"for {names.key or '_'} in {ctx.expr(node.x)}:"
    return loop_text(ctx, node, header, node.body, names.lead)


def nil_channel(ctx: Context) -> Fragment:
    """The nil channel: every operation on it waits forever."""
    if ctx.plain_idioms:
        return atom("None")
    return atom(concurrent(ctx, "NIL_CHANNEL"))
