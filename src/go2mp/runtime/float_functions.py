"""The transcendental functions of package math, to the last bit.

Python calls the C library, whose last digit may differ from Go's. These are Go's own algorithms
(most of them from Cephes and FreeBSD's msun), operation by operation, as they run on amd64. See
`float_math` for the rest of package math.
"""

import math

from go2mp.runtime.float_math import (
    float64_bits,
    float64_from_bits,
    float_ldexp,
    float_sqrt,
    fused,
)

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


def float_exp2(x: float) -> float:
    """math.Exp2."""
    if math.isnan(x) or x > 1.0239999999999999e03:
        return x if math.isnan(x) else math.inf
    if x < -1.0740e03:
        return 0.0
    k = int(x + math.copysign(0.5, x)) if x else 0
    t = x - k
    high, low = t * LN2_HIGH, -t * LN2_LOW
    r = high - low
    t = r * r
    c = r - t * horner(
        t,
        *(4.13813679705723846039e-08, -1.65339022054652515390e-06),
        *(6.61375632143793436117e-05, -2.77777777770155933842e-03),
        1.66666666666666657415e-01,
    )
    return float_ldexp(1 - ((low - (r * c) / (2 - c)) - high), k)


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


def float_log2(x: float) -> float:
    """math.Log2: exact for powers of two."""
    fraction, exponent = math.frexp(x)
    if fraction == 0.5:
        return float(exponent - 1)
    return float_log(fraction) * 1.4426950408889634 + exponent


def float_log10(x: float) -> float:
    """math.Log10."""
    return float_log(x) * 0.4342944819032518


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


def float_cos(x: float) -> float:
    """math.Cos."""
    if not math.isfinite(x):
        return math.nan
    j, z = reduce_angle(abs(x))
    y = sine_series(z) if j in (2, 6) else cosine_series(z)
    return -y if j in (2, 4) else y


def float_tan(x: float) -> float:
    """math.Tan."""
    if x == 0 or not math.isfinite(x):
        return x if x == 0 else math.nan
    j, z = reduce_angle(abs(x))
    zz = z * z
    y = z
    if zz > 1e-14:
        p = horner(
            zz,
            -1.30936939181383777646e4,
            1.15351664838587416140e6,
            -1.79565251976484877988e7,
        )
        q = horner(
            zz,
            *(1.0, 1.36812963470692954678e4, -1.32089234440210967447e6),
            *(2.50083801823357915839e7, -5.38695755929454629881e7),
        )
        y = z + z * (zz * p / q)
    if j & 2:
        y = -1 / y
    return -y if x < 0 else y


def float_atan(x: float) -> float:
    """math.Atan."""
    if x == 0 or math.isnan(x):
        return x
    y = abs(x)
    if y <= 0.66:
        angle = arctangent_series(y)
    elif y > 2.41421356237309504880:
        angle = math.pi / 2 - arctangent_series(1 / y) + 6.123233995736765886130e-17
    else:
        angle = math.pi / 4 + arctangent_series((y - 1) / (y + 1))
        angle += 0.5 * 6.123233995736765886130e-17
    return math.copysign(angle, x)


def arctangent_series(x: float) -> float:
    """atan(x) for 0 <= x <= 0.66."""
    z = x * x
    p = horner(
        z,
        *(-8.750608600031904122785e-01, -1.615753718733365076637e01),
        *(-7.500855792314704667340e01, -1.228866684490136173410e02),
        -6.485021904942025371773e01,
    )
    q = horner(
        z,
        *(1.0, 2.485846490142306297962e01, 1.650270098316988542046e02),
        *(4.328810604912902668951e02, 4.853903996359136964868e02),
        1.945506571482613964425e02,
    )
    return x * (z * p / q) + x


def float_asin(x: float) -> float:
    """math.Asin."""
    if x == 0 or not abs(x) <= 1:
        return x if x == 0 else math.nan
    y = abs(x)
    root = math.sqrt(1 - y * y)
    if y > 0.7:
        return math.copysign(math.pi / 2 - float_atan(root / y), x)
    return math.copysign(float_atan(y / root), x)


def float_acos(x: float) -> float:
    """math.Acos."""
    return math.pi / 2 - float_asin(x)


def float_atan2(y: float, x: float) -> float:
    """math.Atan2."""
    if x == 0 or y == 0 or not (math.isfinite(x) and math.isfinite(y)):
        return math.atan2(y, x)
    try:
        angle = float_atan(y / x)
    except OverflowError:
        angle = math.copysign(math.pi / 2, y) * math.copysign(1, x)
    if x < 0:
        return angle + math.pi if angle <= 0 else angle - math.pi
    return angle


def float_sinh(x: float) -> float:
    """math.Sinh."""
    y = -x if x < 0 else x
    if y > 21:
        y = float_exp(y) * 0.5
    elif y > 0.5:
        e = float_exp(y)
        y = (e - 1 / e) * 0.5
    else:
        sq = y * y
        p = horner(
            sq,
            *(-0.2630563213397497062819489e2, -0.2894211355989563807284660366e4),
            *(-0.8991272022039509355398013511e5, -0.6307673640497716991184787251e6),
        )
        q = horner(
            sq,
            *(1.0, -0.173678953558233699533450911e3),
            *(0.1521517378790019070696485176e5, -0.6307673640497716991212077277e6),
        )
        y = p * y / q
    return -y if x < 0 else y


def float_cosh(x: float) -> float:
    """math.Cosh."""
    x = abs(x)
    e = float_exp(x)
    return e * 0.5 if x > 21 else (e + 1 / e) * 0.5


def float_tanh(x: float) -> float:
    """math.Tanh."""
    z = abs(x)
    if z > 0.5 * 8.8029691931113054295988e01:
        return math.copysign(1.0, x)
    if z >= 0.625:
        return math.copysign(1 - 2 / (float_exp(2 * z) + 1), x)
    if x == 0:
        return x
    s = x * x
    p = horner(
        s,
        -9.64399179425052238628e-1,
        -9.92877231001918586564e1,
        -1.61468768441708447952e3,
    )
    q = horner(
        s,
        1.0,
        1.12811678491632931402e2,
        2.23548839060100448583e3,
        4.84406305325125486048e3,
    )
    return x + x * s * p / q


def float_cbrt(x: float) -> float:
    """math.Cbrt."""
    if x == 0 or not math.isfinite(x):
        return x
    a = abs(x)
    t = float64_from_bits(float64_bits(a) // 3 + (715094163 << 32))
    if a < 2.22507385850720138309e-308:
        t = float64_from_bits(float64_bits((1 << 54) * a) // 3 + (696219795 << 32))
    r = t * t / a
    s = 5.42857142857142815906e-01 + r * t
    t *= 3.57142857142857150787e-01 + 1.60714285714285720630e00 / (
        s + 1.41428571428571436819e00 + -7.05306122448979611050e-01 / s
    )
    t = float64_from_bits((float64_bits(t) & 0xFFFFFFFFC << 28) + (1 << 30))
    s = t * t
    r = a / s
    r = (r - t) / (t + t + r)
    return math.copysign(t + t * r, x)


def float_hypot(p: float, q: float) -> float:
    """math.Hypot: the length of the hypotenuse."""
    p, q = abs(p), abs(q)
    if math.inf in (p, q):
        return math.inf
    if math.isnan(p) or math.isnan(q):
        return math.nan
    p, q = max(p, q), min(p, q)
    return p * math.sqrt(1 + q / p * (q / p)) if p else 0.0
