"""Byte offsets to lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache


class SourceText:
    """One source file and the table of its lines."""

    __slots__ = ("source", "_starts")

    def __init__(self, source: bytes) -> None:
        self.source = source
        starts = [0]
        newline = source.find(b"\n")
        while newline >= 0:
            starts.append(newline + 1)
            newline = source.find(b"\n", newline + 1)
        self._starts = starts

    def position(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset, both from 1; columns count bytes, as Go's do."""
        offset = min(max(offset, 0), len(self.source))
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column: the inverse of `position`."""
        line = min(max(line, 1), len(self._starts))
        return min(self._starts[line - 1] + column - 1, len(self.source))

    def line(self, number: int) -> bytes:
        """A line's bytes, without its end."""
        start = self._starts[number - 1]
        last = number == len(self._starts)
        end = len(self.source) if last else self._starts[number] - 1
        return self.source[start:end].rstrip(b"\r")

    @property
    def lines(self) -> int:
        """How many lines there are; a final newline begins one more, empty line."""
        return len(self._starts)


@lru_cache(maxsize=4)
def source_text(source: bytes) -> SourceText:
    """The table for `source`, kept for the next question."""
    return SourceText(source)


def position(source: bytes, offset: int) -> tuple[int, int]:
    """The line and the column (from 1, in bytes) of an offset in `source`."""
    return source_text(source).position(offset)
