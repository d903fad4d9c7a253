"""Which variables, parameters and results may hold a `View` of a list: their hint is
`MutableSequence`, which lists have as well.

Only hints depend on this. Under-approximations: views among the elements of containers, and
through function values.
"""

from __future__ import annotations

from collections import defaultdict

from go2mp.analysis.slices import Slices
from go2mp.analysis.variables import Function
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk_functions
from go2mp.types.info import Info
from go2mp.types.model import Signature
from go2mp.types.objects import Func, Object, Var


def viewed_variables(file: nodes.File, info: Info, slices: Slices) -> frozenset[Object]:
    """Spreads the views that the program makes along its assignments, calls and returns."""
    if not slices.views:
        return frozenset()
    flow = _Flow(info, slices)
    flow.visit(file)
    pending, found = list(flow.seeds), set(flow.seeds)
    while pending:
        for target in flow.targets[pending.pop()] - found:
            found.add(target)
            pending.append(target)
    return frozenset(found)


class _Flow:
    def __init__(self, info: Info, slices: Slices) -> None:
        self.info, self.slices = info, slices
        self.seeds: set[Object] = set()
        self.targets: dict[Object, set[Object]] = defaultdict(set)

    def visit(self, file: nodes.File) -> None:
        for node, function in walk_functions(file):
            self._look(node, function)

    def _look(self, node: nodes.Node, function: Function | None) -> None:
        match node:
            case nodes.AssignStmt() if len(node.lhs) == len(node.rhs):
                for left, right in zip(node.lhs, node.rhs, strict=True):
                    self._into(self._variable(left), right)
            case nodes.ValueSpec() if len(node.names) == len(node.values):
                for left, right in zip(node.names, node.values, strict=True):
                    self._into(self.info.defs.get(left), right)
            case nodes.CallExpr():
                signature = self._signature(node)
                if signature is not None and not signature.variadic:
                    for var, arg in zip(signature.params.vars, node.args, strict=False):
                        self._into(var, arg)
            case nodes.ReturnStmt() if isinstance(function, nodes.FuncDecl):
                obj = self.info.defs.get(function.name)
                if isinstance(obj, Func):
                    results = obj.signature.results.vars
                    for var, result in zip(results, node.results, strict=False):
                        self._into(var, result)

    def _into(self, target: Object | None, value: nodes.Expr) -> None:
        while isinstance(value, nodes.ParenExpr):
            value = value.x
        if target is None:
            return
        if isinstance(value, nodes.SliceExpr):
            if self.slices.is_view(value):
                self.seeds.add(target)
            return
        if isinstance(value, nodes.CallExpr):
            signature = self._signature(value)
            if signature is not None and len(signature.results) == 1:
                self.targets[signature.results.vars[0]].add(target)
        elif (source := self._variable(value)) is not None:
            self.targets[source].add(target)

    def _signature(self, node: nodes.CallExpr) -> Signature | None:
        """The signature of a function of the program that is called by name."""
        fun = node.fun
        ident = fun.sel if isinstance(fun, nodes.SelectorExpr) else fun
        obj = self.info.uses.get(ident) if isinstance(ident, nodes.Ident) else None
        if isinstance(fun, nodes.SelectorExpr) and fun in self.info.selections:
            obj = self.info.selections[fun].obj
        if isinstance(obj, Func) and obj.pkg == "main":
            return obj.signature
        return None

    def _variable(self, node: nodes.Expr) -> Object | None:
        if isinstance(node, nodes.SelectorExpr) and node in self.info.selections:
            return self.info.selections[node].obj
        obj = self.info.object_of(node) if isinstance(node, nodes.Ident) else None
        return obj if isinstance(obj, Var) else None
