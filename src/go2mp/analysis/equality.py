"""Which struct types are compared by value, and which are keys of maps.

Over-approximation: where interface values are compared or are keys, every type that becomes an
interface value is.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis.copies import type_key
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.model import Array, Interface, Map, Slice, Struct, Type


@dataclass(frozen=True, slots=True)
class Equality:
    """The keys of compared types and of key types."""

    values: frozenset[str]
    keys: frozenset[str]

    def compared(self, type_: Type) -> bool:
        """Whether values of a struct type are compared with `==`."""
        return type_key(type_) in self.values or self.is_key(type_)

    def is_key(self, type_: Type) -> bool:
        """Whether values of a struct type are keys of maps."""
        return type_key(type_) in self.keys


def _add(found: set[str], type_: Type) -> None:
    """Notes a type and the types that its parts have."""
    if type_key(type_) in found:
        return
    under = type_.underlying
    if isinstance(under, Struct):
        found.add(type_key(type_))
        for field in under.fields:
            _add(found, field.type)
    elif isinstance(under, Array):
        _add(found, under.elem)


_COMPARING = frozenset(["Contains", "Index", "Equal", "Compact", "DeepEqual", "Is"])


def analyse_equality(file: nodes.File, info: Info) -> Equality:
    """Collects comparisons, switch tags and map keys."""
    values: set[str] = set()
    keys: set[str] = set()
    interface_values = interface_keys = False
    for node, recorded in info.types.items():
        under = recorded.type.underlying
        if isinstance(under, Map):
            _add(keys, under.key)
            interface_keys = interface_keys or isinstance(
                under.key.underlying, Interface
            )
        del node
    for found in walk(file, nodes.BinaryExpr, nodes.SwitchStmt, nodes.CallExpr):
        operands: list[nodes.Expr] = []
        if isinstance(found, nodes.BinaryExpr) and found.op in ("==", "!="):
            operands = [found.x, found.y]
        elif isinstance(found, nodes.SwitchStmt) and found.tag is not None:
            operands = [found.tag]
        elif isinstance(found, nodes.CallExpr) and isinstance(
            found.fun, nodes.SelectorExpr
        ):
            if found.fun.sel.name in _COMPARING:
                for arg in found.args:
                    held = (
                        info.types[arg].type.underlying if arg in info.types else None
                    )
                    if isinstance(held, Slice | Array | Map):
                        _add(values, held.elem)
        for operand in operands:
            if operand in info.types:
                type_ = info.type_of(operand)
                _add(values, type_)
                interface_values = interface_values or isinstance(
                    type_.underlying, Interface
                )
    for instance in info.instances.values():
        for argument in instance.type_args:
            _add(values, argument)
    for expr in info.conversions:
        if expr in info.types and (interface_values or interface_keys):
            _add(keys if interface_keys else values, info.type_of(expr))
    return Equality(frozenset(values), frozenset(keys))
