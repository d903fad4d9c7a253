"""Whether two variables of one Go type ride the same vehicle: a type checker gives a Python name
one type, so that variables of one function may share a name only if they do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.model import Chan, Map
from go2mp.types.objects import Object, Var

if TYPE_CHECKING:
    from go2mp.analysis.facts import Facts


class Vehicles:
    """Asked by `naming` about pairs of variables."""

    def __init__(
        self, file: nodes.File, info: Info, facts: Facts, processes: bool
    ) -> None:
        self.facts = facts
        self.lifted = {
            function
            for goroutine in facts.idioms.concurrency.goroutines.all
            for function in goroutine.functions
            if processes and isinstance(function, nodes.FuncLit)
        }
        """The literals that processes run: they are given what they capture when they start."""

        self.looked_up = {
            info.object_of(node.lhs[0])
            for node in walk(file, nodes.AssignStmt)
            if isinstance(node.lhs[0], nodes.Ident)
            and isinstance(node.rhs[0], nodes.IndexExpr)
            and isinstance(info.type_of(node.rhs[0].x).underlying, Map)
        }

        channels = facts.idioms.concurrency.channels
        self.until_pill = {
            info.object_of(node.key)
            for node in walk(file, nodes.RangeStmt)
            if isinstance(node.key, nodes.Ident)
            and isinstance(info.type_of(node.x).underlying, Chan)
            and (channel := channels.of(node.x)) is not None
            and channel.pilled
        }
        """The variables that also hold a channel's poison pill, for a moment."""

    def captured(self, obj: Object) -> bool:
        """Whether a literal that stays where it is captures a variable."""
        return any(
            literal not in self.lifted
            for literal in self.facts.variables.use(obj).captured_by
        )

    def differ(self, a: Object, b: Object) -> bool:
        """Whether Python's types of two variables with identical Go types differ. What one of
        them may be nil is no difference where a hint can say so for both."""
        if not isinstance(a, Var) or not isinstance(b, Var):
            return False
        if self._kind(a) != self._kind(b):
            return True
        nilable = self.facts.nilable
        x, y = nilable.of(a), nilable.of(b)
        if (x.loose or y.loose) and not self.looked_up.isdisjoint((a, b)):
            return (
                True  # what `get` gives is narrowed by every assignment but the first
            )
        same = (x.nil, x.loose) == (y.nil, y.loose)
        return not same and (self._is_ranged(a) or self._is_ranged(b))

    def _kind(self, obj: Var) -> tuple[bool, bool, bool, bool]:
        facts = self.facts
        return (
            facts.runes.is_char(obj),
            facts.cells.is_cell(obj),
            facts.atomics.is_atomic(obj) or facts.atomics.is_pointer(obj),
            obj in self.until_pill,
        )

    def _is_ranged(self, obj: Var) -> bool:
        """Whether a `for` declares the variable: it has no hint then."""
        loop = self.facts.variables.use(obj).loop
        return isinstance(loop, nodes.RangeStmt) and any(
            isinstance(target, nodes.Ident) and target.span == obj.span
            for target in (loop.key, loop.value)
        )
