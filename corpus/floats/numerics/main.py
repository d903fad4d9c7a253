from __future__ import annotations

import math
import re
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, is_dataclass, replace
from decimal import Decimal
from fractions import Fraction
from struct import pack, unpack
from types import FunctionType
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


class Box:
    """An interface value together with its Go type."""

    __slots__ = ("value", "type", "underlying")

    def __init__(self, value: Any, type: str, underlying: str = "") -> None:
        self.value = value
        self.type = type
        self.underlying = underlying or type

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Box) or self.type != other.type:
            return False
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"comparing uncomparable type {self.type}")
        if self.type.startswith("*") and is_dataclass(self.value):
            return self.value is other.value
        return bool(self.value == other.value)

    def __hash__(self) -> int:
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"hash of unhashable type {self.type}")
        if isinstance(self.value, list):
            return hash((self.type, *self.value))
        return hash((self.type, self.value))


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


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


def float64_bits(x: float) -> int:
    """math.Float64bits: the bits of a float64."""
    bits: int = unpack("<Q", pack("<d", x))[0]
    return bits


def float64_from_bits(bits: int) -> float:
    """math.Float64frombits: the float64 with these bits."""
    x: float = unpack("<d", pack("<Q", bits))[0]
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


# A verb of a format: flags, [index], width, precision, [index] and the letter.
VERB_PATTERN = re.compile(
    r"%(?P<flags>[-+# 0]*)(?P<index1>\[[^]]*\]|\[)?(?P<width>\*|\d+)?"
    r"(?:\.(?=.)(?P<index2>\[[^]]*\]|\[)?(?P<precision>\*|\d*))?"
    r"(?P<index3>\[[^]]*\]|\[)?(?P<char>.)?",
    re.ASCII | re.DOTALL,
)


@dataclass
class Operands:
    """The arguments of Printf, and which one is next."""

    args: tuple[object, ...]
    next: int = 0
    reordered: bool = False
    good: bool = True
    wrapped: list[int] = field(default_factory=list)  # under %w

    def select(self, index: str | None) -> bool:
        """Makes the argument of [n] the next one."""
        if index is None:
            return False
        self.reordered = True
        number = index[1:-1]
        if not number.isdecimal() or not 1 <= int(number) <= len(self.args):
            self.good = False
            return number.isdecimal()
        self.next = int(number) - 1
        return True

    def take_int(self) -> int | None:
        """The next argument as a width or precision; None: it is not an integer."""
        if self.next >= len(self.args):
            return None
        arg = self.args[self.next]
        self.next += 1
        n = arg.value if isinstance(arg, Box) else arg
        if isinstance(n, bool) or not isinstance(n, int) or abs(n) > 1_000_000:
            return None
        return int(n)


def sprintf(format: str, *args: object) -> str:
    """fmt.Sprintf."""
    return sprint_operands(format, Operands(args))


def sprint_operands(format: str, operands: Operands) -> str:
    """The format with each verb replaced by its operand."""
    text = VERB_PATTERN.sub(lambda match: print_operand(match, operands), format)
    rest = operands.args[operands.next :]
    if operands.reordered or not rest:
        return text
    extra = [
        "<nil>" if arg is None else f"{type_name(arg)}={print_arg(arg, Verb())}"
        for arg in rest
    ]
    return f"{text}%!(EXTRA {', '.join(extra)})"


def print_operand(match: re.Match[str], operands: Operands) -> str:
    """One verb, with the operand that is its turn."""
    operands.good = True
    flags, problem = match["flags"], ""
    indexed = operands.select(match["index1"])
    width = precision = None
    if match["width"] == "*":
        width = operands.take_int()
        problem += "%!(BADWIDTH)" if width is None else ""
        if width is not None and width < 0:
            width, flags = -width, flags.replace("0", "") + "-"
        indexed = False
    elif match["width"]:
        width = int(match["width"])
        operands.good &= not indexed
    if match["precision"] is not None:
        operands.good &= not indexed
        indexed = operands.select(match["index2"])
        precision = int(match["precision"].strip("*") or 0)
        if match["precision"] == "*":
            precision = operands.take_int()
            if precision is None or precision < 0:
                precision, problem = None, problem + "%!(BADPREC)"
            indexed = False
    operands.select(match["index3"])
    char = match["char"]
    if char is None or max(width or 0, precision or 0) > 10_000_009:
        return problem + "%!(NOVERB)"
    if char == "%":
        return problem + "%"
    if not operands.good:
        return f"{problem}%!{char}(BADINDEX)"
    if operands.next >= len(operands.args):
        return f"{problem}%!{char}(MISSING)"
    arg = operands.args[operands.next]
    if char == "w":
        operands.wrapped.append(operands.next)
    operands.next += 1
    if char in "vw":  # here + and # ask for names and for Go syntax
        plain = flags.replace("+", "").replace("#", "")
        verb = Verb(char, plain, width, precision, "+" in flags, "#" in flags)
    else:
        verb = Verb(char, flags, width, precision)
    return problem + print_arg(arg, verb)


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


