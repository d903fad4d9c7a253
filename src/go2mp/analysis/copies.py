"""Where a struct or array must be copied because someone could see the difference.

A type whose values are never changed in place (no assignment to a field or element, no method with
a pointer receiver that does, no address taken) needs no copy anywhere.

Over-approximation: one change anywhere makes every stored value of the type a copy.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.model import Array, Named, Pointer, Struct, Type
from go2mp.types.objects import Var


@dataclass(frozen=True, slots=True)
class Copies:
    """The types that are changed in place somewhere, and the variables."""

    info: Info
    variables: Variables
    changed: frozenset[str]
    written: frozenset[Var]

    def changes(self, type_: Type) -> bool:
        """Whether values of this type (or of a part of it) are changed in place anywhere."""
        under = type_.underlying
        if type_key(type_) in self.changed:
            return True
        if isinstance(under, Struct):
            return any(self._part_changes(field.type) for field in under.fields)
        if isinstance(under, Array):
            return self._part_changes(under.elem)
        return False

    def _part_changes(self, type_: Type) -> bool:
        return isinstance(type_.underlying, Struct | Array) and self.changes(type_)

    def needed(self, node: nodes.Expr) -> bool:
        """Whether storing the value of an operand needs a copy."""
        return self.changes(self.info.type_of(node))

    def elements_needed(self, node: nodes.Expr) -> bool:
        """Whether appending the elements of a slice must copy each of them."""
        elem = getattr(self.info.type_of(node).underlying, "elem", None)
        return elem is not None and self.changes(elem)

    def range_value(self, node: nodes.RangeStmt) -> bool:
        """Whether the value variable of a range must be a copy of the element."""
        elem = getattr(self.info.type_of(node.x).underlying, "elem", None)
        if elem is None and isinstance(self.info.type_of(node.x).underlying, Pointer):
            return True
        return elem is None or self.changes(elem)

    def ranged_array(self, node: nodes.RangeStmt) -> bool:
        """Whether a range over an array must go over a copy of it."""
        return any(
            isinstance(inner, nodes.AssignStmt | nodes.IncDecStmt | nodes.CallExpr)
            for inner in walk(node.body)
        ) and self.changes(self.info.type_of(node.x))

    def receiver_needed(self, receiver: Var) -> bool:
        """Whether a method with a value receiver changes it, and so needs a copy of its own."""
        return isinstance(receiver.type.underlying, Struct | Array) and (
            receiver in self.written
        )

    def variable_written(self, obj: Var) -> bool:
        """Whether parts of a variable are assigned."""
        return obj in self.written or self.changes(obj.type)

    def address_of_part(self, node: nodes.Expr) -> bool:
        """Whether a pointer to an element or field (a struct) may exist, so that assigning to it
        must keep the object."""
        return pointer_key(self.info.type_of(node)) in self.changed


def type_key(type_: Type) -> str:
    """One key for identical types."""
    if isinstance(type_, Named):
        return f"{type_.obj.pkg}.{(type_.origin or type_).obj.name}"
    return str(type_)


def pointer_key(type_: Type) -> str:
    """The key under which taking the address of an element or field is noted."""
    return f"&{type_key(type_)}"


def analyse_copies(file: nodes.File, info: Info, variables: Variables) -> Copies:
    """Collects what is changed in place."""
    changed: set[str] = set()
    written: set[Var] = set()
    for node in walk(file):
        match node:
            case nodes.AssignStmt():
                for target in node.lhs:
                    _change(target, info, changed, written)
            case nodes.IncDecStmt():
                _change(node.x, info, changed, written)
            case nodes.RangeStmt() if not node.define:
                for part in (node.key, node.value):
                    if part is not None:
                        _change(part, info, changed, written)
            case nodes.UnaryExpr(op="&"):
                _address(node.x, info, changed, written)
            case nodes.SelectorExpr():
                _pointer_method(node, info, changed, written)
            case nodes.SliceExpr():
                if node.x in info.types and isinstance(
                    info.type_of(node.x).underlying, Array
                ):
                    _mark(node.x, info, changed, written)
    return Copies(info, variables, frozenset(changed), frozenset(written))


def _change(
    target: nodes.Expr, info: Info, changed: set[str], written: set[Var]
) -> None:
    """Marks the types of the structs and arrays that an assignment changes."""
    while isinstance(target, nodes.ParenExpr):
        target = target.x
    match target:
        case nodes.SelectorExpr() if target in info.selections:
            _mark(target.x, info, changed, written)
            for embedded in info.selections[target].path:
                changed.add(type_key(_pointed(embedded.type)))
        case nodes.IndexExpr() if target.x in info.types:
            if isinstance(_pointed(info.type_of(target.x)).underlying, Array):
                _mark(target.x, info, changed, written)
        case nodes.StarExpr():
            changed.add(type_key(info.type_of(target)))


def _pointed(type_: Type) -> Type:
    under = type_.underlying
    return under.elem if isinstance(under, Pointer) else type_


def _mark(expr: nodes.Expr, info: Info, changed: set[str], written: set[Var]) -> None:
    """Marks the type of `expr`, and of everything it is a part of."""
    while isinstance(expr, nodes.ParenExpr):
        expr = expr.x
    if expr in info.types:
        changed.add(type_key(_pointed(info.type_of(expr))))
    match expr:
        case nodes.Ident():
            obj = info.uses.get(expr)
            if isinstance(obj, Var) and not isinstance(obj.type.underlying, Pointer):
                written.add(obj)
        case nodes.SelectorExpr() if expr in info.selections:
            if not isinstance(info.type_of(expr).underlying, Pointer):
                _mark(expr.x, info, changed, written)
        case nodes.IndexExpr() if expr.x in info.types:
            if not isinstance(info.type_of(expr).underlying, Pointer):
                if isinstance(_pointed(info.type_of(expr.x)).underlying, Array):
                    _mark(expr.x, info, changed, written)


def _address(
    expr: nodes.Expr, info: Info, changed: set[str], written: set[Var]
) -> None:
    while isinstance(expr, nodes.ParenExpr):
        expr = expr.x
    if isinstance(expr, nodes.CompositeLit):
        return
    if isinstance(expr, nodes.IndexExpr | nodes.SelectorExpr) and expr in info.types:
        changed.add(pointer_key(info.type_of(expr)))
        _mark(expr, info, changed, written)


def _pointer_method(
    node: nodes.SelectorExpr, info: Info, changed: set[str], written: set[Var]
) -> None:
    selection = info.selections.get(node)
    recv = (
        getattr(getattr(selection, "obj", None), "signature", None)
        if selection
        else None
    )
    if selection is None or recv is None or recv.recv is None:
        return
    if isinstance(recv.recv.type.underlying, Pointer) and not isinstance(
        info.type_of(node.x).underlying, Pointer
    ):
        operand = node.x
        if isinstance(operand, nodes.IndexExpr | nodes.SelectorExpr):
            changed.add(pointer_key(info.type_of(operand)))
        if isinstance(operand, nodes.Ident):
            obj = info.uses.get(operand)
            if isinstance(obj, Var):
                written.add(obj)
