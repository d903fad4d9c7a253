"""Where to wrap: once for a chain of operations, at the outermost one where that is the same.

Addition, subtraction, multiplication, shifting left and the bitwise operators give the same low
bits whether their operands were wrapped or not (Python's integers are two's complement without
end):

    h = h<<5 + h + c        ->    h = ((h << 5) + h + c) & 0xFFFFFFFF

so an operation leaves its result unwrapped when the operation around it is one of them, or a
conversion to a type that is not wider. Everything else (comparison, `/`, `%`, `>>`, an index, a
call) is given a wrapped value. `x & mask` with a mask that is not negative needs no wrapping at
all.
"""

from __future__ import annotations

from collections.abc import Mapping

from go2mp.analysis.intervals import Interval
from go2mp.syntax import nodes
from go2mp.syntax.visit import parents, walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import Basic, BasicInfo, Type
from go2mp.types.sizes import bit_width

_BOTH = frozenset(("+", "-", "*", "&", "|", "^", "&^"))


def find_wraps(
    file: nodes.File,
    info: Info,
    overflowing: set[nodes.Node],
    ranges: dict[nodes.Node, Interval],
) -> frozenset[nodes.Node]:
    """The operations to wrap, given those whose own result may leave the type's range."""
    finder = _Finder(info, overflowing, ranges, parents(file))
    return frozenset(node for node in walk(file) if finder.wraps(node))


class _Finder:
    def __init__(
        self,
        info: Info,
        overflowing: set[nodes.Node],
        ranges: dict[nodes.Node, Interval],
        parent: Mapping[nodes.Node, nodes.Node],
    ) -> None:
        self.info = info
        self.overflowing = overflowing
        self.ranges = ranges
        self.parent = parent
        self.known: dict[nodes.Node, bool] = {}

    def wraps(self, node: nodes.Node) -> bool:
        """Whether the node's result is to be wrapped right there."""
        return self.leaves(node) and not self._deferred(node)

    def leaves(self, node: nodes.Node) -> bool:
        """Whether the result, computed from operands as they come, may be out of range."""
        known = self.known.get(node)
        if known is None:
            self.known[node] = known = self._leaves(node)
        return known

    def _leaves(self, node: nodes.Node) -> bool:
        if isinstance(node, nodes.Expr) and self.info.value_of(node) is not None:
            return False
        if isinstance(node, nodes.ParenExpr):
            return self.leaves(node.x)
        operands = self._operands(node)
        if self._is_masked(node, operands):
            return False
        if node in self.overflowing or self._is_unknown(node):
            return True
        return any(self.leaves(x) for x in operands)

    def _is_unknown(self, node: nodes.Node) -> bool:
        """Whether an operation was never seen: then nothing is known of it."""
        match node:
            case nodes.BinaryExpr(op="/" | "%") if self._seen(node.x) and self._seen(
                node.y
            ):
                return False  # a division by zero
            case nodes.BinaryExpr():
                counts = node.op not in ("==", "!=", "<", "<=", ">", ">=", ">>")
            case nodes.UnaryExpr():
                counts = node.op == "-"
            case nodes.CallExpr():
                counts = self._is_conversion(node)
            case nodes.AssignStmt() | nodes.IncDecStmt():
                target = node.lhs[0] if isinstance(node, nodes.AssignStmt) else node.x
                counts = isinstance(node, nodes.IncDecStmt) or node.op not in (
                    "=",
                    ":=",
                    ">>=",
                )
                return counts and self._is_integer(target) and target not in self.ranges
            case _:
                return False
        return counts and self._is_integer(node) and node not in self.ranges

    def _seen(self, expr: nodes.Expr) -> bool:
        return expr in self.ranges or self.info.value_of(expr) is not None

    def _is_conversion(self, call: nodes.CallExpr) -> bool:
        fun = self.info.types.get(call.fun)
        return fun is not None and fun.mode is Mode.TYPE and len(call.args) == 1

    def _is_masked(self, node: nodes.Node, operands: list[nodes.Expr]) -> bool:
        """`x & mask` of a mask that fits and is not negative."""
        if not (isinstance(node, nodes.BinaryExpr) and node.op == "&") and not (
            isinstance(node, nodes.AssignStmt) and node.op == "&="
        ):
            return False
        every = [node.x, node.y] if isinstance(node, nodes.BinaryExpr) else operands
        return any(not self.leaves(x) and self._non_negative(x) for x in every)

    def _non_negative(self, expr: nodes.Expr) -> bool:
        while isinstance(expr, nodes.ParenExpr):
            expr = expr.x
        value = self.info.value_of(expr)
        if isinstance(value, int):
            return value >= 0
        found = self.ranges.get(expr)
        return found is not None and found[0] >= 0

    def _operands(self, node: nodes.Node) -> list[nodes.Expr]:
        """The operands that the node takes unwrapped."""
        match node:
            case nodes.BinaryExpr() if self._is_integer(node):
                if node.op in _BOTH:
                    return [node.x, node.y]
                return [node.x] if node.op == "<<" else []
            case nodes.UnaryExpr(op="-") if self._is_integer(node):
                return [node.x]
            case nodes.AssignStmt() if node.op[:-1] in _BOTH and len(node.lhs) == 1:
                return [node.rhs[0]] if self._is_integer(node.lhs[0]) else []
            case nodes.CallExpr() if self._is_narrowing(node):
                return [node.args[0]]
        return []

    def _deferred(self, node: nodes.Node) -> bool:
        """Whether the operation around a node takes it unwrapped."""
        if isinstance(node, nodes.ParenExpr):
            return True  # `leaves` looks through it: nothing happens here
        above = self.parent.get(node)
        below = node
        while isinstance(above, nodes.ParenExpr):
            below, above = above, self.parent.get(above)
        if above is None:
            return False
        return any(operand is below for operand in self._operands(above))

    def _basic(self, expr: nodes.Expr) -> Basic | None:
        recorded = self.info.types.get(expr)
        if recorded is None:
            return None
        under: Type = recorded.type.underlying
        if isinstance(under, Basic) and under.info & BasicInfo.INTEGER:
            return None if under.info & BasicInfo.UNTYPED else under
        return None

    def _is_integer(self, expr: nodes.Expr) -> bool:
        return self._basic(expr) is not None

    def _is_narrowing(self, call: nodes.CallExpr) -> bool:
        if not self._is_conversion(call):
            return False
        source, target = self._basic(call.args[0]), self._basic(call)
        if source is None or target is None:
            return False
        return bit_width(target) <= bit_width(source)
