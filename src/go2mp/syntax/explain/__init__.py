"""Says what is wrong with a file that is not Go, in the words of Go's own compiler.

tree-sitter tells that and roughly where a text does not parse, not why. So a text that it
rejects is read once more by a plain recursive descent over Go's grammar, which builds no tree,
and recovers after an error to find the next, as `cmd/compile/internal/syntax` does. It follows
that parser closely, because its messages are the ones that Go programmers know.

`core` has the tokens and the recovery; `expressions`, `types`, `statements` and `declarations`
the grammar, as in the Go specification.
"""

from __future__ import annotations

from typing import NamedTuple

from go2mp.syntax.explain.core import TooDeep
from go2mp.syntax.explain.declarations import Declarations
from go2mp.syntax.scanner import Trouble, scan

__all__ = ["Explanation", "TooDeep", "explain"]


class Explanation(NamedTuple):
    """The syntax errors of a text, in order; at most one a line, as Go reports them.

    For a text without errors, `repaired` is the same Go, byte for byte at the same place, without
    the forms that tree-sitter's grammar does not know.
    """

    troubles: tuple[Trouble, ...]
    repaired: bytes


def explain(source: bytes) -> Explanation:
    """Reads a file that tree-sitter rejects (or that is doubtful for another reason).

    Raises `TooDeep` where the text nests too deep to be read.
    """
    tokens, troubles = scan(source)
    grammar = Declarations(tokens, source)
    grammar.file()
    found = sorted([*troubles, *grammar.troubles], key=lambda t: t.order)
    kept: list[Trouble] = []
    lines: set[int] = set()
    for trouble in found:
        line = source.count(b"\n", 0, trouble.span.start)
        if line not in lines:
            lines.add(line)
            kept.append(trouble)
    repaired = bytearray(source)
    for offset, text in grammar.repairs.items():
        repaired[offset : offset + len(text)] = text
    return Explanation(tuple(sorted(kept, key=lambda t: t.span)), bytes(repaired))
