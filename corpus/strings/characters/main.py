"""Runes and bytes that are characters in Python, and some that must stay numbers."""

import sys
import traceback
from collections.abc import Callable, Iterator
from io import StringIO

# --- Go semantics that Python lacks ------------------------------------------


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


def enumerate_runes(s: str) -> Iterator[tuple[int, int]]:
    """Byte offset and code point of each character, as Go's range gives them."""
    offset = 0
    for char in s:
        yield offset, rune_of(char)
        offset += len(encoded(char))


# --- the program -------------------------------------------------------------


def is_vowel(r: int) -> bool:
    if r in (ord("a"), ord("e"), ord("i"), ord("o"), ord("u")):
        return True
    return False


def class_(c: str) -> str:
    if c >= "0" and c <= "9":
        return "digit"
    elif c == '"' or c == "'" or c == "\\":
        return "quote"
    elif "a" <= c and c <= "z":
        return "lower"
    return "other"


def value(c: str) -> int:
    if c >= "a":
        return ord(c) - ord("a") + 10
    return ord(c) - ord("0") & 0xFF


def next_(r: str) -> int:
    return ord(r) + 1


def same(a: str, b: str) -> bool:
    return a == b


def kind(c: str) -> int:
    match c:
        case "(":
            return 1
        case ")":
            return 2
        case "{" | "}":
            return 3
        case _:
            return 0


def balanced(s: str) -> bool:
    pairs = {ord(")"): ord("("), ord("]"): ord("[")}
    stack: list[int] = []
    for c in map(ord, s):
        if c in (ord("("), ord("[")):
            stack.append(c)
        elif c in (ord(")"), ord("]")):
            if len(stack) == 0 or stack[-1] != pairs.get(c, 0):
                return False
            stack.pop()
    return len(stack) == 0


def main() -> None:
    count = 0
    for r in map(ord, "education é"):
        if is_vowel(r):
            count += 1
    print(count, class_("7"), class_('q"x'[1]), class_("-"))
    total = 0
    for i in range(2):
        total = wrap64(total * 16 + value("1f"[i]))
    print(
        total,
        next_("a"),
        chr(next_("é")),
        str(same("x", "x")).lower(),
        kind("{"),
        kind("z"),
    )
    broken = "a\udcffb"
    for i, r in enumerate_runes(broken):
        if r == ord("�"):
            print("broken at", i)
        if is_vowel(r):
            print("vowel", rune_string(r))
    for i, c in enumerate("a1 b"):
        if c.isalpha() or c.isdecimal():
            print(f"{i}{c} ", end="")
        elif c == " ":
            print("_ ", end="")
    print()
    word = "hello world"
    funcs: list[Callable[[], bool]] = []
    for c2 in word[:3]:

        def func(c2=c2) -> bool:
            return c2 == "e" or c2 == "\n"

        funcs.append(func)
    for f in funcs:
        print(f"{str(f()).lower()} ", end="")
    print(str(balanced("([])")).lower(), str(balanced("(]")).lower())
    sb = StringIO()
    up = True
    for r in map(ord, word):
        if up:
            r = ord(chr(r).upper())
        up = r == ord(" ")
        sb.write(chr(r))
    print(sb.getvalue())
    seen: dict[int, int] = {}
    for i, r2 in enumerate(word):
        if ord(r2) in seen and r2 != " ":
            at = seen[ord(r2)]
            print(f"{r2}{at} {i} ", end="")
        seen[ord(r2)] = i
    print(str("w" in word).lower(), word.find("o"))
    sum_ = 0
    for d in map(ord, "9876"):
        sum_ += d - ord("0")
    first = word[0]
    if first == "h" and first < "z":
        print(sum_, ord(first), first, ord(first) - ord("a"))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
