"""Package strconv: numbers and text. Formatting floats is in `fmt_float`, quoting in `quoting`.

The errors are Go's `*strconv.NumError`, with its texts.
"""

import math
import re
from fractions import Fraction
from typing import Any

from go2mp.runtime.errors_core import SentinelError
from go2mp.runtime.floats import float32
from go2mp.runtime.panics import Panic
from go2mp.runtime.quoting import quote

ERR_SYNTAX = SentinelError("invalid syntax", "ERR_SYNTAX")
ERR_RANGE = SentinelError("value out of range", "ERR_RANGE")


class NumError(Exception):
    """A text that is no number, or one out of range (strconv.NumError)."""

    def __init__(self, func: str = "", num: str = "", err: object = None) -> None:
        super().__init__(func, num, err)
        self.func, self.num, self.err = func, num, err

    def __str__(self) -> str:
        return f"strconv.{self.func}: parsing {quote(self.num)}: {self.err}"

    def unwrap(self) -> Any:
        """The reason: ERR_SYNTAX or ERR_RANGE."""
        return self.err


def atoi(s: str) -> tuple[int, Exception | None]:
    """strconv.Atoi: the number that s spells, and what is wrong with it."""
    match = re.fullmatch(r"([+-]?)0*([0-9]+)(.*)", s, re.DOTALL)
    n = int(match[1] + match[2][:21]) if match else 0
    if match is None or (match[3] and abs(n) < 1 << 64):
        return 0, NumError("Atoi", s, ERR_SYNTAX)
    if -(1 << 63) <= n < 1 << 63:
        return n, None
    return (1 << 63) - 1 if n > 0 else -(1 << 63), NumError("Atoi", s, ERR_RANGE)


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


def parse_uint(s: str, base: int, bits: int) -> tuple[int, Exception | None]:
    """strconv.ParseUint: a number without a sign in any base (0: by its prefix)."""
    n, reason = parse_digits(s, base, bits)
    return n, None if reason is None else NumError("ParseUint", s, reason)


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


def format_int(n: int, base: int) -> str:
    """strconv.FormatInt: n in any base from 2 to 36."""
    if not 2 <= base <= 36:
        raise Panic("strconv: illegal AppendInt/FormatInt base")
    digits, rest = "", abs(n)
    while rest >= base:
        rest, digit = divmod(rest, base)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
    return "-" + digits if n < 0 else digits


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
