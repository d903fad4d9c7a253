"""Newton's square root, the trapezoid rule, and statistics."""

import math
from collections.abc import Callable

# --- Go semantics that Python lacks ------------------------------------------


def horner(x: float, *coefficients: float) -> float:
    """The polynomial in x with these coefficients, the highest power first."""
    total = coefficients[0]
    for c in coefficients[1:]:
        total = total * x + c
    return total


def reduce_angle(x: float) -> tuple[int, float]:
    """x >= 0 as an even number of eighth turns (modulo 8), and the angle left."""
    if x < 1 << 29:
        j = int(x * 1.2732395447351628)  # 4 / pi
        j += j & 1
        y = float(j)
        z = x - y * 7.85398125648498535156e-1 - y * 3.77489470793079817668e-8
        return j & 7, z - y * 2.69515142907905952645e-15
    mantissa, exponent = math.frexp(x)
    whole, shift = int(math.ldexp(mantissa, 53)), exponent - 53
    mask = (1 << 64) - 1
    digits = FOUR_OVER_PI >> 1027 - shift
    z0, z1, z2 = digits >> 128 & mask, digits >> 64 & mask, digits & mask
    product = (z0 * whole << 64) + z1 * whole + (z2 * whole >> 64)
    j, high, low = product >> 125 & 7, product >> 61 & mask, product & mask
    zeros = 65 - high.bit_length()
    bits = (high << zeros & mask | low >> max(64 - zeros, 0)) >> 12
    z = math.ldexp(1 << 52 | bits, -52 - zeros)
    if j & 1:
        j, z = j + 1 & 7, z - 1
    return j, z * 0.7853981633974483


FOUR_OVER_PI = int(
    "1"
    "45f306dc9c882a53f84eafa3ea69bb81b6c52b3278872083fca2c757bd778ac36e48dc74849ba5c0"
    "0c925dd413a32439fc3bd63962534e7dd1046bea5d768909d338e04d68befc827323ac7306a673e9"
    "3908bf177bf250763ff12fffbc0b301fde5e2316b414da3eda6cfd9e4f96136e9e8c7ecd3cbfd45a"
    "ea4f758fd7cbe2f67a0e73ef14a525d4d7f6bf623f1aba10ac06608df8f6d757",
    16,
)  # 4 / pi, times 2**1216


def sine_series(z: float) -> float:
    """sin(z) for |z| <= pi/4."""
    zz = z * z
    series = horner(
        zz,
        *(
            1.58962301576546568060e-10,
            -2.50507477628578072866e-8,
            2.75573136213857245213e-6,
        ),
        *(
            -1.98412698295895385996e-4,
            8.33333333332211858878e-3,
            -1.66666666666666307295e-1,
        ),
    )
    return z + z * zz * series


def cosine_series(z: float) -> float:
    """cos(z) for |z| <= pi/4."""
    zz = z * z
    series = horner(
        zz,
        *(
            -1.13585365213876817300e-11,
            2.08757008419747316778e-9,
            -2.75573141792967388112e-7,
        ),
        *(
            2.48015872888517045348e-5,
            -1.38888888888730564116e-3,
            4.16666666666665929218e-2,
        ),
    )
    return 1.0 - 0.5 * zz + zz * zz * series


def float_sin(x: float) -> float:
    """math.Sin."""
    if x == 0 or not math.isfinite(x):
        return x if x == 0 else math.nan
    j, z = reduce_angle(abs(x))
    y = cosine_series(z) if j in (2, 6) else sine_series(z)
    return -y if (x < 0) != (j > 3) else y


def float_sqrt(x: float) -> float:
    """math.Sqrt: NaN for a negative x."""
    return math.nan if x < 0 else math.sqrt(x)


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


def spelled_float(x: float, spec: str) -> str:
    """format(x, spec), with infinities and NaN as Go spells them."""
    if math.isfinite(x):
        return format(x, spec)
    name = "NaN" if math.isnan(x) else "Inf" if x > 0 else "-Inf"
    sign = "+" if name == "Inf" or (name == "NaN" and "+" in spec) else ""
    width = spec.lstrip("<>+ 0").partition(".")[0]
    return format(sign + name, ("<" if spec.startswith("<") else ">") + width)


# --- the program -------------------------------------------------------------


def sqrt(x: float) -> tuple[float, int]:
    z = 1.0
    i = 1
    while True:
        next_ = z - float_quo(z * z - x, 2.0 * z)
        if abs(next_ - z) < 1e-12:
            return next_, i
        z = next_
        i += 1


def integrate(
    f: Callable[[float], float], low: float, high: float, steps: int
) -> float:
    h = float_quo(high - low, float(steps))
    sum_ = (f(low) + f(high)) / 2.0
    for i in range(1, steps):
        sum_ += f(low + float(i) * h)
    return sum_ * h


def mean_and_deviation(xs: list[float]) -> tuple[float, float]:
    mean = 0.0
    deviation = 0.0
    for x in xs:
        mean += x
    mean = float_quo(mean, float(len(xs)))
    for x in xs:
        deviation += (x - mean) * (x - mean)
    deviation = float_sqrt(float_quo(deviation, float(len(xs))))
    return mean, deviation


def main() -> None:
    for x in [2.0, 9.0, 1000000.0]:
        root, steps = sqrt(x)
        print(f"{spelled_float(root, '.10g')} in {steps} steps")
    print(spelled_float(integrate(lambda x: x * x, 0.0, 3.0, 1000), ".6f"))
    print(spelled_float(integrate(float_sin, 0.0, 3.141592653589793, 1000), ".6f"))

    mean, deviation = mean_and_deviation([2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0])
    print(float_text(mean), float_text(deviation))


if __name__ == "__main__":
    main()
