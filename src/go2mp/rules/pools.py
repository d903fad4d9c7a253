"""A loop that starts a goroutine per element, for its result, as `Pool.map`.

See `analysis.pools` for when it is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.rules import layout
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def pool_statement(ctx: Context, node: nodes.Stmt) -> str | None:
    """`results = pool.map(f, xs)`; None for other statements."""
    pools = ctx.facts.idioms.concurrency.sharing.pools
    if not pools or ctx.threads or not ctx.plain_idioms:
        return None
    pool = next((pool for pool in pools.values() if pool.loop is node), None)
    if pool is None:
        return None
    ctx.imported("multiprocessing", "Pool")
    frame = ctx.frame.function
    name = ctx.pool_names.setdefault(frame, "") or ctx.fresh("pool")
    ctx.pool_names[frame] = name
    function, elements = ctx.expr(pool.function), ctx.expr(pool.over)
    if pool.indexed and pool.valued:
        made = f"{name}.starmap({function}, enumerate({elements}))"
    elif pool.indexed and pool.counted:
        made = f"{name}.map({function}, range({elements}))"
    elif pool.indexed:
        made = f"{name}.map({function}, range(len({elements})))"
    else:
        made = f"{name}.map({function}, {elements})"
    body = f"{ctx.name(pool.results)} = {made}\n"
    text = ctx.render("with", manager=f"Pool() as {name}", body=body)
    return layout.comments(_comments_within(pool.loop.body)) + text


def _comments_within(block: nodes.Block) -> list[nodes.Comment]:
    """The comments of the statements that are gone."""
    found: list[nodes.Comment] = []
    for node in walk(block):
        if isinstance(node, nodes.Block):
            found += [*([node.opening] if node.opening else []), *node.trailing]
        around = getattr(node, "layout", nodes.NO_LAYOUT)
        found += [*around.before, *([around.after] if around.after else [])]
    return sorted(dict.fromkeys(found), key=lambda comment: comment.span)
