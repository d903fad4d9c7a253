"""Pointers to elements of a slice that other functions append to while the pointers are in use.

Go specification: "Appending to and copying slices". Where the capacity is too small, append makes
a new array, and the pointer stays with the old one. A Python list stays the same object.
`slice_evidence` looks at appends in the function of the pointer itself.

A slice is known by the package variable or field that it is in. Under-approximation: pointers
that are returned, or kept in fields, elements and package variables; pointer receivers.
"""

from __future__ import annotations

from collections.abc import Iterator

from go2mp.analysis.goroutines import Goroutines
from go2mp.analysis.slice_flow import FlowCollector
from go2mp.analysis.variables import Function, Variables
from go2mp.analysis.writes import analyse_writes
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.model import Array, Struct
from go2mp.types.objects import Object, Var
from go2mp.types.parens import unparen


def stale_pointers(
    file: nodes.File,
    variables: Variables,
    goroutines: Goroutines,
    collector: FlowCollector,
) -> frozenset[nodes.UnaryExpr]:
    """The address operators whose pointers are used after a called function has appended."""
    search = _Search(variables, goroutines, collector)
    taken = [node for node in walk(file) if isinstance(node, nodes.UnaryExpr)]
    return frozenset(node for node in taken if node.op == "&" and search.stale(node))


class _Search:
    """One look over the program."""

    def __init__(
        self, variables: Variables, goroutines: Goroutines, collector: FlowCollector
    ) -> None:
        self.variables, self.goroutines = variables, goroutines
        self.collector, self.info = collector, collector.info
        self.grown = analyse_writes(goroutines, self._appends)

    def stale(self, node: nodes.UnaryExpr) -> bool:
        """Whether the pointer outlives an append by another function."""
        target = unparen(node.x)
        if not isinstance(target, nodes.IndexExpr):
            return False
        if not self.collector.is_slice(target.x):
            return False
        if not isinstance(self.info.type_of(target).underlying, Struct | Array):
            return False
        key = self._key(target.x)
        return key != "" and any(
            self._used_after(obj, start, key) for obj, start in self._holders(node)
        )

    def _holders(self, node: nodes.UnaryExpr) -> Iterator[tuple[Var, int]]:
        """The variables that get the pointer, and from where on they hold it."""
        parent = self.collector.parents.get(node)
        if isinstance(parent, nodes.AssignStmt) and len(parent.lhs) == len(parent.rhs):
            holder = parent.lhs[parent.rhs.index(node)]
            obj = (
                self.info.object_of(holder) if isinstance(holder, nodes.Ident) else None
            )
            if isinstance(obj, Var):
                yield obj, node.span.end
        elif isinstance(parent, nodes.CallExpr) and node in parent.args:
            function = self.collector.callee(parent)
            params = function.signature.params.vars if function is not None else ()
            if parent.args.index(node) < len(params):
                yield params[parent.args.index(node)], 0

    def _used_after(self, obj: Var, start: int, key: str) -> bool:
        """Whether a variable is mentioned after a call that appends to the slice."""
        use = self.variables.use(obj)
        if use.function is None or not use.occurrences:
            return False
        return any(
            start <= call.span.end
            and any(key in self.grown.of(callee) for callee in callees)
            and any(self._follows(ident, call, start) for ident in use.occurrences)
            for call, callees in self._calls(use.function)
        )

    def _follows(self, ident: nodes.Ident, call: nodes.CallExpr, start: int) -> bool:
        """Whether a mention may run after a call: it stands behind it, and in no other branch, or
        in a loop around it that begins after the pointer is taken."""
        above: nodes.Node | None = call
        at = ident.span.start
        while (inner := above) is not None:
            above = self.collector.parents.get(inner)
            match above:
                case nodes.IfStmt(body=body, orelse=orelse) if inner is body:
                    if orelse is not None and orelse.span.start <= at < orelse.span.end:
                        return False
                case nodes.SwitchStmt(cases=cases) | nodes.TypeSwitchStmt(cases=cases):
                    if any(
                        case is not inner and case.span.start <= at < case.span.end
                        for case in cases
                    ):
                        return False
                case nodes.ForStmt() | nodes.RangeStmt():
                    if start <= above.span.start <= at < above.span.end:
                        return True
        return at >= call.span.end

    def _calls(
        self, function: Function
    ) -> Iterator[tuple[nodes.CallExpr, Iterator[Function]]]:
        for call, callees in self.goroutines.calls.get(function, {}).items():
            yield call, iter(callees)

    def _appends(self, node: nodes.Node) -> set[str]:
        """The slices that a statement appends to."""
        if not isinstance(node, nodes.AssignStmt) or len(node.lhs) != len(node.rhs):
            return set()
        return {
            self._key(target)
            for target, value in zip(node.lhs, node.rhs, strict=True)
            if isinstance(made := unparen(value), nodes.CallExpr)
            and getattr(made.fun, "name", "") == "append"
        } - {""}

    def _key(self, node: nodes.Expr) -> str:
        """A package variable or a field by its name and place; nothing for what else there is."""
        node = unparen(node)
        obj: Object | None = None
        if isinstance(node, nodes.Ident):
            obj = self.info.object_of(node)
            if isinstance(obj, Var) and self.variables.use(obj).function is not None:
                return ""
        elif isinstance(node, nodes.SelectorExpr) and node in self.info.selections:
            obj = self.info.selections[node].obj
        return f"{obj.name}@{obj.span.start}" if isinstance(obj, Var) else ""