def complex_text(z: complex, bits: int = 128) -> str:
    """z as Go prints a complex128: (1+2i)."""
    real, imaginary = float_text(z.real), float_text(z.imag)
    if bits == 64:
        real, imaginary = float32_text(z.real), float32_text(z.imag)
    sign = "" if imaginary.startswith(("+", "-")) else "+"
    return f"({real}{sign}{imaginary}i)"


def format_float(x: float, verb: str, precision: int = -1, bits: int = 64) -> str:
    """x as strconv.FormatFloat gives it; precision -1 asks for the fewest digits."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    if verb == "b":
        return binary_float(x, bits)
    if verb in "xX":
        text = hex_float(x, precision)
        return text.upper() if verb == "X" else text
    if precision < 0:
        text = shortest_float(x, verb.lower(), bits)
    elif verb in "gG":
        text = f"{x:.{precision or 1}g}"
    else:
        text = f"{x:.{precision}{verb.lower()}}"
    return text.upper() if verb in "EG" else text


def shortest_float(x: float, verb: str, bits: int) -> str:
    """x with the fewest digits, in the form of verb e, f or g."""
    text = shortest32(x) if bits == 32 and x != 0 else repr(float(x))
    mantissa = text.split("e")[0].replace(".", "").strip("-0")
    exponent = int(f"{float(text):e}".partition("e")[2])
    if verb == "e" or verb == "g" and x != 0 and not -4 <= exponent < 6:
        return f"{float(text):.{max(len(mantissa), 1) - 1}e}"
    plain = f"{Decimal(text):f}"
    return plain.rstrip("0").removesuffix(".") if "." in plain else plain


def binary_float(x: float, bits: int) -> str:
    """x as its whole mantissa and a power of two: 4503599627370496p-52."""
    width, least = (24, -149) if bits == 32 else (53, -1074)
    if x == 0:
        return f"{'-' if math.copysign(1, x) < 0 else ''}0p{least}"
    fraction, exponent = math.frexp(x)
    exponent = max(exponent - width, least)
    return f"{int(math.ldexp(x, -exponent))}p{exponent:+}"


def hex_float(x: float, precision: int) -> str:
    """x in hexadecimal, with a power of two: 0x1.8p+01."""
    sign = "-" if math.copysign(1, x) < 0 else ""
    fraction, exponent = math.frexp(abs(x))
    mantissa, exponent = int(math.ldexp(fraction, 53)), exponent - 1 if x else 0
    if 0 <= precision < 13:  # round half to even at that many digits
        unit = 1 << 52 - 4 * precision
        mantissa = round(mantissa / unit) * unit
        if mantissa == 1 << 53:
            mantissa, exponent = mantissa >> 1, exponent + 1
    digits = f"{mantissa & (1 << 52) - 1:013x}"
    digits = digits.rstrip("0") if precision < 0 else f"{digits:0<{precision}}"
    digits = digits if precision < 0 else digits[:precision]
    point = "." if digits else ""
    power = f"{'-' if exponent < 0 else '+'}{abs(exponent):02}"
    return f"{sign}0x{mantissa >> 52}{point}{digits}p{power}"


@dataclass(frozen=True)
class Verb:
    """One verb of a format with its flags, width and precision."""

    char: str = "v"
    flags: str = ""  # of "+-# 0"
    width: int | None = None
    precision: int | None = None
    names: bool = False  # %+v
    syntax: bool = False  # %#v
    failing: bool = False  # inside of %!d(...): no methods


def print_arg(arg: object, verb: Verb) -> str:
    """One argument of Printf under its verb."""
    if arg is None:
        return pad("<nil>", verb) if verb.char in "vT" else f"%!{verb.char}(<nil>)"
    box = typed(arg)
    if verb.char == "T":
        return pad(box.type[: verb.precision], verb)
    if verb.char == "p":
        return pointer_text(box, verb) or bad_verb(box, verb)
    return print_value(box, verb, 0, True)


def typed(v: Any, declared: str = "") -> Box:
    """v with its Go type: the declared one, unless that is an interface."""
    if isinstance(v, Box):
        return v
    if v is None:
        return Box(v, declared or "interface {}")
    own = type_name(v)
    is_object = is_dataclass(v) or is_stringer(v)
    if is_object and declared.lstrip("*") != own.lstrip("*"):
        return Box(v, own)
    return Box(v, own if declared in ("", "interface {}", "any") else declared)


def print_value(box: Box, verb: Verb, depth: int, methods: bool) -> str:
    """A value under a verb; within others (depth > 0) pointers are addresses."""
    text = method_text(box, verb) if methods and not verb.failing else None
    if text is None and box.value is None:
        text = nil_text(box, verb)
    if text is None and is_composite(box.value):
        if not box.type.startswith("*"):
            return print_composite(box, verb, depth, methods)
        if depth == 0:
            inner = Box(box.value, box.type[1:], box.underlying.removeprefix("*"))
            return "&" + print_composite(inner, verb, 1, methods)
    if text is None and type(box.value) is Exception and depth == 0:
        name = "errors.errorString{s:" if verb.syntax else "{"
        message = Box(str(box.value), "string")
        return f"&{name}{print_value(message, verb, 1, False)}}}"
    if text is None:
        text = basic_text(box, verb)
    return bad_verb(box, verb) if text is None else text


def is_composite(v: object) -> bool:
    """Whether v is a map, a slice, an array or a struct."""
    if isinstance(v, Sequence):
        return not isinstance(v, str)
    return isinstance(v, Mapping) or is_dataclass(v)


def method_text(box: Box, verb: Verb) -> str | None:
    """What v's Error, String or GoString method gives; None: none for this verb."""
    v = box.value
    if verb.syntax:
        return pad(v.go_string(), verb) if hasattr(v, "go_string") else None
    if verb.char not in "vsxXqw" or not is_stringer(v):
        return None
    if hasattr(v, "POINTER_TEXT") and not box.type.startswith("*"):
        return None
    try:
        return string_verb(str(v), replace(verb, char=verb.char.replace("w", "v")))
    except Exception as exc:
        method = "Error" if isinstance(v, Exception) else "String"
        reason = print_arg(recovered(exc), Verb())
        return f"%!{verb.char}(PANIC={method} method: {reason})"


