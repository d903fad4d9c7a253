"""Looking through parentheses."""

from __future__ import annotations

from go2mp.syntax import nodes


def unparen(expr: nodes.Expr) -> nodes.Expr:
    """The expression without the parentheses around it."""
    while isinstance(expr, nodes.ParenExpr):
        expr = expr.x
    return expr
