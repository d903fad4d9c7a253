"""Literals of the basic types: what is wrong with one, and its exact value.

Go specification, "Integer literals" to "String literals". `problem` tells what Go's scanner says
about a malformed literal; the `*_value` functions take the text of a well-formed one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from go2mp.syntax.nodes import BasicLit, LitKind

__all__ = [
    "Problem",
    "char_value",
    "float_value",
    "imag_value",
    "int_value",
    "literal_value",
    "problem",
    "string_value",
]


class Problem(NamedTuple):
    """What is wrong with a literal, `offset` bytes after its start."""

    offset: int
    message: str


def problem(kind: LitKind, text: str) -> Problem | None:
    """The first thing that is wrong with a literal, in the words of Go's compiler; or None."""
    if kind is LitKind.CHAR:
        return _char_problem(text)
    if kind is LitKind.STRING:
        return None if text.startswith("`") else _string_problem(text)
    if _PLAIN_INT.match(text):
        return None
    return _number_problem(text)


# --- numbers ------------------------------------------------------------------

_PLAIN_INT = re.compile(r"(?:0|[1-9][0-9]*)\Z")

_NUMBER = re.compile(
    r"""
      (?P<prefix> 0[xX]) (?P<hex> [0-9a-fA-F_]* (?: \. [0-9a-fA-F_]* )? )
      (?P<hexp> [pP] [+-]? [0-9_]* )? i?
    | (?P<prefix2> 0[bBoO])? (?P<mant> [0-9_]* (?: \. [0-9_]* )? )
      (?P<exp> [eEpP] [+-]? [0-9_]* )? i?
    """,
    re.VERBOSE,
)
"""The text of a number, well-formed or not, as Go's scanner delimits it."""

_BASES = {"x": "hexadecimal", "o": "octal", "b": "binary", "": "decimal", "0": "octal"}


def _number_problem(text: str) -> Problem | None:
    found = _NUMBER.fullmatch(text)
    if found is None:
        return Problem(0, f"malformed number {text}")
    prefix = (found["prefix"] or found["prefix2"] or "")[1:].lower()
    mantissa = found["hex"] if prefix == "x" else found["mant"]
    exponent = (found["hexp"] if prefix == "x" else found["exp"]) or ""
    if not prefix and mantissa.startswith("0") and len(mantissa) > 1:
        prefix = "0"
    return (
        _mantissa_problem(text, prefix, mantissa, exponent)
        or _digit_problem(text, prefix, mantissa, exponent)
        or _separator_problem(text)
    )


def _mantissa_problem(
    text: str, prefix: str, mantissa: str, exponent: str
) -> Problem | None:
    name = _BASES[prefix]
    start = 2 if prefix in ("x", "o", "b") else 0
    if "." in mantissa and prefix in ("o", "b"):
        at = start + mantissa.index(".")
        return Problem(at, f"invalid radix point in {name} literal")
    if not re.search(r"[0-9a-fA-F]", mantissa):
        return Problem(start + len(mantissa), f"{name} literal has no digits")
    if exponent:
        at = start + len(mantissa)
        mark = exponent[0]
        if mark in "eE" and prefix in ("o", "b"):
            return Problem(at, f"'{mark}' exponent requires decimal mantissa")
        if mark in "pP" and prefix != "x":
            return Problem(at, f"'{mark}' exponent requires hexadecimal mantissa")
        if not re.search(r"[0-9]", exponent):
            return Problem(at + len(exponent), "exponent has no digits")
    elif prefix == "x" and "." in mantissa:
        at = start + len(mantissa)
        return Problem(at, "hexadecimal mantissa requires a 'p' exponent")
    return None


def _digit_problem(
    text: str, prefix: str, mantissa: str, exponent: str
) -> Problem | None:
    """Digits that the base does not have; `089.5` and `089i` are decimal all the same."""
    if prefix not in ("0", "o", "b") or exponent or "." in mantissa:
        return None
    if prefix == "0" and text.endswith("i"):
        return None
    start = 2 if prefix in ("o", "b") else 0
    allowed = "01_" if prefix == "b" else "01234567_"
    for i, digit in enumerate(mantissa):
        if digit not in allowed:
            message = f"invalid digit '{digit}' in {_BASES[prefix]} literal"
            return Problem(start + i, message)
    return None


