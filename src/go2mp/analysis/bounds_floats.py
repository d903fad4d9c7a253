"""How large a float can be, where it is about to become an integer: `int(math.Sqrt(float64(n)))`.

Only what is computed on the spot from integers and constants is known; the value of a float
variable is not followed. Bounds are whole numbers, with room for the rounding of each step.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import ceil, floor, isqrt

from go2mp.analysis import intervals
from go2mp.analysis.bounds_resolve import Resolver
from go2mp.analysis.intervals import Interval
from go2mp.syntax import nodes
from go2mp.types.objects import Func
from go2mp.types.parens import unparen

_FAR = 1 << 52
"""Floats up to here have whole numbers among their neighbours: one is room enough."""

_ROUNDING = frozenset(
    {"math.Floor", "math.Ceil", "math.Round", "math.Trunc", "math.RoundToEven"}
)
_UNIT = frozenset({"math/rand.Float64", "math/rand.Float32"})

Peek = Callable[[nodes.Expr], "Interval | None"]


def float_bounds(expr: nodes.Expr, resolver: Resolver, peek: Peek) -> Interval | None:
    """Whole numbers around a float expression's values; None if they are not known.

    `peek` gives the interval of an integer expression.
    """
    found = _bounds(expr, resolver, peek)
    if found is None or found[0] < -_FAR or found[1] > _FAR:
        return None
    return found


def _bounds(expr: nodes.Expr, resolver: Resolver, peek: Peek) -> Interval | None:
    expr = unparen(expr)
    value = resolver.info.value_of(expr)
    if isinstance(value, int | Fraction) and not isinstance(value, bool):
        return floor(value), ceil(value)
    if isinstance(expr, nodes.CallExpr):
        return _called(expr, resolver, peek)
    if isinstance(expr, nodes.UnaryExpr) and expr.op == "-":
        inner = float_bounds(expr.x, resolver, peek)
        return intervals.neg(inner) if inner is not None else None
    if isinstance(expr, nodes.BinaryExpr) and expr.op in ("+", "-", "*", "/"):
        x = float_bounds(expr.x, resolver, peek)
        y = float_bounds(expr.y, resolver, peek)
        return _combined(expr.op, x, y) if x is not None and y is not None else None
    return None


def _combined(op: str, x: Interval, y: Interval) -> Interval | None:
    if op == "/":
        if y[0] < 1:  # what is divided by may be zero, or a fraction
            return None
        return _room((min(x[0], 0), max(x[1], 0)))
    operate = {"+": intervals.add, "-": intervals.sub, "*": intervals.mul}[op]
    return _room(operate(x, y))


def _room(value: Interval) -> Interval:
    return value[0] - 1, value[1] + 1


def _called(call: nodes.CallExpr, resolver: Resolver, peek: Peek) -> Interval | None:
    if resolver.is_type(call.fun):
        integer = peek(call.args[0])
        return (
            integer
            if integer is not None
            else float_bounds(call.args[0], resolver, peek)
        )
    obj = resolver.object_of(call.fun)
    if not isinstance(obj, Func) or obj.pkg == "main":
        return None
    name = f"{obj.pkg}.{obj.name}"
    if name in _UNIT:
        return 0, 1
    inner = float_bounds(call.args[0], resolver, peek) if len(call.args) == 1 else None
    if inner is None:
        return None
    if name == "math.Sqrt" and inner[0] >= 0:
        return 0, isqrt(inner[1]) + 1
    if name == "math.Abs":
        return 0, max(abs(inner[0]), abs(inner[1]))
    return _room(inner) if name in _ROUNDING else None
