"""Integers that package sync/atomic's functions work on: variables and fields whose address is
given to one (`atomic.AddInt64(&n, 1)`). They are atomic cells wherever they are mentioned.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.objects import PkgName, Var


@dataclass(frozen=True, slots=True)
class Atomics:
    """The atomic variables and fields."""

    cells: frozenset[object]

    def is_atomic(self, obj: object) -> bool:
        """Whether a variable or field is an atomic cell."""
        return isinstance(obj, Var) and (obj.origin or obj) in self.cells


def analyse_atomics(file: nodes.File, info: Info) -> Atomics:
    """Collects the operands of sync/atomic's functions."""
    cells: set[object] = set()
    for node in walk(file):
        if not isinstance(node, nodes.CallExpr) or not node.args:
            continue
        function = node.fun
        if not isinstance(function, nodes.SelectorExpr):
            continue
        package = (
            info.uses.get(function.x) if isinstance(function.x, nodes.Ident) else None
        )
        if not isinstance(package, PkgName) or package.path != "sync/atomic":
            continue
        first = node.args[0]
        if isinstance(first, nodes.UnaryExpr) and first.op == "&":
            target = first.x
            while isinstance(target, nodes.ParenExpr):
                target = target.x
            if isinstance(target, nodes.Ident):
                cells.add(info.uses.get(target))
            elif isinstance(target, nodes.SelectorExpr) and target in info.selections:
                field = info.selections[target].obj
                cells.add(getattr(field, "origin", None) or field)
    return Atomics(frozenset(cells - {None}))
