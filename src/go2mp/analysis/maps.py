"""Facts about maps: whether nil-ness can be seen, which keys are present, who changes them.

Over-approximations: maps of one type count as one map, unless two operands are the same variable
or different local variables that were made by different expressions.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis.copies import type_key
from go2mp.analysis.present_keys import present_keys
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.model import Map, Type
from go2mp.types.objects import Object


@dataclass(frozen=True, slots=True)
class Maps:
    """The answers about maps."""

    info: Info
    compared: frozenset[str]
    changed: frozenset[str]
    present: frozenset[nodes.IndexExpr]

    def nil_observable(self, type_: Type) -> bool:
        """Whether a nil map of this type can be told from an empty one."""
        return type_key(type_.underlying) in self.compared

    def key_present(self, node: nodes.IndexExpr) -> bool:
        """Whether the key is proved to be in the map."""
        return node in self.present

    def changed_somewhere(self, type_: Type) -> bool:
        """Whether any map of this type is inserted into or deleted from after it was made."""
        return type_key(type_.underlying) in self.changed

    def same_map(self, x: nodes.Expr, y: nodes.Expr) -> bool:
        """Whether two operands may be the same map."""
        if type_key(self.info.type_of(x).underlying) != type_key(
            self.info.type_of(y).underlying
        ):
            return False
        if isinstance(x, nodes.Ident) and isinstance(y, nodes.Ident):
            return self._object(x) is self._object(y)
        return True

    def _object(self, node: nodes.Ident) -> Object | None:
        return self.info.object_of(node)


def analyse_maps(file: nodes.File, info: Info, variables: Variables) -> Maps:
    """Collects comparisons with nil, changes, and reads of keys that are present."""
    compared: set[str] = set()
    changed: set[str] = set()
    for node in walk(file):
        match node:
            case nodes.BinaryExpr(op="==" | "!="):
                for x, y in ((node.x, node.y), (node.y, node.x)):
                    if (
                        isinstance(y, nodes.Ident)
                        and y.name == "nil"
                        and x in info.types
                    ):
                        if isinstance(info.type_of(x).underlying, Map):
                            compared.add(type_key(info.type_of(x).underlying))
            case nodes.AssignStmt() | nodes.IncDecStmt():
                for target in (
                    node.lhs if isinstance(node, nodes.AssignStmt) else (node.x,)
                ):
                    if isinstance(target, nodes.IndexExpr) and target.x in info.types:
                        if isinstance(info.type_of(target.x).underlying, Map):
                            changed.add(type_key(info.type_of(target.x).underlying))
            case nodes.CallExpr(fun=nodes.Ident(name="delete" | "clear")):
                if node.args and node.args[0] in info.types:
                    changed.add(type_key(info.type_of(node.args[0]).underlying))
    nil_writes = _unmade(file, info)
    return Maps(
        info,
        frozenset(compared | nil_writes),
        frozenset(changed),
        present_keys(file, info, variables),
    )


def _unmade(file: nodes.File, info: Info) -> set[str]:
    """Types of maps that are declared without a value: writing to such a map panics."""
    found: set[str] = set()
    for node in walk(file):
        if (
            isinstance(node, nodes.ValueSpec)
            and not node.values
            and node.type is not None
        ):
            if node.type in info.types and isinstance(
                info.type_of(node.type).underlying, Map
            ):
                found.add(type_key(info.type_of(node.type).underlying))
    return found
