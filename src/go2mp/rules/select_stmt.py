"""`select` statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.rules.registry import statement
from go2mp.syntax import nodes

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@statement(nodes.SelectStmt)
def select_stmt(ctx: Context, node: nodes.SelectStmt) -> str:
    """`select { ... }`."""
    raise ctx.refused("unsupported", node, "select")
