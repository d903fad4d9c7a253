"""The front door of the front end: `parse(source, diagnostics)`.

The way: `tree` parses with tree-sitter, `depth` guards against nesting that nothing could walk,
`errors` explains what is not Go, the builders (`builder`, `build_expr`, `build_type`,
`build_stmt`, `build_decl`) make our nodes, and `comments` attaches the comments.
"""

from __future__ import annotations

import sys

from go2mp.diagnostics import Diagnostics, Span
from go2mp.syntax import (
    build_decl,
    build_expr,
    build_stmt,
    build_type,
    nodes,
)
from go2mp.syntax.builder import Builder
from go2mp.syntax.comments import CommentFeed
from go2mp.syntax.depth import RECURSION_LIMIT, survey
from go2mp.syntax.tree import parse_tree

__all__ = ["parse"]

# Importing the builders registers them.
_BUILDERS = (build_decl, build_expr, build_stmt, build_type)


def parse(source: bytes, diagnostics: Diagnostics) -> nodes.File | None:
    """Parses one Go source file.

    Returns None when anything was reported to `diagnostics` as an error: codes `syntax-error`,
    `not-utf8`, `too-deep`. Never raises for what is in `source`.
    """
    tree = parse_tree(source)
    found = survey(tree)
    if found.too_deep is not None:
        diagnostics.error("too-deep", found.too_deep, "nested too deeply")
        return None
    if tree.root_node.has_error:
        diagnostics.error("syntax-error", Span(0, 1), "syntax error")
        return None
    builder = Builder(source, diagnostics, CommentFeed(source, found.comments))
    before = len(diagnostics.items)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, RECURSION_LIMIT))
    try:
        file = build_decl.file(builder, tree.root_node)
    finally:
        sys.setrecursionlimit(limit)
    return file if len(diagnostics.items) == before else None
