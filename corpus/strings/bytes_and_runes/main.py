"""A string is bytes: len and index count bytes, range and conversions see runes."""

import sys
import traceback
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


def run_main(main: Callable[[], object]) -> None:
    """Runs main; as in Go, a panic ends the program with exit code 2."""
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as exc:
        report_panic(exc)
        sys.exit(2)


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def sublist(xs: list[ItemT], low: int = 0, high: int | None = None) -> list[ItemT]:
    """xs[low:high] as a list of its own; out of range is a panic, not less."""
    high = len(xs) if high is None else high
    check_slice(low, high, len(xs), "capacity")
    return xs[low:high]


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def byte_len(s: str) -> int:
    """len(s) in bytes."""
    return len(s) if s.isascii() else len(encoded(s))


def byte_at(s: str, i: int) -> int:
    """The byte s[i]."""
    if s.isascii():
        check_index(i, len(s))
        return ord(s[i])
    data = encoded(s)
    check_index(i, len(data))
    return data[i]


def substr(s: str, low: int = 0, high: int | None = None) -> str:
    """s[low:high], counted in bytes."""
    if s.isascii():
        high = len(s) if high is None else high
        check_slice(low, high, len(s))
        return s[low:high]
    data = encoded(s)
    high = len(data) if high is None else high
    check_slice(low, high, len(data))
    return decoded(data[low:high])


def to_bytes(s: str) -> list[int]:
    """[]byte(s)."""
    return list(encoded(s))


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def runes(s: str) -> list[int]:
    """[]rune(s)."""
    return [rune_of(char) for char in s]


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


def from_runes(rs: Iterable[int]) -> str:
    """string(rs) of a []rune."""
    return "".join(rune_string(r) for r in rs)


def enumerate_runes(s: str) -> Iterator[tuple[int, int]]:
    """Byte offset and code point of each character, as Go's range gives them."""
    offset = 0
    for char in s:
        yield offset, rune_of(char)
        offset += len(encoded(char))


def rune_category(r: int) -> str:
    """The Unicode category of r, such as "Lu"; "" when r is no character."""
    return unicodedata.category(chr(r)) if 0 <= r <= 0x10FFFF else ""


def rune_is_upper(r: int) -> bool:
    """unicode.IsUpper."""
    return rune_category(r) == "Lu"


def rune_is_lower(r: int) -> bool:
    """unicode.IsLower."""
    return rune_category(r) == "Ll"


def rune_len(r: int) -> int:
    """utf8.RuneLen: the bytes that r takes in UTF-8, -1 when it is no character."""
    return len(chr(r).encode()) if valid_rune(r) else -1


def valid_rune(r: int) -> bool:
    """utf8.ValidRune."""
    return 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF


# --- the program -------------------------------------------------------------


def reverse(s: str) -> str:
    runes_ = runes(s)
    i, j = 0, len(runes_) - 1
    while i < j:
        runes_[i], runes_[j] = runes_[j], runes_[i]
        i, j = i + 1, j - 1
    return from_runes(runes_)


def caesar(s: str, shift: int) -> str:
    out: list[int] = []
    for r in runes(s):
        if rune_is_lower(r) and r < 128:
            r = ord("a") + rem(r - ord("a") + shift, 26)
        elif rune_is_upper(r) and r < 128:
            r = ord("A") + rem(r - ord("A") + shift, 26)
        out.append(r)
    return from_runes(out)


def main() -> None:
    s = "héllo, 世界"
    print(byte_len(s), len(s), len(runes(s)))
    print(
        byte_at(s, 0),
        byte_at(s, 1),
        byte_at(s, 2),
        substr(s, 1, 3),
        substr(s, byte_len(s) - 3),
    )

    for i, r in enumerate_runes(s):
        print(f"{i}:{rune_string(r)}({rune_len(r)}) ", end="")
    print()

    for i, _ in enumerate_runes("aé"):
        print(f"{i} ", end="")
    b = to_bytes(s)
    b[0] = ord("H")
    print(from_bytes(b), f"[{' '.join(map(str, sublist(b, 0, 3)))}]", s)
    print(reverse(s), caesar("Hello, World", 3), "世")

    r2 = list(map(ord, "añb"))
    print(
        f"[{' '.join(map(str, r2))}]",
        rune_string(r2[1]),
        from_runes(sublist(r2, 1)),
        str(r2[0] < r2[2]).lower(),
    )


if __name__ == "__main__":
    run_main(main)
