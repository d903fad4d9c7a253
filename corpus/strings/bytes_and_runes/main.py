"""A string is bytes: len and index count bytes, range and conversions see runes."""

import sys
import traceback
from collections.abc import Iterable, Iterator
from typing import TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


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


def sublist(
    xs: list[ItemT], low: int = 0, high: int | None = None, kind: str = "capacity"
) -> list[ItemT]:
    """xs[low:high] as a list of its own; out of range is a panic, not less."""
    high = len(xs) if high is None else high
    check_slice(low, high, len(xs), kind)
    return xs[low:high]


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


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


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def enumerate_runes(s: str) -> Iterator[tuple[int, int]]:
    """Byte offset and code point of each character, as Go's range gives them."""
    offset = 0
    for char in s:
        yield offset, rune_of(char)
        offset += len(encoded(char))


# --- the program -------------------------------------------------------------


def reverse(s: str) -> str:
    runes = list(map(ord, s))
    i, j = 0, len(runes) - 1
    while i < j:
        runes[i], runes[j] = runes[j], runes[i]
        i, j = i + 1, j - 1
    return "".join(map(chr, runes))


def caesar(s: str, shift: int) -> str:
    out: list[int] = []
    for r in map(ord, s):
        if chr(r).islower() and r < 128:
            r = ord("a") + rem(r - ord("a") + shift, 26)
        elif chr(r).isupper() and r < 128:
            r = ord("A") + rem(r - ord("A") + shift, 26)
        out.append(r)
    return "".join(map(chr, out))


def main() -> None:
    s = "héllo, 世界"
    print(len(s.encode()), len(s), len(list(map(ord, s))))
    print(
        byte_at(s, 0),
        byte_at(s, 1),
        byte_at(s, 2),
        substr(s, 1, 3),
        substr(s, len(s.encode()) - 3),
    )

    for i, r in enumerate_runes(s):
        print(f"{i}:{chr(r)}({len(chr(r).encode())}) ", end="")
    print()

    for i, _ in enumerate_runes("aé"):
        print(f"{i} ", end="")
    b = list(s.encode())
    b[0] = ord("H")
    print(from_bytes(b), f"[{' '.join(map(str, sublist(b, 0, 3)))}]", s)
    print(reverse(s), caesar("Hello, World", 3), "世")

    r2 = list(map(ord, "añb"))
    print(
        f"[{' '.join(map(str, r2))}]",
        chr(r2[1]),
        "".join(map(chr, sublist(r2, 1))),
        str(r2[0] < r2[2]).lower(),
    )


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
