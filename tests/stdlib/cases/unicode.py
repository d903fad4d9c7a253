"""Packages unicode and unicode/utf8: classes and simple case mapping of all characters.

Characters that Unicode has assigned or changed after 13.0 (the oldest supported Python's) are left out.
"""

# ruff: noqa: E501

import unicodedata

from golden import Group

from go2mp.runtime import letter_case as lc
from go2mp.runtime import unicode as un
from go2mp.runtime.strings_core import encoded

ODD = [-1, 0x110000, 0xD800, 0xDFFF, 0xFFFD]
SAMPLE = ODD + [
    *range(0x250), *range(0x370, 0x590), *range(0x10A0, 0x1100, 3), *range(0x13A0, 0x1400, 3),
    *range(0x1C80, 0x1C89), *range(0x1C90, 0x1CC0, 3), *range(0x1E00, 0x2070), *range(0x2100, 0x2190),
    *range(0x24B0, 0x24F0), 0x3000, 0x4E00, 0xFEFF, *range(0xA640, 0xA680, 3), *range(0xAB70, 0xABC0, 5),
    *range(0xFB00, 0xFB07), *range(0x10400, 0x10450, 7), 0x1F600, 0xE000, 0x10FFFF, 0x0660, 0x00BD, 0x2028,
]  # fmt: skip


def is_assigned(r: int) -> bool:
    return unicodedata.category(chr(r)) != "Cn"


RUNES = ("rune", [r for r in SAMPLE if r in ODD or r != 0x19B and is_assigned(r)])
TEXTS = (
    "string",
    ["", "a", "é", "日本", "\udcff", "a\udcff", "\udce2\udc82", "😀", "\ufffd"],
)
CLASSES = {
    "IsLetter": un.rune_is_letter, "IsDigit": un.rune_is_digit, "IsSpace": un.rune_is_space,
    "IsUpper": un.rune_is_upper, "IsLower": un.rune_is_lower, "IsTitle": un.rune_is_title,
    "IsNumber": un.rune_is_number, "IsPunct": un.rune_is_punct, "IsSymbol": un.rune_is_symbol,
    "IsMark": un.rune_is_mark, "IsControl": un.rune_is_control, "IsGraphic": un.rune_is_graphic,
    "IsPrint": un.rune_is_print, "ToUpper": lc.upper_rune, "ToLower": lc.lower_rune,
    "ToTitle": lc.title_rune,
}  # fmt: skip

GROUPS = [
    *(Group(name, f"unicode.{name}(a)", f, [RUNES]) for name, f in CLASSES.items()),
    Group("In", "unicode.In(a, unicode.L, unicode.Nd)", lambda r: un.rune_in(r, "L", "Nd"), [RUNES]),
    Group("FoldOrbit",
          "{ m := a; for r := unicode.SimpleFold(a); r != a; r = unicode.SimpleFold(r) { m = min(m, r) };"
          " return vals(strings.EqualFold(string(m), string(a))) }",
          lambda r: True, [RUNES]),
    Group("RuneLen", "utf8.RuneLen(a), utf8.ValidRune(a)",
          lambda r: (un.rune_len(r), un.valid_rune(r)), [("rune", ODD + [0, 127, 128, 0x7FF, 0x800, 0xFFFF])]),
    Group("DecodeRuneInString", "utf8.DecodeRuneInString(a)", un.first_rune, [TEXTS]),
    Group("DecodeLastRuneInString", "utf8.DecodeLastRuneInString(a)", un.last_rune, [TEXTS]),
    Group("ValidString", "utf8.ValidString(a), utf8.RuneCountInString(a), len(a)",
          lambda s: (un.valid_text(s), len(s), len(encoded(s))), [TEXTS]),
]  # fmt: skip
