"""Constants: literals, arithmetic in unlimited precision, rounding and messages."""

from __future__ import annotations

import struct
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from go2mp.syntax.nodes import LitKind
from go2mp.types import constant
from go2mp.types.constant import Complex
from go2mp.types.model import Kind
from go2mp.types.sizes import int_range
from go2mp.types.universe import TYP

INTS = st.integers(-(1 << 200), 1 << 200)
NONZERO = INTS.filter(bool)
FRACTIONS = st.fractions(max_denominator=10**30)

LITERALS = [
    # kind, text, value
    ("int", "0", 0),
    ("int", "1_000", 1000),
    ("int", "0x_Ff", 255),
    ("int", "0b1_01", 5),
    ("int", "0o17", 15),
    ("int", "017", 15),
    ("int", "0_17", 15),
    ("int", "08", None),
    ("int", "1__0", None),
    ("int", "1_", None),
    ("int", "0x", None),
    ("int", "0b2", None),
    ("float", "1.5", Fraction(3, 2)),
    ("float", ".25", Fraction(1, 4)),
    ("float", "5.", Fraction(5)),
    ("float", "1e3", Fraction(1000)),
    ("float", "0.1", Fraction(1, 10)),
    ("float", "1_0.2_5e-1", Fraction(41, 40)),
    ("float", "0x1p-2", Fraction(1, 4)),
    ("float", "0x.8p1", Fraction(1)),
    ("float", "0x1.8P+1", Fraction(3)),
    ("float", "1e-1000000000", Fraction(0)),
    ("float", "1e1000000000", None),
    ("imag", "2i", Complex(Fraction(0), Fraction(2))),
    ("imag", "012i", Complex(Fraction(0), Fraction(12))),
    ("imag", "0x10i", Complex(Fraction(0), Fraction(16))),
    ("imag", "1.5i", Complex(Fraction(0), Fraction(3, 2))),
    ("char", "'a'", 97),
    ("char", "'é'", 233),
    ("char", r"'\n'", 10),
    ("char", r"'\''", 39),
    ("char", r"'\"'", None),
    ("char", r"'\x41'", 65),
    ("char", r"'\377'", 255),
    ("char", r"'\u00e9'", 233),
    ("char", r"'\U0001F600'", 0x1F600),
    ("char", r"'\ud800'", None),
    ("char", "'ab'", None),
    ("string", '""', b""),
    ("string", r'"a\tb"', b"a\tb"),
    ("string", r'"\xff\101"', b"\xffA"),
    ("string", '"é"', b"\xc3\xa9"),
    ("string", r'"\u00e9"', b"\xc3\xa9"),
    ("string", r'"\""', b'"'),
    ("string", r'"\'"', None),
    ("string", r'"\400"', None),
    ("string", r'"\q"', None),
    ("string", "`a\\n\r\n`", b"a\\n\n"),
]


@pytest.mark.parametrize(("kind", "text", "value"), LITERALS)
def test_literals(kind: str, text: str, value: object) -> None:
    assert constant.from_literal(LitKind(kind), text) == value


@given(INTS, INTS)
def test_integer_arithmetic(x: int, y: int) -> None:
    assert constant.binary_op(x, "+", y) == x + y
    assert constant.binary_op(x, "-", y) == x - y
    assert constant.binary_op(x, "*", y) == x * y
    assert constant.binary_op(x, "&^", y) == x & ~y


@given(INTS, NONZERO)
def test_division_truncates(x: int, y: int) -> None:
    quotient = constant.binary_op(x, "//", y)
    remainder = constant.binary_op(x, "%", y)
    assert isinstance(quotient, int) and isinstance(remainder, int)
    assert quotient * y + remainder == x
    assert abs(remainder) < abs(y)
    assert remainder == 0 or (remainder < 0) == (x < 0)
    assert constant.binary_op(x, "/", y) == Fraction(x, y)


@given(FRACTIONS, FRACTIONS)
def test_fractions_are_exact(x: Fraction, y: Fraction) -> None:
    assert constant.binary_op(x, "+", y) == x + y
    assert constant.binary_op(x, "*", y) == x * y
    assert constant.compare(x, "<", y) == (x < y)


@given(INTS, st.integers(0, 300))
def test_shifts(x: int, count: int) -> None:
    assert constant.shift(x, "<<", count) == x * 2**count
    assert constant.shift(x, ">>", count) == x // 2**count


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_float64_values_are_kept(x: float) -> None:
    value = constant.representable(Fraction(x), TYP[Kind.FLOAT64])
    assert isinstance(value, Fraction)
    assert float(value) == x


