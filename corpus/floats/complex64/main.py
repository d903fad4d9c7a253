"""complex64 and float32 are rounded, their constants too."""

import math
from struct import pack, unpack

# --- Go semantics that Python lacks ------------------------------------------


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


def complex_text(z: complex, bits: int = 128) -> str:
    """z as Go prints a complex128: (1+2i)."""
    real, imaginary = float_text(z.real), float_text(z.imag)
    if bits == 64:
        real, imaginary = float32_text(z.real), float32_text(z.imag)
    sign = "" if imaginary.startswith(("+", "-")) else "+"
    return f"({real}{sign}{imaginary}i)"


# --- the program -------------------------------------------------------------


C = 0.1


Z = complex(0.1, 0.3)


def main() -> None:
    f = 0.10000000149011612
    print(
        str(f == 0.10000000149011612).lower(),
        float_text(f),
        float32_text(float32(f * 3.0)),
    )
    g = 0.10000000149011612
    print(float_text(g), str(f == 0.10000000149011612).lower())
    z = complex(0.10000000149011612, 0.30000001192092896)
    print(
        complex_text(z, 64),
        complex_text(z),
        str(z == complex(0.10000000149011612, 0.30000001192092896)).lower(),
    )
    w = complex64(complex_quo(complex64(z * z), complex64(z + complex(1.0, 0.0))))
    print(complex_text(w, 64), complex_text(w))
    z = complex64(z + complex(0.10000000149011612, 0.30000001192092896))
    print(complex_text(z))
    x = complex64(complex(f, 2.0))
    print(float32_text(x.real), complex_text(-x), float32_text(x.imag))
    zero = 0j
    print(complex_text(complex64(complex_quo(x, zero)), 64))


if __name__ == "__main__":
    main()
