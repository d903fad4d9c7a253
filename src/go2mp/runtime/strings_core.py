"""Strings as Go has them: bytes that are mostly UTF-8.

A Go string is a `str` here: its bytes decoded as UTF-8, each invalid byte as the lone
surrogate that `surrogateescape` gives. That form is canonical (`decoded(encoded(s)) ==
s`), so equal bytes are equal strings; whatever joins or cuts strings that may be
invalid has to restore it.

Go specification: "String types", "Index expressions", "Slice expressions", "For
statements with range clause", "Conversions to and from a string type".
"""

from collections.abc import Iterable, Iterator, MutableSequence

from go2mp.runtime.slices_core import check_index, check_slice


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


def concat(*parts: str) -> str:
    """The parts joined by their bytes: halves of a character become one."""
    s = "".join(parts)
    return s if s.isascii() else decoded(encoded(s))


def string_less(a: str, b: str) -> bool:
    """a < b, compared by their bytes."""
    return encoded(a) < encoded(b)


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


def encode_rune(data: MutableSequence[int], r: int) -> int:
    """utf8.EncodeRune: writes r to the front of data, and gives its length."""
    made = encoded(rune_string(r))
    check_index(len(made) - 1, len(data))
    for i, byte in enumerate(made):
        data[i] = byte
    return len(made)


def from_runes(rs: Iterable[int]) -> str:
    """string(rs) of a []rune."""
    return "".join(rune_string(r) for r in rs)


def enumerate_runes(s: str) -> Iterator[tuple[int, int]]:
    """Byte offset and code point of each character, as Go's range gives them."""
    offset = 0
    for char in s:
        yield offset, rune_of(char)
        offset += len(encoded(char))
