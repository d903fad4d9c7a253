"""Floats: how they print, infinities and NaN, float32."""

import math
from fractions import Fraction
from struct import pack, unpack

# --- Go semantics that Python lacks ------------------------------------------

LN2_HIGH, LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10


def horner(x: float, *coefficients: float) -> float:
    """The polynomial in x with these coefficients, the highest power first."""
    total = coefficients[0]
    for c in coefficients[1:]:
        total = total * x + c
    return total


def float_exp(x: float) -> float:
    """math.Exp."""
    if math.isnan(x) or x > 7.09782712893384e02:
        return x if math.isnan(x) else math.inf
    if x < -760:
        return 0.0
    k = round(x * 1.4426950408889634)
    x = fused(-k, 0.69314718055966295651160180568695068359375, x)
    x = fused(-k, 0.28235290563031577122588448175013436025525412068e-12, x) * 0.0625
    term = 2.4801587301587301587e-5
    for c in (
        1.9841269841269841270e-4,
        1.3888888888888888889e-3,
        8.3333333333333333333e-3,
    ):
        term = fused(term, x, c)
    for c in (4.1666666666666666667e-2, 1.6666666666666666667e-1, 0.5, 1.0):
        term = fused(term, x, c)
    x *= term
    for _ in range(3):
        x *= x + 2
    x = fused(x, x + 2, 1)
    if k >= 1024:
        return math.inf
    return float_ldexp(x, k) if k >= -1075 else 0.0


def float_log(x: float) -> float:
    """math.Log."""
    if x <= 0 or not math.isfinite(x):
        return -math.inf if x == 0 else math.nan if x < 0 else x
    f, k = math.frexp(x)
    if x < 2.2250738585072014e-308:
        f, k = 0.5 + math.ldexp(x, 1021), -1022
    if f < 7.07106781186547524401e-01:
        f, k = f * 2, k - 1
    f -= 1
    s = f / (2 + f)
    s2 = s * s
    s4 = s2 * s2
    odd = horner(
        s4,
        *(1.479819860511658591e-01, 1.818357216161805012e-01),
        *(2.857142874366239149e-01, 6.666666666666735130e-01),
    )
    even = horner(
        s4, 1.531383769920937332e-01, 2.222219843214978396e-01, 3.999999999940941908e-01
    )
    half = 0.5 * f * f
    rest = s * (half + (s2 * odd + s4 * even)) + k * LN2_LOW
    return k * LN2_HIGH - ((half - rest) - f)


def float_pow(x: float, y: float) -> float:
    """math.Pow."""
    if y == 0 or x == 1:
        return 1.0
    if y == 1 or math.isnan(x) or math.isnan(y):
        return x if y == 1 else math.nan
    if x == 0 or math.isinf(x) or math.isinf(y):
        return pow_special(x, y)
    if abs(y) == 0.5:
        return float_sqrt(x) if y > 0 else 1 / float_sqrt(x)
    fraction, whole = math.modf(abs(y))
    if fraction and x < 0:
        return math.nan
    if whole >= 1 << 63:
        return 1.0 if x == -1 else 0.0 if (abs(x) < 1) == (y > 0) else math.inf
    result, exponent = 1.0, 0
    if fraction:
        if fraction > 0.5:
            fraction, whole = fraction - 1, whole + 1
        result = float_exp(fraction * float_log(x))
    base, shift = math.frexp(x)
    n = int(whole)
    while n:
        if not -4096 <= shift <= 4096:
            exponent += shift
            break
        if n & 1:
            result, exponent = result * base, exponent + shift
        base, shift, n = base * base, shift * 2, n >> 1
        if base < 0.5:
            base, shift = base + base, shift - 1
    if y < 0:
        result, exponent = 1 / result, -exponent
    return float_ldexp(result, exponent)


