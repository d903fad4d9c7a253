"""wc: counts the lines, words and bytes of standard input, and its most frequent
words."""

import io
import re
import sys
import traceback
from collections.abc import Callable, Iterator, MutableSequence
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


def lower_rune(r: int) -> int:
    """unicode.ToLower."""
    return ord(chr(r).lower()[0]) if 0 <= r <= 0x10FFFF else r


def to_lower(s: str) -> str:
    """strings.ToLower: each character becomes one character."""
    if s.isascii():
        return s.lower()
    return "".join(rune_string(lower_rune(rune_of(char))) for char in s)


Less = Callable[[int, int], bool]
Swap = Callable[[int, int], object]


def sort_slice(xs: MutableSequence[Any], less: Less) -> None:
    """sort.Slice: equal elements end up in the order in which Go leaves them."""

    def swap(i: int, j: int) -> None:
        xs[i], xs[j] = xs[j], xs[i]

    pdqsort(less, swap, 0, len(xs), len(xs).bit_length())


def pdqsort(less: Less, swap: Swap, a: int, b: int, limit: int) -> None:
    """Sorts [a:b] as Go does; after limit bad pivots it turns to heapsort."""
    balanced = partitioned = True
    while b - a > 12:
        if limit == 0:
            pdq_heapsort(less, swap, a, b)
            return
        if not balanced:
            pdq_break_patterns(swap, a, b)
            limit -= 1
        pivot, swaps = pdq_pivot(less, a, b)
        if swaps == 12:  # it looks sorted the other way round
            pdq_reverse(swap, a, b)
            pivot = b - 1 - (pivot - a)
        likely_sorted = balanced and partitioned and swaps in (0, 12)
        if likely_sorted and pdq_partly_sorted(less, swap, a, b):
            return
        if a > 0 and not less(a - 1, pivot):
            a = pdq_partition_equal(less, swap, a, b, pivot)
            continue
        size = b - a
        middle, partitioned = pdq_partition(less, swap, a, b, pivot)
        balanced = min(middle - a, b - middle) >= size // 8
        if middle - a < b - middle:
            pdqsort(less, swap, a, middle, limit)
            a = middle + 1
        else:
            pdqsort(less, swap, middle + 1, b, limit)
            b = middle
    for i in range(a + 1, b):
        while i > a and less(i, i - 1):
            swap(i, i - 1)
            i -= 1


def pdq_partition(
    less: Less, swap: Swap, a: int, b: int, pivot: int
) -> tuple[int, bool]:
    """Moves what is less than the pivot before it; its new index; no swaps?"""
    swap(a, pivot)
    i, j = a + 1, b - 1
    already = True
    while True:
        while i <= j and less(i, a):
            i += 1
        while i <= j and not less(j, a):
            j -= 1
        if i > j:
            break
        swap(i, j)
        i, j = i + 1, j - 1
        already = False
    swap(j, a)
    return j, already


def pdq_partition_equal(less: Less, swap: Swap, a: int, b: int, pivot: int) -> int:
    """Moves what equals the pivot to the front of [a:b], which has nothing less."""
    swap(a, pivot)
    i, j = a + 1, b - 1
    while True:
        while i <= j and not less(a, i):
            i += 1
        while i <= j and less(a, j):
            j -= 1
        if i > j:
            return i
        swap(i, j)
        i, j = i + 1, j - 1


def pdq_partly_sorted(less: Less, swap: Swap, a: int, b: int) -> bool:
    """Puts up to five elements in their place; whether [a:b] is sorted then."""
    i = a + 1
    for _ in range(5):
        while i < b and not less(i, i - 1):
            i += 1
        if i == b:
            return True
        if b - a < 50:
            return False
        swap(i, i - 1)
        if i - a >= 2:
            for j in range(i - 1, 0, -1):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
        if b - i >= 2:
            for j in range(i + 1, b):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
    return False


