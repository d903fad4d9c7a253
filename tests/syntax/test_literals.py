"""Literals: values, and what is wrong with malformed ones."""

from __future__ import annotations

from fractions import Fraction

import pytest

from go2mp.syntax.literals import problem
from go2mp.syntax.nodes import LitKind
from go2mp.types.const_literals import from_literal
from go2mp.types.const_value import Complex


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("42", 42),
        ("4_2", 42),
        ("0600", 0o600),
        ("0_600", 0o600),
        ("0o600", 0o600),
        ("0O600", 0o600),
        ("0xBadFace", 0xBADFACE),
        ("0xBad_Face", 0xBADFACE),
        ("0x_67_7a_2f_cc_40_c6", 0x677A2FCC40C6),
        ("0b1011", 11),
        ("0B_10_11", 11),
        ("170141183460469231731687303715884105727", (1 << 127) - 1),
    ],
)
def test_int(text: str, value: int) -> None:
    assert problem(LitKind.INT, text) is None
    assert from_literal(LitKind.INT, text) == value


def test_number_of_many_digits() -> None:
    """It overflows every type: Python, too, reads no more than 4300 decimal digits."""
    assert from_literal(LitKind.INT, "9" * 4000) == 10**4000 - 1
    assert from_literal(LitKind.INT, "9" * 10_000) is None
    assert from_literal(LitKind.INT, "0x" + "f" * 10_000) == (1 << 40_000) - 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.", "0"),
        ("72.40", "72.4"),
        ("072.40", "72.4"),
        ("2.71828", "2.71828"),
        ("1.e+0", "1"),
        ("6.67428e-11", "6.67428e-11"),
        ("1E6", "1000000"),
        (".25", "0.25"),
        (".12345E+5", "12345"),
        ("1_5.", "15"),
        ("0.15e+0_2", "15"),
        ("089.5", "89.5"),
        ("089e0", "89"),
        ("0x1p-2", "1/4"),
        ("0x2.p10", "2048"),
        ("0x1.Fp+0", "31/16"),
        ("0X.8p-0", "1/2"),
        ("0X_1FFFP-16", "8191/65536"),
        ("0x1.8p1", "3"),
    ],
)
def test_float(text: str, value: str) -> None:
    assert problem(LitKind.FLOAT, text) is None
    assert from_literal(LitKind.FLOAT, text) == Fraction(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0i", "0"),
        ("0123i", "123"),
        ("089i", "89"),
        ("0o123i", "83"),
        ("0xabci", "2748"),
        ("0b11i", "3"),
        ("2.71828i", "2.71828"),
        ("1.e+0i", "1"),
        ("6.67428e-11i", "6.67428e-11"),
        (".25i", "0.25"),
        ("0x1p-2i", "1/4"),
        ("1_0i", "10"),
    ],
)
def test_imag(text: str, value: str) -> None:
    assert problem(LitKind.IMAG, text) is None
    assert from_literal(LitKind.IMAG, text) == Complex(Fraction(0), Fraction(value))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("'a'", 97),
        ("'ä'", 0xE4),
        ("'本'", 0x672C),
        ("'😀'", 0x1F600),
        (r"'\t'", 9),
        (r"'\000'", 0),
        (r"'\007'", 7),
        (r"'\377'", 255),
        (r"'\x07'", 7),
        (r"'\xff'", 255),
        (r"'\u12e4'", 0x12E4),
        (r"'\U00101234'", 0x101234),
        (r"'\''", 39),
        (r"'\\'", 92),
        ("'\"'", 34),
        (r"'\a'", 7),
        (r"'\b'", 8),
        (r"'\f'", 12),
        (r"'\v'", 11),
    ],
)
def test_char(text: str, value: int) -> None:
    assert problem(LitKind.CHAR, text) is None
    assert from_literal(LitKind.CHAR, text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('""', b""),
        ("``", b""),
        ("`abc`", b"abc"),
        ("`\\n\r\n\\n`", b"\\n\n\\n"),
        (r'"\n"', b"\n"),
        (r'"\""', b'"'),
        (r'"Hello, world!\n"', b"Hello, world!\n"),
        ('"日本語"', "日本語".encode()),
        (r'"\u65e5本\U00008a9e"', "日本語".encode()),
        (r'"\xff\u00FF"', b"\xff\xc3\xbf"),
        (r'"\377\\x"', b"\xff\\x"),
        (r'"\xe6\x97\xa5"', "日".encode()),
        (r'"\a\b\f\n\r\t\v\\"', bytes((7, 8, 12, 10, 13, 9, 11, 92))),
    ],
)
def test_string(text: str, value: bytes) -> None:
    assert problem(LitKind.STRING, text) is None
    assert from_literal(LitKind.STRING, text) == value


@pytest.mark.parametrize(
    ("kind", "text", "offset", "message"),
    [
        (LitKind.INT, "08", 1, "invalid digit '8' in octal literal"),
        (LitKind.INT, "0o8", 2, "invalid digit '8' in octal literal"),
        (LitKind.INT, "0b102", 4, "invalid digit '2' in binary literal"),
        (LitKind.INT, "0x", 2, "hexadecimal literal has no digits"),
        (LitKind.INT, "0b", 2, "binary literal has no digits"),
        (LitKind.INT, "42_", 2, "'_' must separate successive digits"),
        (LitKind.INT, "4__2", 2, "'_' must separate successive digits"),
        (LitKind.INT, "0_xBadFace", 0, "malformed number 0_xBadFace"),
        (LitKind.FLOAT, "0b1.0", 3, "invalid radix point in binary literal"),
        (LitKind.FLOAT, "0x1.5", 5, "hexadecimal mantissa requires a 'p' exponent"),
        (LitKind.FLOAT, "1p-2", 1, "'p' exponent requires hexadecimal mantissa"),
        (LitKind.FLOAT, "0o1e2", 3, "'e' exponent requires decimal mantissa"),
        (LitKind.FLOAT, "1e", 2, "exponent has no digits"),
        (LitKind.FLOAT, "1_.5", 1, "'_' must separate successive digits"),
        (LitKind.FLOAT, "1._5", 2, "'_' must separate successive digits"),
        (LitKind.FLOAT, "1.5_e1", 3, "'_' must separate successive digits"),
        (LitKind.CHAR, "''", 1, "empty rune literal or unescaped '"),
        (LitKind.CHAR, "'aa'", 0, "more than one character in rune literal"),
        (LitKind.CHAR, r"'\k'", 2, "unknown escape"),
        (LitKind.CHAR, r"'\xa'", 4, r"invalid character '\'' in hexadecimal escape"),
        (LitKind.CHAR, r"'\0'", 3, r"invalid character '\'' in octal escape"),
        (LitKind.CHAR, r"'\400'", 5, "octal escape value 256 > 255"),
        (
            LitKind.CHAR,
            r"'\uDFFF'",
            7,
            "escape is invalid Unicode code point U+DFFF",
        ),
        (
            LitKind.CHAR,
            r"'\U00110000'",
            11,
            "escape is invalid Unicode code point U+110000",
        ),
        (LitKind.STRING, r'"ä\q"', 4, "unknown escape"),
        (LitKind.STRING, r'"\'"', 2, "unknown escape"),
    ],
)
def test_problem(kind: LitKind, text: str, offset: int, message: str) -> None:
    assert problem(kind, text) == (offset, message)
