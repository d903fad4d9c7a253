"""Whether the text of a run-time panic can be observed, and whether the program can panic at all.

Without a call of recover nobody sees the text: Python's own exceptions do. With one, the checks
that have Go's texts are used throughout.

Go specification: "Run-time panics".

Over-approximations: a function of a standard package may panic unless it is listed here; what
stands in a function that is never called counts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from go2mp.analysis.goroutines import called_func
from go2mp.analysis.printing import is_error
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Interface,
    Map,
    Pointer,
    Slice,
    Struct,
    Type,
)
from go2mp.types.objects import Builtin, Func

_CALM = frozenset(
    "bufio bytes cmp container/list context encoding/json errors fmt io log maps math math/cmplx "
    "os path path/filepath slices sort strconv strings sync sync/atomic text/tabwriter time "
    "unicode unicode/utf8".split()
)
"""The packages whose functions and methods do not panic by themselves, but for these:"""
_PANICKING = frozenset(
    "Buffer Grow NewReplacer NewTicker Put Reset Repeat Tick Truncate WithValue Unlock RUnlock "
    "slices.Max slices.MaxFunc slices.Min slices.MinFunc slices.Insert slices.Delete "
    "slices.Replace slices.Chunk atomic.Value".split()
)


@dataclass(frozen=True, slots=True)
class Panics:
    """The answers about panics."""

    recovers: bool
    possible: bool

    def text_observable(self, node: nodes.Node) -> bool:
        """Whether the program may look at the text of a panic at `node`."""
        return self.recovers


def analyse_panics(
    file: nodes.File, info: Info, proofs: Callable[[nodes.Node], bool]
) -> Panics:
    """Looks for recover, and for anything that can panic and is not proved not to."""
    recovers = any(
        isinstance(node, nodes.Ident) and _is_builtin(info, node, "recover")
        for node in walk(file)
    )
    possible = any(_can_panic(node, info) and not proofs(node) for node in walk(file))
    return Panics(recovers, possible)


def _can_panic(node: nodes.Node, info: Info) -> bool:
    """Whether an operation panics for some operands."""
    match node:
        case nodes.Ident():
            return _is_builtin(info, node, "panic")
        case nodes.IndexExpr() if node.x in info.types:
            indexed = info.type_of(node.x).underlying
            return not isinstance(indexed, Map) or _is_any_key(indexed)
        case nodes.AssignStmt(op="<<=" | ">>=", rhs=(count,)):
            return _is_signed_variable(info, count)
        case nodes.AssignStmt(lhs=lhs):
            by_zero = node.op in ("/=", "%=") and _is_divisor(node.rhs[0], info)
            return by_zero or any(is_map_element(left, info) for left in lhs)
        case nodes.IncDecStmt():
            return is_map_element(node.x, info)
        case nodes.BinaryExpr(op="/" | "%"):
            return _is_divisor(node.y, info)
        case nodes.BinaryExpr(op="<<" | ">>", y=count):
            return _is_signed_variable(info, count)
        case nodes.BinaryExpr(op="==" | "!=", x=x, y=y):
            return _is_any_value(info, x) and _is_any_value(info, y)
        case nodes.SliceExpr() | nodes.TypeAssertExpr():
            return True
        case nodes.StarExpr():  # a nil pointer
            recorded = info.types.get(node)
            return recorded is not None and recorded.mode is not Mode.TYPE
        case nodes.SelectorExpr() if node in info.selections:
            under = info.selections[node].recv.underlying
            return isinstance(under, Pointer | Interface)
        case nodes.CallExpr():
            return _call_can_panic(node, info)
    return False


def _call_can_panic(node: nodes.CallExpr, info: Info) -> bool:
    made = info.types.get(node.fun)
    if made is not None and made.mode is Mode.TYPE:
        target = made.type.underlying
        of_slice = isinstance(info.type_of(node.args[0]).underlying, Slice)
        return of_slice and isinstance(target, Array | Pointer)
    if isinstance(node.fun, nodes.Ident) and isinstance(
        builtin := info.uses.get(node.fun), Builtin
    ):
        match builtin.name:
            case "make":
                sizes = node.args[1:]
                return any(info.value_of(size) is None for size in sizes)
            case "delete":
                keyed = info.type_of(node.args[0]).underlying
                return isinstance(keyed, Map) and _is_any_key(keyed)
            case name:
                return name in ("panic", "close")
    func = called_func(info, node)
    if func is None:
        return True  # a nil function
    if func.pkg in ("main", "") or func.name == "As":
        return _is_odd_target(node, func)
    if func.name.startswith("Panic") or func.pkg not in _CALM:
        return True
    names = (func.name, f"{func.pkg}.{func.name}", _receiver(func))
    return not _PANICKING.isdisjoint(names)


def _is_odd_target(node: nodes.CallExpr, func: Func) -> bool:
    """Whether the target of errors.As may be something else than a variable's address."""
    address = isinstance(node.args[-1], nodes.UnaryExpr) if node.args else True
    return func.pkg == "errors" and not address


def _receiver(func: Func) -> str:
    """The type of a method's receiver: `atomic.Value`."""
    recv = func.signature.recv
    return str(recv.type).removeprefix("*").removeprefix("sync/") if recv else ""


def _is_builtin(info: Info, node: nodes.Ident, name: str) -> bool:
    obj = info.uses.get(node)
    return isinstance(obj, Builtin) and obj.name == name


def is_map_element(node: nodes.Expr, info: Info) -> bool:
    """Whether an assignment to an operand puts something into a map, which may be nil."""
    if not isinstance(node, nodes.IndexExpr) or node.x not in info.types:
        return False
    return isinstance(info.type_of(node.x).underlying, Map)


def _is_any_key(type_: Map) -> bool:
    """Whether a key may be a value that has no hash."""
    return _holds_interface(type_.key)


def _is_any_value(info: Info, node: nodes.Expr) -> bool:
    """Whether a comparison of two such operands may be one of uncomparable values."""
    if isinstance(node, nodes.Ident) and node.name == "nil":
        return False
    return node in info.types and _holds_interface(info.type_of(node))


def _holds_interface(type_: Type) -> bool:
    under = type_.underlying
    if isinstance(under, Struct):
        return any(_holds_interface(field.type) for field in under.fields)
    if isinstance(under, Array):
        return _holds_interface(under.elem)
    return isinstance(under, Interface) and not is_error(type_)


def _is_divisor(node: nodes.Expr, info: Info) -> bool:
    """Whether an operand may be an integer zero."""
    under = info.type_of(node).underlying if node in info.types else None
    integer = not isinstance(under, Basic) or bool(under.info & BasicInfo.INTEGER)
    return integer and info.value_of(node) is None


def _is_signed_variable(info: Info, node: nodes.Expr) -> bool:
    """Whether a shift count may be negative."""
    under = info.type_of(node).underlying if node in info.types else None
    unsigned = isinstance(under, Basic) and bool(under.info & BasicInfo.UNSIGNED)
    return info.value_of(node) is None and not unsigned
