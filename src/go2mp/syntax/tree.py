"""tree-sitter's side of the parser: the language, parsing, and helpers for its nodes.

Nothing outside `syntax` sees tree-sitter. Next: `depth` guards the tree, `builder` walks it.
"""

from __future__ import annotations

from functools import lru_cache

import tree_sitter_go
from tree_sitter import Language, Node, Parser, Tree

__all__ = ["Node", "Tree", "first_error", "language", "node_kinds", "parse_tree"]


@lru_cache(maxsize=1)
def language() -> Language:
    """The Go grammar."""
    return Language(tree_sitter_go.language())


def node_kinds() -> frozenset[str]:
    """The named node kinds of the grammar: what the builders must handle or refuse."""
    lang = language()
    return frozenset(
        kind
        for i in range(lang.node_kind_count)
        if lang.node_kind_is_named(i)
        and lang.node_kind_is_visible(i)
        and (kind := lang.node_kind_for_id(i)) is not None
    )


def parse_tree(source: bytes) -> Tree:
    """Parses `source`. Errors are in the tree (ERROR and MISSING nodes)."""
    return Parser(language()).parse(source)


def first_error(tree: Tree) -> Node | None:
    """The first ERROR or MISSING node that can be seen.

    A tree with an error may have none: when only a newline is missing, which is no node.
    """
    node = tree.root_node
    while True:
        if node.is_error or node.is_missing:
            return node
        if not node.has_error:
            return None
        below = next((c for c in node.children if c.has_error), None)
        if below is None:
            return None
        node = below