def pow_special(x: float, y: float) -> float:
    """math.Pow where x is zero or either is infinite."""
    if math.isinf(y) and x != 0:
        return 1.0 if x == -1 else 0.0 if (abs(x) < 1) == (y > 0) else math.inf
    odd = abs(y) < 1 << 53 and y % 2 == 1
    size = 0.0 if (x == 0) == (y > 0) else math.inf
    return math.copysign(size, x) if odd else size


def float_hypot(p: float, q: float) -> float:
    """math.Hypot: the length of the hypotenuse."""
    p, q = abs(p), abs(q)
    if math.inf in (p, q):
        return math.inf
    if math.isnan(p) or math.isnan(q):
        return math.nan
    p, q = max(p, q), min(p, q)
    return p * math.sqrt(1 + q / p * (q / p)) if p else 0.0


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


def float_mod(x: float, y: float) -> float:
    """math.Mod: the remainder of x / y, with the sign of x."""
    return math.nan if math.isinf(x) or y == 0 else math.fmod(x, y)


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


def float_ldexp(fraction: float, exponent: int) -> float:
    """math.Ldexp: fraction * 2**exponent, an infinity when that is too great."""
    try:
        return math.ldexp(fraction, exponent)
    except OverflowError:
        return math.copysign(math.inf, fraction)


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


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def float32_text(x: float) -> str:
    """x as Go prints a float32: the fewest digits that tell it from others."""
    if not math.isfinite(x) or x == 0:
        return float_text(x)
    return float_text(float(shortest32(x)))


def shortest32(x: float) -> str:
    """The fewest digits that give the float32 x."""
    texts = (f"{x:.{precision}e}" for precision in range(9))
    return next(text for text in texts if float32(float(text)) == x)


def spelled_float(x: float, spec: str) -> str:
    """format(x, spec), with infinities and NaN as Go spells them."""
    if math.isfinite(x):
        return format(x, spec)
    name = "NaN" if math.isnan(x) else "Inf" if x > 0 else "-Inf"
    sign = "+" if name == "Inf" or (name == "NaN" and "+" in spec) else ""
    width = spec.lstrip("<>+ 0").partition(".")[0]
    return format(sign + name, ("<" if spec.startswith("<") else ">") + width)


# --- the program -------------------------------------------------------------


def main() -> None:
    print(
        "1",
        "0.1",
        "0.3",
        "1e+21",
        "1e+20",
        "1.23456789e+08",
        "1e-05",
        "0.0001",
        "100000",
    )
    x, zero = 2.5, 0.0
    print(
        float_text(float_quo(x, zero)),
        float_text(float_quo(-x, zero)),
        float_text(float_quo(zero, zero)),
        float_text(-zero),
        str(math.inf > x).lower(),
    )
    nan = math.nan
    print(
        str(nan == nan).lower(),
        str(nan < 1.0).lower(),
        str(nan != nan).lower(),
        str(math.isnan(nan)).lower(),
    )

    f = 0.10000000149011612
    print(
        float32_text(f),
        float_text(f),
        float32_text(float32(f * 3.0)),
        "0.33333334",
        "1.6777216e+07",
    )
    print(
        float_text(float_sqrt(2.0)),
        float_text(float_floor(-1.5)),
        float_text(float_ceil(1.2)),
        float_text(abs(-3.0)),
        float_text(float_pow(2.0, 0.5)),
    )
    print(
        9223372036854775807,
        "3.141592653589793",
        "1.7976931348623157e+308",
        float_text(float_trunc(-2.7)),
        float_text(float_round(2.5)),
    )
    print(
        float_text(float_mod(7.0, -3.0)),
        float_text(float_hypot(3.0, 4.0)),
        float_text(math_max(1.0, 2.0)),
        float_text(math_min(1.0, -2.0)),
    )

    a, b = 7, 2
    print(a // b, float_text(float_quo(float(a), float(b))), "3.5")
    print(
        f"{spelled_float(x, '.2f')} {spelled_float(x, '8.3f')}|"
        f"{spelled_float(x, '<8.1f')}|{12345.678:.6e} 1e+06 3"
    )


if __name__ == "__main__":
    main()
