"""Embedded standard types promote their methods: io.Writer, error, time.Duration."""

import io
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


class BufferPipe(io.RawIOBase):
    """The reading end of a Buffer."""

    def __init__(self, data: bytearray) -> None:
        self.data = data

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, target: Any) -> int:
        """Takes bytes out of the buffer."""
        n = min(len(target), len(self.data))
        target[:n] = self.data[:n]
        del self.data[:n]
        return n

    def peek(self, n: int) -> bytes:
        """The next bytes, which stay."""
        return bytes(self.data[:n])


class Buffer(io.TextIOBase):
    """A bytes.Buffer: what is written to it can be read from it."""

    def __init__(self, data: Sequence[int] = ()) -> None:
        self.data = bytearray(data)
        self.buffer = BufferPipe(self.data)

    def __reduce__(self) -> tuple[Any, ...]:
        return Buffer, (bytes(self.data),)

    def __str__(self) -> str:
        return decoded(bytes(self.data))

    def __len__(self) -> int:
        return len(self.data)

    def __bool__(self) -> bool:
        return True

    def write(self, s: str) -> int:
        """Adds text."""
        data = encoded(s)
        self.data += data
        return len(data)

    def write_bytes(self, data: Sequence[int]) -> tuple[int, Exception | None]:
        """Adds bytes."""
        self.data += bytes(data)
        return len(data), None

    def truncate(self, n: int | None = 0) -> int:
        """Drops all but the first n bytes."""
        if n is None or not 0 <= n <= len(self.data):
            raise Panic("bytes.Buffer: truncation out of range")
        del self.data[n:]
        return n

    def read_bytes(self, delimiter: int) -> tuple[list[int], Exception | None]:
        """ReadBytes: up to a delimiter and with it; EOF if there is none."""
        i = self.data.find(delimiter)
        end = len(self.data) if i < 0 else i + 1
        taken = list(self.data[:end])
        del self.data[:end]
        return taken, EOF if i < 0 else None

    def next(self, n: int) -> list[int]:
        """Next: takes up to n bytes."""
        taken = list(self.data[:n])
        del self.data[:n]
        return taken

    def write_to(self, w: Any) -> tuple[int, Exception | None]:
        """WriteTo: empties it into w."""
        text = str(self)
        n, error = write_text(w, text) if text else (0, None)
        self.data.clear()
        return n, error

    def read_from(self, reader: Any) -> tuple[int, Exception | None]:
        """ReadFrom: adds all that can be read."""
        data = binary_stream(reader).read()
        self.data += data
        return len(data), None


def duration_text(d: int) -> str:
    """d nanoseconds as Go prints a duration."""
    sign, ns = "-" if d < 0 else "", abs(d)
    if ns < 1_000_000_000:
        for unit, size in ("ms", 1_000_000), ("µs", 1_000), ("ns", 1):
            if ns >= size:
                return f"{sign}{decimal_text(ns, size)}{unit}"
        return "0s"
    minutes, rest = divmod(ns, 60_000_000_000)
    text = f"{decimal_text(rest, 1_000_000_000)}s"
    if minutes >= 60:
        return f"{sign}{minutes // 60}h{minutes % 60}m{text}"
    return f"{sign}{minutes}m{text}" if minutes else sign + text


def decimal_text(n: int, unit: int) -> str:
    """n / unit, with as many decimals as it takes; unit is a power of ten."""
    whole, rest = divmod(n, unit)
    decimals = f"{rest + unit}"[1:].rstrip("0")
    return f"{whole}.{decimals}" if decimals else str(whole)


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


EOF = SentinelError("EOF", "EOF")


def binary_stream(reader: Any) -> Any:
    """A reader of any kind as a binary stream."""
    if isinstance(reader, io.TextIOBase) and hasattr(reader, "buffer"):
        return reader.buffer
    return reader


def write_text(w: Any, s: str) -> tuple[int, Exception | None]:
    """io.WriteString: writes to what Python or the program knows as a writer."""
    if not isinstance(w, io.TextIOBase):
        result: tuple[int, Exception | None] = w.write(list(encoded(s)))
        return result
    w.write(s)
    return len(encoded(s)), None


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


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
class Counting:
    writer: Any = None
    n: int = 0

    def write(self, p: list[int]) -> tuple[int, Any]:
        self.n += len(p)
        return write_text(self.writer, from_bytes(p))


@dataclass(eq=False, slots=True)
class Tee:
    writer: Any = None

    def write(self, p: list[int]) -> tuple[int, Any]:
        return write_text(self.writer, from_bytes(p))


@dataclass(eq=False, slots=True)
class Werr:
    error: Any = None
    code: int = 0

    def __str__(self) -> str:
        return str(self.error)


@dataclass(eq=False, slots=True)
class Timed:
    duration: int = 0


def main() -> None:
    b = Buffer()
    c = Counting(writer=b)
    c.write(list(b"hello 5"))
    Tee(c).write(list(b" more"))
    print(c.n, str(b))
    err = Werr(Exception("inner"), 3)
    print(err)
    print(duration_text(Timed(1500000000).duration))
    write_text(Tee(b), "x")
    print(to_upper(str(b)))


if __name__ == "__main__":
    run_deep(main)