def bad_verb(box: Box, verb: Verb) -> str:
    """What fmt prints when the verb is not for the value: %!d(string=hi)."""
    failing = replace(verb, char="v", syntax=False, names=False, failing=True)
    return f"%!{verb.char}({box.type}={print_value(box, failing, 0, False)})"


def nil_text(box: Box, verb: Verb) -> str | None:
    """A nil pointer, function or interface; None: the verb is not for it."""
    if box.underlying == "struct {}":  # its value is None
        return f"{box.type}{{}}" if verb.syntax else "{}"
    pointer = box.type.startswith(("*", "func(", "chan ", "<-chan "))
    if verb.syntax:
        return f"({box.type})(nil)" if pointer else f"{box.type}(nil)"
    if not pointer or verb.char == "v":
        return pad("<nil>", verb) if pointer else "<nil>"
    return integer_verb(0, True, verb) if verb.char in "bodxX" else None


def pointer_text(box: Box, verb: Verb) -> str | None:
    """A pointer, function or channel: its address."""
    number = 0xC000000000 | id(box.value) & 0xFFFFFFFFF
    place = f"0x{number if box.value is not None else 0:x}"
    if verb.char == "v" and verb.syntax:
        return f"({box.type})({place})"
    if verb.char in "vp":
        return pad(place[2:] if "#" in verb.flags else place, verb)
    return integer_verb(int(place, 16), True, verb) if verb.char in "bodxX" else None


def basic_text(box: Box, verb: Verb) -> str | None:
    """A value that holds no others; None: the verb is not for it."""
    v, kind = box.value, box.underlying
    if isinstance(v, bool):
        return pad("true" if v else "false", verb) if verb.char in "tv" else None
    if isinstance(v, int):
        return integer_verb(int(v), kind.startswith(("uint", "byte")), verb)
    if isinstance(v, float):
        return float_verb(float(v), 32 if kind == "float32" else 64, verb)
    if isinstance(v, complex):
        return complex_verb(v, 32 if kind == "complex64" else 64, verb)
    if isinstance(v, str):
        return string_verb(str.__str__(v), verb)
    return pointer_text(box, verb)


