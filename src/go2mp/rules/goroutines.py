"""`go` statements, WaitGroups, mutexes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.rules.registry import statement
from go2mp.syntax import nodes
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def declared_variable(ctx: Context, obj: Var) -> str | None:
    """`var wg sync.WaitGroup` and the like."""
    return None


@statement(nodes.GoStmt)
def go_stmt(ctx: Context, node: nodes.GoStmt) -> str:
    """`go f(args)`."""
    raise ctx.refused("unsupported", node, "goroutines")
