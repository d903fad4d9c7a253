"""Places that may hold nil, how nil spreads between them, and what `nilable` found out.

A place is *loose* if what is there is used as if it could not be nil, without a test that a type
checker understands. `nilable` collects the places of a program; the rules read `Nilable`.
"""

from __future__ import annotations

from collections.abc import Callable

from go2mp.syntax import nodes
from go2mp.types.model import Array, Chan, Interface, Pointer, Signature, Slice, Type
from go2mp.types.objects import Object, Var
from go2mp.types.type_string import runtime_type_string

Part = str | tuple[str, int]


class Place:
    """Where values are kept: whether nil may be among them, and whether they are used untested.

    `read`: whether a nil among them may be read (see `unread_nils`).
    `firm`: it has a hint of its own, so its looseness need not reach what flows into it.
    """

    __slots__ = ("nil", "read", "loose", "firm", "sources", "targets", "twins")

    def __init__(self, firm: bool = False) -> None:
        self.nil = False
        self.read = False
        self.loose = False
        self.firm = firm
        self.sources: list[Place] = []
        self.targets: list[Place] = []
        self.twins: list[Place] = []

    def take_nil(self, read: bool = True) -> None:
        """Nil is put there."""
        self.nil, self.read = True, self.read or read


class Nilable:
    """The result: the place of a variable, and of what a type's values hold."""

    def __init__(self) -> None:
        self.dereferenced: set[nodes.Expr] = set()
        """Elements of maps that are used at once as what is not nil: `m[k].f`."""
        self.odd_errors = False
        """Whether types that are no exceptions in Python implement `error`: `type E int`."""
        self.place_of: Callable[[nodes.Expr], Place] = lambda node: Place()
        """The place that an expression's value comes from."""
        self.results_of: Callable[[nodes.CallExpr], list[Place]] = lambda node: []
        """The places that a call's results come from."""
        self.elements_of: Callable[[nodes.Expr], Place] = lambda node: Place()
        """The place of what a container holds."""
        self.known: Callable[[nodes.Expr], bool] = lambda node: False
        """Whether an expression is proved not to be nil where it stands."""
        self._vars: dict[Object, Place] = {}
        self._clean: dict[Object, Place] = {}
        self._parts: dict[tuple[str, Part], Place] = {}

    def of(self, var: Object) -> Place:
        """The place of a variable, field, parameter or result."""
        key = getattr(var, "origin", None) or var
        if key not in self._vars:
            firm = isinstance(var, Var) and (
                var.is_field or var.is_param or var.is_result
            )
            self._vars[key] = Place(firm)
        return self._vars[key]

    def result(self, var: Object, clean: bool) -> Place:
        """The place of a result; `clean`: what it is where the function gives no error."""
        if not clean:
            return self.of(var)
        key = getattr(var, "origin", None) or var
        return self._clean.setdefault(key, Place())

    def part(self, type_: Type, name: Part) -> Place:
        """What values of a type hold: "elem", "key", ("param", i), ("result", i)."""
        key = (_shape(type_.underlying), name)
        if key not in self._parts:
            self._parts[key] = Place()
        return self._parts[key]

    def settle(self) -> None:
        """Nil spreads to where values go, looseness to where they come from."""
        places = [*self._vars.values(), *self._clean.values(), *self._parts.values()]
        seen = set(places)
        for place in places:
            for other in (*place.sources, *place.targets):
                if other not in seen:
                    seen.add(other)
                    places.append(other)
        pending = [place for place in places if place.nil]
        while pending:
            place = pending.pop()
            for target in place.targets:
                if place.nil > target.nil or place.read > target.read:
                    target.nil, target.read = True, target.read or place.read
                    pending.append(target)
        pending = [place for place in places if place.loose]
        while pending:
            place = pending.pop()
            sources = place.twins if place.firm else (*place.sources, *place.twins)
            for source in sources:
                if not source.loose:
                    source.loose = True
                    pending.append(source)


def _shape(under: Type) -> str:
    """What types have in common whose values hold the same: directions and lengths do not count."""
    match under:
        case Slice() | Array():
            return f"[]{runtime_type_string(under.elem)}"
        case Chan():
            return f"chan {runtime_type_string(under.elem)}"
    return runtime_type_string(under)


def flow(source: Place, target: Place) -> None:
    """Values of `source` go into `target`."""
    if source is not target:
        source.targets.append(target)
        target.sources.append(source)


def same(a: Place, b: Place) -> None:
    """Two places that have one hint."""
    flow(a, b)
    flow(b, a)
    if a is not b:
        a.twins.append(b)
        b.twins.append(a)


def merged(places: list[Place]) -> Place:
    """What variables that share one hint may hold."""
    made = Place()
    made.nil = any(place.nil for place in places)
    made.loose = any(place.loose for place in places)
    return made


def matters(type_: Type) -> bool:
    """Whether nil is None for a type."""
    return isinstance(type_.underlying, Pointer | Interface | Signature)
