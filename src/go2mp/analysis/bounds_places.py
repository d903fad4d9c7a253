"""Where integers live: a place for every variable, field, element, parameter and result.

Places that may be one memory are merged (Steensgaard's unification, over the whole program): after
`xs := ys` the elements of `xs` and `ys` are one place; so are what `p` points to and `x` after
`p := &x`, and the parameters of all functions that one function variable may hold. A field is one
place for all values of its type. What is stored in an interface is one place per dynamic type.

`connect` walks the program once and merges; `bounds_flow` then lets intervals flow into the places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from go2mp.analysis.intervals import LENGTHS, Interval, join, widen
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Chan,
    Interface,
    Map,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Var
from go2mp.types.sizes import int_range

ANY_INTEGER: Interval = (-(1 << 63), (1 << 64) - 1)

_PATIENCE = 4
"""How often a place may change before it is widened."""


class Place:
    """A union-find node: an interval, and the places reached from here."""

    __slots__ = (
        "changes",
        "elem",
        "full",
        "interval",
        "key",
        "params",
        "parent",
        "results",
    )

    def __init__(
        self, interval: Interval | None = None, full: Interval = ANY_INTEGER
    ) -> None:
        self.parent: Place | None = None
        self.interval = interval
        self.full = full
        self.changes = 0
        self.elem: Place | None = None
        self.key: Place | None = None
        self.params: list[Place] = []
        self.results: list[Place] = []

    def find(self) -> Place:
        """The representative."""
        root = self
        while root.parent is not None:
            root = root.parent
        at = self
        while at.parent is not None:
            at.parent, at = root, at.parent
        return root

    def add(self, interval: Interval | None, steps: Sequence[int] = ()) -> bool:
        """Lets values in; tells whether the place changed. `steps`: see `intervals.widen`."""
        old = self.interval
        if interval is None or (
            old is not None and old[0] <= interval[0] and interval[1] <= old[1]
        ):
            return False
        new = join(old, interval)
        assert new is not None
        self.changes += 1
        if old is not None and self.changes > _PATIENCE:
            late = self.changes - _PATIENCE
            if late > 2:
                steps = LENGTHS if late <= 4 else ()
            new = widen(old, new, self.full, steps)
            if new == old:
                return False
        self.interval = new
        return True


def merge(a: Place, b: Place) -> None:
    """Makes two places one, and all that is reached from them."""
    work = [(a, b)]
    while work:
        a, b = work.pop()
        a, b = a.find(), b.find()
        if a is b:
            continue
        b.parent = a
        a.interval = join(a.interval, b.interval)
        a.full = (min(a.full[0], b.full[0]), max(a.full[1], b.full[1]))
        for name in ("elem", "key"):
            mine, other = getattr(a, name), getattr(b, name)
            if mine is not None and other is not None:
                work.append((mine, other))
            elif mine is None:
                setattr(a, name, other)
        work.extend(zip(a.params, b.params, strict=False))
        work.extend(zip(a.results, b.results, strict=False))
        a.params += b.params[len(a.params) :]
        a.results += b.results[len(a.results) :]
        b.elem = b.key = None
        b.params, b.results = [], []


_RANGES: dict[Basic, Interval | None] = {}
"""The ranges of the basic types: there are few, and they are asked for often."""


def integer_range(type_: Type) -> Interval | None:
    """The range of an integer type (for a type parameter: of any integer); None for others."""
    if isinstance(type_, TypeParam):
        return ANY_INTEGER
    under = type_.underlying
    if not isinstance(under, Basic):
        return None
    if under not in _RANGES:
        if not under.info & BasicInfo.INTEGER:
            _RANGES[under] = None
        elif under.info & BasicInfo.UNTYPED:
            _RANGES[under] = (-(1 << 63), (1 << 63) - 1)
        else:
            _RANGES[under] = int_range(under)
    return _RANGES[under]


def is_interface(type_: Type) -> bool:
    """Whether values of the type carry a dynamic type."""
    return not isinstance(type_, TypeParam) and isinstance(type_.underlying, Interface)


def has_places(type_: Type) -> bool:
    """Whether a value of the type leads to other places (elements, what it points to ...)."""
    if isinstance(type_, TypeParam):
        return True
    under = type_.underlying
    return isinstance(under, Slice | Array | Map | Chan | Pointer | Signature)


@dataclass(slots=True)
class Places:
    """All places of the program."""

    of_var: dict[Var, Place] = field(default_factory=dict)
    in_interface: dict[str, Place] = field(default_factory=dict)

    def var(self, var: Var) -> Place:
        """The place of a variable or field (of the generic type, for an instance's).

        It begins with the zero value.
        """
        var = var.origin or var
        place = self.of_var.get(var)
        if place is None:
            full = integer_range(var.type) or ANY_INTEGER
            place = self.of_var[var] = Place((0, 0), full)
        return place.find()

    def declare(self, signature: Signature) -> None:
        """Makes the places of a function's parameters and unnamed results: without a value."""
        unnamed = tuple(v for v in signature.results.vars if v.name in ("", "_"))
        recv = (signature.recv,) if signature.recv is not None else ()
        for var in (*recv, *signature.params.vars, *unnamed):
            var = var.origin or var
            self.of_var[var] = Place(None, integer_range(var.type) or ANY_INTEGER)

    def dynamic(self, type_: Type) -> Place:
        """What interface values of this dynamic type hold."""
        key = str(type_)
        place = self.in_interface.get(key)
        if place is None:
            full = integer_range(type_) or ANY_INTEGER
            place = self.in_interface[key] = Place((0, 0), full)
        return place.find()

    def elem(self, place: Place, type_: Type) -> Place:
        """The elements of a container of `type_`, or what a pointer points to."""
        place = place.find()
        if place.elem is None:
            under = type_.underlying
            inner = getattr(under, "elem", None)
            full = integer_range(inner) if isinstance(inner, Type) else None
            place.elem = Place((0, 0), full or ANY_INTEGER)
        return place.elem.find()

    def key(self, place: Place, type_: Type) -> Place:
        """The keys of a map."""
        place = place.find()
        if place.key is None:
            under = type_.underlying
            full = integer_range(under.key) if isinstance(under, Map) else None
            place.key = Place(None, full or ANY_INTEGER)
        return place.key.find()

    def function(self, place: Place, signature: Signature) -> Place:
        """A function value's place, with places for its parameters and results."""
        place = place.find()
        self._fill(place.params, signature.params, None)
        self._fill(place.results, signature.results, None)
        return place

    def _fill(self, places: list[Place], of: Tuple, initial: Interval | None) -> None:
        for var in of.vars[len(places) :]:
            places.append(Place(initial, integer_range(var.type) or ANY_INTEGER))

    def open(self, place: Place, type_: Type, depth: int = 0) -> list[Place]:
        """Lets any value into all that a value of `type_` leads to: unknown code may write it.

        Returns the places that changed.
        """
        changed = []
        full = integer_range(type_)
        if full is not None and place.find().add(full):
            changed.append(place.find())
        if depth > 4 or isinstance(type_, TypeParam):
            return changed
        under = type_.underlying
        if isinstance(under, Slice | Array | Chan | Pointer | Map):
            changed += self.open(self.elem(place, type_), under.elem, depth + 1)
        if isinstance(under, Map):
            changed += self.open(self.key(place, type_), under.key, depth + 1)
        if isinstance(under, Struct):
            for var in under.fields:
                if var.pkg == "main":
                    changed += self.open(self.var(var), var.type, depth + 1)
        return changed
