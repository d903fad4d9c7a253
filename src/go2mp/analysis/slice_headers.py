"""Copies of slices of defined types whose methods assign to `*s`: `t := s` and then `t.Push(1)`.

A pointer to such a slice is the Python object itself, and methods on pointers change it in
place. A copy must not see that: then the type is a `Slice`, which `rules.values` copies.

Go specification: "Assignability", "Method sets". Over-approximation: a copy that is kept
anywhere counts, except in parameters that are only read, and the alias of `old := *s`.
"""

from __future__ import annotations

from go2mp.analysis.slice_flow import FlowCollector
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Mode
from go2mp.types.model import Named, Pointer, Type
from go2mp.types.objects import Func, Var
from go2mp.types.parens import unparen


class Headers:
    """The slice types that are changed through pointers, and who keeps values of them."""

    def __init__(
        self,
        file: nodes.File,
        variables: Variables,
        collector: FlowCollector,
        aliases: dict[Var, nodes.Expr],
    ) -> None:
        self.variables, self.collector, self.aliases = variables, collector, aliases
        self.info = collector.info
        self.changed: set[Type] = set()
        for node in walk(file):
            if isinstance(node, nodes.AssignStmt):
                for target in map(unparen, node.lhs):
                    if isinstance(target, nodes.StarExpr):
                        self.changed.add(self.info.type_of(target))

    def kept(self, node: nodes.Expr) -> bool:
        """Whether an operand is a variable of such a type whose value is stored once more."""
        if not isinstance(
            node, nodes.Ident | nodes.SelectorExpr | nodes.IndexExpr | nodes.StarExpr
        ):
            return False
        type_ = self.info.type_of(node)
        if not isinstance(type_, Named) or type_ not in self.changed:
            return False
        if self.info.types[node].mode is Mode.TYPE or not type_.methods:
            return False
        match self.collector.parents.get(node):
            case nodes.AssignStmt(lhs=lhs, rhs=rhs) if node in rhs:
                return len(lhs) != len(rhs) or self._keeps(lhs[rhs.index(node)])
            case nodes.ValueSpec(names=names, values=values) if node in values:
                return len(names) != len(values) or self._keeps(
                    names[values.index(node)]
                )
            case nodes.CallExpr(args=args) as call if node in args:
                return self._passes(call, args.index(node))
            case nodes.ReturnStmt() | nodes.SendStmt() | nodes.KeyedElement():
                return True
        return False

    def _keeps(self, target: nodes.Expr) -> bool:
        """Whether a target is more than the alias of a method's own slice."""
        obj = self.info.object_of(target) if isinstance(target, nodes.Ident) else None
        return not isinstance(obj, Var) or obj not in self.aliases

    def _passes(self, call: nodes.CallExpr, position: int) -> bool:
        """Whether an argument goes to a parameter that is more than read."""
        if getattr(call.fun, "name", "") == "append":
            return position > 0 and not call.ellipsis
        function = self.collector.callee(call)
        if function is None or function.pkg != "main":
            return False
        params = function.signature.params.vars
        if position >= len(params):
            return True
        return any(
            not self._reads(ident)
            for ident in self.variables.use(params[position]).occurrences[1:]
        )

    def _reads(self, ident: nodes.Ident) -> bool:
        parent = self.collector.parents.get(ident)
        match parent:
            case nodes.IndexExpr(x=x) | nodes.RangeStmt(x=x):
                return x is ident
            case nodes.SelectorExpr() if parent in self.info.selections:
                called = self.info.selections[parent].obj
                recv = called.signature.recv if isinstance(called, Func) else None
                return recv is not None and not isinstance(recv.type, Pointer)
            case nodes.CallExpr(fun=fun):
                recorded, own = self.info.types.get(fun), self.collector.callee(parent)
                if recorded is not None and recorded.mode is Mode.BUILTIN:
                    return getattr(fun, "name", "") != "append"
                return own is not None and own.pkg != "main"
        return False
