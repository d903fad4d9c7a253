"""Floating-point arithmetic where Python raises or rounds differently.

Formatting is in `fmt_float`; conversions to integers are in `ints`.
"""

import math
from struct import pack, unpack


def complex64(z: complex) -> complex:
    """z rounded to the precision of a complex64."""
    return complex(float32(z.real), float32(z.imag))


def float32(x: float) -> float:
    """x rounded to the precision of a float32."""
    try:
        rounded: float = unpack("f", pack("f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)
    return rounded


def float_quo(a: float, b: float) -> float:
    """a / b, where dividing by zero gives an infinity or NaN."""
    if b != 0:
        return a / b
    if a == 0 or math.isnan(a):
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1, b)


def complex_quo(a: complex, b: complex) -> complex:
    """a / b, where dividing by zero gives infinities or NaN."""
    if b != 0:
        return a / b
    if a == 0 or math.isnan(a.real) or math.isnan(a.imag):
        return complex(math.nan, math.nan)
    return complex(float_quo(a.real, b.real), float_quo(a.imag, b.real))


def float_min(*xs: float) -> float:
    """The least of xs; NaN if any is NaN, and -0.0 is less than 0.0."""
    if any(math.isnan(x) for x in xs):
        return math.nan
    return min(xs, key=lambda x: (x, math.copysign(1, x)))


def float_max(*xs: float) -> float:
    """The greatest of xs; NaN if any is NaN, and 0.0 is greater than -0.0."""
    if any(math.isnan(x) for x in xs):
        return math.nan
    return max(xs, key=lambda x: (x, math.copysign(1, x)))
