"""Guards the recursive passes: finds how deep tree-sitter's tree nests, without recursion.

Everything after the parser walks the tree recursively. `survey` refuses what nests deeper than
those walks can take, so that no input ends in a RecursionError or overruns the C stack. Long
chains (`a + b + ...`, `x.f().g()...`, `else if`) nest in the tree but not on the page: they have
a limit of their own.
"""

from __future__ import annotations

from typing import NamedTuple

from go2mp.diagnostics import Span
from go2mp.syntax.tree import Tree

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


class Survey(NamedTuple):
    """What one walk over the tree found."""

    comments: list[Span]
    too_deep: Span | None
    """The first construct beyond the limits; the walk ends there."""


def survey(tree: Tree) -> Survey:
    """Walks the whole tree: the comments in order, and whether it nests too deep."""
    cursor = tree.walk()
    comments: list[Span] = []
    nesting = chain = 0
    parents: list[tuple[str, int, int]] = []
    parent_kind = ""
    while True:
        node = cursor.node
        assert node is not None
        kind = node.type
        if kind == "comment":
            comments.append(Span(node.start_byte, node.end_byte))
        descends = node.child_count > 0 and cursor.goto_first_child()
        if descends:
            parents.append((parent_kind, nesting, chain))
            link = _CHAINS.get(parent_kind)
            cursor_field = None
            if link is not None and kind in _CHAINS:
                cursor.goto_parent()
                cursor_field = cursor.field_name
                cursor.goto_first_child()
            if link is not None and cursor_field == link:
                chain += 1
            elif kind not in _FLAT:
                nesting += 1
            if nesting > MAX_NESTING or chain > MAX_CHAIN:
                return Survey(comments, Span(node.start_byte, node.start_byte + 1))
            parent_kind = kind
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return Survey(comments, None)
            parent_kind, nesting, chain = parents.pop()
