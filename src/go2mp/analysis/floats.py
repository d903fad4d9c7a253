"""Whether a float can be an infinity or NaN, which Go and Python spell differently.

A program has them only from a division by something that may be zero, from package math, from
parsing or reading, or from repeated multiplication that overflows.

Over-approximations: one source anywhere in the program counts for all floats; a product that is
assigned to one of its own factors in a loop counts as a source.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.model import Basic, BasicInfo
from go2mp.types.objects import PkgName

_SOURCES = frozenset(
    "Inf NaN Log Log2 Log10 Log1p Sqrt Pow Exp Exp2 Expm1 Tan Atanh Acosh Acos Asin Gamma"
    " MaxFloat64 Sinh Cosh Mod Remainder Ldexp Hypot Float64frombits Float32frombits".split()
)


@dataclass(frozen=True, slots=True)
class Floats:
    """The answer about the program's floats."""

    info: Info
    finite: bool

    def is_finite(self, node: nodes.Expr) -> bool:
        """Whether a float is proved to be neither an infinity nor NaN."""
        return self.finite or self.info.value_of(node) is not None


def analyse_floats(file: nodes.File, info: Info) -> Floats:
    """Looks for anything that could make an infinity or NaN."""
    return Floats(info, not any(_may_overflow(node, info) for node in walk(file)))


def _is_float(info: Info, node: nodes.Expr) -> bool:
    if node not in info.types:
        return False
    under = info.type_of(node).underlying
    return isinstance(under, Basic) and bool(
        under.info & (BasicInfo.FLOAT | BasicInfo.COMPLEX)
    )


def _may_overflow(node: nodes.Node, info: Info) -> bool:
    match node:
        case nodes.BinaryExpr(op="/"):
            return (
                _is_float(info, node)
                and not info.value_of(node.y)
                and not info.value_of(node)
            )
        case nodes.AssignStmt(op="/="):
            return _is_float(info, node.lhs[0]) and not info.value_of(node.rhs[0])
        case nodes.AssignStmt(op="*="):
            return _is_float(info, node.lhs[0])
        case nodes.SelectorExpr() if isinstance(node.x, nodes.Ident):
            package = info.uses.get(node.x)
            if isinstance(package, PkgName):
                path, name = package.path, node.sel.name
                return (
                    (path == "math" and name in _SOURCES)
                    or (path == "strconv" and name == "ParseFloat")
                    or (path == "fmt" and "can" in name)
                )
    return False
