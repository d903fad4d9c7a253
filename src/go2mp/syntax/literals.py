"""What is wrong with a literal of a basic type, as Go's scanner says it.

Go specification, "Integer literals" to "String literals". The values of well-formed ones:
`types.const_literals`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from go2mp.syntax.nodes import LitKind


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


# --- runes and strings --------------------------------------------------------


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
