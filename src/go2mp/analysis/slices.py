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
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from go2mp.analysis.capacity import reaching_slices
from go2mp.analysis.copies import type_key
from go2mp.analysis.goroutines import Goroutines
from go2mp.analysis.slice_flow import (
    Edge,
    FlowCollector,
    Place,
    same_operand,
    unparenthesized,
)
from go2mp.analysis.variables import Variables
from go2mp.python.fragments import Fragment, atom, call, compare
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import Array, Pointer, Slice, Struct, Type, TypeParam
from go2mp.types.objects import Func, Var


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


_REARRANGING = frozenset(
    f"slices.{name}"
    for name in "Clip Compact CompactFunc Delete DeleteFunc Grow Insert Replace".split()
)


def analyse_slices(
    file: nodes.File,
    info: Info,
    variables: Variables,
    goroutines: Goroutines,
    retyped: frozenset[nodes.Expr],
) -> Slices:
    """Decides the representation of every slice type."""
    return _Decision(file, info, variables, goroutines, retyped).decide()


class _Decision:
    """Collects the evidence against lists."""

    def __init__(
        self,
        file: nodes.File,
        info: Info,
        variables: Variables,
        goroutines: Goroutines,
        retyped: frozenset[nodes.Expr],
    ) -> None:
        self.file, self.info, self.variables = file, info, variables
        self.goroutines, self.retyped = goroutines, retyped
        self.collector = FlowCollector(file, info, variables)
        self.flow = self.collector.collect()
        self.reasons: dict[str, str] = {}
        self.in_place: set[nodes.Expr] = set()
        self.changing: dict[str, set[Place]] = defaultdict(set)
        self.written: set[str] = set()
        self.views: set[nodes.SliceExpr] = set()
        self.aliases: dict[Var, nodes.Expr] = {}
        self.stale: set[nodes.UnaryExpr] = set()
        self.reaching = reaching_slices(file, info)

    def decide(self) -> Slices:
        self._find_aliases()
        for node in walk(self.file):
            self._look(node)
        self._kept_parts()
        self._shared_lists()
        self._spread()
        return Slices(
            self.info,
            self.reasons,
            frozenset(self.in_place),
            frozenset(self.views),
            frozenset(self._changing_ranges()),
            self.aliases,
            frozenset(self.stale),
        )

    # --- aliases ---------------------------------------------------------------------

    def _find_aliases(self) -> None:
        """`old := *h` ... `*h = old[:n-1]`, where `old` is only looked at before: the idiom of
        container/heap's Pop."""
        for node in walk(self.file):
            if not isinstance(node, nodes.Block):
                continue
            for position, statement in enumerate(node.stmts):
                found = self._alias_definition(statement)
                if found is not None:
                    self._check_alias(found[0], found[1], node.stmts[position + 1 :])

    def _alias_definition(self, node: nodes.Stmt) -> tuple[Var, nodes.Expr] | None:
        if (
            not isinstance(node, nodes.AssignStmt)
            or node.op != ":="
            or len(node.lhs) != 1
        ):
            return None
        target, value = node.lhs[0], unparenthesized(node.rhs[0])
        obj = self.info.defs.get(target) if isinstance(target, nodes.Ident) else None
        simple = isinstance(value, nodes.StarExpr | nodes.SelectorExpr)
        if not isinstance(obj, Var) or not simple or not self.collector.is_slice(value):
            return None
        use = self.variables.use(obj)
        if use.assignments or use.address_taken or use.captured_by:
            return None
        return obj, value

    def _check_alias(
        self, obj: Var, value: nodes.Expr, rest: tuple[nodes.Stmt, ...]
    ) -> None:
        uses = self.variables.use(obj).occurrences[1:]
        cut: nodes.Stmt | None = None
        for statement in rest:
            if isinstance(statement, nodes.AssignStmt) and len(statement.lhs) == 1:
                right = unparenthesized(statement.rhs[0])
                if isinstance(right, nodes.SliceExpr) and self._same(
                    statement.lhs[0], value
                ):
                    if (
                        isinstance(right.x, nodes.Ident)
                        and self.info.uses.get(right.x) is obj
                    ):
                        cut = statement
                        break
            if self._assigns(statement, value):
                return
        if cut is None:
            return
        for ident in uses:
            if ident.span.start > cut.span.end:
                return
            if ident.span.start < cut.span.start and not self.collector.is_transient(
                ident
            ):
                return
        self.aliases[obj] = value
        self.flow.edges[:] = [
            e for e in self.flow.edges if obj not in (e.source, e.target)
        ]

    def _assigns(self, node: nodes.Node, value: nodes.Expr) -> bool:
        """Whether a statement assigns `value` itself (elements may change)."""
        return any(
            isinstance(inner, nodes.AssignStmt)
            and any(self._same(target, value) for target in inner.lhs)
            for inner in walk(node)
        )

    def _named(self, node: nodes.Expr) -> nodes.Expr:
        """What an alias stands for; other operands are themselves."""
        node = unparenthesized(node)
        if isinstance(node, nodes.Ident):
            obj = self.info.uses.get(node)
            if isinstance(obj, Var) and obj in self.aliases:
                return self.aliases[obj]
        return node

    # --- ranges ------------------------------------------------------------------------

    def _changing_ranges(self) -> set[nodes.RangeStmt]:
        groups = _Groups(self.flow.edges)
        changed = {
            groups.find(place) for places in self.changing.values() for place in places
        }
        found = set()
        for node in walk(self.file):
            if not isinstance(node, nodes.RangeStmt) or not self.collector.is_slice(
                node.x
            ):
                continue
            place = self.collector.place(node.x)
            if place is None or groups.find(place) not in changed:
                continue
            if self._body_changes(node, groups, groups.find(place)):
                found.add(node)
        return found

    def _body_changes(
        self, node: nodes.RangeStmt, groups: _Groups, root: Place
    ) -> bool:
        local = node.x if isinstance(node.x, nodes.Ident) else None
        for inner in walk(node.body):
            if isinstance(inner, nodes.Expr) and inner in self.in_place:
                base = _changed_operand(inner)
                place = self.collector.place(base)
                if place is None or groups.find(place) == root:
                    return True
            if isinstance(inner, nodes.CallExpr) and self._own_call(inner):
                obj = self.info.uses.get(local) if local is not None else None
                if local is None or (
                    obj is not None and self.variables.use(obj).captured_by
                ):
                    if self._callees_change(inner, groups, root):
                        return True
        return False

    def _callees_change(
        self, call: nodes.CallExpr, groups: _Groups, root: Place
    ) -> bool:
        """Whether what a call runs changes a list of the group in place."""
        calls = self.goroutines.calls
        function = self.goroutines.function_of(call)
        pending = (
            list(calls.get(function, {}).get(call, ())) if function is not None else []
        )
        if not pending:
            return True
        seen: set[nodes.Node] = set()
        while pending:
            current = pending.pop()
            if current in seen:
                continue
            seen.add(current)
            for inner in walk(current):
                if isinstance(inner, nodes.Expr) and inner in self.in_place:
                    base = _changed_operand(inner)
                    place = self.collector.place(base)
                    if place is None or groups.find(place) == root:
                        return True
            for callees in calls.get(current, {}).values():
                pending += callees
        return False

    def _own_call(self, node: nodes.CallExpr) -> bool:
        recorded = self.info.types.get(node.fun)
        if recorded is None or recorded.mode in (Mode.BUILTIN, Mode.TYPE):
            return False
        target = unparenthesized(node.fun)
        if isinstance(target, nodes.SelectorExpr):
            selection = self.info.selections.get(target)
            obj = (
                selection.obj
                if selection is not None
                else self.info.uses.get(target.sel)
            )
            return not isinstance(obj, Func) or obj.pkg in ("main", "")
        return True

    def _against(self, node: nodes.Expr, reason: str) -> None:
        under = self.info.type_of(node).underlying
        if isinstance(under, Slice):
            self.reasons.setdefault(type_key(under), reason)

    def _key(self, node: nodes.Expr) -> str:
        return type_key(self.info.type_of(node).underlying)

    # --- evidence --------------------------------------------------------------------

    def _look(self, node: nodes.Node) -> None:
        if node in self.retyped and isinstance(node, nodes.Expr):
            self._against(node, "it is converted to a type with methods")
        match node:
            case nodes.CallExpr(fun=nodes.Ident(name=name)) if self._is_builtin(node):
                if name == "cap":
                    self._against(node.args[0], "its capacity is looked at")
                elif name == "append":
                    self._append(node)
            case nodes.CallExpr(fun=nodes.SelectorExpr()) if self._rearranges(node):
                self._rearranged(node)
            case nodes.UnaryExpr(op="&"):
                self._element_address(node)
            case nodes.SliceExpr():
                if node in self.reaching:
                    self._against(node.x, "it grows into its capacity")
                self._part(node)
            case nodes.SwitchStmt(tag=nodes.Expr() as tag) if self.collector.is_slice(
                tag
            ):
                self._against(tag, "it is compared with nil")
            case nodes.BinaryExpr(op="==" | "!="):
                for x, y in ((node.x, node.y), (node.y, node.x)):
                    if (
                        isinstance(y, nodes.Ident)
                        and y.name == "nil"
                        and x in self.info.types
                        and not self._empty_is_nil(x)
                    ):
                        self._against(x, "it is compared with nil")
            case nodes.Expr() if self.collector.is_slice(node):
                if self.collector.writes_elements(node):
                    self.written.add(self._key(node))
                parent = self.collector.parents.get(node)
                if isinstance(parent, nodes.RangeStmt) and parent.x is node:
                    pass

    def _element_address(self, node: nodes.UnaryExpr) -> None:
        """A pointer to an element stays with the array that append may leave."""
        target = unparenthesized(node.x)
        if isinstance(target, nodes.IndexExpr) and self.collector.is_slice(target.x):
            if not isinstance(self.info.type_of(target).underlying, Struct | Array):
                parent = self.collector.parents.get(node)
                if not isinstance(parent, nodes.CallExpr):
                    self._against(target.x, "a pointer to an element is kept")
            elif self._used_after_append(node, target.x):
                self.stale.add(node)

    def _used_after_append(self, node: nodes.UnaryExpr, slice_: nodes.Expr) -> bool:
        """Whether a variable keeps a pointer to an element (a struct) while the slice grows: Go's
        pointer may then be one into the old array."""
        parent = self.collector.parents.get(node)
        if not isinstance(parent, nodes.AssignStmt) or len(parent.lhs) != len(
            parent.rhs
        ):
            return False
        holder = parent.lhs[parent.rhs.index(node)]
        obj = self.info.object_of(holder) if isinstance(holder, nodes.Ident) else None
        if not isinstance(obj, Var):
            return False
        use = self.variables.use(obj)
        if use.function is None or use.function.body is None:
            return False
        return any(
            isinstance(inner, nodes.AssignStmt)
            and node.span.end < inner.span.start
            and isinstance(grown := unparenthesized(inner.rhs[0]), nodes.CallExpr)
            and getattr(grown.fun, "name", "") == "append"
            and self._is_builtin(grown)
            and self._same(inner.lhs[0], slice_)
            and self._looked_at_after(obj, inner)
            for inner in walk(use.function.body)
        )

    def _looked_at_after(self, obj: Var, node: nodes.Stmt) -> bool:
        """Whether a variable is mentioned after a statement, and not given a new value first."""
        later = [
            ident
            for ident in self.variables.use(obj).occurrences
            if ident.span.start >= node.span.end
        ]
        if not later:
            return False
        first = min(later, key=lambda ident: ident.span.start)
        parent = self.collector.parents.get(first)
        return not isinstance(parent, nodes.AssignStmt) or first not in parent.lhs

    def _empty_is_nil(self, node: nodes.Expr) -> bool:
        """Whether a local variable holds what a search of package regexp found: never a slice that
        is empty but not nil."""
        obj = self.info.uses.get(node) if isinstance(node, nodes.Ident) else None
        if not isinstance(obj, Var) or self.variables.reassigned(obj):
            return False
        first = self.variables.use(obj).occurrences[0]
        made = self.collector.parents.get(first)
        if not isinstance(made, nodes.AssignStmt) or len(made.rhs) != 1:
            return False
        if not isinstance(made.rhs[0], nodes.CallExpr):
            return False
        function = self.collector.callee(made.rhs[0])
        return (
            function is not None
            and function.pkg == "regexp"
            and function.name.startswith("Find")
        )

    def _rearranges(self, node: nodes.CallExpr) -> bool:
        """Whether a standard function returns its first argument changed in its array."""
        function = self.collector.callee(node)
        return (
            function is not None
            and bool(node.args)
            and (
                f"{function.pkg}.{function.name}" in _REARRANGING
                or (
                    function.name.startswith("Append")
                    and function.pkg in ("strconv", "unicode/utf8", "fmt")
                )
            )
        )

    def _rearranged(self, node: nodes.CallExpr) -> None:
        base = unparenthesized(node.args[0])
        target = self._target_of(node)
        if isinstance(base, nodes.SliceExpr) and base.low is None:
            if self.info.value_of(base.high or base) == 0:  # buf = Append(buf[:0], ...)
                base = unparenthesized(base.x)
        if target is not None and self._same(target, base) or self._is_last_use(base):
            self._changes(node, base)
        elif self._is_fresh(base):
            self.in_place.add(node)

    def _is_last_use(self, node: nodes.Expr) -> bool:
        """Whether an operand is a local variable that is not mentioned any more."""
        obj = self.info.uses.get(node) if isinstance(node, nodes.Ident) else None
        if obj is None:
            return False
        use = self.variables.use(obj)
        if use.function is None or use.captured_by or use.address_taken:
            return False
        return (
            use.loop is None and use.occurrences[-1] is node and not self._in_loop(node)
        )

    def _in_loop(self, node: nodes.Node) -> bool:
        at: nodes.Node | None = node
        while at is not None and not isinstance(at, nodes.FuncDecl | nodes.FuncLit):
            if isinstance(at, nodes.ForStmt | nodes.RangeStmt | nodes.LabeledStmt):
                return True
            at = self.collector.parents.get(at)
        return False

    def _is_builtin(self, node: nodes.CallExpr) -> bool:
        recorded = self.info.types.get(node.fun)
        return recorded is not None and recorded.mode is Mode.BUILTIN

    def _target_of(self, node: nodes.Expr) -> nodes.Expr | None:
        """The left side of `left = node`."""
        parent = self.collector.parents.get(node)
        if (
            isinstance(parent, nodes.AssignStmt)
            and parent.op == "="
            and node in parent.rhs
        ):
            if len(parent.lhs) == len(parent.rhs) == 1:
                return parent.lhs[0]
        return None

    def _append(self, node: nodes.CallExpr) -> None:
        base = unparenthesized(node.args[0])
        target = self._target_of(node)
        if target is not None and self._same(target, base):
            self._changes(node, base)
            return
        if target is not None and self._is_deletion(node, target):
            self._changes(node, target)
            return
        if self._is_fresh(base):
            return
        if self.collector._moves(base) and not isinstance(base, nodes.SliceExpr):
            return
        self._against(node, "append makes a second slice of one array")

    def _is_deletion(self, node: nodes.CallExpr, target: nodes.Expr) -> bool:
        """`s = append(s[:i], s[j:]...)`."""
        if not node.ellipsis or len(node.args) != 2:
            return False
        head, tail = node.args
        if not isinstance(head, nodes.SliceExpr) or not isinstance(
            tail, nodes.SliceExpr
        ):
            return False
        return (
            head.low is None
            and head.high is not None
            and tail.low is not None
            and tail.high is None
            and self._same(target, head.x)
            and self._same(target, tail.x)
        )

    def _changes(self, node: nodes.Expr, base: nodes.Expr) -> None:
        self.in_place.add(node)
        place = self.collector.place(base)
        if place is not None:
            self.changing[self._key(base)].add(place)

    def _is_fresh(self, node: nodes.Expr) -> bool:
        node = unparenthesized(node)
        match node:
            case nodes.CompositeLit():
                return True
            case nodes.Ident():
                recorded = self.info.types.get(node)
                return (
                    recorded is not None
                    and recorded.mode is Mode.NIL
                    or node.name == "nil"
                )
            case nodes.CallExpr():
                recorded = self.info.types.get(node.fun)
                if recorded is not None and recorded.mode is Mode.TYPE:
                    arg = node.args[0]
                    return self._is_fresh(arg) or not self.collector.is_slice(arg)
                if recorded is not None and recorded.mode is Mode.BUILTIN:
                    name = getattr(unparenthesized(node.fun), "name", "")
                    return name == "make" or (
                        name == "append" and self._is_fresh(node.args[0])
                    )
                function = self.collector.callee(node)
                return function is not None and function.pkg not in ("main", "")
        return False

    def _same(self, x: nodes.Expr, y: nodes.Expr) -> bool:
        return same_operand(self.info, x, y)

    def _part(self, node: nodes.SliceExpr) -> None:
        if node.x not in self.info.types:
            return
        under = self.info.type_of(node.x).underlying
        if isinstance(under, Pointer):
            under = under.elem.underlying
        if isinstance(under, Array):
            self._array_part(node)
            return
        if not isinstance(under, Slice):
            return
        if node.max is not None:
            self._against(node, "a full slice expression")
            return
        target = self._target_of(node)
        if target is not None and self._same(target, self._named(node.x)):
            from_start = node.low is None or self.info.value_of(node.low) == 0
            if from_start or node.high is None:
                self._changes(node, target)
                return
            self._against(node, "it is sliced at both ends in place")
            return
        if self._in_deletion(node):
            return
        self._kept(node)

    def _in_deletion(self, node: nodes.SliceExpr) -> bool:
        parent = self.collector.parents.get(node)
        if not isinstance(parent, nodes.CallExpr) or not self._is_builtin(parent):
            return False
        target = self._target_of(parent)
        return target is not None and self._is_deletion(parent, target)

    def _kept(self, node: nodes.SliceExpr) -> None:
        """A part that is used: looked at for a moment, lent to a function, or kept."""
        outer = self.collector._outermost(node)
        if self.collector.writes_elements(outer):
            self.views.add(node)
            return
        if self.collector.is_transient(outer):
            return
        parameter = self.collector.argument_of(outer)
        if parameter is not None and parameter in self.flow.borrowed:
            if parameter in self.flow.written_borrows:
                self.views.add(node)
            return
        self.flow.stored_parts.append(node)

    def _array_part(self, node: nodes.SliceExpr) -> None:
        outer = self.collector._outermost(node)
        if self.collector.is_transient(outer) and not self.collector.writes_elements(
            outer
        ):
            return
        whole = node.low is None and node.high is None
        parameter = self.collector.argument_of(outer)
        if parameter is not None and parameter in self.flow.borrowed:
            if parameter in self.flow.written_borrows and not whole:
                self.views.add(node)
            return
        if self.collector.writes_elements(outer):
            if not whole:
                self.views.add(node)
            return
        self._against(node, "it is a slice of an array")

    # --- conclusions ---------------------------------------------------------------------

    def _kept_parts(self) -> None:
        for node in self.flow.stored_parts:
            if (
                not self.collector.is_slice(node)
                or node in self.views
                or node in self.in_place
            ):
                continue
            key = self._key(node)
            if key in self.written or self.changing.get(key):
                if not self._read_only_after(node):
                    self._against(node, "a part of it is kept while elements change")

    def _read_only_after(self, node: nodes.SliceExpr) -> bool:
        """Whether nothing changes: only parts whose type is neither written nor grown."""
        return False

    def _shared_lists(self) -> None:
        groups = _Groups(self.flow.edges)
        shared = {groups.find(e.source) for e in self.flow.edges if not e.moves}
        for key, places in self.changing.items():
            for place in places:
                if groups.find(place) in shared and self._has_holder(place, groups):
                    self.reasons.setdefault(key, "two places hold one list that grows")
                if (
                    isinstance(place, Var)
                    and place.is_field
                    and self._struct_copied(place)
                ):
                    self.reasons.setdefault(key, "a struct that holds it is copied")
                if isinstance(place, Var) and self._is_outer_parameter(place):
                    self.reasons.setdefault(key, "a parameter grows")

    def _has_holder(self, place: Place, groups: _Groups) -> bool:
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

    def _spread(self) -> None:
        """One representation for a generic `[]T` and the slices it is instantiated with."""
        keys = {
            type_key(r.type.underlying): r.type.underlying
            for r in self.info.types.values()
            if isinstance(r.type.underlying, Slice)
        }
        generic = [k for k, t in keys.items() if isinstance(t.elem, TypeParam)]
        if generic and self.reasons:
            reason = next(iter(self.reasons.values()))
            if any(k in self.reasons for k in generic) or len(generic) > 0:
                for key in keys:
                    self.reasons.setdefault(key, reason)


class _Groups:
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


def _changed_operand(node: nodes.Expr) -> nodes.Expr:
    """The slice that an expression changes in place: `s` of `append(s, v)` and `s[:n]`."""
    if isinstance(node, nodes.CallExpr):
        return node.args[0]
    assert isinstance(node, nodes.SliceExpr)
    return node.x
