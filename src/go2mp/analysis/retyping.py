"""Slices and maps that become values of a defined type with methods while others hold them.

Go specification: "Conversions", "Assignability". The Python class of such a type derives from list
or dict, so that a value of it is a new object: `Set(m)` copies. That is the same as in Go only for
a literal, `make(...)`, nil, and a local map that is filled and then mentioned for the last time.

Over-approximation: every other operand counts as held by others. See `slices` (these slices are
`Slice`s, whose array is shared) and `rules.values` (these maps are refused).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from go2mp.analysis.sort_types import sorted_conversions
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import parents, walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import Map, Named, Slice, Type
from go2mp.types.objects import Var


@dataclass(frozen=True, slots=True)
class Retyping:
    """The operands that others hold, too."""

    shared: frozenset[nodes.Expr] = frozenset()


def analyse_retyping(file: nodes.File, info: Info, variables: Variables) -> Retyping:
    """Looks at every conversion, explicit or not."""
    found = _Search(file, info, variables)
    return Retyping(frozenset(found.shared()))


class _Search:
    """One look over the program."""

    def __init__(self, file: nodes.File, info: Info, variables: Variables) -> None:
        self.file, self.info, self.variables = file, info, variables
        self.parents = parents(file)
        self.only_sorted = sorted_conversions(file, info)

    def shared(self) -> Iterator[nodes.Expr]:
        """The operands, as they stand in the conversion or assignment."""
        for node in walk(self.file):
            if node in self.only_sorted:
                continue
            if isinstance(node, nodes.CallExpr) and self._is_conversion(node):
                target, operand = self.info.type_of(node.fun), node.args[0]
            elif isinstance(node, nodes.Expr) and node in self.info.retyped:
                target, operand = self.info.retyped[node], node
            else:
                continue
            if self._becomes_object(operand, target) and not self._is_new(operand):
                yield operand

    def _is_conversion(self, node: nodes.CallExpr) -> bool:
        recorded = self.info.types.get(node.fun)
        return recorded is not None and recorded.mode is Mode.TYPE and bool(node.args)

    def _becomes_object(self, operand: nodes.Expr, target: Type) -> bool:
        source = self.info.type_of(operand)
        return (
            isinstance(target, Named)
            and isinstance(source.underlying, Slice | Map)
            and type(source.underlying) is type(target.underlying)
            and bool((target.origin or target).methods)
            and source is not target
        )

    def _is_new(self, node: nodes.Expr) -> bool:
        match node:
            case nodes.ParenExpr():
                return self._is_new(node.x)
            case nodes.CompositeLit():
                return True
            case nodes.Ident():
                return node.name == "nil" or self._only_filled(node)
            case nodes.CallExpr():
                if self._is_conversion(node):
                    return self._is_new(node.args[0])
                recorded = self.info.types.get(node.fun)
                return recorded is not None and recorded.mode is Mode.BUILTIN
        return False

    def _only_filled(self, node: nodes.Ident) -> bool:
        """Whether a local map was made here, only indexed, and is mentioned last here."""
        obj = self.info.uses.get(node)
        if not isinstance(obj, Var) or not isinstance(obj.type.underlying, Map):
            return False
        use = self.variables.use(obj)
        if use.function is None or use.captured_by or use.loop or use.assignments:
            return False
        if use.address_taken or obj.is_param or use.occurrences[-1] is not node:
            return False
        return self._declared_new(use.occurrences[0]) and all(
            self._looks_inside(other) for other in use.occurrences[1:-1]
        )

    def _declared_new(self, node: nodes.Ident) -> bool:
        parent = self.parents.get(node)
        if not isinstance(parent, nodes.AssignStmt) or len(parent.rhs) != 1:
            return False
        return len(parent.lhs) == 1 and self._is_new(parent.rhs[0])

    def _looks_inside(self, node: nodes.Ident) -> bool:
        match self.parents.get(node):
            case nodes.IndexExpr(x=x) | nodes.RangeStmt(x=x):
                return x is node
            case nodes.CallExpr(fun=nodes.Ident(name="len" | "delete")):
                return True
        return False