def print_composite(box: Box, verb: Verb, depth: int, methods: bool) -> str:
    """A map, slice, array or struct: the verb goes to each thing in it."""
    v, of = box.value, element_type(box.underlying)

    def inner(x: object, go_type: str = of) -> str:
        return print_value(typed(x, go_type), verb, depth + 1, methods)

    before, after = "[", "]"
    parts: list[str] = []
    if not verb.syntax:
        return before + " ".join(parts) + after
    name = "[]byte" if box.type == "[]uint8" and depth == 0 else box.type
    nil = isinstance(v, NilMap) or getattr(v, "array", v) is None
    return f"{name}(nil)" if nil else f"{name}{{{', '.join(parts)}}}"


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


def is_stringer(v: object) -> bool:
    """Whether the class of v has Go's method String or Error."""
    owner = next(c for c in type(v).__mro__ if "__str__" in vars(c))
    return isinstance(v, Exception) or owner.__module__ not in ("builtins", "enum")


def element_type(go_type: str) -> str:
    """What a slice, array or map of this type holds: []T and map[K]T give T."""
    depth = 0
    for i, char in enumerate(go_type):
        depth += (char == "[") - (char == "]")
        if char == "]" and depth == 0:
            return go_type[i + 1 :]
    return ""


def pad(text: str, verb: Verb, zeros: bool = True) -> str:
    """text at the verb's width."""
    width = verb.width or 0
    if "-" in verb.flags:
        return text.ljust(width)
    return text.rjust(width, "0" if zeros and "0" in verb.flags else " ")


def format_integer(n: int, verb: Verb, code: str) -> str:
    """n in base 2, 8, 10 or 16: code is b, o, d, x or X."""
    sign = (
        "-" if n < 0 else "+" if "+" in verb.flags else " " if " " in verb.flags else ""
    )
    least = verb.precision or 0
    if verb.precision == 0 and n == 0:
        return " " * (verb.width or 0)
    if verb.precision is None and "0" in verb.flags and "-" not in verb.flags:
        least = (verb.width or 0) - len(sign)
    digits = format(abs(n), code).rjust(least, "0")
    prefix = ""
    if "#" in verb.flags:
        prefix = {"b": "0b", "x": "0x", "X": "0X"}.get(code, "")
        if code == "o" and not digits.startswith("0"):
            prefix = "0"
    if verb.char == "O":
        prefix = "0o" + prefix
    return pad(sign + prefix + digits, verb, zeros=False)


def format_unicode(n: int, verb: Verb) -> str:
    """%U: U+0078, with # also the character."""
    n &= 0xFFFFFFFFFFFFFFFF
    text = f"U+{n:0{max(4, verb.precision or 0)}X}"
    if "#" in verb.flags and n <= 0x10FFFF and chr(n).isprintable():
        text += f" '{chr(n)}'"
    return pad(text, verb, zeros=False)


def integer_verb(n: int, unsigned: bool, verb: Verb) -> str | None:
    """An integer under any verb; None: the verb is not for integers."""
    char = verb.char
    if char == "v" and verb.syntax and unsigned:
        return format_integer(n, replace(verb, flags=verb.flags + "#"), "x")
    if char in "vd":
        return format_integer(n, verb, "d")
    if char in "boOxX":
        return format_integer(n, verb, "o" if char == "O" else char)
    if char == "c":
        return pad(rune_string(n), verb)
    if char == "q":
        return pad(quote_rune(n, "+" in verb.flags), verb)
    return format_unicode(n, verb) if char == "U" else None


def float_verb(x: float, bits: int, verb: Verb) -> str | None:
    """A float under any verb; None: the verb is not for floats."""
    if verb.char not in "vbgGxXfFeE":
        return None
    char = {"v": "g", "F": "f"}.get(verb.char, verb.char)
    precision = 6 if char in "feE" else -1
    precision = precision if verb.precision is None else verb.precision
    number = format_float(x, char, precision, bits)
    sign, digits = "+", number.lstrip("+-")
    if number.startswith("-"):
        sign = "-"
    elif " " in verb.flags and "+" not in verb.flags:
        sign = " "
    if not math.isfinite(x):
        keeps = not math.isnan(x) or " " in verb.flags or "+" in verb.flags
        return pad(sign + digits if keeps else digits, verb, zeros=False)
    if "#" in verb.flags and char != "b":
        digits = with_all_digits(digits, char, precision)
    if sign == "+" and "+" not in verb.flags:
        return pad(digits, verb)
    if "0" in verb.flags and "-" not in verb.flags:
        return sign + digits.rjust((verb.width or 0) - 1, "0")
    return pad(sign + digits, verb)


