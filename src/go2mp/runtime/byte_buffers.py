"""Package bytes: its Buffer, and what has no counterpart in Python's bytes."""

import io
from collections.abc import Sequence
from typing import Any

from go2mp.runtime.panics import Panic
from go2mp.runtime.streams import EOF, binary_stream, write_text
from go2mp.runtime.strings_core import decoded, encoded, rune_of


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


def read_text(buffer: Buffer, delimiter: int) -> tuple[str, Exception | None]:
    """ReadString: text up to a delimiter and with it; EOF if there is none."""
    data, error = buffer.read_bytes(delimiter)
    return decoded(bytes(data)), error


def byte_runes(data: Sequence[int]) -> list[int]:
    """bytes.Runes: the characters of UTF-8 text."""
    return [rune_of(char) for char in decoded(bytes(data))]


def compare_bytes(a: Sequence[int], b: Sequence[int]) -> int:
    """bytes.Compare: -1, 0 or 1."""
    x, y = bytes(a), bytes(b)
    return (x > y) - (x < y)
