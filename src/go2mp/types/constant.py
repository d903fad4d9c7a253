"""Constant values in unlimited precision (after `go/constant`; Go specification, "Constants").

A value is a bool, an int, a Fraction, a `Complex`, or bytes (a string). An integer-valued float
constant may be an int until it is converted: `representable` gives the form that belongs to a type
(int for integers, Fraction for floats, Complex for complex types). None stands for "unknown".

`const_literals` reads values from source text.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from go2mp.types.const_literals import from_literal as from_literal
from go2mp.types.const_literals import unquote as unquote
from go2mp.types.const_value import Complex as Complex
from go2mp.types.const_value import Value as Value
from go2mp.types.const_value import power_of_two, round_binary
from go2mp.types.model import Basic, BasicInfo, Kind
from go2mp.types.sizes import int_range

_MAX_EXACT_BITS = 4 << 10
"""Fractions with larger parts are rounded to `_PRECISION` bits, as `go/constant` does."""
_PRECISION = 512


# --- kinds --------------------------------------------------------------------


def to_int(x: Value | None) -> int | None:
    """`x` as an int if that is exact, else None."""
    if isinstance(x, Complex):
        x = to_float(x)
    if isinstance(x, Fraction):
        return x.numerator if x.denominator == 1 else None
    if isinstance(x, int) and not isinstance(x, bool):
        return x
    return None


def to_float(x: Value | None) -> Fraction | None:
    """`x` as a Fraction if that is exact (a complex with a zero imaginary part is), else None."""
    if isinstance(x, Complex):
        return x.real if x.imag == 0 else None
    if isinstance(x, Fraction):
        return x
    if isinstance(x, int) and not isinstance(x, bool):
        return _limited(Fraction(x))
    return None


def to_complex(x: Value | None) -> Complex | None:
    """`x` as a Complex, else None."""
    if isinstance(x, Complex):
        return x
    part = to_float(x)
    return None if part is None else Complex(part, Fraction(0))


def real(x: Value) -> Fraction:
    """The real part of a numeric value."""
    return _complex(x).real


def imag(x: Value) -> Fraction:
    """The imaginary part of a numeric value."""
    return _complex(x).imag


def sign(x: Value) -> int:
    """-1, 0 or 1 (for complex values: 0 if zero, else 1)."""
    if isinstance(x, Complex):
        return 1 if x.real or x.imag else 0
    number = to_float(x)
    assert number is not None, x
    return (number > 0) - (number < 0)


def bit_len(x: int) -> int:
    """The bits needed for the absolute value."""
    return x.bit_length()


# --- operations ---------------------------------------------------------------


def unary_op(op: str, x: Value, unsigned_bits: int = 0) -> Value | None:
    """`op x` for `+ - ^ !`; `unsigned_bits` is the width of an unsigned type, for `^`."""
    if op == "!":
        return not x if isinstance(x, bool) else None
    if isinstance(x, bool | bytes):
        return None
    if op == "+":
        return x
    if op == "-":
        return Complex(-x.real, -x.imag) if isinstance(x, Complex) else -x
    if op == "^" and isinstance(x, int):
        # Two's complement of unlimited width, cut to the width of an unsigned type.
        return ~x & ((1 << unsigned_bits) - 1) if unsigned_bits else ~x
    return None


def binary_op(x: Value, op: str, y: Value) -> Value | None:
    """`x op y`, or None if the kinds do not fit the operator.

    `/` is exact (of two ints: a Fraction); `//` stands for Go's integer division (toward zero).
    Not for shifts and comparisons. The caller reports a zero divisor beforehand.
    """
    if isinstance(x, bool) or isinstance(y, bool):
        return _bool_op(x, op, y)
    if isinstance(x, bytes) and isinstance(y, bytes):
        return x + y if op == "+" else None
    if isinstance(x, bytes) or isinstance(y, bytes):
        return None
    if isinstance(x, Complex) or isinstance(y, Complex):
        return _complex_op(_complex(x), op, _complex(y))
    if isinstance(x, Fraction) or isinstance(y, Fraction) or op == "/":
        return _fraction_op(Fraction(x), op, Fraction(y))
    return _INT_OPS[op](x, y) if op in _INT_OPS else None


def shift(x: int, op: str, count: int) -> int:
    """`x << count` or `x >> count`."""
    return x << count if op == "<<" else x >> count


def compare(x: Value, op: str, y: Value) -> bool:
    """`x op y` for `== != < <= > >=`. Mixed numeric kinds compare by value."""
    if isinstance(x, Complex) or isinstance(y, Complex):
        equal = _complex(x) == _complex(y)
        return equal if op == "==" else not equal
    return _COMPARISONS[op](x, y)


def _quo(x: int, y: int) -> int:
    quotient = abs(x) // abs(y)
    return quotient if (x < 0) == (y < 0) else -quotient


def _rem(x: int, y: int) -> int:
    return x - y * _quo(x, y)


_INT_OPS: dict[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "//": _quo,
    "%": _rem,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
    "&^": lambda x, y: x & ~y,
}

_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def _bool_op(x: Value, op: str, y: Value) -> bool | None:
    if isinstance(x, bool) and isinstance(y, bool):
        if op == "&&":
            return x and y
        if op == "||":
            return x or y
    return None


def _fraction_op(x: Fraction, op: str, y: Fraction) -> Fraction | None:
    if op == "+":
        return _limited(x + y)
    if op == "-":
        return _limited(x - y)
    if op == "*":
        return _limited(x * y)
    if op in ("/", "//"):
        return _limited(x / y)
    return None


def _complex_op(x: Complex, op: str, y: Complex) -> Complex | None:
    a, b, c, d = x.real, x.imag, y.real, y.imag
    if op == "+":
        return _limited_complex(a + c, b + d)
    if op == "-":
        return _limited_complex(a - c, b - d)
    if op == "*":
        return _limited_complex(a * c - b * d, b * c + a * d)
    if op in ("/", "//"):
        scale = c * c + d * d
        return _limited_complex((a * c + b * d) / scale, (b * c - a * d) / scale)
    return None


def _complex(x: Value) -> Complex:
    value = to_complex(x)
    assert value is not None, x
    return value


def _limited_complex(real_part: Fraction, imag_part: Fraction) -> Complex:
    return Complex(_limited(real_part), _limited(imag_part))


# --- rounding -----------------------------------------------------------------


def _limited(x: Fraction) -> Fraction:
    """`x`, rounded if its parts are too large to go on exactly."""
    bits = max(x.numerator.bit_length(), x.denominator.bit_length())
    return x if bits < _MAX_EXACT_BITS else round_binary(x, _PRECISION)


_FLOAT_FORMATS = {
    # kind: (precision, least exponent, first power of two that overflows)
    Kind.FLOAT32: (24, -149, 128),
    Kind.FLOAT64: (53, -1074, 1024),
    Kind.COMPLEX64: (24, -149, 128),
    Kind.COMPLEX128: (53, -1074, 1024),
}


def _round_float(x: Fraction | None, kind: Kind) -> Fraction | None:
    """`x` rounded as the (parts of the) typed kind, unchanged for untyped ones; None if it
    overflows."""
    if x is None or kind not in _FLOAT_FORMATS:
        return x
    precision, least, limit = _FLOAT_FORMATS[kind]
    rounded = round_binary(x, precision, least)
    return rounded if abs(rounded) < power_of_two(limit) else None


def representable(x: Value, basic: Basic) -> Value | None:
    """`x` as a value of `basic`, rounded for floats; None if it is not representable."""
    if basic.info & BasicInfo.INTEGER:
        return _representable_int(x, basic)
    if basic.info & BasicInfo.FLOAT:
        return _round_float(to_float(x), basic.kind)
    if basic.info & BasicInfo.COMPLEX:
        value = to_complex(x)
        if value is None:
            return None
        real_part = _round_float(value.real, basic.kind)
        imag_part = _round_float(value.imag, basic.kind)
        if real_part is None or imag_part is None:
            return None
        return Complex(real_part, imag_part)
    if basic.info & BasicInfo.STRING:
        return x if isinstance(x, bytes) else None
    if basic.info & BasicInfo.BOOLEAN:
        return x if isinstance(x, bool) else None
    return None


def _representable_int(x: Value, basic: Basic) -> int | None:
    value = to_int(x)
    if value is None or basic.info & BasicInfo.UNTYPED:
        return value
    low, high = int_range(basic)
    return value if low <= value <= high else None


# --- text ---------------------------------------------------------------------

_MAX_TEXT = 72


def value_string(x: Value | None) -> str:
    """`x` as error messages show it (long strings elided, floats as `%.6g`)."""
    if x is None:
        return "unknown"
    if isinstance(x, bool):
        return "true" if x else "false"
    if isinstance(x, int):
        return _decimal(x)
    if isinstance(x, Complex):
        return f"({value_string(x.real)} + {value_string(x.imag)}i)"
    if isinstance(x, Fraction):
        return _float_string(x)
    quoted = quote(x)
    return quoted if len(quoted) <= _MAX_TEXT else quoted[: _MAX_TEXT - 3] + "..."


def _decimal(x: int) -> str:
    # Not str(x): Python refuses to convert ints of more than 4300 digits.
    if x.bit_length() < 10_000:
        return str(x)
    return _float_string(Fraction(x))


def _float_string(x: Fraction) -> str:
    rounded = _round_float(x, Kind.FLOAT64)
    if rounded is None or (rounded == 0) != (x == 0):
        return _huge_float_string(x)
    number = float(rounded)
    text = f"{number:.6g}"
    if x.denominator != 1 and "." not in text:
        # Not an integer, though six digits do not show it: use all digits.
        text = _shortest(number)
    return text


def _shortest(number: float) -> str:
    """As many digits as it takes, in Go's `%g`: an exponent from 1e-05 and to 1e+06 on."""
    digits = repr(number)
    if 1e-4 <= abs(number) < 1e6 or number == 0:
        return digits.removesuffix(".0")
    count = len(digits.partition("e")[0].strip("-0.").replace(".", ""))
    return f"{number:.{max(count - 1, 0)}e}"