def with_all_digits(number: str, char: str, precision: int) -> str:
    """The number with a decimal point and its trailing zeros, as the flag # demands."""
    mark = "p" if char in "xX" else "e"
    at = number.lower().find(mark)
    digits, tail = (number, "") if at < 0 else (number[:at], number[at:])
    wanted = (6 if precision < 0 else precision) if char in "gGx" else 0
    significant = digits.replace(".", "").lstrip("0")
    missing = wanted - len(significant)
    if "." not in digits:
        missing -= digits == "0"
        digits += "."
    return digits + "0" * max(missing, 0) + tail


def complex_verb(z: complex, bits: int, verb: Verb) -> str | None:
    """A complex number under any verb; None: the verb is not for it."""
    signed = Verb(verb.char, verb.flags + "+", verb.width, verb.precision)
    real, imaginary = float_verb(z.real, bits, verb), float_verb(z.imag, bits, signed)
    return None if real is None or imaginary is None else f"({real}{imaginary}i)"


def string_verb(s: str, verb: Verb) -> str | None:
    """A string under any verb; None: the verb is not for strings."""
    if verb.char in "xX":
        return hex_text(encoded(s), verb)
    if verb.char == "q" or (verb.char == "v" and verb.syntax):
        s = s[: verb.precision]
        if "#" in verb.flags and can_backquote(s):
            return pad(f"`{s}`", verb)
        return pad(quote(s, "+" in verb.flags), verb)
    return pad(s[: verb.precision], verb) if verb.char in "vs" else None


def hex_text(data: bytes, verb: Verb) -> str:
    """Bytes in hexadecimal; with a space between them and 0x before, by the flags."""
    data = data[: verb.precision]
    if not data:
        return pad("", verb)
    spaced, prefix = " " in verb.flags, "0x" if "#" in verb.flags else ""
    separator = f" {prefix}" if spaced else ""
    text = prefix + separator.join(f"{byte:02x}" for byte in data)
    return pad(text.upper() if verb.char == "X" else text, verb)


def quo(a: int, b: int) -> int:
    """Integer division that rounds toward zero, as Go's / does."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    return -(-a // b) if (a < 0) != (b < 0) else a // b


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def wrap8(x: int) -> int:
    """x as an int8: wraps around at 8 bits."""
    return (x + 0x80 & 0xFF) - 0x80


def int64_of(f: float) -> int:
    """int64(f): drops the fraction; out of range is the least int64, as on amd64."""
    return int(f) if -(2.0**63) <= f < 2.0**63 else -(2**63)


def int32_of(f: float) -> int:
    """int32(f): drops the fraction; out of range is the least int32, as on amd64."""
    return int(f) if -(2.0**31) - 1 < f < 2.0**31 else -(2**31)


def uint64_of(f: float) -> int:
    """uint64(f): drops the fraction; negative wraps, out of range is 1<<63 (amd64)."""
    in_range = not math.isnan(f) and -(2.0**63) <= f < 2.0**64
    return int(f) & 0xFFFFFFFFFFFFFFFF if in_range else 2**63


def float_to_int(f: float, kind: str) -> int:
    """f as int, uint8, ...: drops the fraction; out of range as amd64 computes it."""
    bits, signed = int(kind.strip("uintpr") or 64), kind.startswith("i")
    if bits == 64 and not signed:
        return uint64_of(f)
    wide = bits == 64 or (bits == 32 and not signed)
    low_bits = (int64_of(f) if wide else int32_of(f)) & (1 << bits) - 1
    return low_bits - (1 << bits) if signed and low_bits >> bits - 1 else low_bits


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


def recovered(exc: Exception) -> Any:
    """What recover() returns for a panic."""
    if isinstance(exc, Panic):
        nil = "panic called with nil argument (use GODEBUG=panicnil=1 to disable)"
        return Exception(nil) if exc.value is None else exc.value
    if isinstance(exc, GoRuntimeError):
        return exc
    return GoRuntimeError(native_text(exc))


def native_text(exc: Exception) -> str:
    """Go's text for a panic that Python raised; anything else is raised again."""
    text = str(exc)
    if text.startswith("runtime error: "):
        return text.removeprefix("runtime error: ")
    if isinstance(exc, ZeroDivisionError):
        return "integer divide by zero"
    if isinstance(exc, IndexError):
        return "index out of range"
    if text == "negative shift count":
        return "negative shift amount"
    missing = isinstance(exc, KeyError)  # m[k].f, as if m[k] were nil
    if missing or ("NoneType" in text and isinstance(exc, AttributeError | TypeError)):
        return "invalid memory address or nil pointer dereference"
    raise exc


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def quote_rune(r: int, ascii_only: bool = False) -> str:
    """The character r in single quotes, with Go's escapes."""
    return "'" + escaped(rune_string(r), "'", ascii_only) + "'"


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def can_backquote(s: str) -> bool:
    """Whether s can stand between backquotes: one line, nothing invisible but tabs."""
    odd = "`\x7f\ufeff"
    return not any(
        (char < " " and char != "\t") or char in odd or "\udc80" <= char <= "\udcff"
        for char in s
    )


