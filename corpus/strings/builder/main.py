"""strings.Builder, and the functions of package strings in use."""

import re
import sys
import traceback
import unicodedata
from collections.abc import Callable
from io import StringIO
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


def repeat_string(s: str, count: int) -> str:
    """strings.Repeat."""
    if count < 0:
        raise Panic(Exception("strings: negative Repeat count"))
    return decoded(encoded(s) * count)


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


def cut_string(s: str, sep: str) -> tuple[str, str, bool]:
    """strings.Cut: what is before and after the first sep, and whether there is one."""
    data, mark = encoded(s), encoded(sep)
    i = data.find(mark)
    if i < 0:
        return s, "", False
    return decoded(data[:i]), decoded(data[i + len(mark) :]), True


def map_runes(mapping: Callable[[int], int], s: str) -> str:
    """strings.Map: each character becomes what mapping gives; nothing if negative."""
    mapped = (mapping(rune_of(char)) for char in s)
    return "".join(rune_string(r) for r in mapped if r >= 0)


def compare_strings(a: str, b: str) -> int:
    """strings.Compare: -1, 0 or 1, by bytes."""
    x, y = encoded(a), encoded(b)
    return (x > y) - (x < y)


def builder_text(builder: StringIO) -> str:
    """The text of a strings.Builder: halves of a character become one."""
    s = builder.getvalue()
    return s if s.isascii() else decoded(encoded(s))


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def byte_len(s: str) -> int:
    """len(s) in bytes."""
    return len(s) if s.isascii() else len(encoded(s))


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


def rune_category(r: int) -> str:
    """The Unicode category of r, such as "Lu"; "" when r is no character."""
    return unicodedata.category(chr(r)) if 0 <= r <= 0x10FFFF else ""


def rune_is_digit(r: int) -> bool:
    """unicode.IsDigit."""
    return rune_category(r) == "Nd"


# --- the program -------------------------------------------------------------


def center(s: str, width: int) -> str:
    """center puts s in the middle of a field."""
    if len(s) >= width:
        return s
    left = (width - len(s)) // 2
    return " " * left + s + repeat_string(" ", width - len(s) - left)


def run_length(s: str) -> str:
    """runLength encodes "aaab" as "3a1b"."""
    sb = StringIO()
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        sb.write(f"{j - i}{s[i]}")
        i = j
    return sb.getvalue()


def snake(s: str) -> str:
    """snake turns "HelloWorld" into "hello_world"."""
    sb = StringIO()
    for i, r in enumerate(s):
        if r.isupper():
            if i > 0:
                sb.write("_")
            sb.write(r.lower())
        else:
            sb.write(r)
    return sb.getvalue()


def main() -> None:
    sb = StringIO()
    for i in range(3, 0, -1):
        sb.write(f"{i}...")
    sb.write("ignition")
    print(sb.getvalue(), byte_len(builder_text(sb)))

    print(f"[{center('title', 11)}] [{center('toolong', 3)}]")
    print(run_length("aaabccd"), run_length(""), snake("HelloWorldGo"))

    def func(r: int) -> int:
        if r == ord("l"):
            return -1
        return ord(chr(r).upper())

    print(map_runes(func, "hello"))
    print(f"[{' '.join('a=b=c'.split('=', 1))}]", len("".split(",")))
    before, after, found = cut_string("key: value", ": ")
    print(
        before, after, str(found).lower(), "cheese".count("e"), "go gopher".rfind("go")
    )
    print(
        "xxabc".lstrip("x"),
        "a.go".removesuffix(".go"),
        trim_left_func(trim_right_func("12a3", rune_is_digit), rune_is_digit),
    )
    print(
        str("Go".lower() == "GO".lower()).lower(),
        str("b" in "abc").lower(),
        "abc".find("c"),
    )
    replacer = Replacer("<", "&lt;", ">", "&gt;")
    print(replacer.replace("<b>bold</b>"), compare_strings("a", "b"))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
