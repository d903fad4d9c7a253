"""Attaches every comment of a file to one node, in one pass over the source.

The builders build the lists of the tree (statements, declarations, specs, fields, clauses,
elements) through `CommentFeed.items`, in source order. A comment goes to

- `layout.before` of the item below it, or that it stands inside of without being at the end of a
  line that belongs to an inner item (`x := a + // why` is above the statement afterwards);
- `layout.after` of the item that ends on its line;
- `opening` of the block or clause whose opening line it ends;
- `trailing` of the list that it is the last thing in.

No comment is lost and none is attached twice: the feed hands each out once, in order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from go2mp.diagnostics import Span
from go2mp.syntax.nodes import NO_LAYOUT, Comment, Layout
from go2mp.syntax.nodes import Node as GoNode
from go2mp.syntax.tree import Node

T = TypeVar("T", bound=GoNode)

_NEVER = 1 << 62


class CommentFeed:
    """The comments of a file, handed out from first to last."""

    __slots__ = ("source", "_comments", "_index", "_next", "_strays")

    def __init__(self, source: bytes, spans: Sequence[Span]) -> None:
        """`spans` are the comments' positions, in order."""
        self.source = source
        self._comments = [self._comment(span) for span in spans]
        self._index = 0
        self._next = spans[0].start if spans else _NEVER
        self._strays: list[list[Comment]] = [[]]

    def _comment(self, span: Span) -> Comment:
        text = self.source[span.start : span.end].decode().replace("\r", "")
        return Comment(
            span,
            text,
            blank_after=self._blank_line_after(span.end),
            blank_before=self.blank_line_before(span.start),
        )

    # --- handing out ----------------------------------------------------------

    def _pop(self) -> Comment:
        comment = self._comments[self._index]
        self._index += 1
        more = self._index < len(self._comments)
        self._next = self._comments[self._index].span.start if more else _NEVER
        return comment

    def take(self, offset: int) -> list[Comment]:
        """The comments not handed out yet that begin before `offset`."""
        taken: list[Comment] = []
        while self._next < offset:
            taken.append(self._pop())
        return taken

    def take_indented(self, offset: int, column: int) -> list[Comment]:
        """Like `take`, up to the first comment that is not indented deeper than `column`.

        A comment between two cases belongs to the case that it is indented under.
        """
        taken: list[Comment] = []
        while self._next < offset and self.column(self._next) > column:
            taken.append(self._pop())
        return taken

    def stray(self, offset: int) -> None:
        """Gives the comments before `offset` to the item that is being built."""
        if self._next < offset:
            self._strays[-1].extend(self.take(offset))

    def take_line_end(self, offset: int) -> Comment | None:
        """The comment that ends the line of `offset`, with nothing but `,` or `;` between.

        Where several end it, the earlier ones are strays.
        """
        if self._next == _NEVER:
            return None
        index, last = self._index, -1
        while index < len(self._comments):
            span = self._comments[index].span
            between = self.source[offset : span.start]
            if b"\n" in between or between.strip(b" \t\r,;"):
                break
            last, offset = index, span.end
            index += 1
        if last < 0 or not self._ends_line(offset):
            return None
        while self._index < last:
            self._strays[-1].append(self._pop())
        return self._pop()

    # --- items ----------------------------------------------------------------

    def item(self, node: Node, build: Callable[[Node], T], ends: bool = True) -> T:
        """Builds one item and attaches the comments around and inside it.

        Without `ends` the comment at its end is left to the enclosing item.
        """
        start, end = node.start_byte, node.end_byte
        before = self.take(start)
        first = before[0].span.start if before else start
        self._strays.append([])
        built = build(node)
        self.stray(end)
        after = self.take_line_end(end) if ends else None
        before += self._strays.pop()
        blank = self.blank_line_before(first)
        if before or after is not None or blank:
            attach(built, Layout(tuple(before), after, blank))
        return built

    def items(
        self, sources: Sequence[Node], build: Callable[[Node], T], close: int
    ) -> tuple[tuple[T, ...], tuple[Comment, ...]]:
        """Builds a list of items that ends at `close`; the second result is `trailing`."""
        built = [self.item(node, build) for node in sources]
        return tuple(built), tuple(self.take(close)) if self._next < close else ()

    # --- the source's lines ---------------------------------------------------

    def column(self, offset: int) -> int:
        """The column of an offset, from 0, in bytes."""
        return offset - self.source.rfind(b"\n", 0, offset) - 1

    def blank_line_before(self, offset: int) -> bool:
        """Whether `offset` is the first thing on its line and the line above is empty."""
        line = self.source.rfind(b"\n", 0, offset)
        if line <= 0 or self.source[line:offset].strip():
            return False
        above = self.source.rfind(b"\n", 0, line)
        return not self.source[above + 1 : line].strip()

    def _ends_line(self, offset: int) -> bool:
        newline = self.source.find(b"\n", offset)
        end = len(self.source) if newline < 0 else newline
        return not self.source[offset:end].strip()

    def _blank_line_after(self, offset: int) -> bool:
        newline = self.source.find(b"\n", offset)
        if newline < 0 or self.source[offset:newline].strip():
            return False
        below = self.source.find(b"\n", newline + 1)
        return below >= 0 and not self.source[newline + 1 : below].strip()


def attach(node: GoNode, layout: Layout) -> None:
    """Sets the layout of a node that was just built (nodes are immutable afterwards)."""
    assert getattr(node, "layout", None) is NO_LAYOUT, node
    object.__setattr__(node, "layout", layout)