ERR_SYNTAX = SentinelError("invalid syntax", "ERR_SYNTAX")
ERR_RANGE = SentinelError("value out of range", "ERR_RANGE")


class NumError(Exception):
    """A text that is no number, or one out of range (strconv.NumError)."""

    def __init__(self, func: str = "", num: str = "", err: object = None) -> None:
        super().__init__(func, num, err)
        self.func, self.num, self.err = func, num, err

    def __str__(self) -> str:
        return f"strconv.{self.func}: parsing {quote(self.num)}: {self.err}"


def parse_int(s: str, base: int, bits: int) -> tuple[int, Exception | None]:
    """strconv.ParseInt: a signed number in any base (0: by its prefix)."""
    sign = -1 if s[:1] == "-" else 1
    n, reason = parse_digits(s[1:] if s[:1] in ("+", "-") else s, base, bits)
    bits = bits or 64
    if reason is not None and reason is not ERR_RANGE:
        return 0, NumError("ParseInt", s, reason)
    least, most = -(1 << bits - 1), (1 << bits - 1) - 1
    if least <= sign * n <= most:
        return sign * n, None
    return most if sign > 0 else least, NumError("ParseInt", s, ERR_RANGE)


def parse_digits(s: str, base: int, bits: int) -> tuple[int, Exception | None]:
    """The number that s spells in the given base, and what is wrong with it."""
    if not s:
        return 0, ERR_SYNTAX
    if base != 0 and not 2 <= base <= 36:
        return 0, Exception(f"invalid base {base}")
    if not 0 <= bits <= 64:
        return 0, Exception(f"invalid bit size {bits}")
    digits = s
    if base == 0:
        if "_" in s and not re.fullmatch(r"(?i)(0[box]_?|(?=\w))[^\W_]+(_[^\W_]+)*", s):
            return 0, ERR_SYNTAX
        digits = s.replace("_", "")
        bases = {"0b": 2, "0o": 8, "0x": 16}
        if len(s) > 2 and s[:2].lower() in bases:
            base, digits = bases[s[:2].lower()], s[2:].replace("_", "")
        else:
            base = 8 if s[0] == "0" else 10
            digits = digits[1:] if base == 8 else digits
    n, most = 0, (1 << (bits or 64)) - 1
    for digit in digits:
        value = int(digit, 36) if digit.isascii() and digit.isalnum() else 36
        if value >= base:
            return 0, ERR_SYNTAX
        n = n * base + value
        if n > most:
            return most, ERR_RANGE
    return n, None


def parse_bool(s: str) -> tuple[bool, Exception | None]:
    """strconv.ParseBool."""
    if s in ("1", "t", "T", "true", "TRUE", "True"):
        return True, None
    if s in ("0", "f", "F", "false", "FALSE", "False"):
        return False, None
    return False, NumError("ParseBool", s, ERR_SYNTAX)


FLOAT_TEXT = re.compile(r"""(?ix)
    [+-]? inf(inity)? | nan
    | [+-]? 0x_? (?=\.?[0-9a-f]) [0-9a-f_]* \.? [0-9a-f_]* p [+-]? [0-9] [0-9_]*
    | [+-]? (?=\.?[0-9]) [0-9_]* \.? [0-9_]* (e [+-]? [0-9] [0-9_]*)?
    """)


