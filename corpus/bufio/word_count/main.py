"""wc: counts the lines, words and bytes of standard input, and its most frequent
words."""

import io
import re
import sys
from collections.abc import Callable, Iterator, MutableSequence
from functools import cmp_to_key
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


def sort_slice_stable(xs: MutableSequence[Any], less: Less) -> None:
    """sort.SliceStable: equal elements keep their order."""
    order = sorted(range(len(xs)), key=index_key(less))
    for i, x in enumerate([xs[i] for i in order]):
        xs[i] = x


def index_key(less: Less) -> Callable[[int], Any]:
    """A sort key for indexes that compares them with less."""
    return cmp_to_key(lambda i, j: -1 if less(i, j) else int(less(j, i)))


ERR_TOO_LONG = SentinelError("bufio.Scanner: token too long", "ERR_TOO_LONG")


def binary_stream(reader: Any) -> Any:
    """A reader of any kind as a binary stream."""
    if isinstance(reader, io.TextIOBase) and hasattr(reader, "buffer"):
        return reader.buffer
    return reader


class Scanner:
    """A bufio.Scanner: reads lines, or what split() chooses."""

    def __init__(self, reader: Any) -> None:
        self.stream = binary_stream(reader)
        self.limit = 65536
        self.error: Exception | None = None
        self.text = ""
        self.tokens = scan_lines(self)

    def scan(self) -> bool:
        """Reads the next token into .text; False at the end."""
        text = next(self.tokens, None)
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

    sort_slice_stable(unique, func)

    print(f"{lines:7} {words:7} {bytes_:7}")
    for i, word in enumerate(unique):
        if i == 5:
            break
        print(f"{word:<8} {counts.get(word, 0)}")


if __name__ == "__main__":
    main()
