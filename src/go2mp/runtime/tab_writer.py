"""Package text/tabwriter: text in columns that are as wide as they need to be."""

import io
import re
from typing import Any

from go2mp.runtime.streams import write_text
from go2mp.runtime.strings_core import encoded


class TabWriter(io.TextIOBase):
    """A tabwriter.Writer. A tab ends a cell; the last text of a line is no cell."""

    def __init__(
        self, w: Any, least: int, tab: int, padding: int, char: str, flags: int
    ) -> None:
        self.init(w, least, tab, padding, char, flags)

    def init(
        self, w: Any, least: int, tab: int, padding: int, char: str, flags: int
    ) -> "TabWriter":
        """Starts anew; the narrowest cell, a tab's width, room and what fills it."""
        self.target, self.least, self.tab = w, least, tab
        self.padding, self.char, self.flags = padding, char, flags
        self.right = bool(flags & 4) and char != "\t"
        self.reset()
        return self

    def reset(self) -> None:
        """Forgets what is not written yet."""
        # The cells, and whether a tab ends them.
        self.lines: list[list[tuple[str, bool]]] = [[]]
        self.cell, self.out = "", ""
        self.widths: list[int] = []

    def write(self, s: str) -> int:
        """Takes text; a line without tabs ends the columns, and all is written out."""
        for part in re.split(r"([\t\v\n\f])", s):
            if part not in ("\t", "\v", "\n", "\f"):
                self.cell += part
                continue
            self.lines[-1].append((self.cell, part == "\t"))
            self.cell = ""
            if part in "\n\f":
                alone = len(self.lines[-1]) == 1
                self.lines.append([])
                if alone or part == "\f":
                    self.flush()
                if part == "\f" and self.flags & 32:
                    write_text(self.target, "---\n")
        return len(encoded(s))

    def flush(self) -> None:
        """Writes out all of it."""
        if self.cell:
            self.lines[-1].append((self.cell, False))
        self.arrange(0, len(self.lines))
        made = self.out
        self.reset()
        if made:
            write_text(self.target, made)

    def arrange(self, first: int, end: int) -> None:
        """Writes lines from the column on whose widths are not known yet."""
        column, at = len(self.widths), first
        while at < end:
            if column >= len(self.lines[at]) - 1:
                at += 1
                continue
            self.put_lines(first, at)
            first = at
            while at < end and column < len(self.lines[at]) - 1:
                at += 1
            cells = [line[column] for line in self.lines[first:at]]
            width = max(self.least, *(len(text) + self.padding for text, _ in cells))
            if self.flags & 8 and not any(text or tab for text, tab in cells):
                width = 0
            self.widths.append(width)
            self.arrange(first, at)
            self.widths.pop()
            first = at
            at += 1
        self.put_lines(first, end)

    def put_lines(self, first: int, end: int) -> None:
        """Writes lines whose columns all have their widths."""
        for i in range(first, end):
            indent = bool(self.flags & 16)
            for j, (text, _) in enumerate(self.lines[i]):
                self.out += "|" if j and self.flags & 32 else ""
                indent = indent and not text
                room = self.room(len(text), j, indent)
                self.out += room + text if self.right and text else text + room
            self.out += "\n" if i + 1 < len(self.lines) else ""

    def room(self, used: int, column: int, indent: bool) -> str:
        """What fills a cell up to the width of its column."""
        if column >= len(self.widths):
            return ""
        width = self.widths[column]
        if self.char != "\t" and not indent:
            return self.char * (width - used)
        if self.tab == 0:
            return ""
        width = -(-width // self.tab) * self.tab
        return "\t" * -(-(width - used) // self.tab)

    def __del__(self) -> None:
        self.reset()  # closing flushes; Go's does not
