"""How slices are represented: a plain list, or the `Slice` helper with Go's array semantics."""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.python.fragments import Fragment
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.model import Slice, Type


@dataclass(frozen=True, slots=True)
class Slices:
    """The answers about slices."""

    info: Info

    def uses_helper(self, type_: Type) -> bool:
        """Whether slices of this type are `Slice` objects."""
        return False

    def appends_in_place(self, node: nodes.CallExpr) -> bool:
        """Whether `s = append(s, ...)` may change the list itself."""
        return True

    def truncates_in_place(self, node: nodes.SliceExpr) -> bool:
        """Whether `s = s[a:b]` may change the list itself."""
        return True

    def is_view(self, node: nodes.SliceExpr) -> bool:
        """Whether `s[a:b]` is written through, so that it must be a `View`."""
        return False

    def nil_test(self, value: Fragment, op: str) -> Fragment:
        """`s == nil` of a list."""
        raise AssertionError("a slice that is compared with nil is a Slice")

    def changes_length(self, node: nodes.RangeStmt) -> bool:
        """Whether the body of a range may change the length of the list it goes over."""
        for inner in walk(node.body):
            if isinstance(inner, nodes.AssignStmt):
                for left in inner.lhs:
                    if isinstance(self.info.types.get(left), type(None)):
                        continue
                    under = self.info.type_of(left).underlying
                    if isinstance(under, Slice):
                        return True
        return False


def analyse_slices(file: nodes.File, info: Info) -> Slices:
    """Decides the representation of every slice type."""
    return Slices(info)
