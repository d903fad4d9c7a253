"""A writer that cuts what it is given: its slices have arrays, those of the helpers do
not."""

import io
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableSequence, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from types import FunctionType
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


def interface_equal(a: object, b: object) -> bool:
    """a == b of interface values: same type (True is not 1) and same value."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list | dict | FunctionType):
        raise GoRuntimeError(f"comparing uncomparable type {type_name(a)}")
    if type_name(a).startswith("*"):
        return a is b
    return a == b


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


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


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


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


def backing(xs: Any) -> tuple[Any, int]:
    """The list that holds the elements of xs, and where they begin in it."""
    low = 0
    while hasattr(xs, "low"):
        low += xs.low
        xs = xs.array
    return xs, low


def copy_slice(target: MutableSequence[ItemT], source: Sequence[ItemT]) -> int:
    """copy(target, source), also where they overlap; the number of elements copied."""
    n = min(len(target), len(source))
    if n > 0:
        array, low = backing(target)
        elements, start = backing(source)
        array[low : low + n] = elements[start : start + n]
    return n


def as_slice(xs: Any) -> Slice[Any]:
    """The parameter of a Write or Read method, which a helper may call with a list."""
    return xs if isinstance(xs, Slice) else Slice(xs)


EOF = SentinelError("EOF", "EOF")


class ReaderStream(io.RawIOBase):
    """An io.Reader of the program as a binary stream."""

    def __init__(self, reader: Any) -> None:
        self.reader = reader
        self.error: Exception | None = None

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fills buffer from the reader."""
        while self.error is None:
            data = [0] * len(buffer)
            n, self.error = self.reader.read(data)
            if n > 0:
                buffer[:n] = bytes(data[:n])
                return int(n)
        return 0


def binary_stream(reader: Any) -> Any:
    """A reader of any kind as a binary stream."""
    if isinstance(reader, BufferedReader):
        return reader.stream
    if isinstance(reader, io.TextIOBase) and hasattr(reader, "buffer"):
        return reader.buffer
    if not hasattr(reader, "readline"):
        return io.BufferedReader(ReaderStream(reader))
    return reader


def stream_error(stream: Any) -> Exception | None:
    """What a reader of the program failed with, unless that is EOF."""
    error = getattr(getattr(stream, "raw", None), "error", None)
    return None if error is EOF else error


def read_into(reader: Any, data: MutableSequence[int]) -> tuple[int, Exception | None]:
    """r.Read(data)."""
    if len(data) == 0:
        return 0, None
    stream = binary_stream(reader)
    chunk = (
        stream.read1(len(data)) if hasattr(stream, "read1") else stream.read(len(data))
    )
    for i, byte in enumerate(chunk):
        data[i] = byte
    return len(chunk), None if chunk else stream_error(stream) or EOF


def read_all(reader: Any) -> tuple[list[int], Exception | None]:
    """io.ReadAll."""
    stream = binary_stream(reader)
    return list(stream.read()), stream_error(stream)


def write_text(w: Any, s: str) -> tuple[int, Exception | None]:
    """io.WriteString: writes to what Python or the program knows as a writer."""
    if not isinstance(w, io.TextIOBase):
        result: tuple[int, Exception | None] = w.write(list(encoded(s)))
        return result
    w.write(s)
    return len(encoded(s)), None


class BufferedReader:
    """A bufio.Reader."""

    def __init__(self, reader: Any) -> None:
        stream = binary_stream(reader)
        self.stream = stream if hasattr(stream, "peek") else io.BufferedReader(stream)

    def peek(self, n: int) -> tuple[list[int], Exception | None]:
        """Peek: the next n bytes, which stay."""
        data = self.stream.peek(n)[:n]
        return list(data), None if len(data) == n else stream_error(self.stream) or EOF


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


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Wrapper:
    out: Any = None
    width: int = 0
    at: int = 0

    def write(self, b: MutableSequence[int]) -> tuple[int, Exception | None]:
        b = as_slice(b)
        n = 0
        err: Exception | None = None
        while len(b) > wrap64(self.width - self.at):
            part = reslice(b, 0, wrap64(self.width - self.at))
            m, err2 = write_text(self.out, from_bytes(part))
            n = wrap64(n + m)
            if err2 is not None:
                return n, err2
            write_text(self.out, "\n")
            b, self.at = reslice(b, len(part)), 0
        self.at = wrap64(self.at + len(b))
        m2, err = write_text(self.out, from_bytes(b))
        return wrap64(n + m2), err


@dataclass(eq=False, slots=True)
class Shouting:
    in_: Any = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Shouting) and interface_equal(self.in_, other.in_)

    def read(self, p: MutableSequence[int]) -> tuple[int, Exception | None]:
        p = as_slice(p)
        n, err = read_into(self.in_, reslice(p, 0, min(4, p.capacity)))
        copy_slice(p, to_bytes(to_upper(from_bytes(reslice(p, 0, n)))))
        return n, err


def main() -> None:
    w = Wrapper(out=sys.stdout, width=10)
    for i in range(5):
        w.write(list(f"line {i}, ".encode()))
    write_text(w, "and the end\n")
    data, err = read_all(Shouting(BytesIO(b"some words to read")))
    print(from_bytes(data), err or "<nil>")


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
