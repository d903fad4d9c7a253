"""Slice expressions that may reach into the room behind a slice: `s = s[:n+2]`.

    s := make([]int, 0, 10)
    s = s[:5]                  a list has no items there

Only a variable that is made with a capacity and cut in place is seen: room that `append` or a cut
has left, and `t := s[:n]`, are not followed.
"""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.analysis.places import builtin_name
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.objects import Object


def reaching_slices(file: nodes.File, info: Info) -> frozenset[nodes.SliceExpr]:
    """The `s = s[:n]` of variables made with room whose end may be behind the length."""
    roomy = _roomy_variables(file, info)
    if not roomy:
        return frozenset()
    found = set()
    for node in walk(file, nodes.AssignStmt):
        if len(node.lhs) != len(node.rhs):
            continue
        for left, right in zip(node.lhs, node.rhs, strict=True):
            if not isinstance(right, nodes.SliceExpr):
                continue
            base = right.x
            if not isinstance(left, nodes.Ident) or not isinstance(base, nodes.Ident):
                continue
            obj = info.uses.get(base)
            if obj in roomy and info.object_of(left) is obj:
                if not _within_length(base, right.high, info):
                    found.add(right)
    return frozenset(found)


def _within_length(base: nodes.Ident, high: nodes.Expr | None, info: Info) -> bool:
    """Whether an end is proved by its form: none, 0, `len(s)`, `len(s)-k`."""
    if high is None or info.value_of(high) == 0:
        return True
    if isinstance(high, nodes.BinaryExpr) and high.op == "-":
        high = high.x
    return (
        isinstance(high, nodes.CallExpr)
        and builtin_name(info, high) == "len"
        and isinstance(high.args[0], nodes.Ident)
        and info.uses.get(high.args[0]) is info.uses.get(base)
    )


def _roomy_variables(file: nodes.File, info: Info) -> set[Object]:
    """The variables that `make([]T, length, capacity)` is assigned to."""
    found: set[Object] = set()
    for node in walk(file):
        targets: Sequence[nodes.Expr] = ()
        values: Sequence[nodes.Expr] = ()
        if isinstance(node, nodes.AssignStmt):
            targets, values = node.lhs, node.rhs
        elif isinstance(node, nodes.ValueSpec):
            targets, values = node.names, node.values
        for target, value in zip(targets, values, strict=False):
            if not isinstance(value, nodes.CallExpr) or len(value.args) != 3:
                continue
            if builtin_name(info, value) == "make" and isinstance(target, nodes.Ident):
                if (obj := info.object_of(target)) is not None:
                    found.add(obj)
    return found