@given(st.fractions())
def test_float64_rounds_to_nearest_even(x: Fraction) -> None:
    value = constant.representable(x, TYP[Kind.FLOAT64])
    assert value == Fraction(x.numerator / x.denominator)


@given(st.floats(min_value=-3e38, max_value=3e38))
def test_float32_rounds_as_the_machine_does(x: float) -> None:
    value = constant.representable(Fraction(x), TYP[Kind.FLOAT32])
    assert value == Fraction(struct.unpack("f", struct.pack("f", x))[0])


def test_float_overflow() -> None:
    huge = Fraction(10) ** 309
    assert constant.representable(huge, TYP[Kind.FLOAT64]) is None
    assert constant.representable(huge, TYP[Kind.UNTYPED_FLOAT]) == huge
    assert constant.representable(Fraction(10) ** 39, TYP[Kind.FLOAT32]) is None
    # Rounds up to the first value beyond the range.
    edge = Fraction(2**1024 - 2**970)
    assert constant.representable(edge, TYP[Kind.FLOAT64]) is None
    assert constant.representable(edge - 1, TYP[Kind.FLOAT64]) is not None


INT_KINDS = [k for k in TYP if k.value.startswith(("int", "uint"))]


@pytest.mark.parametrize("kind", INT_KINDS, ids=lambda kind: kind.value)
def test_integer_ranges(kind: Kind) -> None:
    low, high = int_range(TYP[kind])
    for value, fits in (
        (low, True),
        (high, True),
        (low - 1, False),
        (high + 1, False),
    ):
        assert (constant.representable(value, TYP[kind]) is not None) == fits


def test_conversion_between_kinds() -> None:
    assert constant.representable(Fraction(3), TYP[Kind.INT]) == 3
    assert constant.representable(Fraction(7, 2), TYP[Kind.INT]) is None
    three = Complex(Fraction(3), Fraction(0))
    assert constant.representable(three, TYP[Kind.UINT8]) == 3
    assert constant.representable(3, TYP[Kind.COMPLEX128]) == three
    assert isinstance(constant.representable(3, TYP[Kind.FLOAT64]), Fraction)
    assert constant.representable(True, TYP[Kind.INT]) is None
    assert constant.representable(b"x", TYP[Kind.INT]) is None
    assert constant.representable(1, TYP[Kind.STRING]) is None


def test_complex_arithmetic() -> None:
    x = Complex(Fraction(1), Fraction(2))
    y = Complex(Fraction(3), Fraction(-1))
    assert constant.binary_op(x, "*", y) == Complex(Fraction(5), Fraction(5))
    assert constant.binary_op(constant.Complex(*_five()), "/", y) == x
    assert constant.binary_op(x, "+", 1) == Complex(Fraction(2), Fraction(2))
    assert constant.compare(x, "!=", y)


def _five() -> tuple[Fraction, Fraction]:
    return Fraction(5), Fraction(5)


def test_unary_operators() -> None:
    assert constant.unary_op("^", 0) == -1
    assert constant.unary_op("^", 1, unsigned_bits=8) == 254
    assert constant.unary_op("-", Fraction(1, 2)) == Fraction(-1, 2)
    assert constant.unary_op("!", True) is False


def test_strings_and_booleans() -> None:
    assert constant.binary_op(b"a", "+", b"b") == b"ab"
    assert constant.binary_op(True, "&&", False) is False
    assert constant.binary_op(b"a", "+", 1) is None
    assert constant.compare(b"a", "<", b"b")


VALUE_STRINGS = [
    (True, "true"),
    (-12, "-12"),
    (1 << 70, "1180591620717411303424"),
    (Fraction(1, 2), "0.5"),
    (Fraction(1, 3), "0.333333"),
    (Fraction(10) ** 20, "1e+20"),
    (Fraction(1234567), "1.23457e+06"),
    (Fraction(1000000, 3), "333333.3333333333"),
    (Fraction(10) ** 400, "1e+400"),
    (Fraction(1, 10**400), "1e-400"),
    (Complex(Fraction(0), Fraction(1)), "(0 + 1i)"),
    (b'a"\n', r'"a\"\n"'),
    (b"\xff\xc3\xa9", '"\\xffé"'),
    (b"x" * 100, '"' + "x" * 68 + "..."),
    (None, "unknown"),
]


@pytest.mark.parametrize(("value", "text"), VALUE_STRINGS)
def test_value_string(value: constant.Value | None, text: str) -> None:
    assert constant.value_string(value) == text
