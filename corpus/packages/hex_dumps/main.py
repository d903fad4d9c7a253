import re
import sys
import traceback
from collections.abc import Iterable, Iterator, MutableSequence, Sequence
from itertools import islice
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


ERR_HEX_LENGTH = SentinelError("encoding/hex: odd length hex string", "ERR_HEX_LENGTH")


def decode_hex(s: str) -> tuple[list[int], Exception | None]:
    """hex.DecodeString: the bytes before the first mistake, and the mistake."""
    match = re.match("(?:[0-9a-fA-F]{2})*", s)
    assert match is not None
    data, rest = list(bytes.fromhex(match[0])), encoded(s[match.end() :])
    wrong = next((byte for byte in rest[:2] if chr(byte) not in HEX_DIGITS), None)
    if wrong is not None:
        return data, Exception(f"encoding/hex: invalid byte: {hex_rune(wrong)}")
    return data, ERR_HEX_LENGTH if rest else None


def fill_bytes(target: MutableSequence[int], data: Sequence[int]) -> int:
    """Writes data to the front of the target, and gives its length."""
    if data:
        check_index(len(data) - 1, len(target))
    for i, byte in enumerate(data):
        target[i] = byte
    return len(data)


def decode_hex_into(
    target: MutableSequence[int], source: Sequence[int]
) -> tuple[int, Exception | None]:
    """hex.Decode."""
    data, err = decode_hex(from_bytes(source))
    return fill_bytes(target, data), err


def hex_dump(data: Sequence[int]) -> str:
    """hex.Dump: sixteen bytes a line, in hexadecimal and as characters."""
    lines = []
    for at in range(0, len(data), 16):
        row = bytes(data[at : at + 16])
        words = f"{row[:8].hex(' '):23}  {row[8:].hex(' '):23}"
        chars = "".join(chr(byte) if 32 <= byte <= 126 else "." for byte in row)
        lines.append(f"{at:08x}  {words}  |{chars}|\n")
    return "".join(lines)


HEX_DIGITS = "0123456789abcdefABCDEF"


def hex_rune(byte: int) -> str:
    """A byte as %#U shows it: U+0067 'g'."""
    return f"U+{byte:04X}" + (f" {quote_rune(byte)}" if chr(byte).isprintable() else "")


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def quote_rune(r: int, ascii_only: bool = False) -> str:
    """The character r in single quotes, with Go's escapes."""
    return "'" + escaped(rune_string(r), "'", ascii_only) + "'"


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


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


class View(MutableSequence[ItemT]):
    """A Go slice of part of a list: writes go through to the list it views."""

    __slots__ = ("array", "low", "high")

    def __init__(self, array: MutableSequence[ItemT], low: int, high: int) -> None:
        check_slice(low, high, len(array), "capacity")
        self.array, self.low, self.high = array, low, high

    def __len__(self) -> int:
        return self.high - self.low

    def __getitem__(self, i: Any) -> Any:
        if isinstance(i, slice):
            return list(self)[i]
        return self.array[self.place(i)]

    def __setitem__(self, i: Any, value: Any) -> None:
        self.array[self.place(i)] = value

    def place(self, i: int) -> int:
        """Where an element is in the list; a negative i counts from the end."""
        length = self.high - self.low
        if not -length <= i < length:
            check_index(i, length)
        return self.low + i if i >= 0 else self.high + i

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array, self.low, self.high)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a view's length is fixed")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a view's length is fixed")


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


def to_bytes(s: str) -> list[int]:
    """[]byte(s)."""
    return list(encoded(s))


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


def main() -> None:
    text = hex_dump(to_bytes("Go is an open source programming language.\n\x00\udcff|"))
    print(text, end="")
    print(quote(hex_dump([])))
    dst = [0] * 12
    n = fill_bytes(View(dst, 2, len(dst)), bytes(list(b"az!")).hex().encode())
    print(
        n,
        from_bytes(sublist(dst, 2, wrap64(2 + n))),
        f"[{' '.join(map(str, dst))}]",
        n // 2,
    )
    out = [0] * 4
    m, err = decode_hex_into(out, list(b"616263"))
    print(m, err or "<nil>", f"[{' '.join(map(str, out))}]")
    m, err = decode_hex_into(out, list(b"6x"))
    print(m, err or "<nil>")
    m, err = decode_hex_into(out, list(b"616"))
    print(m, err or "<nil>", str(err is ERR_HEX_LENGTH).lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
