"""Package math where Python raises, returns an int or treats infinities and zeros in another way.

The functions that are computed by series (sin, exp, log, pow, ...) are in `float_functions`.
"""

import math
from fractions import Fraction
from struct import pack, unpack


def float_sqrt(x: float) -> float:
    """math.Sqrt: NaN for a negative x."""
    return math.nan if x < 0 else math.sqrt(x)


def float_floor(x: float) -> float:
    """math.Floor: the greatest whole number that is at most x."""
    return x if math.isinf(x) else x // 1


def float_ceil(x: float) -> float:
    """math.Ceil: the least whole number that is at least x."""
    return x if math.isinf(x) else -(-x // 1)


def float_trunc(x: float) -> float:
    """math.Trunc: x without its fraction."""
    return x if math.isinf(x) else math.copysign(abs(x) // 1, x)


def float_round(x: float) -> float:
    """math.Round: the nearest whole number, halves away from zero."""
    whole = float_trunc(x)
    return whole + math.copysign(1, x) if abs(x - whole) >= 0.5 else whole


def float_round_even(x: float) -> float:
    """math.RoundToEven: the nearest whole number, halves to the even one."""
    return math.copysign(round(x), x) if math.isfinite(x) else x


def float_mod(x: float, y: float) -> float:
    """math.Mod: the remainder of x / y, with the sign of x."""
    return math.nan if math.isinf(x) or y == 0 else math.fmod(x, y)


def float_remainder(x: float, y: float) -> float:
    """math.Remainder: the remainder of x / y rounded to the nearest whole number."""
    return math.nan if math.isinf(x) or y == 0 else math.remainder(x, y)


def float_modf(x: float) -> tuple[float, float]:
    """math.Modf: the whole part of x, and the rest."""
    if math.isinf(x):
        return x, math.nan
    rest, whole = math.modf(x)
    return whole, rest


def float_dim(x: float, y: float) -> float:
    """math.Dim: x - y, or 0 when that is negative."""
    return 0.0 if x - y <= 0 else x - y


def math_max(x: float, y: float) -> float:
    """math.Max: infinity wins over NaN, and 0.0 over -0.0."""
    if math.inf in (x, y):
        return math.inf
    if math.isnan(x) or math.isnan(y):
        return math.nan
    return x if x > y or (x == y and math.copysign(1, x) > 0) else y


def math_min(x: float, y: float) -> float:
    """math.Min: minus infinity wins over NaN, and -0.0 over 0.0."""
    if -math.inf in (x, y):
        return -math.inf
    if math.isnan(x) or math.isnan(y):
        return math.nan
    return x if x < y or (x == y and math.copysign(1, x) < 0) else y


def is_inf(x: float, sign: int) -> bool:
    """math.IsInf: whether x is an infinity of the given sign (0: of any)."""
    return (sign >= 0 and x == math.inf) or (sign <= 0 and x == -math.inf)


def float_ldexp(fraction: float, exponent: int) -> float:
    """math.Ldexp: fraction * 2**exponent, an infinity when that is too great."""
    try:
        return math.ldexp(fraction, exponent)
    except OverflowError:
        return math.copysign(math.inf, fraction)


def pow10(n: int) -> float:
    """math.Pow10: 10**n."""
    return float(f"1e{n}") if -323 <= n <= 308 else 0.0 if n < 0 else math.inf


def float_logb(x: float) -> float:
    """math.Logb: the binary exponent of x."""
    if x == 0 or not math.isfinite(x):
        return -math.inf if x == 0 else abs(x)
    return float(math.frexp(x)[1] - 1)


def float_ilogb(x: float) -> int:
    """math.Ilogb: the binary exponent of x as an integer."""
    if x == 0:
        return -(1 << 31)
    return math.frexp(x)[1] - 1 if math.isfinite(x) else (1 << 31) - 1


def next_after(x: float, y: float) -> float:
    """math.Nextafter: the float after x in the direction of y."""
    return x if x == y else math.nextafter(x, y)


def float64_bits(x: float) -> int:
    """math.Float64bits: the bits of a float64."""
    bits: int = unpack("<Q", pack("<d", x))[0]
    return bits


def float64_from_bits(bits: int) -> float:
    """math.Float64frombits: the float64 with these bits."""
    x: float = unpack("<d", pack("<Q", bits))[0]
    return x


def float32_bits(x: float) -> int:
    """math.Float32bits: the bits of a float32."""
    bits: int = unpack("<I", pack("<f", x))[0]
    return bits


def float32_from_bits(bits: int) -> float:
    """math.Float32frombits: the float32 with these bits."""
    x: float = unpack("<f", pack("<I", bits))[0]
    return x


def fused(x: float, y: float, z: float) -> float:
    """math.FMA: x * y + z, rounded once."""
    if math.isinf(z) and math.isfinite(x) and math.isfinite(y):
        return z
    if not all(map(math.isfinite, (x, y, z))) or x == 0 or y == 0:
        return x * y + z
    exact = Fraction(x) * Fraction(y) + Fraction(z)
    try:
        return float(exact) if exact else x * y + z
    except OverflowError:
        return math.inf if exact > 0 else -math.inf
