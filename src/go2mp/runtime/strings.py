"""Package strings, where Python's methods differ: empty separators, byte offsets, invalid UTF-8.

Strings are as `strings_core` describes. Case mapping is in `letter_case`; the declarations that
name these helpers are in `stdlib/strings/strings.go`.
"""

import re
from collections.abc import Callable, Iterable
from io import StringIO

from go2mp.runtime.panics import Panic
from go2mp.runtime.strings_core import decoded, encoded, rune_of, rune_string, runes

WHITE_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)  # what Go calls white space: Python's has \x1c to \x1f as well


def split_string(s: str, sep: str, n: int = -1) -> list[str]:
    """strings.SplitN: at most n parts (all if n < 0); "" splits into characters."""
    if n == 0:
        return []
    if not sep:
        chars = list(s)
        return chars if n < 0 or n > len(chars) else [*chars[: n - 1], s[n - 1 :]]
    return [decoded(part) for part in encoded(s).split(encoded(sep), max(n - 1, -1))]


def split_string_after(s: str, sep: str, n: int = -1) -> list[str]:
    """strings.SplitAfterN: as split, each part but the last with its separator."""
    parts = split_string(s, sep, n)
    return [decoded(encoded(part) + encoded(sep)) for part in parts[:-1]] + parts[-1:]


def string_fields(s: str) -> list[str]:
    """strings.Fields: the words of s. (str.split also splits at \\x1c to \\x1f.)"""
    return re.findall(r"[\S\x1c-\x1f]+", s)


def string_fields_func(s: str, f: Callable[[int], bool]) -> list[str]:
    """strings.FieldsFunc: the runs of characters for which f is false."""
    words, start = [], -1
    for i, char in enumerate(s):
        if f(rune_of(char)):
            if start >= 0:
                words.append(s[start:i])
            start = -1
        elif start < 0:
            start = i
    return [*words, s[start:]] if start >= 0 else words


def split_lines(s: str) -> list[str]:
    """strings.Lines: the lines of s, each with its newline."""
    return [line for line in re.split(r"(?<=\n)", s) if line]


def join_strings(parts: Iterable[str], sep: str) -> str:
    """strings.Join, by bytes: halves of a character become one."""
    return decoded(encoded(sep).join(encoded(part) for part in parts))


def repeat_string(s: str, count: int) -> str:
    """strings.Repeat."""
    if count < 0:
        raise Panic(Exception("strings: negative Repeat count"))
    return decoded(encoded(s) * count)


def replace_string(s: str, old: str, new: str, n: int = -1) -> str:
    """strings.Replace, by bytes."""
    if not old:
        return decoded(encoded(s.replace("", new, n)))
    return decoded(encoded(s).replace(encoded(old), encoded(new), n))


def trim_space(s: str) -> str:
    """strings.TrimSpace. (str.strip would take away \\x1c to \\x1f as well.)"""
    return s.strip(WHITE_SPACE)


def in_cutset(cutset: str) -> Callable[[int], bool]:
    """Whether a rune is in cutset."""
    chars = set(runes(cutset))
    return lambda r: r in chars


def trim_left_func(s: str, f: Callable[[int], bool]) -> str:
    """strings.TrimLeftFunc: without the leading characters for which f is true."""
    i = 0
    while i < len(s) and f(rune_of(s[i])):
        i += 1
    return s[i:]


def trim_right_func(s: str, f: Callable[[int], bool]) -> str:
    """strings.TrimRightFunc: without the trailing characters for which f is true."""
    i = len(s)
    while i > 0 and f(rune_of(s[i - 1])):
        i -= 1
    return s[:i]


def trim_prefix(s: str, prefix: str) -> str:
    """strings.TrimPrefix, by bytes."""
    return decoded(encoded(s).removeprefix(encoded(prefix)))


def trim_suffix(s: str, suffix: str) -> str:
    """strings.TrimSuffix, by bytes."""
    return decoded(encoded(s).removesuffix(encoded(suffix)))


