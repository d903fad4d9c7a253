"""A small command line tool: arguments, options by hand, exit codes, standard error."""

import re
import sys
import traceback
from collections.abc import Callable, Iterator, MutableSequence
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


def upper_rune(r: int) -> int:
    """unicode.ToUpper."""
    if not 0 <= r <= 0x10FFFF:
        return r
    upper, title = chr(r).upper(), chr(r).title()
    return ord(upper) if len(upper) == 1 else ord(title) if len(title) == 1 else r


def to_upper(s: str) -> str:
    """strings.ToUpper: each character becomes one character ("ß" stays)."""
    if s.isascii():
        return s.upper()
    return "".join(rune_string(upper_rune(rune_of(char))) for char in s)


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


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


def check_slice3(low: int, high: int, max_: int, limit: int, kind: str) -> None:
    """Panics as Go does unless 0 <= low <= high <= max <= limit."""
    if not 0 <= max_ <= limit:
        bounds = f"[::{max_}]" + (f" with {kind} {limit}" if max_ >= 0 else "")
    elif not 0 <= high <= max_:
        bounds = f"[:{high}:{max_}]" if high >= 0 else f"[:{high}:]"
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}:]" if low >= 0 else f"[{low}::]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


class Slice(MutableSequence[ItemT]):
    """A Go slice: a window on an array (a list) that other slices may share."""

    __slots__ = ("array", "low", "length", "capacity", "size", "pointers")

    def __init__(
        self,
        array: list[ItemT] | None = None,
        low: int = 0,
        length: int | None = None,
        capacity: int | None = None,
        size: int = 8,
        pointers: bool = False,
    ) -> None:
        self.array: Any = array  # None: a nil slice
        self.low = low
        if length is None or capacity is None:
            rest = len(array or ()) - low
            length = rest if length is None else length
            capacity = rest if capacity is None else capacity
        self.length, self.capacity = length, capacity
        self.size, self.pointers = size, pointers  # of the elements, for growth

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, i: Any) -> Any:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        return self.array[self.low + i]

    def __setitem__(self, i: Any, value: Any) -> None:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        self.array[self.low + i] = value

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array or (), self.low, self.low + self.length)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a slice shrinks by reslicing")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a slice grows by append()")


def reslice(
    s: Slice[ItemT],
    low: int = 0,
    high: int | None = None,
    max_: int | None = None,
    zero: Callable[[], Any] = int,
    kind: str = "capacity",
) -> Slice[ItemT]:
    """s[low:high:max], on the same array; zero() makes elements not yet used."""
    high = s.length if high is None else high
    if max_ is None:
        check_slice(low, high, s.capacity, kind)
    else:
        check_slice3(low, high, max_, s.capacity, kind)
    capacity = s.capacity if max_ is None else max_
    if s.array is None:
        return s
    while len(s.array) < s.low + high:  # append() makes lists no longer than needed
        s.array.append(zero())
    return type(s)(s.array, s.low + low, high - low, capacity - low, s.size, s.pointers)


ERR_SYNTAX = SentinelError("invalid syntax", "ERR_SYNTAX")
ERR_RANGE = SentinelError("value out of range", "ERR_RANGE")


class NumError(Exception):
    """A text that is no number, or one out of range (strconv.NumError)."""

    def __init__(self, func: str = "", num: str = "", err: object = None) -> None:
        super().__init__(func, num, err)
        self.func, self.num, self.err = func, num, err

    def __str__(self) -> str:
        return f"strconv.{self.func}: parsing {quote(self.num)}: {self.err}"


def atoi(s: str) -> tuple[int, Exception | None]:
    """strconv.Atoi: the number that s spells, and what is wrong with it."""
    match = re.fullmatch(r"([+-]?)0*([0-9]+)(.*)", s, re.DOTALL)
    n = int(match[1] + match[2][:21]) if match else 0
    if match is None or (match[3] and abs(n) < 1 << 64):
        return 0, NumError("Atoi", s, ERR_SYNTAX)
    if -(1 << 63) <= n < 1 << 63:
        return n, None
    return (1 << 63) - 1 if n > 0 else -(1 << 63), NumError("Atoi", s, ERR_RANGE)


def repeat_string(s: str, count: int) -> str:
    """strings.Repeat."""
    if count < 0:
        raise Panic(Exception("strings: negative Repeat count"))
    return decoded(encoded(s) * count)


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


def usage() -> None:
    print("usage: repeat [-n COUNT] [-u] WORD...", file=sys.stderr)


def run(args: Slice[str]) -> int:
    count, upper = 1, False
    while len(args) > 0 and args[0].startswith("-"):
        match args[0]:
            case "-n":
                if len(args) < 2:
                    usage()
                    return 2
                n, err = atoi(args[1])
                if err is not None:
                    print("bad count:", err)
                    return 2
                count = n
                args = reslice(args, 2, zero=lambda: "")
            case "-u":
                upper = True
                args = reslice(args, 1, zero=lambda: "")
            case _:
                usage()
                return 2

    for i, word in enumerate(args):
        if upper:
            word = to_upper(word)
        print(i, repeat_string(word + " ", count))
    if len(args) == 0:
        return 1
    return 0


def main() -> None:
    print(len(Slice(sys.argv)) - 1, "arguments")
    code = run(reslice(Slice(sys.argv), 1, zero=lambda: ""))
    if code == 0:
        code = run(Slice(["-n", "many"])) + run(Slice())
    sys.exit(code)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
