"""`mu.Lock()` ... `mu.Unlock()` in one block as `with mu:`.

The same where nothing in between leaves the block, and where no panic in between could be recovered
(Go would leave the lock locked): in programs that do not recover.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from go2mp.analysis.blocking import Effect
from go2mp.rules.purity import is_simple
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk

if TYPE_CHECKING:
    from go2mp.rules.context import Context

_LEAVES = (
    nodes.ReturnStmt,
    nodes.BranchStmt,
    nodes.DeferStmt,
    nodes.LabeledStmt,
    nodes.DeclStmt,
)


def with_locks(ctx: Context, body: Sequence[nodes.Stmt], texts: list[str]) -> str:
    """The text of a suite, what stands between a lock and its unlock in a `with`."""
    text, position = "", 0
    while position < len(body):
        end = _unlocked_at(ctx, body, texts, position)
        if end is None:
            text += texts[position]
            position += 1
            continue
        *before, lock = texts[position].splitlines(keepends=True)
        manager = lock.strip().removesuffix(".lock()").removesuffix(".acquire()")
        inner = "".join(texts[position + 1 : end])
        text += "".join(before) + ctx.render("with", manager=manager, body=inner)
        position = end + 1
    return text


def _unlocked_at(
    ctx: Context, body: Sequence[nodes.Stmt], texts: list[str], position: int
) -> int | None:
    """Where the lock that is locked at a position is unlocked, if a `with` does the same."""
    name = _called(ctx, body[position], "Lock")
    if not name or _recovers(ctx):
        return None
    for end in range(position + 1, len(body)):
        if _called(ctx, body[end], "Unlock") == name:
            plain = texts[end].endswith((".unlock()\n", ".release()\n"))
            whole = plain and texts[end].count("\n") == 1
            locked = texts[position].endswith((".lock()\n", ".acquire()\n"))
            return end if whole and locked and end > position + 1 else None
        if any(
            isinstance(node, _LEAVES) or _called(ctx, node, "Unlock", "Wait")
            for node in walk(body[end])
        ):
            return None
    return None


def _called(ctx: Context, node: nodes.Node, *names: str) -> str:
    """What a method of package sync is called on, if a statement is such a call; else ""."""
    if not isinstance(node, nodes.ExprStmt) or not isinstance(node.x, nodes.CallExpr):
        return ""
    fun = node.x.fun
    if not isinstance(fun, nodes.SelectorExpr) or fun.sel.name not in names:
        return ""
    if not is_simple(fun.x):
        return ""
    selection = ctx.info.selections.get(fun)
    if selection is None or getattr(selection.obj, "pkg", "") != "sync":
        return ""
    return ctx.expr(fun.x).text


def _recovers(ctx: Context) -> bool:
    effects = ctx.facts.idioms.concurrency.blocking.own.values()
    return any(Effect.RECOVER in found for found in effects)