def cut_string(s: str, sep: str) -> tuple[str, str, bool]:
    """strings.Cut: what is before and after the first sep, and whether there is one."""
    data, mark = encoded(s), encoded(sep)
    i = data.find(mark)
    if i < 0:
        return s, "", False
    return decoded(data[:i]), decoded(data[i + len(mark) :]), True


def cut_string_last(s: str, sep: str) -> tuple[str, str, bool]:
    """strings.CutLast: what is before and after the last sep; is there one?"""
    data, mark = encoded(s), encoded(sep)
    i = data.rfind(mark)
    if i < 0:
        return s, "", False
    return decoded(data[:i]), decoded(data[i + len(mark) :]), True


def cut_prefix(s: str, prefix: str) -> tuple[str, bool]:
    """strings.CutPrefix: s without prefix, and whether it was there."""
    rest = encoded(s).removeprefix(encoded(prefix))
    return decoded(rest), encoded(s).startswith(encoded(prefix))


def cut_suffix(s: str, suffix: str) -> tuple[str, bool]:
    """strings.CutSuffix: s without suffix, and whether it was there."""
    rest = encoded(s).removesuffix(encoded(suffix))
    return decoded(rest), encoded(s).endswith(encoded(suffix))


def index_func(s: str, f: Callable[[int], bool]) -> int:
    """strings.IndexFunc: the offset of the first character with f true, or -1."""
    for i, char in enumerate(s):
        if f(rune_of(char)):
            return len(encoded(s[:i]))
    return -1


def last_index_func(s: str, f: Callable[[int], bool]) -> int:
    """strings.LastIndexFunc: the offset of the last character with f true, or -1."""
    for i in range(len(s) - 1, -1, -1):
        if f(rune_of(s[i])):
            return len(encoded(s[:i]))
    return -1


def index_rune(s: str, r: int) -> int:
    """strings.IndexRune: the byte offset of r in s, or -1."""
    return index_func(s, lambda c: c == r)


def index_any(s: str, chars: str) -> int:
    """strings.IndexAny: the byte offset of the first of chars in s, or -1."""
    return index_func(s, in_cutset(chars))


def last_index_any(s: str, chars: str) -> int:
    """strings.LastIndexAny: the byte offset of the last of chars in s, or -1."""
    return last_index_func(s, in_cutset(chars))


def map_runes(mapping: Callable[[int], int], s: str) -> str:
    """strings.Map: each character becomes what mapping gives; nothing if negative."""
    mapped = (mapping(rune_of(char)) for char in s)
    return "".join(rune_string(r) for r in mapped if r >= 0)


def to_valid_utf8(s: str, replacement: str) -> str:
    """strings.ToValidUTF8: each run of invalid bytes replaced."""
    return decoded(encoded(re.sub("[\udc80-\udcff]+", lambda _: replacement, s)))


def compare_strings(a: str, b: str) -> int:
    """strings.Compare: -1, 0 or 1, by bytes."""
    x, y = encoded(a), encoded(b)
    return (x > y) - (x < y)


def builder_text(builder: StringIO) -> str:
    """The text of a strings.Builder: halves of a character become one."""
    s = builder.getvalue()
    return s if s.isascii() else decoded(encoded(s))


def reset_builder(builder: StringIO) -> None:
    """Empties a strings.Builder."""
    builder.seek(0)
    builder.truncate()


class Replacer:
    """strings.Replacer: replaces each old by its new, the earlier pair first."""

    def __init__(self, *pairs: str) -> None:
        data = [encoded(s) for s in pairs]
        if len(data) % 2:
            raise Panic("strings.NewReplacer: odd argument count")
        self.new = dict(zip(data[-2::-2], data[::-2], strict=True))
        self.pattern = re.compile(b"|".join(re.escape(old) for old in data[::2]))

    def replace(self, s: str) -> str:
        """s with all replacements done."""
        if not self.new:
            return s
        return decoded(self.pattern.sub(lambda m: self.new[m[0]], encoded(s)))
