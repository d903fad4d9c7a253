"""Which ranges go over a list whose length their body may change.

Go takes the length once, before the first round; Python's `for` looks at the list in every round.
The lists that change in place are those of `slice_evidence`; what a body calls is followed (see
`goroutines`). Read `slices` next, which hands the answer to the rules.

Over-approximations: a list is all the lists of its group (see `slice_sharing`); a call whose
callees are not known changes it.
"""

from __future__ import annotations

from go2mp.analysis.goroutines import Goroutines
from go2mp.analysis.slice_evidence import Evidence
from go2mp.analysis.slice_flow import Place
from go2mp.analysis.slice_sharing import Groups
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Mode
from go2mp.types.objects import Func
from go2mp.types.parens import unparen


class RangeFinder:
    """Compares what ranges go over with what their bodies change."""

    def __init__(
        self,
        file: nodes.File,
        variables: Variables,
        goroutines: Goroutines,
        evidence: Evidence,
    ) -> None:
        self.file, self.variables, self.goroutines = file, variables, goroutines
        self.info, self.collector = evidence.info, evidence.collector
        self.flow, self.in_place = evidence.flow, evidence.in_place
        self.changing = evidence.changing

    def find(self) -> set[nodes.RangeStmt]:
        """The ranges whose body may change the length of what they go over."""
        groups = Groups(self.flow.edges)
        changed = {
            groups.find(place) for places in self.changing.values() for place in places
        }
        found = set()
        for node in walk(self.file, nodes.RangeStmt):
            if not self.collector.is_slice(node.x):
                continue
            place = self.collector.place(node.x)
            if place is None or groups.find(place) not in changed:
                continue
            if self._body_changes(node, groups, groups.find(place)):
                found.add(node)
        return found

    def _body_changes(self, node: nodes.RangeStmt, groups: Groups, root: Place) -> bool:
        local = node.x if isinstance(node.x, nodes.Ident) else None
        for inner in walk(node.body, nodes.Expr):
            if inner in self.in_place:
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
        self, call: nodes.CallExpr, groups: Groups, root: Place
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
            for inner in walk(current, nodes.Expr):
                if inner in self.in_place:
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
        target = unparen(node.fun)
        if isinstance(target, nodes.SelectorExpr):
            selection = self.info.selections.get(target)
            obj = (
                selection.obj
                if selection is not None
                else self.info.uses.get(target.sel)
            )
            return not isinstance(obj, Func) or obj.pkg in ("main", "")
        return True


def _changed_operand(node: nodes.Expr) -> nodes.Expr:
    """The slice that an expression changes in place: `s` of `append(s, v)` and `s[:n]`."""
    if isinstance(node, nodes.CallExpr):
        return node.args[0]
    assert isinstance(node, nodes.SliceExpr)
    return node.x
