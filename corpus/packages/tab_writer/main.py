import io
import re
import sys
from dataclasses import dataclass
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


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


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Item:
    name: str = ""
    price: float = 0.0
    count: int = 0


def show(w: TabWriter) -> None:
    w.write("a\tb\tc\n")
    w.write("aa\tbbbbb\tcc\td\n")
    w.write("\t\tx\t\n")
    w.write("no tabs\n")
    w.write("ä\tétè\t12345\t\n")
    w.write("aaaa\tb\t\n")
    w.write("one\vtwo\tthree\f")
    w.write("\t\t\tend\n")
    w.write("last\tline")
    w.flush()
    print("<")


def main() -> None:
    w = TabWriter(sys.stdout, 0, 8, 2, " ", 0)
    w.write("NAME\tPRICE\tCOUNT\n")
    for it in [
        Item("apple", 0.5, 10),
        Item("watermelon", 12.25, 1),
        Item("fig", 3.0, 100),
    ]:
        w.write(f"{it.name}\t{it.price:.2f}\t{it.count}\n")
    w.flush()
    show(TabWriter(sys.stdout, 5, 0, 1, " ", 36))
    show(TabWriter(sys.stdout, 0, 8, 0, "\t", 0))
    show(TabWriter(sys.stdout, 0, 4, 1, ".", 24))
    show(TabWriter(sys.stdout, 8, 8, 1, "\t", 44))
    v = TabWriter(None, 0, 8, 0, " ", 0)
    v.init(sys.stdout, 0, 8, 1, "-", 0)
    try:
        v.write("x\ty\tz\n1000\t20000\t3\n")
    finally:
        v.flush()


if __name__ == "__main__":
    main()
