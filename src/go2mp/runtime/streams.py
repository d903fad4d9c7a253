"""Packages io, bufio and os: readers, writers, scanners.

What writes text has `write(str)`: sys.stdout, StringIO (strings.Builder), BufferedWriter,
Buffer (all of them are TextIOBase). What reads is a binary stream: sys.stdin.buffer, BytesIO. A
type of the program that is an io.Reader or io.Writer has Go's methods; `binary_stream` and
`write_text` take both kinds.
"""

import io
import os
import re
from collections.abc import Callable, Iterator, MutableSequence
from typing import Any

from go2mp.runtime.errors_core import SentinelError
from go2mp.runtime.strings_core import decoded, encoded, rune_of

EOF = SentinelError("EOF", "EOF")
ERR_TOO_LONG = SentinelError("bufio.Scanner: token too long", "ERR_TOO_LONG")
ERR_UNEXPECTED_EOF = SentinelError("unexpected EOF", "ERR_UNEXPECTED_EOF")
ERR_SHORT_WRITE = SentinelError("short write", "ERR_SHORT_WRITE")


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
    if isinstance(reader, BufferedReader):  # for readers
        return reader.stream
    if isinstance(reader, io.TextIOBase) and hasattr(reader, "buffer"):
        return reader.buffer
    if not hasattr(reader, "readline"):  # for readers
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


def read_byte(stream: Any) -> tuple[int, Exception | None]:
    """r.ReadByte()."""
    data = stream.read(1)
    return (data[0], None) if data else (0, stream_error(stream) or EOF)


def read_rune(stream: Any) -> tuple[int, int, Exception | None]:
    """r.ReadRune(): the character, its size, and EOF."""
    data = (
        stream.peek(4)[:4]
        if hasattr(stream, "peek")
        else stream.getvalue()[stream.tell() :][:4]
    )
    if not data:
        return 0, 0, stream_error(stream) or EOF
    char = decoded(data)[0]
    size = len(encoded(char))
    stream.read(size)
    return rune_of(char), size, None


def write_text(w: Any, s: str) -> tuple[int, Exception | None]:
    """io.WriteString: writes to what Python or the program knows as a writer."""
    if not isinstance(w, io.TextIOBase):
        result: tuple[int, Exception | None] = w.write(list(encoded(s)))
        return result
    w.write(s)
    return len(encoded(s)), None


def write_string(w: Any, s: str) -> int:
    """Writes s; its length in bytes."""
    w.write(s)
    return len(encoded(s))


def copy_stream(w: Any, reader: Any) -> tuple[int, Exception | None]:
    """io.Copy."""
    stream = binary_stream(reader)
    data = stream.read()
    n, error = write_text(w, decoded(data)) if data else (0, None)
    return n, error or stream_error(stream)


class Discard(io.TextIOBase):
    """io.Discard: writes to it are lost."""

    def write(self, s: str) -> int:
        """Does nothing."""
        return len(s)


class MultiWriter(io.TextIOBase):
    """io.MultiWriter: writes to all of its writers."""

    def __init__(self, *writers: Any) -> None:
        self.writers = writers

    def write(self, s: str) -> int:
        """Writes s to each."""
        for w in self.writers:
            write_text(w, s)
        return len(s)


class BufferedWriter(io.TextIOBase):
    """A bufio.Writer: writes come out when the buffer is full, or by flush()."""

    def __init__(self, w: Any, size: int = 4096) -> None:
        self.target, self.size = w, size if size > 0 else 4096
        self.data = b""

    def write(self, s: str) -> int:
        """Writes s."""
        data = encoded(s)
        room = self.size - len(self.data)
        if len(data) > room and self.data:
            self.data, data = self.data + data[:room], data[room:]
            self.flush()
        if len(data) > self.size:
            self.put(data)
        else:
            self.data += data
        return len(s)

    def flush(self) -> None:
        """Writes out what is in the buffer."""
        data, self.data = self.data, b""
        self.put(data)

    def put(self, data: bytes) -> None:
        """Writes bytes to the target; they need not be whole characters."""
        if not data:
            return
        if hasattr(self.target, "buffer") and not hasattr(self.target, "write_bytes"):
            self.target.flush()
            self.target.buffer.write(data)
            self.target.flush()
        else:
            write_text(self.target, decoded(data))

    def __del__(self) -> None:
        self.data = b""  # closing flushes; Go's does not


class BufferedReader:
    """A bufio.Reader."""

    def __init__(self, reader: Any) -> None:
        stream = binary_stream(reader)
        self.stream = stream if hasattr(stream, "peek") else io.BufferedReader(stream)

    def read_until(self, delimiter: int) -> tuple[bytes, Exception | None]:
        """What comes up to a delimiter and with it; EOF if there is none."""
        mark = bytes([delimiter])
        data = self.stream.readline() if delimiter == 10 else b""
        while not data.endswith(mark):
            byte = self.stream.read(1) if delimiter != 10 else b""
            if not byte:
                return data, stream_error(self.stream) or EOF
            data += byte
        return data, None

    def read_string(self, delimiter: int) -> tuple[str, Exception | None]:
        """ReadString: text up to a delimiter and with it; EOF if there is none."""
        data, error = self.read_until(delimiter)
        return decoded(data), error

    def read_bytes(self, delimiter: int) -> tuple[list[int], Exception | None]:
        """ReadBytes: bytes up to a delimiter and with it; EOF if there is none."""
        data, error = self.read_until(delimiter)
        return list(data), error

    def read_line(self) -> tuple[list[int], bool, Exception | None]:
        """ReadLine: a line without its end."""
        data, error = self.read_until(10)
        if not data:
            return [], False, error
        return list(re.sub(rb"\r?\n$", b"", data)), False, None

    def read_rune(self) -> tuple[int, int, Exception | None]:
        """ReadRune."""
        return read_rune(self.stream)

    def read_byte(self) -> tuple[int, Exception | None]:
        """ReadByte."""
        return read_byte(self.stream)

    def peek(self, n: int) -> tuple[list[int], Exception | None]:
        """Peek: the next n bytes, which stay."""
        data = self.stream.peek(n)[:n]
        return list(data), None if len(data) == n else stream_error(self.stream) or EOF


