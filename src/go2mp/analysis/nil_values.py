"""Where a nil pointer may become an interface value that is not nil, be read, or be called on.

Python has one None for Go's nil pointers of all types and for the nil interface. That is enough
where nobody can tell them apart: most methods panic on a nil receiver, as the lookup of an
attribute of None does. Where the program can tell (it compares interface values with nil or with
each other, asks for their type, calls a method that runs on nil), a pointer that may be nil is
converted by the helper `nil_pointer`.

Go specification: "Comparison operators" ("a comparison of interface values ..."), "Conversions".

Over-approximations: those of `nilable` (no order, no context); what is asked anywhere of an
interface that a pointer type implements is asked of every nil pointer of that type.
Under-approximations: pointers from standard functions and from type assertions are not nil.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from go2mp.analysis.box_types import identical_in
from go2mp.analysis.boxes import Boxes
from go2mp.analysis.nil_places import Nilable, Place
from go2mp.analysis.nilness import Nilness
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.lookup import method_set, missing_method
from go2mp.types.model import Interface, Pointer, Signature, Tuple, Type, TypeParam
from go2mp.types.objects import Func


@dataclass(frozen=True, slots=True)
class NilValues:
    """The answers about pointers (and functions) that may be nil."""

    nilable: Nilable = field(default_factory=Nilable)
    running: Nilness | None = None
    info: Info | None = None
    types: tuple[Type, ...] = ()
    """The types of nil pointers that stand in interfaces where it matters."""

    def may_be_nil(self, node: nodes.Expr) -> bool:
        """Whether an operand may be nil where it stands."""
        if isinstance(node, nodes.TypeAssertExpr) and node.type is not None:
            return self.asserts_nil(node)
        return self.nilable.place_of(node).read and not self.nilable.known(node)

    def may_be_read_nil(self, node: nodes.Expr) -> bool:
        """Whether `*x` may read nil: a map's missing element is a KeyError."""
        if node in self.nilable.dereferenced and isinstance(node, nodes.IndexExpr):
            return self.nilable.elements_of(node.x).read
        return self.may_be_nil(node)

    def asserts_nil(self, node: nodes.TypeAssertExpr) -> bool:
        """Whether `x.(*T)` may give a nil pointer."""
        recorded = self.info.types.get(node) if self.info is not None else None
        return recorded is not None and identical_in(recorded.type, self.types)

    def is_typed(self, node: nodes.Expr, type_: Type, index: int = 0) -> bool:
        """Whether an operand of a pointer type (or a call's result) may be nil and becomes an
        interface value that has to tell so."""
        if not identical_in(type_, self.types):
            return False
        if isinstance(node, nodes.CallExpr) and index:
            return self.nilable.results_of(node)[index].read
        return self.may_be_nil(node)

    def stands_in_interfaces(self, type_: Type) -> bool:
        """Whether an interface value may hold a nil pointer of a type."""
        return identical_in(type_, self.types)

    def runs(self, method: Func, receiver: nodes.Expr) -> bool:
        """Whether a method may be called on nil, and does something before it panics."""
        assert self.running is not None
        return self.running.runs_on_nil(method) and self.may_be_nil(receiver)


def analyse_nil_values(
    file: nodes.File, info: Info, boxes: Boxes, nilness: Nilness, nilable: Nilable
) -> NilValues:
    """Finds the types whose nil pointers become interface values where somebody can tell."""
    asked = _Asked(file, info, boxes)
    found: list[Type] = []
    for type_, place, known in _conversions(file, info, nilable):
        if place.read and not known and not identical_in(type_, tuple(found)):
            if asked.observes(type_) or _runs(type_, nilness):
                found.append(type_)
    return NilValues(nilable, nilness, info, tuple(found))


def _conversions(
    file: nodes.File, info: Info, nilable: Nilable
) -> Iterator[tuple[Type, Place, bool]]:
    """Pointers and functions that become interface values: their type, their place, and whether
    they are proved not to be nil."""
    printed = {arg for node in walk(file) for arg in _printed(node, info)}
    converted = [node for node in info.conversions if node not in printed]
    for node in walk(file, nodes.CallExpr):
        if len(node.args) == 1:
            made = info.types.get(node.fun)
            if made is not None and isinstance(made.type.underlying, Interface):
                converted.append(node.args[0])
    for expr in converted:
        type_ = info.type_of(expr) if expr in info.types else None
        if type_ is not None and _can_be_nil(type_):
            yield type_, nilable.place_of(expr), nilable.known(expr)
    for call, wanted in info.result_conversions.items():
        results = info.type_of(call)
        if isinstance(call, nodes.CallExpr) and isinstance(results, Tuple):
            places = nilable.results_of(call)
            for index in wanted:
                type_ = results.vars[index].type
                if _can_be_nil(type_):
                    yield type_, places[index], False


def _printed(node: nodes.Node, info: Info) -> tuple[nodes.Expr, ...]:
    """The arguments of a call of package fmt: it prints them by their static types."""
    if isinstance(node, nodes.CallExpr) and isinstance(node.fun, nodes.SelectorExpr):
        obj = info.uses.get(node.fun.sel)
        if isinstance(obj, Func) and obj.pkg == "fmt":
            return node.args
    return ()


def _can_be_nil(type_: Type) -> bool:
    return isinstance(type_.underlying, Pointer | Signature) and not isinstance(
        type_, TypeParam
    )


def _runs(type_: Type, nilness: Nilness) -> bool:
    """Whether a method of a type runs on nil."""
    return any(
        not entry.path and nilness.runs_on_nil(entry.func)
        for entry in method_set(type_).values()
    )


class _Asked:
    """What the program asks of interface values."""

    def __init__(self, file: nodes.File, info: Info, boxes: Boxes) -> None:
        self.info, self.boxes = info, boxes
        self.compared: list[Type] = []
        for node in walk(
            file,
            nodes.BinaryExpr,
            nodes.SwitchStmt,
            nodes.TypeSwitchStmt,
            nodes.TypeAssertExpr,
            nodes.MapType,
        ):
            match node:
                case nodes.BinaryExpr(op="==" | "!="):
                    self._compare(node.x)
                    self._compare(node.y)
                case nodes.SwitchStmt(tag=nodes.Expr() as tag):
                    self._compare(tag)
                case nodes.TypeSwitchStmt():
                    self._compare(node.x)
                case nodes.TypeAssertExpr():
                    self._compare(node.x)
                case nodes.MapType() if node.key in info.types:
                    self._compare(node.key)

    def _compare(self, node: nodes.Expr) -> None:
        recorded = self.info.types.get(node)
        if recorded is None or isinstance(recorded.type, TypeParam):
            return
        if isinstance(recorded.type.underlying, Interface):
            self.compared.append(recorded.type)

    def observes(self, type_: Type) -> bool:
        """Whether a nil value of a type is told from the nil interface."""
        if self.boxes.names_types:
            return True
        return any(
            missing_method(type_, interface, False)[0] is None
            for interface in self.compared
        )
