"""Integers that package sync/atomic's functions work on: variables and fields whose address is
given to one (`atomic.AddInt64(&n, 1)`), directly or through pointers (`func add(p *int64)`). They
are atomic cells wherever they are mentioned, and those pointers are the cells.

Over-approximations: those of `places` (no order, no context, fields merged over all values).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from go2mp.analysis.places import Place, Places
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.model import Pointer
from go2mp.types.objects import PkgName, Var


@dataclass(frozen=True, slots=True)
class Atomics:
    """The atomic variables and fields, and the pointers to them."""

    places: Places
    targets: frozenset[Place] = field(default_factory=frozenset)

    def is_atomic(self, obj: object) -> bool:
        """Whether a variable or field is an atomic cell."""
        if not self.targets or not isinstance(obj, Var):
            return False
        return self.places.of_var(obj) in self.targets

    def is_pointer(self, obj: Var) -> bool:
        """Whether a variable or field points to atomic cells."""
        if not self.targets or not isinstance(obj.type.underlying, Pointer):
            return False
        return self.places.of_var(obj).elem() in self.targets

    def points(self, node: nodes.Expr) -> bool:
        """Whether an expression is a pointer to atomic cells."""
        return bool(self.targets) and self.places.of(node).elem() in self.targets


def analyse_atomics(file: nodes.File, info: Info, places: Places) -> Atomics:
    """Collects the operands of sync/atomic's functions."""
    targets: set[Place] = set()
    for node in walk(file, nodes.CallExpr):
        if not node.args:
            continue
        function = node.fun
        if not isinstance(function, nodes.SelectorExpr):
            continue
        package = (
            info.uses.get(function.x) if isinstance(function.x, nodes.Ident) else None
        )
        if isinstance(package, PkgName) and package.path == "sync/atomic":
            targets.add(places.of(node.args[0]).elem())
    return Atomics(places, frozenset(targets))