def parse_float(s: str, bits: int = 64) -> tuple[float, Exception | None]:
    """strconv.ParseFloat: the nearest float that s spells."""
    hexadecimal = s.lstrip("+-")[:2].lower() == "0x"
    digit = "[0-9a-fA-F]" if hexadecimal else "[0-9]"
    lone = rf"(?<!{digit})_|_(?!{digit})"  # _ belongs between digits
    checked = re.sub("(?i)^[+-]?0x_", "0x", s)
    if not FLOAT_TEXT.fullmatch(s) or re.search(lone, checked):
        return 0.0, NumError("ParseFloat", s, ERR_SYNTAX)
    text = s.replace("_", "")
    try:
        f = float.fromhex(text) if hexadecimal else float(text)
    except OverflowError:
        f = -math.inf if s[0] == "-" else math.inf
    if bits == 32:
        f = nearest_float32(f, text)
    if math.isinf(f) and "n" not in s.lower():
        return f, NumError("ParseFloat", s, ERR_RANGE)
    return f, None


def nearest_float32(f: float, text: str) -> float:
    """The float32 nearest to the number in text, of which f is the nearest float64."""
    below, above = math.nextafter(f, -math.inf), math.nextafter(f, math.inf)
    if math.isnan(f) or float32(below) == float32(above) or "x" in text.lower():
        return float32(f)
    exact = Fraction(text)  # f lies halfway between two float32
    if exact == f:
        return float32(f)
    return float32(above if exact > f else below)


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Rational:
    num: int = 0
    den: int = 0

    def add(self, o: Rational) -> Rational:
        return new_r(
            wrap64(self.num * o.den + o.num * self.den), wrap64(self.den * o.den)
        )

    def __str__(self) -> str:
        if self.den == 1:
            return str(self.num)
        return f"{self.num}/{self.den}"


def gcd(a: int, b: int) -> int:
    while b != 0:
        a, b = b, rem(a, b)
    if a < 0:
        return wrap64(-a)
    return a


def new_r(n: int, d: int) -> Rational:
    if d == 0:
        raise Panic("zero denominator")
    g = gcd(n, d)
    if d < 0:
        g = wrap64(-g)
    return Rational(wrap64(quo(n, g)), wrap64(quo(d, g)))


def sieve(n: int) -> list[int]:
    ps: list[int] = []
    comp = [False] * (n + 1)
    for i in range(2, n + 1):
        if comp[i]:
            continue
        ps.append(i)
        j = i * i
        while j <= n:
            comp[j] = True
            j += i
    return ps


def is_prime(n: int) -> bool:
    if n < 2 or n % 2 == 0:
        return n == 2
    i = 3
    while i * i <= n:
        if n % i == 0:
            return False
        i += 2
    return True


def factors(n: int) -> dict[int, int]:
    f: dict[int, int] = {}
    p = 2
    while p * p <= n:
        while n % p == 0:
            f[p] = f.get(p, 0) + 1
            n //= p
        p += 1
    if n > 1:
        f[n] = f.get(n, 0) + 1
    return f


def digits(n: int) -> int:
    s = 0
    while n > 0:
        s += n % 10
        n //= 10
    return s


def reverse_int(x: int) -> int:
    r = 0
    while x != 0:
        d = rem(x, 10)
        if r > 214748364 or r < -214748364:
            return 0
        r = r * 10 + d
        x = quo(x, 10)
    return r


def armstrong(n: int) -> bool:
    s = str(n)
    t = 0
    for c in map(ord, s):
        t = wrap64(t + int(float_pow(float(c - ord("0")), float(len(s)))))
    return t == n


def newton(
    f: Callable[[float], float], df: Callable[[float], float], x: float
) -> float:
    for _ in range(100):
        nx = x - float_quo(f(x), df(x))
        if abs(nx - x) < 1e-12:
            return nx
        x = nx
    return math.nan


def stats(xs: list[float]) -> tuple[float, float, float, float]:
    mean = 0.0
    sd = 0.0
    mn = 0.0
    mx = 0.0
    mn, mx = math.inf, -math.inf
    for x in xs:
        mean += x
        mn = math_min(mn, x)
        mx = math_max(mx, x)
    mean = float_quo(mean, float(len(xs)))
    for x in xs:
        sd += (x - mean) * (x - mean)
    sd = float_sqrt(float_quo(sd, float(len(xs))))
    return mean, sd, mn, mx


