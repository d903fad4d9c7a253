"""Which methods with a pointer or a function as receiver can be seen to run on a nil one.

Most methods begin by reading a field: called on nil they do nothing but panic, as Python's
attribute lookup on None does. Those that compare the receiver with nil, ignore it, or print
something first do run on nil: `nil_values` asks where they are called on what may be nil.

Go specification: "Calls", "Order of evaluation", "Selectors" ("... evaluating or assigning to x.f
causes a run-time panic").

Over-approximations: a call of a function counts as something to be seen; so does everything after
a loop, a switch or a select whose head does not look into the receiver.
"""

from __future__ import annotations

from go2mp.analysis.places import builtin_name
from go2mp.syntax import nodes
from go2mp.syntax.visit import children
from go2mp.types.info import Info, Mode, SelectionKind
from go2mp.types.model import Pointer, Signature
from go2mp.types.objects import Func, Object

_SILENT = frozenset(["len", "cap", "append", "make", "new", "min", "max", "copy"])
"""Predeclared functions that nobody sees running."""

LOOKS, SEEN = True, False
"""What comes first: the method looks into its receiver, or it does something to be seen."""


class _Method:
    """One method: what its statements do first. None: neither of both."""

    def __init__(self, info: Info, receiver: Object | None, found: set[Object]) -> None:
        self.info, self.receiver, self.found = info, receiver, found

    def suite(self, stmts: tuple[nodes.Stmt, ...]) -> bool | None:
        for index, stmt in enumerate(stmts):
            if isinstance(stmt, nodes.IfStmt):
                return self._if(stmt, stmts[index + 1 :])
            first = self._stmt(stmt)
            if first is not None:
                return first
        return None

    def _if(self, node: nodes.IfStmt, rest: tuple[nodes.Stmt, ...]) -> bool | None:
        if node.init is not None and (first := self._stmt(node.init)) is not None:
            return first
        if (first := self._expr(node.cond)) is not None:
            return first
        then = self.suite(node.body.stmts)
        other = self._stmt(node.orelse) if node.orelse is not None else None
        if then is None or other is None:
            after = self.suite(rest)
            then = after if then is None else then
            other = after if other is None else other
        return LOOKS if then is LOOKS and other is LOOKS else SEEN

    def _stmt(self, node: nodes.Stmt) -> bool | None:
        match node:
            case nodes.Block():
                return self.suite(node.stmts)
            case nodes.IfStmt():
                return self._if(node, ())
            case nodes.LabeledStmt():
                return self._stmt(node.stmt)
            case nodes.AssignStmt():
                return self._first(*node.rhs, *node.lhs)
            case nodes.ExprStmt() | nodes.IncDecStmt():
                return self._expr(node.x)
            case nodes.DeclStmt():
                return self._first(*children(node))
            case nodes.SendStmt():
                first = self._first(node.chan, node.value)
                return SEEN if first is None else first
            case nodes.RangeStmt():
                first = self._expr(node.x)
                return SEEN if first is None else first
            case nodes.DeferStmt(
                call=nodes.CallExpr(fun=nodes.SelectorExpr(x=holder), args=args)
            ):
                first = self._first(holder, *args)
                return SEEN if first is None else first
            case nodes.ReturnStmt():
                first = self._first(*node.results)
                return SEEN if first is None else first
            case nodes.EmptyStmt():
                return None
            case nodes.ForStmt() | nodes.SwitchStmt():
                if (
                    node.init is not None
                    and (first := self._stmt(node.init)) is not None
                ):
                    return first
                head = node.cond if isinstance(node, nodes.ForStmt) else node.tag
                first = self._expr(head) if head is not None else None
                return SEEN if first is None else first
        return SEEN

    def _first(self, *found: nodes.Node) -> bool | None:
        for node in found:
            if (first := self._expr(node)) is not None:
                return first
        return None

    def _expr(self, node: nodes.Node) -> bool | None:
        """What evaluating an expression does first, operands before operations."""
        match node:
            case nodes.FuncLit():
                return None
            case nodes.BinaryExpr(op="&&" | "||"):
                if (first := self._expr(node.x)) is not None:
                    return first
                return None if self._expr(node.y) is None else SEEN
            case nodes.SelectorExpr() if self._is_receiver(node.x):
                return self._select(node)
            case nodes.StarExpr() if self._is_receiver(node.x):
                return LOOKS
            case nodes.CallExpr():
                return self._call(node)
            case nodes.UnaryExpr(op="<-"):
                first = self._expr(node.x)
                return SEEN if first is None else first
        return self._first(*children(node))

    def _call(self, node: nodes.CallExpr) -> bool | None:
        fun = node.fun
        if self._is_receiver(fun):
            return self._first(*node.args) is not SEEN
        if isinstance(fun, nodes.SelectorExpr) and self._is_receiver(fun.x):
            selection = self.info.selections.get(fun)
            if selection is not None and selection.obj in self.found:
                first = self._first(*node.args)
                return SEEN if first is None else first
        if (first := self._first(fun, *node.args)) is not None:
            return first
        made = self.info.types.get(fun)
        if made is not None and made.mode is Mode.TYPE:
            return None
        return None if builtin_name(self.info, node) in _SILENT else SEEN

    def _select(self, node: nodes.SelectorExpr) -> bool | None:
        """`receiver.x`: a field, a method that looks into it, or one that may not."""
        selection = self.info.selections.get(node)
        if selection is None or selection.kind is SelectionKind.FIELD:
            return LOOKS
        return None if selection.obj in self.found else LOOKS

    def _is_receiver(self, node: nodes.Expr) -> bool:
        while isinstance(node, nodes.ParenExpr):
            node = node.x
        return (
            isinstance(node, nodes.Ident)
            and self.receiver is not None
            and self.info.uses.get(node) is self.receiver
        )


def run_on_nil(file: nodes.File, info: Info) -> frozenset[Object]:
    """The methods that can be seen to run on a nil receiver; those that they lead to first."""
    found: set[Object] = set()
    changed = True
    while changed:
        changed = False
        for decl in file.decls:
            if not isinstance(decl, nodes.FuncDecl) or decl.recv is None:
                continue
            obj = info.defs.get(decl.name)
            if decl.body is None or not isinstance(obj, Func) or obj in found:
                continue
            recv = obj.signature.recv
            if recv is None or not isinstance(
                recv.type.underlying, Pointer | Signature
            ):
                continue
            receiver = info.defs.get(decl.recv.names[0]) if decl.recv.names else None
            if _Method(info, receiver, found).suite(decl.body.stmts) is not LOOKS:
                found.add(obj)
                changed = True
    return frozenset(found)
