"""The values of literals (Go specification, "Integer literals" to "String literals")."""

from __future__ import annotations

import re
from fractions import Fraction

from go2mp.syntax.nodes import LitKind
from go2mp.types.const_value import Complex, Value, power_of_two, round_binary

_INT = re.compile(
    r"0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[0-9a-fA-F])+"
    r"|0(?:_?[0-7])*|[1-9](?:_?[0-9])*"
)
_DECIMAL = re.compile(
    r"(?P<int>(?:[0-9](?:_?[0-9])*)?)(?:\.(?P<frac>(?:[0-9](?:_?[0-9])*)?))?"
    r"(?:[eE](?P<exp>[+-]?[0-9](?:_?[0-9])*))?"
)
_HEX = re.compile(
    r"0[xX](?P<int>(?:_?[0-9a-fA-F](?:_?[0-9a-fA-F])*)?)"
    r"(?:\.(?P<frac>(?:[0-9a-fA-F](?:_?[0-9a-fA-F])*)?))?"
    r"[pP](?P<exp>[+-]?[0-9](?:_?[0-9])*)"
)

_MAX_EXPONENT = 1_000_000
"""Exponents (of ten) beyond this are refused as excessively large."""
_EXACT_EXPONENT = 1200
"""Numbers with larger exponents are kept with 512 bits only (as `go/constant` does)."""
_WORKING_BITS = 640

_SIMPLE_ESCAPES = {
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
    r"""\\(?:(?P<simple>[abfnrtv\\'"])|(?P<octal>[0-7]{3})|x(?P<byte>[0-9a-fA-F]{2})"""
    r"""|u(?P<short>[0-9a-fA-F]{4})|U(?P<long>[0-9a-fA-F]{8}))"""
)


def from_literal(kind: LitKind, text: str) -> Value | None:
    """The value of a basic literal; None when it is malformed or excessively large."""
    if kind is LitKind.INT:
        return _int(text)
    if kind is LitKind.FLOAT:
        return _float(text)
    if kind is LitKind.IMAG:
        return _imaginary(text[:-1])
    if kind is LitKind.CHAR:
        return unquote_char(text)
    return unquote(text)


def _int(text: str) -> int | None:
    if not _INT.fullmatch(text):
        return None
    digits = text.replace("_", "")
    prefix = digits[:2].lower()
    if prefix in ("0b", "0o", "0x"):
        return int(digits[2:], {"0b": 2, "0o": 8, "0x": 16}[prefix])
    if digits[0] == "0" and digits != "0":
        return int(digits, 8)
    # Python refuses very long decimal literals; they would overflow anyway.
    return int(digits) if len(digits) <= 4000 else None


def _float(text: str) -> Fraction | None:
    if match := _HEX.fullmatch(text):
        base, radix = 16, 2
    elif match := _DECIMAL.fullmatch(text):
        base, radix = 10, 10
    else:
        return None
    whole = (match["int"] or "").replace("_", "")
    fraction = (match["frac"] or "").replace("_", "")
    if not whole + fraction or len(whole + fraction) > 4000:
        return None
    exponent = int((match["exp"] or "0").replace("_", ""))
    mantissa = Fraction(int(whole + fraction, base), base ** len(fraction))
    if mantissa == 0:
        return mantissa
    if exponent < -_MAX_EXPONENT:
        return Fraction(0)  # underflows
    if abs(exponent) > _MAX_EXPONENT:
        return None
    if abs(exponent) < _EXACT_EXPONENT:
        return mantissa * Fraction(radix) ** exponent
    if radix == 2:
        return round_binary(mantissa * power_of_two(exponent), 512)
    return _scaled(mantissa, exponent)


def _scaled(mantissa: Fraction, exponent: int) -> Fraction:
    """`mantissa` x 10**`exponent` to 512 bits, without computing that power exactly."""
    significand, binary = 1, 0  # the power of ten is significand x 2**binary
    for digit in f"{abs(exponent):b}":
        significand, binary = significand * significand, binary * 2
        if digit == "1":
            significand *= 10
        excess = max(significand.bit_length() - _WORKING_BITS, 0)
        significand, binary = significand >> excess, binary + excess
    if exponent > 0:
        value = mantissa * significand
    else:
        value, binary = mantissa / significand, -binary
    return round_binary(value, 512) * power_of_two(binary)


def _imaginary(text: str) -> Complex | None:
    value: Fraction | int | None
    if re.fullmatch(r"[0-9](_?[0-9])*", text):
        # "For backward compatibility, an imaginary literal's integer part consisting entirely of
        # decimal digits (and possibly underscores) is considered a decimal integer."
        value = int(text.replace("_", ""))
    elif _INT.fullmatch(text):
        value = _int(text)
    else:
        value = _float(text)
    return None if value is None else Complex(Fraction(0), Fraction(value))


def unquote_char(text: str) -> int | None:
    """The code point of a rune literal; None when malformed."""
    body = text[1:-1]
    if len(body) == 1 and body not in "\\'\n":
        return ord(body)
    match = _ESCAPE.fullmatch(body)
    if match is None or body == '\\"':
        return None
    code = _escaped(match)
    return code[0] if isinstance(code, tuple) else code


def unquote(text: str) -> bytes | None:
    """The bytes of a string literal with its quotes (either form); None when malformed."""
    if len(text) < 2 or text[0] != text[-1]:
        return None
    body = text[1:-1]
    if text[0] == "`":
        return body.replace("\r", "").encode("utf-8", "surrogateescape")
    out = bytearray()
    position = 0
    while (backslash := body.find("\\", position)) >= 0:
        out += body[position:backslash].encode("utf-8", "surrogateescape")
        match = _ESCAPE.match(body, backslash)
        if match is None or match["simple"] == "'":
            return None
        code = _escaped(match)
        if code is None:
            return None
        out += bytes(code) if isinstance(code, tuple) else chr(code).encode()
        position = match.end()
    return bytes(out + body[position:].encode("utf-8", "surrogateescape"))


def _escaped(match: re.Match[str]) -> int | tuple[int] | None:
    """What an escape stands for: a code point, or (for `\\x` and octal) a byte in a tuple."""
    if simple := match["simple"]:
        return _SIMPLE_ESCAPES[simple]
    if octal := match["octal"]:
        byte = int(octal, 8)
        return (byte,) if byte < 256 else None
    if byte_digits := match["byte"]:
        return (int(byte_digits, 16),)
    code = int(match["short"] or match["long"], 16)
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return None
    return code
