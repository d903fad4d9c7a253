"""One walk over tree-sitter's tree before ours is built, without recursion.

It collects the comments, and it guards the recursive passes: everything after the parser walks
the tree recursively, so `survey` refuses what nests deeper than those walks can take, and no
input ends in a RecursionError or overruns the C stack. Long chains (`a + b + ...`,
`x.f().g()...`, `else if`) nest in the tree but not on the page: they have a limit of their own.
Also, it notices newlines that are semicolons in Go.
"""

from __future__ import annotations

from typing import NamedTuple

from go2mp.diagnostics import Span
from go2mp.syntax.tree import Node, Tree

MAX_NESTING = 400
"""How many constructs may stand inside one another."""

MAX_CHAIN = 4000
"""How many links the chains on one path may have."""

RECURSION_LIMIT = 20_000
"""What the parser raises Python's limit to, for as long as it runs."""

_FLAT = frozenset(
    (
        "argument_list",
        "expression_list",
        "expression_statement",
        "field_declaration_list",
        "literal_element",
        "parameter_list",
        "statement_list",
        "type_arguments",
        "type_elem",
        "type_spec",
    )
)
"""Kinds that add no level of their own to our tree."""

_CHAINS = {
    "binary_expression": "left",
    "call_expression": "function",
    "if_statement": "alternative",
    "index_expression": "operand",
    "selector_expression": "operand",
    "slice_expression": "operand",
    "type_assertion_expression": "operand",
    "type_conversion_expression": "type",
}
"""Kinds that continue a chain -> the field with the rest of it."""


_ITEM_LISTS = frozenset(
    (
        "const_declaration",
        "field_declaration_list",
        "import_spec_list",
        "interface_type",
        "source_file",
        "statement_list",
        "type_declaration",
        "var_spec_list",
    )
)
"""Kinds whose named children each end with a semicolon, or the newline that stands for one."""

_CLAUSES = frozenset(
    ("communication_case", "default_case", "expression_case", "type_case")
)

_CLOSED = {
    "}": frozenset(
        (
            "block",
            "expression_switch_statement",
            "field_declaration_list",
            "interface_type",
            "select_statement",
            "type_switch_statement",
        )
    ),
    ")": frozenset(
        ("const_declaration", "import_spec_list", "type_declaration", "var_spec_list")
    ),
}
"""Closing brackets -> the kinds where the last item's semicolon may stand before it."""

_ENDERS = frozenset(
    (")", "]", "}", "++", "--", '"', "`", "break", "continue", "fallthrough", "return")
)
"""Tokens without a name after which a newline is a semicolon."""


class Survey(NamedTuple):
    """What one walk over the tree found."""

    comments: list[Span]
    too_deep: Span | None
    """The first construct beyond the limits; the walk ends there."""
    newline: Span | None
    """The first token that a newline seems to separate from what it belongs to: tree-sitter
    skips a newline where it needs none, Go has a semicolon there."""


def survey(tree: Tree, source: bytes) -> Survey:
    """Walks the whole tree: comments in order, too much nesting, newlines that Go minds."""
    return _Walk(tree, source).run()


class _Open(NamedTuple):
    """A node that the walk is inside of, and the counts around it."""

    kind: str
    start: int
    nesting: int
    chain: int


class _Walk:
    """One walk with tree-sitter's cursor."""

    def __init__(self, tree: Tree, source: bytes) -> None:
        self.tree = tree
        self.source = source
        self.comments: list[Span] = []
        self.newline: Span | None = None
        self.end = -1
        """The end of the last token when a newline after it counts, else -1."""
        self.path: list[_Open] = []

    def run(self) -> Survey:
        cursor = self.tree.walk()
        path = self.path
        nesting = chain = 0
        parent = ""
        while True:
            node = cursor.node
            assert node is not None
            kind = node.type
            if node.child_count == 0:
                self._leaf(node, kind)
            else:
                if _CHAINS.get(parent) == cursor.field_name and kind in _CHAINS:
                    chain += 1
                elif kind not in _FLAT:
                    nesting += 1
                start = node.start_byte
                if nesting > MAX_NESTING or chain > MAX_CHAIN:
                    return Survey(self.comments, Span(start, start + 1), None)
                path.append(_Open(kind, start, nesting, chain))
                parent = kind
                cursor.goto_first_child()
                continue
            while not cursor.goto_next_sibling():
                if not cursor.goto_parent():
                    return Survey(self.comments, None, self.newline)
                path.pop()
                parent, _, nesting, chain = path[-1] if path else ("", 0, 0, 0)

    def _leaf(self, node: Node, kind: str) -> None:
        start, end = node.start_byte, node.end_byte
        if kind == "comment":
            self.comments.append(Span(start, end))
            return
        if start == end:
            return
        if self.end >= 0 and self.source.find(b"\n", self.end, start) >= 0:
            if self.newline is None and not self._begins_item(kind, start):
                self.newline = Span(start, end)
        self.end = end if node.is_named or kind in _ENDERS else -1

    def _begins_item(self, kind: str, start: int) -> bool:
        """Whether a leaf begins an item of the list around it, or closes the list."""
        path = self.path
        if path and kind in _CLOSED and path[-1].kind in _CLOSED[kind]:
            return True
        below, named = kind, kind.isidentifier()
        for parent in reversed(path):
            if below in _CLAUSES or (named and parent.kind in _ITEM_LISTS):
                return True
            if parent.start != start:
                return False
            below, named = parent.kind, True
        return True