def _huge_float_string(x: Fraction) -> str:
    """A number beyond float64's range in scientific notation with six digits."""
    bits = abs(x.numerator).bit_length() - x.denominator.bit_length()
    mantissa = float(round_binary(x, 53) / power_of_two(bits))  # 0.5 < |mantissa| < 2
    decimals = bits * math.log10(2)
    exponent = int(decimals)
    mantissa *= 10 ** (decimals - exponent)
    if abs(mantissa) < 1 - 0.5e-6:
        mantissa, exponent = mantissa * 10, exponent - 1
    elif abs(mantissa) >= 10 - 0.5e-5:
        mantissa, exponent = mantissa / 10, exponent + 1
    return f"{mantissa:.6g}e{exponent:+d}"


_ESCAPES = {
    "\a": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\v": "\\v",
    '"': '\\"',
    "\\": "\\\\",
}


def quote(x: bytes) -> str:
    """`x` as a Go string literal in double quotes (`strconv.Quote`)."""
    return '"' + "".join(map(_quoted, x.decode("utf-8", "surrogateescape"))) + '"'


def _quoted(char: str) -> str:
    code = ord(char)
    if char in _ESCAPES:
        return _ESCAPES[char]
    if 0xDC80 <= code <= 0xDCFF:  # a byte that is not part of valid UTF-8
        return f"\\x{code - 0xDC00:02x}"
    if char == " " or char.isprintable():
        return char
    if code < 0x80:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
