"""Constant values in unlimited precision (after `go/constant`; Go specification, "Constants").

A value is a bool, an int, a Fraction, a `Complex`, or bytes (a string). An integer-valued float
constant may be an int until it is converted: `representable` gives the form that belongs to a type
(int for integers, Fraction for floats, Complex for complex types). None stands for "unknown".
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Union

from go2mp.syntax.nodes import LitKind
from go2mp.types.model import Basic


@dataclass(frozen=True, slots=True)
class Complex:
    """A complex constant."""

    real: Fraction
    imag: Fraction


Value = Union[bool, int, Fraction, Complex, bytes]


def from_literal(kind: LitKind, text: str) -> Value | None:
    """The value of a basic literal; None when it is malformed or excessively large."""
    raise NotImplementedError


def unquote(text: str) -> bytes | None:
    """The bytes of a string literal with its quotes (either form); None when malformed."""
    raise NotImplementedError


def to_int(x: Value | None) -> int | None:
    """`x` as an int if that is exact, else None."""
    raise NotImplementedError


def to_float(x: Value | None) -> Fraction | None:
    """`x` as a Fraction if that is exact (a complex with a zero imaginary part is), else None."""
    raise NotImplementedError


def to_complex(x: Value | None) -> Complex | None:
    """`x` as a Complex, else None."""
    raise NotImplementedError


def real(x: Value) -> Fraction | int:
    """The real part of a numeric value."""
    raise NotImplementedError


def imag(x: Value) -> Fraction | int:
    """The imaginary part of a numeric value."""
    raise NotImplementedError


def sign(x: Value) -> int:
    """-1, 0 or 1 (for complex values: 0 if zero, else 1)."""
    raise NotImplementedError


def bit_len(x: int) -> int:
    """The bits needed for the absolute value."""
    raise NotImplementedError


def unary_op(op: str, x: Value, unsigned_bits: int = 0) -> Value | None:
    """`op x` for `+ - ^ !`; `unsigned_bits` is the width of an unsigned type, for `^`."""
    raise NotImplementedError


def binary_op(x: Value, op: str, y: Value) -> Value | None:
    """`x op y`. `/` is exact (of two ints: a Fraction); `//` stands for Go's integer division
    (toward zero). Not for shifts and comparisons. A zero divisor is the caller's error.
    """
    raise NotImplementedError


def shift(x: int, op: str, count: int) -> int:
    """`x << count` or `x >> count`."""
    raise NotImplementedError


def compare(x: Value, op: str, y: Value) -> bool:
    """`x op y` for `== != < <= > >=`."""
    raise NotImplementedError


def representable(x: Value, basic: Basic) -> Value | None:
    """`x` as a value of `basic`, rounded for floats; None if it is not representable."""
    raise NotImplementedError


def value_string(x: Value | None) -> str:
    """`x` as error messages show it (short: long strings elided, floats as `%.6g`)."""
    raise NotImplementedError
