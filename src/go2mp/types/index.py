"""Index and slice expressions (Go specification, "Index expressions", "Slice expressions").

`x[i]` is also how a generic type or function is instantiated.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.syntax import nodes
from go2mp.types import assignments, cycles, expr, type_expr
from go2mp.types.constant import sign, to_int, value_string
from go2mp.types.info import Mode
from go2mp.types.model import (
    INVALID,
    Array,
    Basic,
    BasicInfo,
    Interface,
    Kind,
    Map,
    Pointer,
    Signature,
    Slice,
    Type,
)
from go2mp.types.operand import Operand
from go2mp.types.predicates import (
    all_integer,
    identical,
    is_string,
    is_type_param,
    is_untyped,
    is_valid,
)
from go2mp.types.state import Checker
from go2mp.types.typeset import typeset, under_is
from go2mp.types.universe import BYTE, TYP
from go2mp.types.untyped import convert_untyped

MAX_INT = (1 << 63) - 1


@dataclass(slots=True)
class _Element:
    """What indexing a type gives: the element's type, a map's key type, the known length or -1,
    and whether the element is addressable even if the operand is not."""

    elem: Type
    key: Type | None = None
    length: int = -1
    mode: Mode = Mode.VARIABLE


def index_expr(check: Checker, x: Operand, node: nodes.IndexExpr) -> bool:
    """Evaluates `x[i]` into `x`. True if `x` is a generic function instead: the caller
    instantiates it with the indices."""
    expr.expr_or_type(check, x, node.x, allow_generic=True)
    if x.mode is Mode.INVALID:
        expr.use(check, node.indices)
        return False
    if x.mode is Mode.TYPE:
        x.mode = Mode.INVALID
        x.type = type_expr.var_type(check, node)
        if is_valid(x.type):
            x.mode = Mode.TYPE
        return False
    if x.mode is Mode.VALUE and isinstance(x.type, Signature) and x.type.type_params:
        return True
    expr.non_generic(check, x, None)
    if not x.is_valid:
        return False
    if check.path and not cycles.is_complete(check, x.type):
        x.mode = Mode.INVALID
        return False
    element = _element(check, x)
    if element is None:
        check.error("invalid-index", x, f"cannot index {x}")
        expr.use(check, node.indices)
        x.mode = Mode.INVALID
        return False
    index = _single_index(check, node)
    if element.key is not None:
        key = Operand()
        expr.generic_expr(check, key, index)
        assignments.assignment(check, key, element.key, "map index")
        x.mode = Mode.MAP_INDEX
    else:
        check_index(check, index, element.length)
        x.mode = element.mode
    x.type = element.elem
    x.expr = node
    return False


def _element(check: Checker, x: Operand) -> _Element | None:
    """What indexing `x` gives, or None if it cannot be indexed."""
    under = x.type.underlying
    if isinstance(under, Interface):
        return _type_param_element(x) if is_type_param(x.type) else None
    element = _plain_element(under, x.mode)
    if element is not None and x.mode is Mode.CONSTANT and isinstance(x.value, bytes):
        element.length = len(x.value)
    return element


def _plain_element(under: Type | None, mode: Mode) -> _Element | None:
    if isinstance(under, Slice):
        return _Element(under.elem)
    if isinstance(under, Map):
        return _Element(under.elem, under.key)
    if isinstance(under, Array):
        kept = Mode.VARIABLE if mode is Mode.VARIABLE else Mode.VALUE
        return _Element(under.elem, None, under.length, kept)
    if isinstance(under, Basic) and under.info & BasicInfo.STRING:
        return _Element(BYTE, mode=Mode.VALUE)
    if isinstance(under, Pointer):
        array = under.elem.underlying
        if isinstance(array, Array):
            return _Element(array.elem, None, array.length)
    return None


def _type_param_element(x: Operand) -> _Element | None:
    """The element of a type parameter's type: all its types must agree."""
    found: _Element | None = None

    def agrees(under: Type | None) -> bool:
        nonlocal found
        element = _plain_element(under, x.mode)
        if element is None:
            return False
        if found is None:
            found = element
            return True
        if (found.key is None) != (element.key is None):
            return False
        if found.key is not None and element.key is not None:
            if not identical(found.key, element.key):
                return False
        if not identical(found.elem, element.elem):
            return False
        if element.length >= 0 and (found.length < 0 or element.length < found.length):
            found.length = element.length
        if element.mode is Mode.VALUE:
            found.mode = Mode.VALUE
        return True

    return found if under_is(x.type, agrees) else None


def _single_index(check: Checker, node: nodes.IndexExpr) -> nodes.Expr:
    if len(node.indices) > 1:
        check.error(
            "invalid-index", node.indices[1], "invalid operation: more than one index"
        )
    return node.indices[0]


