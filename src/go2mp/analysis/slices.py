"""How slices are represented: plain lists, or `Slice` objects with Go's array semantics.

The choice is made per element type, for the whole program: all slices of a type are lists, or all
are `Slice`s. They are `Slice`s as soon as one of these is found (the reason is kept):

- `cap`, a full slice expression, or a comparison with nil can tell a list from a Go slice;
- `y = append(x, ...)` where x lives on: both may share an array;
- a list that changes its length in place (`x = append(x, ...)`, `x = x[:n]`) while another place
  holds the same header (see `slice_flow` for places, moves and borrowing);
- a part `x[a:b]` that is kept, where elements of such slices are assigned anywhere.

Over-approximations: those of `slice_flow`; an element that is assigned anywhere in the program
counts against every kept part of a slice of that type.

Read next: `slice_flow`, `slice_aliases`, `slice_evidence`; then `slice_sharing` and `slice_ranges`,
which conclude from these.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis.copies import type_key
from go2mp.analysis.goroutines import Goroutines
from go2mp.analysis.marshalled import Marshalled
from go2mp.analysis.slice_aliases import AliasFinder
from go2mp.analysis.slice_evidence import Evidence
from go2mp.analysis.slice_flow import FlowCollector
from go2mp.analysis.slice_ranges import RangeFinder
from go2mp.analysis.slice_sharing import Sharing
from go2mp.analysis.stale_pointers import stale_pointers
from go2mp.analysis.variables import Variables
from go2mp.python.fragments import Fragment, atom, call, compare
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import Slice, Type, TypeParam
from go2mp.types.objects import Var


@dataclass(frozen=True, slots=True)
class Slices:
    """The answers about slices."""

    info: Info
    helper_types: dict[str, str]
    """The keys of the types that are `Slice` objects, with the reason."""

    in_place: frozenset[nodes.Expr]
    """The right sides of `s = append(s, ...)` and `s = s[a:b]` that change the list itself."""

    views: frozenset[nodes.SliceExpr]
    changing_ranges: frozenset[nodes.RangeStmt]
    """The ranges whose body may change the length of the list that they go over."""

    aliases: dict[Var, nodes.Expr]
    """Variables `old := E` that only look at a slice until `E = old[a:b]`: they are E."""

    stale: frozenset[nodes.UnaryExpr] = frozenset()
    """The `&s[i]` (a struct) that are kept and used after `s = append(s, ...)`."""

    def alias(self, obj: object) -> nodes.Expr | None:
        """What a variable stands for until that is cut."""
        return self.aliases.get(obj) if isinstance(obj, Var) else None

    def uses_helper(self, type_: Type) -> bool:
        """Whether slices of this type are `Slice` objects."""
        under = type_.underlying
        return isinstance(under, Slice) and type_key(under) in self.helper_types

    def appends_in_place(self, node: nodes.CallExpr) -> bool:
        """Whether `s = append(s, ...)` may change the list itself."""
        return node in self.in_place

    def truncates_in_place(self, node: nodes.SliceExpr) -> bool:
        """Whether `s = s[a:b]` may change the list itself."""
        return node in self.in_place

    def is_view(self, node: nodes.SliceExpr) -> bool:
        """Whether `s[a:b]` is written through, so that it must be a `View`."""
        return node in self.views

    def nil_test(self, value: Fragment, op: str) -> Fragment:
        """`s == nil` of a list: of one that is nil exactly when it is empty."""
        return compare("==" if op == "==" else ">", call("len", value), atom("0"))

    def changes_length(self, node: nodes.RangeStmt) -> bool:
        """Whether the body of a range may change the length of the list it goes over."""
        return node in self.changing_ranges


def analyse_slices(
    file: nodes.File,
    info: Info,
    variables: Variables,
    goroutines: Goroutines,
    retyped: frozenset[nodes.Expr],
    marshalled: Marshalled,
) -> Slices:
    """Decides the representation of every slice type."""
    collector = FlowCollector(file, info, variables)
    collector.collect()
    aliases = AliasFinder(file, variables, collector).find()
    evidence = Evidence(file, variables, collector, retyped, aliases)
    evidence.collect()
    for type_ in marshalled.lengthy:
        if isinstance(type_.underlying, Slice):
            key = type_key(type_.underlying)
            evidence.reasons.setdefault(key, "encoding/json tells nil from empty")
    _kept_parts(evidence)
    for key, reason in Sharing(info, evidence.flow).reasons(evidence.changing):
        evidence.reasons.setdefault(key, reason)
    _spread(info, evidence.reasons)
    ranges = RangeFinder(file, variables, goroutines, evidence).find()
    return Slices(
        info,
        evidence.reasons,
        frozenset(evidence.in_place),
        frozenset(evidence.views),
        frozenset(ranges),
        aliases,
        frozenset(evidence.stale)
        | stale_pointers(file, variables, goroutines, collector),
    )


def _kept_parts(evidence: Evidence) -> None:
    """A part that is kept sees the elements that are assigned, and the list that grows."""
    for node in evidence.flow.stored_parts:
        if (
            not evidence.collector.is_slice(node)
            or node in evidence.views
            or node in evidence.in_place
        ):
            continue
        key = evidence.key(node)
        if key in evidence.written or evidence.changing.get(key):
            evidence.against(node, "a part of it is kept while elements change")


def _spread(info: Info, reasons: dict[str, str]) -> None:
    """One representation for a generic `[]T` and the slices it is instantiated with."""
    keys = {
        type_key(r.type.underlying): r.type.underlying
        for r in info.types.values()
        if isinstance(r.type.underlying, Slice)
    }
    generic = any(isinstance(t.elem, TypeParam) for t in keys.values())
    if generic and reasons:
        reason = next(iter(reasons.values()))
        for key in keys:
            reasons.setdefault(key, reason)
