"""Which lists that change their length are held by two places.

Places that are connected by an edge of `slice_flow` are one group: they may hold one list. A list
that grows in place is shared when an edge of its group is no move; when it is a field and the
struct is copied; when it is a parameter whose argument lives on. `slices` makes its type a `Slice`
then. Read `slice_ranges` next, which asks about groups as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from go2mp.analysis.copies import type_key
from go2mp.analysis.slice_flow import Edge, Place, SliceFlow
from go2mp.types.info import Info
from go2mp.types.model import Struct
from go2mp.types.objects import Var


class Groups:
    """Places connected by edges (union-find)."""

    def __init__(self, edges: list[Edge]) -> None:
        self.parent: dict[Place, Place] = {}
        for edge in edges:
            self.parent[self.find(edge.source)] = self.find(edge.target)

    def find(self, place: Place) -> Place:
        """The representative of a place's group."""
        while self.parent.get(place, place) != place:
            place = self.parent[place]
        return place


class Sharing:
    """Looks for second holders of the lists of one program."""

    def __init__(self, info: Info, flow: SliceFlow) -> None:
        self.info, self.flow = info, flow

    def reasons(self, changing: dict[str, set[Place]]) -> Iterator[tuple[str, str]]:
        """The types whose lists grow, and have a second holder: their keys, with the reason."""
        groups = Groups(self.flow.edges)
        shared = {groups.find(e.source) for e in self.flow.edges if not e.moves}
        for key, places in changing.items():
            for place in places:
                if groups.find(place) in shared and self._has_holder(place, groups):
                    yield key, "two places hold one list that grows"
                if (
                    isinstance(place, Var)
                    and place.is_field
                    and self._struct_copied(place)
                ):
                    yield key, "a struct that holds it is copied"
                if isinstance(place, Var) and self._is_outer_parameter(place):
                    yield key, "a parameter grows"

    def _has_holder(self, place: Place, groups: Groups) -> bool:
        """Whether an edge that is no move ends in a place that keeps what it gets: results that
        nobody stores keep nothing."""
        root = groups.find(place)
        stored = {e.source for e in self.flow.edges}
        return any(
            not e.moves
            and groups.find(e.source) == root
            and (not str(e.target).startswith("results of") or e.target in stored)
            for e in self.flow.edges
        )

    def _struct_copied(self, field: Var) -> bool:
        for recorded in self.info.types.values():
            under = recorded.type.underlying
            if isinstance(under, Struct) and any(
                (f.origin or f) is field for f in under.fields
            ):
                if type_key(recorded.type) in self.flow.copied_structs:
                    return True
        return False

    def _is_outer_parameter(self, place: Var) -> bool:
        """Whether a parameter is changed whose argument the caller may look at afterwards."""
        if not place.is_param or place.is_result:
            return False
        return any(e.target is place and not e.moves for e in self.flow.edges)