def check_index(check: Checker, node: nodes.Expr, limit: int) -> tuple[Type, int]:
    """Evaluates an index that must be below `limit` if it is constant (-1: no limit).

    Gives its type (INVALID after an error) and its value (-1 if it is not constant).
    """
    x = Operand()
    expr.expr(check, x, node)
    if not valid_index(check, x, "invalid-index", "index", allow_negative=False):
        return INVALID, -1
    if x.mode is not Mode.CONSTANT:
        return x.type, -1
    value = to_int(x.value) if not isinstance(x.value, bytes | None) else None
    if value is None:
        return INVALID, -1
    if 0 <= limit <= value:
        check.error(
            "index-out-of-range",
            x,
            f"invalid argument: index {value_string(value)} out of bounds [0:{limit}]",
        )
        return INVALID, -1
    return x.type, value


def valid_index(
    check: Checker, x: Operand, code: str, what: str, allow_negative: bool
) -> bool:
    """Whether `x` may be an index, length or capacity; reports if not."""
    if not x.is_valid:
        return False
    convert_untyped(check, x, TYP[Kind.INT])
    if not x.is_valid:
        return False
    if not all_integer(x.type):
        check.error(code, x, f"invalid argument: {what} {x} must be integer")
        return False
    if x.mode is Mode.CONSTANT and x.value is not None:
        if not allow_negative and sign(x.value) < 0:
            check.error(code, x, f"invalid argument: {what} {x} must not be negative")
            return False
        value = to_int(x.value)
        if value is None or value > MAX_INT:
            check.error(code, x, f"invalid argument: {what} {x} overflows int")
            return False
    return True


# --- slices -------------------------------------------------------------------


def slice_expr(check: Checker, x: Operand, node: nodes.SliceExpr) -> None:
    """Evaluates `x[low:high:max]` into `x`."""
    bounds = (node.low, node.high, node.max)
    expr.expr(check, x, node.x)
    if not x.is_valid:
        expr.use(check, bounds)
        return
    under, failed = _sliced_type(check, x)
    if failed:
        expr.use(check, bounds)
        x.mode = Mode.INVALID
        return
    length = _slice_operand(check, x, under, node)
    if length is None:
        expr.use(check, bounds)
        x.mode = Mode.INVALID
        return
    x.mode = Mode.VALUE
    _check_bounds(check, bounds, length)


def _sliced_type(check: Checker, x: Operand) -> tuple[Type | None, bool]:
    """The common underlying type of what is sliced (a string counts as []byte, but wins), and
    whether there was an error."""
    if not is_type_param(x.type):
        return x.type.underlying, False
    common: Type | None = None
    first: Type | None = None
    has_string = False
    for typ, under in typeset(x.type):
        if under is None:
            check.error(
                "invalid-slice",
                x,
                f"cannot slice {x}: no specific type in {x.type}",
            )
            return None, True
        if is_string(under):
            under = Slice(BYTE)
            has_string = True
        if common is None:
            common, first = under, typ
        elif not identical(common, under):
            check.error(
                "invalid-slice",
                x,
                f"cannot slice {x}: {first} and {typ} have different underlying types",
            )
            return None, True
    return (TYP[Kind.STRING] if has_string else common), False


def _slice_operand(
    check: Checker, x: Operand, under: Type | None, node: nodes.SliceExpr
) -> int | None:
    """Gives `x` the type of the slice; returns the known capacity or -1, None after an error."""
    if isinstance(under, Slice):
        return -1
    if isinstance(under, Basic) and under.info & BasicInfo.STRING:
        if node.max is not None:
            check.error(
                "invalid-slice",
                node.max,
                "invalid operation: 3-index slice of string",
            )
            return None
        constant = x.value if x.mode is Mode.CONSTANT else None
        if is_untyped(x.type):
            assert x.expr is not None
            convert_untyped(check, x, TYP[Kind.STRING])
            x.type = TYP[Kind.STRING]
        return len(constant) if isinstance(constant, bytes) else -1
    if isinstance(under, Array):
        if x.mode is not Mode.VARIABLE:
            check.error(
                "invalid-slice",
                x,
                f"cannot slice unaddressable value {x}",
            )
            return None
        x.type = Slice(under.elem)
        return under.length
    if isinstance(under, Pointer):
        array = under.elem.underlying
        if isinstance(array, Array):
            x.type = Slice(array.elem)
            return array.length
    check.error("invalid-slice", x, f"cannot slice {x}")
    return None


def _check_bounds(
    check: Checker, bounds: tuple[nodes.Expr | None, ...], length: int
) -> None:
    values = []
    for i, bound in enumerate(bounds):
        value = -1
        if bound is not None:
            value = check_index(check, bound, length + 1 if length >= 0 else -1)[1]
        elif i == 0:
            value = 0
        elif length >= 0:
            value = length
        values.append(value)
    for i, low in enumerate(values[:-1]):
        for j in range(i + 1, len(values)):
            if low > 0 and 0 <= values[j] < low:
                at = bounds[j]
                assert at is not None
                check.error(
                    "invalid-slice",
                    at,
                    f"invalid slice indices: {values[j]} < {low}",
                )
                return