def pdq_pivot(less: Less, a: int, b: int) -> tuple[int, int]:
    """A pivot for [a:b], and how many of the elements looked at were out of order."""
    size, swaps = b - a, 0

    def median(x: int, y: int, z: int) -> int:
        nonlocal swaps
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        if less(z, y):
            y, z, swaps = z, y, swaps + 1
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        return y

    i, j, k = (a + size // 4 * part for part in (1, 2, 3))
    if size >= 50:
        i, j, k = (median(x - 1, x, x + 1) for x in (i, j, k))
    return median(i, j, k), swaps


def pdq_break_patterns(swap: Swap, a: int, b: int) -> None:
    """Scatters three elements, where patterns might lead to bad pivots."""
    size = random = b - a
    for i in range(a + size // 4 * 2 - 1, a + size // 4 * 2 + 2):
        random ^= random << 13 & 0xFFFFFFFFFFFFFFFF
        random ^= random >> 7
        random ^= random << 17 & 0xFFFFFFFFFFFFFFFF
        other = random & ((1 << size.bit_length()) - 1)
        swap(i, a + (other - size if other >= size else other))


def pdq_reverse(swap: Swap, a: int, b: int) -> None:
    """Reverses [a:b]."""
    for k in range((b - a) // 2):
        swap(a + k, b - 1 - k)


def pdq_heapsort(less: Less, swap: Swap, a: int, b: int) -> None:
    """Sorts [a:b] by a heap."""

    def sift_down(root: int, high: int) -> None:
        while (child := 2 * root + 1) < high:
            if child + 1 < high and less(a + child, a + child + 1):
                child += 1
            if not less(a + root, a + child):
                return
            swap(a + root, a + child)
            root = child

    for i in range((b - a - 1) // 2, -1, -1):
        sift_down(i, b - a)
    for i in range(b - a - 1, -1, -1):
        swap(a, a + i)
        sift_down(0, i)


EOF = SentinelError("EOF", "EOF")
ERR_TOO_LONG = SentinelError("bufio.Scanner: token too long", "ERR_TOO_LONG")


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
    if hasattr(reader, "readline"):
        return reader
    return io.BufferedReader(ReaderStream(reader))


def stream_error(stream: Any) -> Exception | None:
    """What a reader of the program failed with, unless that is EOF."""
    error = getattr(getattr(stream, "raw", None), "error", None)
    return None if error is EOF else error


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

    def split(self, tokens: Callable[["Scanner"], Iterator[str]]) -> None:
        """Chooses what to scan: scan_lines, scan_words, scan_runes."""
        self.tokens = tokens(self)

    def buffer(self, data: Any, limit: int) -> None:
        """Sets how long a token may be."""
        self.limit = max(limit, len(data))

    def scan(self) -> bool:
        """Reads the next token into .text; False at the end."""
        text = next(self.tokens, None)
        if text is None:
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


def string_fields(s: str) -> list[str]:
    """strings.Fields: the words of s. (str.split also splits at \\x1c to \\x1f.)"""
    return re.findall(r"[\S\x1c-\x1f]+", s)


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def byte_len(s: str) -> int:
    """len(s) in bytes."""
    return len(s) if s.isascii() else len(encoded(s))


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


def main() -> None:
    lines, words, bytes_ = 0, 0, 0
    counts: dict[str, int] = {}

    scanner = Scanner(sys.stdin)
    while scanner.scan():
        line = scanner.text
        lines += 1
        bytes_ += byte_len(line) + 1
        for word in string_fields(line):
            words += 1
            word = to_lower(word.strip(".,;:!?\"'()"))
            if word != "":
                counts[word] = counts.get(word, 0) + 1
    err = scanner.error
    if err is not None:
        print("reading:", err, file=sys.stderr)
        sys.exit(1)

    unique: list[str] = []
    for word in counts:
        unique.append(word)

    def func(i: int, j: int) -> bool:
        a, b = unique[i], unique[j]
        if counts.get(a, 0) != counts.get(b, 0):
            return counts.get(a, 0) > counts.get(b, 0)
        return encoded(a) < encoded(b)

    sort_slice(unique, func)

    print(f"{lines:7} {words:7} {bytes_:7}")
    for i, word in enumerate(unique):
        if i == 5:
            break
        print(f"{word:<8} {counts.get(word, 0)}")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
