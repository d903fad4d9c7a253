"""Where strings, bytes and runes flow: places (see `places`), and who puts what into each.

Containers are unified as `places` does it; plain values flow along directed `edges`, so that a
variable's facts do not spoil the parts of another string that it was taken from. A string builder
has a part "text" for what is written to it. `strings` gives the facts; `string_calls` knows what
standard functions do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from go2mp.analysis.places import Place, Places, collect
from go2mp.syntax import nodes
from go2mp.types.info import Info, Mode
from go2mp.types.model import Basic, BasicInfo, Interface, Kind, Pointer, Slice, Type
from go2mp.types.objects import Func

TEXT, ASCII, COMMON = 1, 2, 4
"""Facts, as bits. A string is valid UTF-8 without U+FFFD; has only ASCII characters; has none of
U+001C to U+001F. A byte or rune is a valid code point; is ASCII; is none of these."""

ALL = TEXT | ASCII | COMMON

Source = Callable[[], int]
"""What flows into a place: asked again until nothing changes."""


def is_string(type_: Type) -> bool:
    """Whether values are strings."""
    under = type_.underlying
    return isinstance(under, Basic) and bool(under.info & BasicInfo.STRING)


def is_character(type_: Type) -> bool:
    """Whether values are bytes or runes: the integers that are followed."""
    under = type_.underlying
    return isinstance(under, Basic) and under.kind in (
        Kind.UINT8,
        Kind.INT32,
        Kind.UNTYPED_RUNE,
    )


def is_builder(type_: Type) -> bool:
    """Whether a type is strings.Builder or bytes.Buffer, or a pointer to one."""
    under = type_.underlying
    owner = under.elem if isinstance(under, Pointer) else type_
    obj = getattr(owner, "obj", None)
    return obj is not None and (obj.pkg, obj.name) in (
        ("strings", "Builder"),
        ("bytes", "Buffer"),
    )


class StringPlaces(Places):
    """Places with directed edges for plain values; a standard function is new at each use."""

    def __init__(self, info: Info) -> None:
        super().__init__(info)
        self.edges: list[tuple[Place, nodes.Expr]] = []

    def flow(self, target: Place, value: nodes.Expr) -> None:
        """`value` is assigned to `target`."""
        super().flow(target, value)
        type_ = self.info.type_of(value)
        if is_string(type_) or is_character(type_):
            self.edges.append((target, value))

    def _func(self, func: Func, through_interface: bool = False) -> Place:
        if func.pkg not in ("main", "") and not through_interface:
            return Place()
        return super()._func(func, through_interface)

    def _call(self, node: nodes.CallExpr) -> Place:
        recorded = self.info.types.get(node.fun)
        if recorded is not None and recorded.mode is Mode.TYPE:
            source, target = self.info.type_of(node.args[0]), recorded.type
            if isinstance(source.underlying, Slice) != isinstance(
                target.underlying, Slice
            ):
                if not isinstance(target.underlying, Interface):
                    return Place()
        return super()._call(node)

    def builder(self, node: nodes.Expr) -> Place:
        """What is written to a writer: to a builder, or to what a pointer or interface holds."""
        under = self.info.type_of(node).underlying
        place = self.of(node)
        if isinstance(under, Pointer | Interface):
            place = place.elem()
        return place.part("text")

    def written(self, node: nodes.SelectorExpr) -> Place:
        """What is written to the builder whose method is selected, which may be embedded."""
        selection = self.info.selections.get(node)
        if selection is None or not selection.path:
            return self.builder(node.x)
        embedded = selection.path[-1]
        place = self.of_var(embedded)
        if isinstance(embedded.type.underlying, Pointer | Interface):
            place = place.elem()
        return place.part("text")


def string_places(file: nodes.File, info: Info) -> StringPlaces:
    """The places of a program's strings."""
    places = StringPlaces(info)
    collect(file, info, places)
    return places


def structural(place: Place) -> Iterator[Place]:
    """A place and its parts, without the fields of structs."""
    seen: set[Place] = set()
    pending = [place.root]
    while pending:
        place = pending.pop().root
        if place in seen:
            continue
        seen.add(place)
        yield place
        pending += place.parts.values()
