"""Whether the text of a run-time panic can be observed, and whether the program can panic at all.

Without a call of recover nobody sees the text: Python's own exceptions do. With one, the checks
that have Go's texts are used throughout.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import Array, Interface, Map, Pointer
from go2mp.types.objects import Builtin, Var


@dataclass(frozen=True, slots=True)
class Panics:
    """The answers about panics."""

    recovers: bool
    possible: bool

    def text_observable(self, node: nodes.Node) -> bool:
        """Whether the program may look at the text of a panic at `node`."""
        return self.recovers


def analyse_panics(file: nodes.File, info: Info) -> Panics:
    """Looks for recover, and for anything that can panic."""
    recovers = False
    possible = False
    for node in walk(file):
        match node:
            case nodes.Ident():
                obj = info.uses.get(node)
                if isinstance(obj, Builtin):
                    recovers = recovers or obj.name == "recover"
                    possible = possible or obj.name in ("panic", "close")
            case nodes.IndexExpr() if node.x in info.types:
                possible = possible or not isinstance(
                    info.type_of(node.x).underlying, Map
                )
            case nodes.SliceExpr() | nodes.TypeAssertExpr() | nodes.GoStmt():
                possible = True
            case nodes.BinaryExpr(op="/" | "%") | nodes.AssignStmt(op="/=" | "%="):
                possible = True
            case nodes.StarExpr() if _is_value(node, info):
                possible = True  # a nil pointer
            case nodes.BinaryExpr(op="<<" | ">>") | nodes.AssignStmt(op="<<=" | ">>="):
                possible = True  # a negative count
            case nodes.CallExpr(fun=nodes.Ident() as function) if isinstance(
                info.uses.get(function), Var
            ):
                possible = True  # a nil function
            case nodes.SelectorExpr() if node in info.selections:
                under = info.selections[node].recv.underlying
                possible = possible or isinstance(under, Pointer | Interface)
            case nodes.MapType():
                possible = True
            case nodes.ArrayType() if node in info.types:
                possible = possible or isinstance(info.type_of(node), Array)
    return Panics(recovers, possible)


def _is_value(node: nodes.StarExpr, info: Info) -> bool:
    """Whether `*x` is a dereference, not a pointer type."""
    recorded = info.types.get(node)
    return recorded is not None and recorded.mode is not Mode.TYPE