def _separator_problem(text: str) -> Problem | None:
    """An underscore must stand between digits; the base's prefix counts as one."""
    if "_" not in text:
        return None
    prefixed = text[:1] == "0" and text[1:2].lower() in ("x", "o", "b")
    hexadecimal = text[1:2].lower() == "x"
    digits = "0123456789abcdefABCDEF" if hexadecimal else "0123456789"
    previous = "0" if prefixed else "."
    for i in range(2 if prefixed else 0, len(text)):
        char = text[i]
        if char == "_":
            if previous != "0":
                return Problem(i, "'_' must separate successive digits")
            previous = "_"
        elif char in digits:
            previous = "0"
        else:
            if previous == "_":
                return Problem(i - 1, "'_' must separate successive digits")
            previous = "."
    if previous == "_":
        return Problem(len(text) - 1, "'_' must separate successive digits")
    return None


def int_value(text: str) -> int:
    """The value of an integer literal: `0x_ff`, `0b1`, `0o17`, `017`, `1_000`."""
    digits = text.replace("_", "").lower()
    if len(digits) > 1 and digits[0] == "0":
        if digits[1] in "xob":
            return _int(digits[2:], {"x": 16, "o": 8, "b": 2}[digits[1]])
        return _int(digits[1:], 8)
    return _int(digits, 10)


def _int(digits: str, base: int) -> int:
    """`int`, without the limit that Python puts on the length of decimal numbers."""
    if base != 10 or len(digits) <= 4000:
        return int(digits, base)
    middle = len(digits) // 2
    low = digits[middle:]
    power: int = 10 ** len(low)
    return _int(digits[:middle], 10) * power + _int(low, 10)


def float_value(text: str) -> Fraction:
    """The exact value of a floating-point literal (or of an integer literal).

    It is a number of as many digits as the exponent says.
    """
    digits = text.replace("_", "").lower()
    base, exponent_base, mark = 10, 10, "e"
    if digits.startswith("0x"):
        digits, base, exponent_base, mark = digits[2:], 16, 2, "p"
    mantissa, _, exponent = digits.partition(mark)
    if base == 10 and mark not in digits and "." not in digits:
        return Fraction(int_value(text))
    whole, _, part = mantissa.partition(".")
    digits_after = len(part) if base == 10 else 4 * len(part)
    power = int(exponent or "0") - digits_after
    scale: int = exponent_base ** abs(power)
    number = _int(whole + part or "0", base)
    return Fraction(number * scale) if power >= 0 else Fraction(number, scale)


def imag_value(text: str) -> Fraction:
    """The imaginary part of an imaginary literal. `0123i` is decimal: "for backward
    compatibility"."""
    digits = text[:-1]
    if re.fullmatch(r"[0-9_]+", digits):
        return Fraction(_int(digits.replace("_", ""), 10))
    if re.match(r"0[bBoO]", digits) or re.fullmatch(r"0[xX][0-9a-fA-F_]+", digits):
        return Fraction(int_value(digits))
    return float_value(digits)


# --- runes and strings --------------------------------------------------------

_ESCAPES = {
    "a": 7,
    "b": 8,
    "f": 12,
    "n": 10,
    "r": 13,
    "t": 9,
    "v": 11,
    "\\": 92,
    "'": 39,
    '"': 34,
}

_ESCAPE = re.compile(
    r"""\\(?:([abfnrtv\\'"])|([0-7]{3})|x([0-9a-fA-F]{2})"""
    r"""|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))"""
)


