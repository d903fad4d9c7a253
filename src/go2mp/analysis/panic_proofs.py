"""Which operations that can panic are proved not to: what `panics` asks, from the other facts."""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis.bounds import Bounds
from go2mp.analysis.idioms import Idioms, is_safe
from go2mp.analysis.maps import Maps
from go2mp.analysis.nil_values import NilValues
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import Map, Tuple
from go2mp.types.objects import Func


@dataclass(frozen=True, slots=True)
class Proofs:
    """The facts, put together."""

    info: Info
    bounds: Bounds
    maps: Maps
    nil_values: NilValues
    idioms: Idioms

    def hold(self, node: nodes.Node) -> bool:
        """Whether an operation never panics where it stands."""
        match node:
            case nodes.SelectorExpr() | nodes.StarExpr():
                return self._is_of_join(node) or not self.nil_values.may_be_nil(node.x)
            case nodes.AssignStmt(op="=" | ":=", lhs=lhs):
                return all(map(self._may_be_written, lhs))
            case nodes.IncDecStmt(x=x):
                return self._may_be_written(x)
            case nodes.AssignStmt(lhs=(left,), rhs=(right,), op=op):
                if op in ("<<=", ">>="):
                    return self.bounds.non_negative(right)
                divides = op in ("/=", "%=")
                return self._may_be_written(left) and (
                    not divides or self.bounds.divisor_nonzero(node)
                )
            case nodes.BinaryExpr(op="<<" | ">>", y=count):
                return self.bounds.non_negative(count)
            case nodes.TypeAssertExpr():
                return node.type is None or isinstance(self.info.type_of(node), Tuple)
            case nodes.CallExpr():
                return self._call(node)
        return is_safe(self.bounds, node)

    def _is_of_join(self, node: nodes.SelectorExpr | nodes.StarExpr) -> bool:
        """Whether an operand is a WaitGroup that goes."""
        var = self.info.uses.get(node.x) if isinstance(node.x, nodes.Ident) else None
        return var in self.idioms.params

    def _may_be_written(self, target: nodes.Expr) -> bool:
        """Whether a target is no element of a map that may be nil."""
        if not isinstance(target, nodes.IndexExpr) or target.x not in self.info.types:
            return True
        type_ = self.info.type_of(target.x)
        under = type_.underlying
        return not isinstance(under, Map) or not self.maps.nil_observable(type_)

    def _call(self, node: nodes.CallExpr) -> bool:
        match node:
            case nodes.CallExpr(fun=nodes.Ident(name="close")):
                return self._closes_once()
            case nodes.CallExpr(fun=nodes.Ident(name="make"), args=(_, *sizes)):
                return all(map(self.bounds.non_negative, sizes))
            case nodes.CallExpr(fun=nodes.FuncLit()):
                return True
            case nodes.CallExpr(
                fun=nodes.SelectorExpr(sel=nodes.Ident(name="Repeat")), args=(_, count)
            ):
                return self.bounds.non_negative(count)
            case nodes.CallExpr(
                fun=nodes.SelectorExpr(sel=nodes.Ident(name="Unlock" | "RUnlock"))
            ):
                return self._closes_once()
            case nodes.CallExpr(fun=function):
                named = isinstance(function, nodes.Ident | nodes.SelectorExpr)
                name = (
                    function.sel
                    if isinstance(function, nodes.SelectorExpr)
                    else function
                )
                known = isinstance(name, nodes.Ident) and isinstance(
                    self.info.uses.get(name), Func
                )
                return named and not known and not self.nil_values.may_be_nil(function)
        return False

    def _closes_once(self) -> bool:
        """Whether the plain idioms were proved, which asks for one close, and for pairs of
        Lock and Unlock."""
        return self.idioms.plain and bool(self.idioms.concurrency.goroutines.all)
