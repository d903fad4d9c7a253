"""Facts about maps: whether nil-ness can be seen, which keys are present, who changes them.

Over-approximations: maps of one type count as one map, unless two operands are the same variable
or different local variables that were made by different expressions.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis.copies import type_key
from go2mp.analysis.marshalled import Marshalled
from go2mp.analysis.present_keys import present_keys
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.model import Array, Map, Pointer, Slice, Struct, Type
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


def analyse_maps(
    file: nodes.File, info: Info, variables: Variables, marshalled: Marshalled
) -> Maps:
    """Collects comparisons with nil, changes, and reads of keys that are present."""
    compared = {
        type_key(type_.underlying)
        for type_ in marshalled.lengthy
        if isinstance(type_.underlying, Map)
    }
    changed: set[str] = set()
    for node in walk(
        file,
        nodes.BinaryExpr,
        nodes.SwitchStmt,
        nodes.AssignStmt,
        nodes.IncDecStmt,
        nodes.CallExpr,
    ):
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
            case nodes.SwitchStmt(tag=nodes.Expr() as tag) if tag in info.types:
                if isinstance(info.type_of(tag).underlying, Map):
                    compared.add(type_key(info.type_of(tag).underlying))
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
    """Types of maps that are left out somewhere, so that they are nil: a variable without a value,
    a field that a literal does not name, the elements of what `make` and `new` give, a missing map
    in a map that is written to. Writing to such a map panics."""
    found: set[str] = set()
    for node in walk(
        file,
        nodes.ValueSpec,
        nodes.CompositeLit,
        nodes.CallExpr,
        nodes.AssignStmt,
        nodes.IncDecStmt,
    ):
        match node:
            case nodes.ValueSpec(type=declared) if (
                declared is not None and not node.values
            ):
                _nil_maps(info, declared, found)
            case nodes.CompositeLit():
                _left_out(info, node, found)
            case nodes.CallExpr(fun=nodes.Ident(name="new"), args=(made,)):
                _nil_maps(info, made, found)
            case nodes.CallExpr(fun=nodes.Ident(name="make"), args=(made, _, *_)):
                under = info.type_of(made).underlying if made in info.types else None
                if isinstance(under, Slice):
                    _zeroed(under.elem, found)
            case nodes.AssignStmt(lhs=targets):
                for target in targets:
                    if isinstance(target, nodes.IndexExpr):
                        _missing(info, target.x, found)
            case nodes.IncDecStmt(x=nodes.IndexExpr(x=holder)):
                _missing(info, holder, found)
    return found


def _nil_maps(info: Info, node: nodes.Expr, found: set[str]) -> None:
    if node in info.types:
        _zeroed(info.type_of(node), found)


def _zeroed(type_: Type, found: set[str]) -> None:
    """Adds the maps in a zero value."""
    under = type_.underlying
    if isinstance(under, Map):
        found.add(type_key(under))
    elif isinstance(under, Array):
        _zeroed(under.elem, found)
    elif isinstance(under, Struct):
        for field in under.fields:
            _zeroed(field.type, found)


def _left_out(info: Info, node: nodes.CompositeLit, found: set[str]) -> None:
    under = info.type_of(node).underlying if node in info.types else None
    if isinstance(under, Pointer):
        under = under.elem.underlying
    if isinstance(under, Struct):
        named = {e.key.name for e in node.elements if isinstance(e.key, nodes.Ident)}
        if not node.elements or named:
            for field in under.fields:
                if field.name not in named:
                    _zeroed(field.type, found)
    elif isinstance(under, Array) and len(node.elements) < under.length:
        _zeroed(under.elem, found)


def _missing(info: Info, holder: nodes.Expr, found: set[str]) -> None:
    """`m[k][l] = v`: m[k] may be missing."""
    if isinstance(holder, nodes.IndexExpr) and holder.x in info.types:
        outer = info.type_of(holder.x).underlying
        if isinstance(outer, Map) and isinstance(outer.elem.underlying, Map):
            found.add(type_key(outer.elem.underlying))
