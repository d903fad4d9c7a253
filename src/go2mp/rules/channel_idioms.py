"""Channels as what they are used for: an Event, a Queue with poison pills, a Semaphore.

See `analysis.channels` for the conditions of each rung.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.channel_uses import Channel, Rung
from go2mp.python.fragments import Fragment, atom, method
from go2mp.rules import kinds
from go2mp.rules.context import suite
from go2mp.rules.loops import drop_pass, with_flags
from go2mp.rules.purity import is_simple
from go2mp.syntax import nodes
from go2mp.types.identity import identical
from go2mp.types.model import Chan

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def idiom_of(ctx: Context, node: nodes.Expr) -> Channel | None:
    """The channel that an operand denotes, in a program that keeps to the idioms."""
    if not ctx.plain_idioms:
        return None
    return ctx.facts.idioms.concurrency.channels.of(node)


def pill(ctx: Context, channel: Channel) -> str:
    """What ends a queue: None where no element is None, else a sentinel."""
    if kinds.is_nilable(channel.elem) or not getattr(
        channel.elem.underlying, "fields", True
    ):
        return ctx.helper("CLOSED")
    return "None"


def make(ctx: Context, channel: Channel, node: nodes.CallExpr) -> Fragment:
    """`make(chan T, n)`."""
    match channel.rung:
        case Rung.EVENT:
            return atom(f"{ctx.parallel('Event')}()")
        case Rung.SEMAPHORE:
            maker = ctx.parallel("Semaphore")
            return atom(f"{maker}({ctx.expr(node.args[1])})")
        case Rung.JOINABLE:
            return atom(f"{ctx.parallel('JoinableQueue')}()")
        case Rung.LOCAL:
            return atom(f"{ctx.imported('queue', 'SimpleQueue')}()")
    maker = ctx.parallel("Queue")
    if channel.endless and channel.capacity == 0:
        return atom(f"{maker}(1)")  # it would run ahead without end
    if channel.pilled and channel.unbounded:
        return atom(f"{maker}()")
    buffered = len(node.args) > 1 and ctx.info.value_of(node.args[1]) != 0
    return atom(f"{maker}({ctx.expr(node.args[1])})" if buffered else f"{maker}()")


def annotation_of(ctx: Context, channel: Channel) -> str:
    """The hint of a channel's idiom, quoted: the classes cannot be subscripted at run time."""
    from go2mp.rules.channels import element_annotation

    if channel.rung in (Rung.EVENT, Rung.SEMAPHORE):
        return ctx.synchronizer(channel.rung.value)
    name = (
        ctx.imported("queue", "SimpleQueue")
        if channel.rung is Rung.LOCAL
        else ctx.parallel("JoinableQueue" if channel.rung is Rung.JOINABLE else "Queue")
    )
    element = element_annotation(ctx, channel.elem)
    if channel.pilled and pill(ctx, channel) != "None":
        element = ctx.imported("typing", "Any")
    elif channel.pilled and "None" not in element:
        element += " | None"
    return f"{name}[{element}]"


def type_annotation(ctx: Context, type_: Chan) -> str:
    """The hint of a channel type, where it is not known which channel is meant."""
    found = {
        annotation_of(ctx, channel)
        for channel in ctx.facts.idioms.concurrency.channels.all
        if identical(channel.elem, type_.elem)
    }
    if len(found) != 1:
        return ctx.imported("typing", "Any")
    made = found.pop()
    quoted = "[" in made and not ctx.threads  # multiprocessing's cannot be subscripted
    return f'"{made}"' if quoted else made


def definition(ctx: Context, name: str, channel: Channel, value: Fragment) -> str:
    """`jobs: Queue[Job | None] = Queue()`."""
    if channel.rung in (Rung.EVENT, Rung.SEMAPHORE):
        return f"{name} = {value}\n"
    return f"{name}: {annotation_of(ctx, channel)} = {value}\n"


def send(ctx: Context, channel: Channel, chan: Fragment, value: Fragment) -> str:
    """`ch <- v`."""
    if channel.rung is Rung.SEMAPHORE:
        return f"{method(chan, 'acquire')}\n"
    text = f"{method(chan, 'put', value)}\n"
    if channel.rung is Rung.JOINABLE:
        text += f"{method(chan, 'join')}  # until it is received\n"
    return text


def receive(ctx: Context, channel: Channel, node: nodes.UnaryExpr) -> Fragment:
    """`<-ch` as an expression."""
    chan = ctx.expr(node.x)
    if channel.rung is Rung.EVENT:
        return method(chan, "wait")
    if channel.rung is Rung.SEMAPHORE:
        return method(chan, "release")
    made = method(chan, "get")
    if channel.rung is Rung.JOINABLE:
        name = ctx.temporary(ctx.suggestion or "value", made)
        ctx.hoist(f"{method(chan, 'task_done')}\n")
        return name
    return made


def receive_only(ctx: Context, node: nodes.UnaryExpr) -> str:
    """`<-ch` from a JoinableQueue whose value is not used; "" for anything else."""
    channel = idiom_of(ctx, node.x) if node.op == "<-" else None
    if channel is None or channel.rung is not Rung.JOINABLE:
        return ""
    chan = ctx.expr(node.x)
    return f"{method(chan, 'get')}\n{method(chan, 'task_done')}\n"


def close(ctx: Context, channel: Channel, node: nodes.CallExpr) -> str:
    """`close(ch)`: set the event, or one pill for each receiver."""
    chan = ctx.expr(node.args[0])
    if channel.rung is Rung.EVENT:
        return f"{method(chan, 'set')}\n"
    one = f"{method(chan, 'put', pill(ctx, channel))}\n"
    if channel.each == 1:
        return one
    if channel.each:
        header = f"for _ in range({channel.each}):"
        return ctx.render("loop", header=header, body=one)
    text = ""
    for goroutine in channel.pilled:
        if goroutine.count == 1:
            text += one
            continue
        counted = ctx.facts.loops.counted.get(goroutine.loop)  # type: ignore[arg-type]
        if counted is not None and ctx.info.value_of(counted.start) == 0:
            span = f"range({ctx.expr(counted.bound)})"
        elif goroutine.rounds is not None and goroutine.count is None:
            rounds = ctx.expr(goroutine.rounds)
            is_count = kinds.is_int(ctx.type(goroutine.rounds))
            span = f"range({rounds})" if is_count else rounds.text
        elif goroutine.rounds is not None and kinds.is_int(ctx.type(goroutine.rounds)):
            span = f"range({ctx.expr(goroutine.rounds)})"
        else:
            span = f"range({goroutine.count})"
        text += ctx.render("loop", header=f"for _ in {span}:", body=one)
    return text


def range_over(ctx: Context, channel: Channel, node: nodes.RangeStmt) -> str:
    """`for v := range ch` until the poison pill."""
    from go2mp.rules.context import Target
    from go2mp.rules.range_stmt import Names

    names = Names(ctx, node)
    name = names.key or ctx.fresh("item")
    chan = ctx.expr(node.x)
    if not is_simple(node.x):
        chan = ctx.temporary("source", chan)
    target = Target(node, ctx.label_of(node), True)
    ctx.frame.targets.append(target)
    body = ctx.block(node.body)
    ctx.frame.targets.pop()
    shown = chan.text
    done = f"{method(chan, 'task_done')}\n" if channel.rung is Rung.JOINABLE else ""
    text = ctx.render(
        "range_over_queue",
        name=name,
        receive=method(chan, "get").text,
        done=done,
        pill=pill(ctx, channel),
        channel=shown,
        body=drop_pass(names.lead + suite(body)),
    )
    return with_flags(ctx, target, text)
