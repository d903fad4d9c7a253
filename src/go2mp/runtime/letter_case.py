"""Upper and lower case, character by character, as Go's unicode tables map it.

Python's str.upper follows Unicode's full mappings ("ß" becomes "SS"); Go maps every character to
one character. The tables are those of the Python that runs: characters that Unicode assigned after
its version are left as they are.
"""

import unicodedata

from go2mp.runtime.strings_core import rune_of, rune_string


def upper_rune(r: int) -> int:
    """unicode.ToUpper."""
    if not 0 <= r <= 0x10FFFF:
        return r
    upper, title = chr(r).upper(), chr(r).title()
    return ord(upper) if len(upper) == 1 else ord(title) if len(title) == 1 else r


def lower_rune(r: int) -> int:
    """unicode.ToLower."""
    return ord(chr(r).lower()[0]) if 0 <= r <= 0x10FFFF else r


def title_rune(r: int) -> int:
    """unicode.ToTitle."""
    if not 0 <= r <= 0x10FFFF:
        return r
    title = chr(r).title()
    return ord(title) if len(title) == 1 else r


def to_upper(s: str) -> str:
    """strings.ToUpper: each character becomes one character ("ß" stays)."""
    if s.isascii():
        return s.upper()
    return "".join(rune_string(upper_rune(rune_of(char))) for char in s)


def to_lower(s: str) -> str:
    """strings.ToLower: each character becomes one character."""
    if s.isascii():
        return s.lower()
    return "".join(rune_string(lower_rune(rune_of(char))) for char in s)


def to_title(s: str) -> str:
    """strings.ToTitle: each character in title case."""
    return "".join(rune_string(title_rune(rune_of(char))) for char in s)


def title_words(s: str) -> str:
    """strings.Title: the first letter of each word in title case."""
    titled, starts = "", True
    for char in s:
        r = rune_of(char)
        titled += rune_string(title_rune(r) if starts else r)
        if char.isascii():
            starts = not (char.isalnum() or char == "_")
        elif not is_letter_or_digit(r):
            starts = is_space_rune(r)
        else:
            starts = False
    return titled


def is_letter_or_digit(r: int) -> bool:
    """Whether r is a letter or a decimal digit."""
    category = unicodedata.category(chr(r))
    return category[0] == "L" or category == "Nd"


def is_space_rune(r: int) -> bool:
    """unicode.IsSpace. (str.isspace is true for \\x1c to \\x1f as well.)"""
    return 0 <= r <= 0x10FFFF and chr(r).isspace() and not 0x1C <= r <= 0x1F


def fold_case(s: str) -> list[int]:
    """A key that is the same for strings that strings.EqualFold calls equal."""
    return [
        r if r in (0x130, 0x131) else lower_rune(upper_rune(lower_rune(r)))
        for r in map(rune_of, s)
    ]


def equal_fold(s: str, t: str) -> bool:
    """strings.EqualFold: equal but for upper and lower case."""
    return fold_case(s) == fold_case(t)
