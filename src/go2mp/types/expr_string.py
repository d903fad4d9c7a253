"""Expressions as Go's error messages show them: one line, bodies elided."""

from __future__ import annotations

from go2mp.syntax import nodes


def expr_string(expr: nodes.Expr) -> str:
    """The source form of `expr`, shortened (`func(x int) int {…}`, `T{…}`)."""
    raise NotImplementedError
