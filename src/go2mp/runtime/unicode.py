"""Packages unicode and unicode/utf8. Case mapping is in `letter_case`.

Classes of characters are those of the Unicode version of the Python that runs; characters that
Unicode assigned later than that are in no class.
"""

import unicodedata

from go2mp.runtime.strings_core import encoded, rune_of, rune_string


def rune_category(r: int) -> str:
    """The Unicode category of r, such as "Lu"; "" when r is no character."""
    return unicodedata.category(chr(r)) if 0 <= r <= 0x10FFFF else ""


def rune_is_letter(r: int) -> bool:
    """unicode.IsLetter."""
    return rune_category(r).startswith("L")


def rune_is_digit(r: int) -> bool:
    """unicode.IsDigit."""
    return rune_category(r) == "Nd"


def rune_is_space(r: int) -> bool:
    """unicode.IsSpace."""
    return r in SPACES


SPACES = {
    *(*range(9, 14), 32, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B)),
    *(0x2028, 0x2029, 0x202F, 0x205F, 0x3000),
}


def rune_is_upper(r: int) -> bool:
    """unicode.IsUpper."""
    return rune_category(r) == "Lu"


def rune_is_lower(r: int) -> bool:
    """unicode.IsLower."""
    return rune_category(r) == "Ll"


def rune_is_title(r: int) -> bool:
    """unicode.IsTitle."""
    return rune_category(r) == "Lt"


def rune_is_number(r: int) -> bool:
    """unicode.IsNumber."""
    return rune_category(r).startswith("N")


def rune_is_punct(r: int) -> bool:
    """unicode.IsPunct."""
    return rune_category(r).startswith("P")


def rune_is_symbol(r: int) -> bool:
    """unicode.IsSymbol."""
    return rune_category(r).startswith("S")


def rune_is_mark(r: int) -> bool:
    """unicode.IsMark."""
    return rune_category(r).startswith("M")


def rune_is_control(r: int) -> bool:
    """unicode.IsControl."""
    return rune_category(r) == "Cc"


def rune_is_graphic(r: int) -> bool:
    """unicode.IsGraphic."""
    return rune_category(r)[:1] in tuple("LMNPS") or rune_category(r) == "Zs"


def rune_is_print(r: int) -> bool:
    """unicode.IsPrint."""
    return rune_category(r)[:1] in tuple("LMNPS") or r == 32


def rune_in(r: int, *tables: str) -> bool:
    """unicode.In: whether the category of r begins with one of tables."""
    return rune_category(r).startswith(tables)


def rune_count(s: str) -> int:
    """utf8.RuneCountInString: the characters of s, each invalid byte one."""
    return len(s)


def rune_len(r: int) -> int:
    """utf8.RuneLen: the bytes that r takes in UTF-8, -1 when it is no character."""
    return len(chr(r).encode()) if valid_rune(r) else -1


def valid_rune(r: int) -> bool:
    """utf8.ValidRune."""
    return 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF


def valid_text(s: str) -> bool:
    """utf8.ValidString: whether no byte of s is invalid."""
    return not any("\udc80" <= char <= "\udcff" for char in s)


def first_rune(s: str) -> tuple[int, int]:
    """utf8.DecodeRuneInString: the first character, its size; U+FFFD, 1 if invalid."""
    return (rune_of(s[0]), len(encoded(s[0]))) if s else (0xFFFD, 0)


def last_rune(s: str) -> tuple[int, int]:
    """utf8.DecodeLastRuneInString: the last character and its size."""
    return (rune_of(s[-1]), len(encoded(s[-1]))) if s else (0xFFFD, 0)


def rune_bytes(r: int) -> list[int]:
    """The bytes of a character in UTF-8."""
    return list(rune_string(r).encode())