def _escape_problem(text: str, at: int, quote: str) -> tuple[int, Problem | None]:
    """Reads the escape whose backslash is at `at`: where it ends, and what is wrong with it."""
    if at + 1 >= len(text):
        return at + 1, None
    char = text[at + 1]
    if char in "abfnrtv\\" or char == quote:
        return at + 2, None
    if char in "01234567":
        count, base, start = 3, 8, at + 1
    elif char in "xuU":
        count, base, start = {"x": 2, "u": 4, "U": 8}[char], 16, at + 2
    else:
        return at + 1, Problem(_bytes(text, at + 1), "unknown escape")
    name = _BASES["x"] if base == 16 else "octal"
    for i in range(start, start + count):
        digit = text[i] if i < len(text) else ""
        if not digit or digit not in "0123456789abcdefABCDEF"[: 8 if base == 8 else 22]:
            message = f"invalid character {_quoted(digit)} in {name} escape"
            return i, Problem(_bytes(text, i), message)
    end = start + count
    value = int(text[start:end], base)
    if base == 8 and value > 255:
        return end, Problem(_bytes(text, end), f"octal escape value {value} > 255")
    if char in "uU" and (value > 0x10FFFF or 0xD800 <= value < 0xE000):
        message = f"escape is invalid Unicode code point U+{value:04X}"
        return end, Problem(_bytes(text, end), message)
    return end, None


def _quoted(char: str) -> str:
    return {"'": r"'\''", "\n": r"'\n'"}.get(char, f"'{char}'")


def _bytes(text: str, index: int) -> int:
    """The byte offset of a character."""
    return len(text[:index].encode())


def _string_problem(text: str) -> Problem | None:
    if "\\" in text:
        at = text.find("\\")
        while at >= 0:
            end, found = _escape_problem(text, at, '"')
            if found is not None:
                return found
            at = text.find("\\", end)
    newline = text.find("\n")
    if newline >= 0:
        return Problem(_bytes(text, newline), "newline in string")
    return None


def _char_problem(text: str) -> Problem | None:
    if len(text) == 3 and text[1] not in "'\\\n" and text[2] == "'":
        return None
    at, count = 1, 0
    while at < len(text) and text[at] != "'":
        if text[at] == "\\":
            at, found = _escape_problem(text, at, "'")
            if found is not None:
                return found
        elif text[at] == "\n":
            return Problem(_bytes(text, at), "newline in rune literal")
        else:
            at += 1
        count += 1
    if at >= len(text):
        return Problem(0, "rune literal not terminated")
    if count == 0:
        return Problem(at, "empty rune literal or unescaped '")
    if count > 1:
        return Problem(0, "more than one character in rune literal")
    return None


def char_value(text: str) -> int:
    """The code point (or byte) of a rune literal, quotes and all."""
    inner = text[1:-1]
    if not inner.startswith("\\"):
        return ord(inner)
    found = _ESCAPE.fullmatch(inner)
    assert found is not None, text
    simple, octal, two, four, eight = found.groups()
    if simple:
        return _ESCAPES[simple]
    return int(octal, 8) if octal else int(two or four or eight, 16)


def string_value(text: str) -> bytes:
    """The bytes of a string literal, interpreted or raw, quotes and all."""
    inner = text[1:-1]
    if text.startswith("`"):
        return inner.replace("\r", "").encode()
    if "\\" not in inner:
        return inner.encode()
    pieces: list[bytes] = []
    last = 0
    for found in _ESCAPE.finditer(inner):
        pieces.append(inner[last : found.start()].encode())
        simple, octal, two, four, eight = found.groups()
        if simple:
            pieces.append(bytes((_ESCAPES[simple],)))
        elif octal or two:
            pieces.append(bytes((int(octal, 8) if octal else int(two, 16),)))
        else:
            pieces.append(chr(int(four or eight, 16)).encode())
        last = found.end()
    pieces.append(inner[last:].encode())
    return b"".join(pieces)


def literal_value(node: BasicLit) -> int | Fraction | bytes:
    """The value of any basic literal: for an imaginary one, its imaginary part."""
    readers: dict[LitKind, Callable[[str], int | Fraction | bytes]] = {
        LitKind.INT: int_value,
        LitKind.FLOAT: float_value,
        LitKind.IMAG: imag_value,
        LitKind.CHAR: char_value,
        LitKind.STRING: string_value,
    }
    return readers[node.kind](node.text)
