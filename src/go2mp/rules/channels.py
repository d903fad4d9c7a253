"""Channels: make, send, receive, close, range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment
from go2mp.rules.registry import statement
from go2mp.syntax import nodes
from go2mp.types.model import Chan

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def _refuse(ctx: Context, node: nodes.Node) -> Exception:
    return ctx.refused("unsupported", node, "channels")


def channel_annotation(ctx: Context, type_: Chan) -> str:
    """The hint of a channel."""
    raise _refuse(ctx, ctx.at_work[-1])


def assigned_channel(ctx: Context, left: nodes.Expr, right: nodes.Expr) -> str | None:
    """`ch := make(chan T)`."""
    return None


def make_channel(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`make(chan T, n)`."""
    raise _refuse(ctx, node)


def receive(ctx: Context, node: nodes.UnaryExpr) -> Fragment:
    """`<-ch`."""
    raise _refuse(ctx, node)


def comma_ok_receive(ctx: Context, node: nodes.AssignStmt, right: nodes.UnaryExpr) -> str:
    """`v, ok := <-ch`."""
    raise _refuse(ctx, node)


def channel_length(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`len(ch)`."""
    raise _refuse(ctx, node)


def channel_capacity(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`cap(ch)`."""
    raise _refuse(ctx, node)


def close_channel(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`close(ch)`."""
    raise _refuse(ctx, node)


def range_over_channel(ctx: Context, node: nodes.RangeStmt) -> str:
    """`for v := range ch`."""
    raise _refuse(ctx, node)


@statement(nodes.SendStmt)
def send_stmt(ctx: Context, node: nodes.SendStmt) -> str:
    """`ch <- v`."""
    raise _refuse(ctx, node)
