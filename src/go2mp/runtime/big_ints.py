"""Package math/big: an Int is an object that holds one of Python's integers.

Most methods are one expression, `z.set(x.value + y.value)`: the declaration file has them. Here
is what needs more. The texts of the panics are those of Go's math/big.
"""

import math
import sys
from typing import Any

from go2mp.runtime.panics import Panic

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


class BigInt:
    """A big.Int: a variable for an integer of any size."""

    __slots__ = ("value",)
    GO_TYPE = "*big.Int"

    def __init__(self, value: int = 0) -> None:
        self.value = value

    def __str__(self) -> str:
        allow_all_digits()
        return str(self.value)

    def set(self, value: int) -> "BigInt":
        """Changes the value."""
        self.value = value
        return self


def allow_all_digits() -> None:
    """Lifts Python's limit on the digits of an integer's text: Go has none."""
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)


def big_set_both(
    z: BigInt, other: BigInt, values: tuple[int, int]
) -> tuple[BigInt, BigInt]:
    """Changes two values at once."""
    return z.set(values[0]), other.set(values[1])


def big_quotient(x: int, y: int) -> tuple[int, int]:
    """Quotient and remainder as Go's / and % give them: toward zero."""
    if y == 0:
        raise Panic("division by zero")
    quotient = abs(x) // abs(y)
    quotient = quotient if (x < 0) == (y < 0) else -quotient
    return quotient, x - quotient * y


def big_divide(x: int, y: int) -> tuple[int, int]:
    """Quotient and remainder of Euclid's division: the remainder is never negative."""
    if y == 0:
        raise Panic("division by zero")
    remainder = x % abs(y)
    return (x - remainder) // y, remainder


def big_power(z: BigInt, x: BigInt, y: BigInt, m: BigInt | None) -> BigInt | Any:
    """x**y, modulo |m| unless that is 0; None: x has no inverse."""
    modulus = abs(m.value) if m is not None else 0
    if modulus == 0:
        return z.set(x.value**y.value if y.value > 0 else 1)
    if y.value >= 0:
        return z.set(pow(x.value, y.value, modulus))
    if math.gcd(x.value, modulus) != 1:
        return None
    power = pow(x.value, y.value, modulus)
    odd = x.value < 0 and y.value % 2  # then Go gives the negative of the power
    return z.set(modulus - power if odd and power else power)


def big_inverse(z: BigInt, g: int, n: int) -> BigInt | Any:
    """The inverse of g modulo |n|; None: there is none."""
    if math.gcd(g, n) != 1:
        return None
    return z.set(pow(g, -1, abs(n)))


def big_gcd(
    z: BigInt, x: BigInt | None, y: BigInt | None, a: BigInt, b: BigInt
) -> BigInt:
    """The greatest common divisor, and the factors x and y with z = a*x + b*y."""
    old, new = abs(a.value), abs(b.value)
    first, second = (1, 0), (0, 1)
    while new:
        quotient = old // new
        old, new = new, old - quotient * new
        rest = (first[0] - quotient * second[0], first[1] - quotient * second[1])
        first, second = second, rest
    if b.value == 0:
        first = (1 if a.value else 0, 0)
    elif a.value == 0:
        first = (0, 1)
    signs = (-1 if a.value < 0 else 1, -1 if b.value < 0 else 1)
    if x is not None:
        x.set(first[0] * signs[0])
    if y is not None:
        y.set(first[1] * signs[1])
    return z.set(old)


def big_root(x: int) -> int:
    """The square root, rounded down."""
    if x < 0:
        raise Panic("square root of negative number")
    return math.isqrt(x)


def big_product(a: int, b: int) -> int:
    """a * (a+1) * ... * b; 1 if a > b."""
    return 0 if a <= 0 <= b else math.prod(range(a, b + 1))


def big_binomial(n: int, k: int) -> int:
    """How many ways there are to choose k of n."""
    return 0 if k > n else math.comb(n, k) if n >= 0 and k > 0 else 1


def big_digits(x: BigInt, base: int) -> str:
    """x in a base of 2 to 62."""
    n, digits = abs(x.value), ""
    while n or not digits:
        n, digit = divmod(n, base)
        digits = DIGITS[digit] + digits
    return "-" + digits if x.value < 0 else digits


def parse_big(z: BigInt, s: str, base: int) -> tuple[BigInt | Any, bool]:
    """Sets z to what the digits say; None, False: they do not say a number."""
    digits = s[1:] if s[:1] in ("+", "-") else s
    if base == 0:
        prefix = digits[:2].lower()
        base = {"0x": 16, "0o": 8, "0b": 2}.get(prefix, 8 if prefix[:1] == "0" else 10)
        digits = digits[2:] if prefix in ("0x", "0o", "0b") else digits
        if "__" in digits or digits.endswith("_"):
            return None, False
        digits = digits.replace("_", "")
    value = 0
    if base == 10 and digits.isascii() and digits.isdecimal():
        allow_all_digits()
        value = int(digits)
    else:
        known = DIGITS[:base] if base > 36 else DIGITS[:base] + DIGITS[:base].upper()
        if not digits or not all(digit in known for digit in digits):
            return None, False
        for digit in digits:
            value = value * base + (
                DIGITS.index(digit) if base > 36 else int(digit, 36)
            )
    return z.set(-value if s[:1] == "-" else value), True


def is_prime(n: int) -> bool:
    """Whether n is a prime: certain below 2**64, else by Miller and Rabin's test."""
    small = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
    if n < 2 or any(n % p == 0 for p in small):
        return n in small
    odd, twos = n - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    for base in small:
        x = pow(base, odd, n)
        if x in (1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True