def pi(n: int) -> float:
    s = 0.0
    for k in range(n):
        s += float_quo(float_pow(-1.0, float(k)), float(2 * k + 1))
    return 4.0 * s


def mandel(c: complex) -> int:
    z = complex(0.0, 0.0)
    for i in range(50):
        z = z * z + c
        if z.real * z.real + z.imag * z.imag > 4.0:
            return i
    return 50


def simpson(f: Callable[[float], float], a: float, b: float, n: int) -> float:
    h = float_quo(b - a, float(n))
    s = f(a) + f(b)
    for i in range(1, n):
        if i % 2 == 0:
            s += 2.0 * f(a + float(i) * h)
        else:
            s += 4.0 * f(a + float(i) * h)
    return s * h / 3.0


def luhn(s: str) -> bool:
    t, alt = 0, False
    for i in range(len(s) - 1, -1, -1):
        d = ord(s[i]) - ord("0") & 0xFF
        if alt:
            d *= 2
            if d > 9:
                d -= 9
        t += d
        alt = not alt
    return t % 10 == 0


def main() -> None:
    print(new_r(1, 2).add(new_r(1, 3)), new_r(6, -4), new_r(4, 2))
    print(f"[{' '.join(map(str, sieve(50)))}]", str(is_prime(1000003)).lower())
    print(
        map_text(factors(360)),
        digits(98765),
        reverse_int(-123),
        reverse_int(1534236469),
    )
    for i in range(100, 1000):
        if armstrong(i):
            print(f"{i} ", end="")
    print()
    print(spelled_float(newton(lambda x: x * x - 2.0, lambda x: 2.0 * x, 1.0), ".10f"))
    mean, sd, mn, mx = stats([1.0, 2.0, 3.0, 4.0, 5.5])
    print(float_text(mean), float_text(sd), float_text(mn), float_text(mx))
    print(
        float_text(pi(1000)),
        "3.141592653589793",
        9223372036854775807,
        -9223372036854775808,
        18446744073709551615,
    )
    y = 1.0
    while y >= -1.0:
        x = -2.0
        while x <= 0.5:
            if mandel(complex(x, y)) == 50:
                print("*", end="")
            else:
                print(".", end="")
            x += 0.25
        print()
        y -= 0.5
    print(
        f"{spelled_float(simpson(float_sin, 0.0, 3.141592653589793, 100), '.6f')} "
        f"{str(luhn('4539578763621486')).lower()}"
    )

    a, b = 200, 100
    print(
        a + b & 0xFF,
        a - b,
        b - a & 0xFF,
        a * b & 0xFF,
        a // b,
        a % b,
        a << 1 & 0xFF,
        a ^ 0xFF,
        wrap8(a),
        -b & 0xFF,
    )
    x2 = 7
    x2 <<= 3
    x2 |= 1
    x2 &= ~8
    x2 ^= 0xFF
    x2 %= 100
    print(x2, quo(-x2, 3), rem(-x2, 3), -3, 1, x2 >> 1, -x2 >> 1)
    print(
        float_text(float_floor(-2.5)),
        float_text(float_round(2.5)),
        float_text(float_trunc(-2.7)),
        float_text(float_ceil(2.1)),
        float_text(float_mod(7.0, -3.0)),
        float_text(float_hypot(3.0, 4.0)),
        float_text(float_cbrt(27.0)),
    )
    print(float_to_int(float_pow(2.0, 40.0), "int64"), 44, 16777216)
    zero = 0.0
    print(
        float_text(float_quo(1.0, zero)),
        float_text(float_quo(-1.0, zero)),
        float_text(float_quo(zero, zero)),
        str(math.isnan(float_quo(zero, zero))).lower(),
        str(zero == -zero).lower(),
    )
    print("0.3", "0.3", "0.3333333333333333", "0.6666666666666666", "110")
    v, err = parse_int("zz", 36, 64)
    print(v, err or "<nil>", format(-255, "x"), quote("a\tb"))
    _, err = parse_int("99999999999999999999", 10, 64)
    print(err or "<nil>")
    _, err = parse_float("abc")
    print(err or "<nil>")
    bv, err = parse_bool("maybe")
    print(str(bv).lower(), err or "<nil>")
    h = 0
    for i in range(200):
        h = wrap64(h * 31 + i)
    print(h)
    c = complex(3.0, 4.0)
    print(complex_text(c * c), float_text(c.real), str(c == complex(3.0, 4.0)).lower())
    print(sprintf("%v %.1f\n", c, c), end="")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