class Scanner:
    """A bufio.Scanner: reads lines, or what split() chooses."""

    def __init__(self, reader: Any) -> None:
        self.stream = binary_stream(reader)
        self.limit = 65536
        self.error: Exception | None = None
        self.text = ""
        self.tokens = scan_lines(self)

    def split(self, tokens: Callable[["Scanner"], Iterator[str]]) -> None:  # for splits
        """Chooses what to scan: scan_lines, scan_words, scan_runes."""
        self.tokens = tokens(self)

    def buffer(self, data: Any, limit: int) -> None:  # for buffers
        """Sets how long a token may be."""
        self.limit = max(limit, len(data))

    def scan(self) -> bool:
        """Reads the next token into .text; False at the end."""
        text = next(self.tokens, None)
        if text is None:  # for readers
            self.error = self.error or stream_error(self.stream)
        self.text = text or ""
        return text is not None


def scan_lines(scanner: Scanner) -> Iterator[str]:
    """bufio.ScanLines: the lines, without their ends."""
    for line in scanner.stream:
        line = line.removesuffix(b"\n")
        if len(line) >= scanner.limit:
            scanner.error = ERR_TOO_LONG
            return
        yield decoded(line.removesuffix(b"\r"))


def scan_words(scanner: Scanner) -> Iterator[str]:
    """bufio.ScanWords: the words between white space."""
    for line in scanner.stream:
        for word in re.findall(r"[\S\x1c-\x1f]+", decoded(line)):
            if len(word) >= scanner.limit:
                scanner.error = ERR_TOO_LONG
                return
            yield word


def scan_runes(scanner: Scanner) -> Iterator[str]:
    """bufio.ScanRunes: the characters."""
    for line in scanner.stream:
        yield from re.sub("[\udc80-\udcff]", "\ufffd", decoded(line))


def scan_bytes(scanner: Scanner) -> Iterator[str]:
    """bufio.ScanBytes: the bytes."""
    for line in scanner.stream:
        yield from (decoded(bytes([byte])) for byte in line)


def discard_stream(reader: BufferedReader, n: int) -> tuple[int, Exception | None]:
    """bufio.Reader.Discard: skips n bytes."""
    skipped = len(reader.stream.read(n))
    return skipped, None if skipped == n else stream_error(reader.stream) or EOF


def read_file(name: str) -> tuple[list[int], Exception | None]:
    """os.ReadFile."""
    try:
        with open(name, "rb") as file:
            return list(file.read()), None
    except OSError as error:
        return [], file_error("open", name, error)


def write_file(name: str, data: Any, mode: int) -> Exception | None:
    """os.WriteFile."""
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        with os.fdopen(os.open(name, flags, mode), "wb") as file:
            file.write(bytes(data))
    except OSError as error:
        return file_error("open", name, error)
    return None


class PathError(Exception):
    """What went wrong with which file (fs.PathError)."""

    def __init__(self, op: str = "", path: str = "", err: object = None) -> None:
        super().__init__(op, path, err)
        self.op, self.path, self.err = op, path, err

    def __str__(self) -> str:
        return f"{self.op} {self.path}: {self.err}"

    def unwrap(self) -> Any:
        """The reason."""
        return self.err


class SystemCallError(Exception):
    """What the operating system says (syscall.Errno)."""

    def is_(self, target: object) -> bool:
        """errors.Is: whether it is of the kind of ERR_NOT_EXIST and the like."""
        kinds = {2: ERR_NOT_EXIST, 17: ERR_EXIST, 1: ERR_PERMISSION, 13: ERR_PERMISSION}
        return kinds.get(self.args[1]) is target

    def __str__(self) -> str:
        return str(self.args[0])


ERR_NOT_EXIST = SentinelError("file does not exist", "ERR_NOT_EXIST")
ERR_EXIST = SentinelError("file already exists", "ERR_EXIST")
ERR_PERMISSION = SentinelError("permission denied", "ERR_PERMISSION")


def file_error(op: str, name: str, error: OSError) -> PathError:
    """The error that Go gives for one of Python's."""
    text = os.strerror(error.errno or 0)
    if error.errno == 21 and op == "open":
        op = "read"
    return PathError(
        op, name, SystemCallError(text[:1].lower() + text[1:], error.errno)
    )


def lookup_env(name: str) -> tuple[str, bool]:
    """os.LookupEnv: the variable's value, and whether it is set."""
    return os.environ.get(name, ""), name in os.environ


def flushed(w: BufferedWriter) -> Exception | None:
    """w.Flush() where its error is looked at."""
    w.flush()
    return None
