"""What constant values are made of: `constant` has the operations, `const_literals` reads them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Complex:
    """A complex constant."""

    real: Fraction
    imag: Fraction


Value = bool | int | Fraction | Complex | bytes
"""A constant's value; bytes are a string's."""


def round_binary(x: Fraction, precision: int, least: int | None = None) -> Fraction:
    """`x` rounded (half to even) to `precision` bits, none below the value 2**`least`."""
    if x == 0:
        return x
    exponent = abs(x.numerator).bit_length() - x.denominator.bit_length()
    if abs(x) < power_of_two(exponent):
        exponent -= 1
    # Now 2**exponent <= |x| < 2**(exponent + 1).
    unit = exponent - precision + 1
    if least is not None:
        unit = max(unit, least)
    return round(x / power_of_two(unit)) * power_of_two(unit)


def power_of_two(exponent: int) -> Fraction:
    """2**exponent, exactly."""
    if exponent >= 0:
        return Fraction(1 << exponent)
    return Fraction(1, 1 << -exponent)
