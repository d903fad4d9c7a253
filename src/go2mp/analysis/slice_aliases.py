"""Which variables only look at a slice until it is cut: they stand for the slice itself.

`old := *h`, `x := old[n-1]`, `*h = old[:n-1]` is how container/heap's `Pop` is written. `old` holds
the header a second time, but nothing sees it: what `slice_flow` says of `old` is dropped. Read
`slice_evidence` next, which asks what `old` in `old[:n-1]` stands for.
"""

from __future__ import annotations

from go2mp.analysis.slice_flow import FlowCollector, same_operand
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.objects import Var
from go2mp.types.parens import unparen


class AliasFinder:
    """Finds the aliases, and takes their edges out of the flow."""

    def __init__(
        self, file: nodes.File, variables: Variables, collector: FlowCollector
    ) -> None:
        self.file, self.info, self.variables = file, collector.info, variables
        self.collector, self.flow = collector, collector.flow
        self.aliases: dict[Var, nodes.Expr] = {}

    def find(self) -> dict[Var, nodes.Expr]:
        """`old := *h` ... `*h = old[:n-1]`, where `old` is only looked at before: the idiom of
        container/heap's Pop."""
        for node in walk(self.file, nodes.Block):
            for position, statement in enumerate(node.stmts):
                found = self._alias_definition(statement)
                if found is not None:
                    self._check_alias(found[0], found[1], node.stmts[position + 1 :])
        return self.aliases

    def _alias_definition(self, node: nodes.Stmt) -> tuple[Var, nodes.Expr] | None:
        if (
            not isinstance(node, nodes.AssignStmt)
            or node.op != ":="
            or len(node.lhs) != 1
        ):
            return None
        target, value = node.lhs[0], unparen(node.rhs[0])
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
                right = unparen(statement.rhs[0])
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

    def _same(self, x: nodes.Expr, y: nodes.Expr) -> bool:
        return same_operand(self.info, x, y)
