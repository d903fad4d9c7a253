"""What each expression says about slices: which are no lists, which change in place.

Each `append`, `cap`, part, comparison with nil and element address is looked at once, where it
stands: it counts against its type being a list, or changes a list in place, or makes a view. What
is lent, moved and kept comes from `slice_flow`. Read `slice_sharing` next: who else holds the lists
that change.
"""

from __future__ import annotations

from collections import defaultdict

from go2mp.analysis.capacity import reaching_slices
from go2mp.analysis.copies import type_key
from go2mp.analysis.slice_flow import (
    FlowCollector,
    Place,
    same_operand,
)
from go2mp.analysis.slice_headers import Headers
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Mode
from go2mp.types.model import Array, Pointer, Slice, Struct
from go2mp.types.objects import Var
from go2mp.types.parens import unparen

_REARRANGING = frozenset(
    f"slices.{name}"
    for name in "Clip Compact CompactFunc Delete DeleteFunc Grow Insert Replace".split()
)


class Evidence:
    """Collects the evidence against lists."""

    def __init__(
        self,
        file: nodes.File,
        variables: Variables,
        collector: FlowCollector,
        retyped: frozenset[nodes.Expr],
        aliases: dict[Var, nodes.Expr],
    ) -> None:
        self.file, self.info, self.variables = file, collector.info, variables
        self.collector, self.flow = collector, collector.flow
        self.retyped, self.aliases = retyped, aliases
        self.reasons: dict[str, str] = {}
        self.in_place: set[nodes.Expr] = set()
        self.changing: dict[str, set[Place]] = defaultdict(set)
        self.written: set[str] = set()
        self.views: set[nodes.SliceExpr] = set()
        self.stale: set[nodes.UnaryExpr] = set()
        self.reaching = reaching_slices(file, self.info)
        self.headers = Headers(file, variables, collector, aliases)

    def collect(self) -> None:
        """Looks at the whole program."""
        for node in walk(self.file):
            self._look(node)

    def against(self, node: nodes.Expr, reason: str) -> None:
        """Slices of the type of `node` are no lists."""
        under = self.info.type_of(node).underlying
        if isinstance(under, Slice):
            self.reasons.setdefault(type_key(under), reason)

    def key(self, node: nodes.Expr) -> str:
        """The key of the type of `node`."""
        return type_key(self.info.type_of(node).underlying)

    def _look(self, node: nodes.Node) -> None:
        if node in self.retyped and isinstance(node, nodes.Expr):
            self.against(node, "it is converted to a type with methods")
        match node:
            case nodes.CallExpr(fun=nodes.Ident(name=name)) if self._is_builtin(node):
                if name == "cap":
                    self.against(node.args[0], "its capacity is looked at")
                elif name == "append":
                    self._append(node)
            case nodes.CallExpr(fun=nodes.SelectorExpr()) if self._rearranges(node):
                self._rearranged(node)
            case nodes.UnaryExpr(op="&"):
                self._element_address(node)
            case nodes.SliceExpr():
                if node in self.reaching:
                    self.against(node.x, "it grows into its capacity")
                self._part(node)
            case nodes.SwitchStmt(tag=nodes.Expr() as tag) if self.collector.is_slice(
                tag
            ):
                self.against(tag, "it is compared with nil")
            case nodes.BinaryExpr(op="==" | "!="):
                for x, y in ((node.x, node.y), (node.y, node.x)):
                    if (
                        isinstance(y, nodes.Ident)
                        and y.name == "nil"
                        and x in self.info.types
                        and not self._empty_is_nil(x)
                    ):
                        self.against(x, "it is compared with nil")
            case nodes.Expr() if self.collector.is_slice(node):
                if self.headers.kept(node):
                    self.against(node, "a copy of it is kept while methods change it")
                if self.collector.writes_elements(node):
                    self.written.add(self.key(node))

    def _element_address(self, node: nodes.UnaryExpr) -> None:
        """A pointer to an element stays with the array that append may leave."""
        target = unparen(node.x)
        if isinstance(target, nodes.IndexExpr) and self.collector.is_slice(target.x):
            if not isinstance(self.info.type_of(target).underlying, Struct | Array):
                parent = self.collector.parents.get(node)
                if not isinstance(parent, nodes.CallExpr):
                    self.against(target.x, "a pointer to an element is kept")
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
            and isinstance(grown := unparen(inner.rhs[0]), nodes.CallExpr)
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
        base = unparen(node.args[0])
        target = self._target_of(node)
        if isinstance(base, nodes.SliceExpr) and base.low is None:
            if self.info.value_of(base.high or base) == 0:  # buf = Append(buf[:0], ...)
                base = unparen(base.x)
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
        if use.function is None or use.address_taken:
            return False
        if self.variables.captured_for_later(obj):
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
        base = unparen(node.args[0])
        target = self._target_of(node)
        if target is not None and self._same(target, base):
            self._changes(node, base)
            return
        if target is not None and self._is_deletion(node, target):
            self._changes(node, target)
            return
        if self._is_fresh(base):
            return
        if self.collector.moves(base) and not isinstance(base, nodes.SliceExpr):
            return
        self.against(node, "append makes a second slice of one array")

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
            self.changing[self.key(base)].add(place)

    def _is_fresh(self, node: nodes.Expr) -> bool:
        node = unparen(node)
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
                    name = getattr(unparen(node.fun), "name", "")
                    return name == "make" or (
                        name == "append" and self._is_fresh(node.args[0])
                    )
                function = self.collector.callee(node)
                return function is not None and function.pkg not in ("main", "")
        return False

    def _same(self, x: nodes.Expr, y: nodes.Expr) -> bool:
        return same_operand(self.info, x, y)

    def _named(self, node: nodes.Expr) -> nodes.Expr:
        """What an alias stands for; other operands are themselves."""
        node = unparen(node)
        if isinstance(node, nodes.Ident):
            obj = self.info.uses.get(node)
            if isinstance(obj, Var) and obj in self.aliases:
                return self.aliases[obj]
        return node

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
            self.against(node, "a full slice expression")
            return
        target = self._target_of(node)
        if target is not None and self._same(target, self._named(node.x)):
            from_start = node.low is None or self.info.value_of(node.low) == 0
            if from_start or node.high is None:
                self._changes(node, target)
                return
            self.against(node, "it is sliced at both ends in place")
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
        outer = self.collector.outermost(node)
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
        outer = self.collector.outermost(node)
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
        self.against(node, "it is a slice of an array")
