"""Byte offsets of strings at which a character begins: `i := strings.Index(s, sep)`, `len(sep)`.

`s[:i]` of text is text where i is clean: 0, `len(s)`, what `strings.Index` and the like found, that
and the length of what was found, the key of a range over s, and the length of a prefix where
`strings.HasPrefix` was just asked. The string must not be assigned between the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.string_flow import ASCII, TEXT, is_string
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import parents, walk
from go2mp.types.info import Info
from go2mp.types.objects import Builtin, Object, PkgName, Var

if TYPE_CHECKING:
    from go2mp.analysis.strings import StringFlow

_FINDERS = frozenset(
    """Index LastIndex IndexByte LastIndexByte IndexRune IndexAny LastIndexAny IndexFunc
    LastIndexFunc""".split()
)


class Offsets:
    """Knows where each offset comes from."""

    def __init__(self, file: nodes.File, info: Info, variables: Variables) -> None:
        self.info, self.variables = info, variables
        self.parents = parents(file)
        self.definitions: dict[Object, tuple[nodes.Node, nodes.Expr]] = {}
        self.keys: dict[Object, nodes.RangeStmt] = {}
        for node in walk(file, nodes.AssignStmt, nodes.RangeStmt):
            self._define(node)

    def _define(self, node: nodes.Node) -> None:
        if isinstance(node, nodes.AssignStmt) and node.op == ":=":
            if len(node.lhs) == len(node.rhs):
                for target, value in zip(node.lhs, node.rhs, strict=True):
                    obj = (
                        self.info.defs.get(target)
                        if isinstance(target, nodes.Ident)
                        else None
                    )
                    if obj is not None:
                        self.definitions[obj] = (node, value)
        elif isinstance(node, nodes.RangeStmt) and node.define:
            if isinstance(node.key, nodes.Ident) and is_string(
                self.info.type_of(node.x)
            ):
                obj = self.info.defs.get(node.key)
                if obj is not None:
                    self.keys[obj] = node

    def clean(self, flow: StringFlow, offset: nodes.Expr, use: nodes.SliceExpr) -> bool:
        """Whether a character of the string that is sliced begins (or all of it ends) there."""
        while isinstance(offset, nodes.ParenExpr):
            offset = offset.x
        if self.info.value_of(offset) == 0:
            return True
        text = use.x
        match offset:
            case nodes.Ident():
                return self._found(flow, offset, use) is not None
            case nodes.CallExpr():
                measured = self._measured(offset)
                if measured is None:
                    return False
                return self._same(measured, text) or (
                    self._asked(use, "HasPrefix", text, measured)
                    and is_text(flow, measured)
                )
            case nodes.BinaryExpr(op="+"):
                return self._after(flow, offset, use)
            case nodes.BinaryExpr(op="-"):
                whole = self._measured(offset.x)
                end = self._measured(offset.y)
                return (
                    whole is not None
                    and end is not None
                    and self._same(whole, text)
                    and self._asked(use, "HasSuffix", text, end)
                    and is_text(flow, end)
                )
        return False

    def _found(
        self, flow: StringFlow, ident: nodes.Ident, use: nodes.SliceExpr
    ) -> nodes.Expr | None:
        """What was searched for, where an offset is where it was found in the sliced string."""
        obj = self.info.uses.get(ident)
        if obj is None or self.variables.reassigned(obj):
            return None
        if obj in self.keys:
            loop = self.keys[obj]
            same = self._same(loop.x, use.x) and self._unchanged(loop, use)
            return loop.x if same and not self._assigned_in(loop, use.x) else None
        if obj not in self.definitions:
            return None
        statement, value = self.definitions[obj]
        if not isinstance(value, nodes.CallExpr) or len(value.args) != 2:
            return None
        if self._finder(value) is None or not self._same(value.args[0], use.x):
            return None
        if not self._unchanged(statement, use):
            return None
        sought = value.args[1]
        if self._finder(value) in ("IndexByte", "LastIndexByte"):
            return sought if flow.value(sought) & ASCII else None
        if is_string(flow.type(sought)) and not is_text(flow, sought):
            return None
        return sought

    def _after(
        self, flow: StringFlow, node: nodes.BinaryExpr, use: nodes.SliceExpr
    ) -> bool:
        """`i + len(sep)`, where sep was found at i."""
        if not isinstance(node.x, nodes.Ident):
            return False
        obj = self.info.uses.get(node.x)
        if obj in self.keys or obj not in self.definitions:
            return False
        sought = self._found(flow, node.x, use)
        if sought is None:
            return False
        value = self.definitions[obj][1]
        constant, width = self.info.value_of(sought), self.info.value_of(node.y)
        if isinstance(value, nodes.CallExpr) and self._finder(value) in (
            "IndexAny",
            "LastIndexAny",
        ):
            return width == 1 and isinstance(constant, bytes) and constant.isascii()
        if isinstance(constant, bytes) and isinstance(width, int):
            return width == len(constant)
        if isinstance(constant, int):
            return width == len(chr(constant).encode("utf-8", "replace"))
        measured = self._measured(node.y)
        if measured is None:
            return (
                width == 1
                and bool(flow.value(sought) & ASCII)
                and not is_string(flow.type(sought))
            )
        return self._same(measured, sought)

    def _finder(self, call: nodes.CallExpr) -> str | None:
        fun = call.fun
        if isinstance(fun, nodes.SelectorExpr) and isinstance(fun.x, nodes.Ident):
            package = self.info.uses.get(fun.x)
            if isinstance(package, PkgName) and package.path == "strings":
                return fun.sel.name if fun.sel.name in _FINDERS else None
        return None

    def _measured(self, node: nodes.Expr) -> nodes.Expr | None:
        """`x` of `len(x)`."""
        if isinstance(node, nodes.CallExpr) and isinstance(node.fun, nodes.Ident):
            if (
                isinstance(self.info.uses.get(node.fun), Builtin)
                and node.fun.name == "len"
            ):
                return node.args[0]
        return None

    def _same(self, x: nodes.Expr, y: nodes.Expr) -> bool:
        """Whether two operands are the same variable or constant."""
        if self.info.value_of(x) is not None:
            return self.info.value_of(x) == self.info.value_of(y)
        if not isinstance(x, nodes.Ident) or not isinstance(y, nodes.Ident):
            return False
        obj = self.info.uses.get(x)
        return obj is not None and obj is self.info.uses.get(y)

    def _unchanged(self, since: nodes.Node, use: nodes.SliceExpr) -> bool:
        """Whether the sliced variable is not assigned from a statement to its use."""
        if not isinstance(use.x, nodes.Ident):
            return self.info.value_of(use.x) is not None
        obj = self.info.uses.get(use.x)
        if not isinstance(obj, Var):
            return True
        record = self.variables.use(obj)
        if not record.assignments and not record.address_taken:
            return True
        if record.address_taken or record.captured_by:
            return False
        loop = self._loop_without(use, since)
        for assignment in record.assignments:
            start = assignment.span.start
            if since.span.start <= start < use.span.start and assignment is not since:
                if not self._contains(assignment, use):
                    return False
            if loop is not None and self._contains(loop, assignment):
                return False
        return True

    def _assigned_in(self, loop: nodes.Node, text: nodes.Expr) -> bool:
        """Whether a variable is assigned anywhere in a loop."""
        obj = self.info.uses.get(text) if isinstance(text, nodes.Ident) else None
        return obj is not None and any(
            self._contains(loop, assignment)
            for assignment in self.variables.use(obj).assignments
        )

    def _loop_without(self, use: nodes.Node, since: nodes.Node) -> nodes.Node | None:
        """The outermost loop around a use that does not contain `since`."""
        found = None
        at: nodes.Node | None = use
        while at is not None and not self._contains(at, since):
            if isinstance(at, nodes.ForStmt | nodes.RangeStmt | nodes.LabeledStmt):
                found = at
            at = self.parents.get(at)
        return found

    def _contains(self, outer: nodes.Node, inner: nodes.Node) -> bool:
        return outer.span.start <= inner.span.start < outer.span.end

    def _asked(
        self, use: nodes.SliceExpr, question: str, text: nodes.Expr, part: nodes.Expr
    ) -> bool:
        """Whether the use stands in the body of `if strings.HasPrefix(text, part)`."""
        at: nodes.Node = use
        while (parent := self.parents.get(at)) is not None:
            if isinstance(parent, nodes.IfStmt) and at is parent.body:
                if self._has_question(parent.cond, question, text, part):
                    return self._unchanged(parent.cond, use)
            if isinstance(parent, nodes.FuncDecl | nodes.FuncLit):
                return False
            at = parent
        return False

    def _has_question(
        self, cond: nodes.Expr, question: str, text: nodes.Expr, part: nodes.Expr
    ) -> bool:
        match cond:
            case nodes.ParenExpr():
                return self._has_question(cond.x, question, text, part)
            case nodes.BinaryExpr(op="&&"):
                return self._has_question(
                    cond.x, question, text, part
                ) or self._has_question(cond.y, question, text, part)
            case nodes.CallExpr(fun=nodes.SelectorExpr() as fun):
                return (
                    fun.sel.name == question
                    and len(cond.args) == 2
                    and self._same(cond.args[0], text)
                    and self._same(cond.args[1], part)
                )
        return False


def is_text(flow: StringFlow, node: nodes.Expr) -> bool:
    """Whether a string is text."""
    return bool(flow.value(node) & TEXT)
