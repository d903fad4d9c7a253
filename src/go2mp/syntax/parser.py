"""The front door of the front end: `parse(source, diagnostics)`.

The way: `tree` parses with tree-sitter, `depth` guards against nesting that nothing could walk,
`explain` says what is wrong with what is not Go, the builders (`builder`, `build_expr`,
`build_type`, `build_stmt`, `build_decl`) make our nodes, with `validity` for what the grammar
lets through and Go does not, and `comments` attaches the comments.
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
from go2mp.syntax.explain import TooDeep, explain
from go2mp.syntax.tree import first_error, parse_tree

__all__ = ["parse"]

# Importing the builders registers them.
_BUILDERS = (build_decl, build_expr, build_stmt, build_type)

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def parse(source: bytes, diagnostics: Diagnostics) -> nodes.File | None:
    """Parses one Go source file.

    Returns None when anything was reported to `diagnostics` as an error: the codes are
    `syntax-error`, `unsupported-syntax`, `not-utf8` and `too-deep`. Never raises for what is in
    `source`.
    """
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, RECURSION_LIMIT))
    try:
        return _parse(source, diagnostics)
    finally:
        sys.setrecursionlimit(limit)


def _parse(source: bytes, diagnostics: Diagnostics) -> nodes.File | None:
    try:
        source.decode()
    except UnicodeDecodeError as error:
        span = Span(error.start, error.end)
        diagnostics.error("not-utf8", span, "invalid UTF-8 encoding")
        return None
    if source.startswith(BYTE_ORDER_MARK):  # the one place where Go ignores it
        source = b" " * len(BYTE_ORDER_MARK) + source[len(BYTE_ORDER_MARK) :]
    tree = parse_tree(source)
    found = survey(tree)
    if found.too_deep is not None:
        _too_deep(found.too_deep, diagnostics)
        return None
    if tree.root_node.has_error or b"\0" in source or BYTE_ORDER_MARK in source:
        if not _explained(source, diagnostics):
            error_node = first_error(tree)
            if error_node is None:  # only a `;` is missing where Go needs none
                return _build(source, tree.root_node, found.comments, diagnostics)
            span = Span(error_node.start_byte, error_node.end_byte)
            message = "this is Go, but go2mp's parser cannot read it"
            diagnostics.error("unsupported-syntax", span, message)
        return None
    return _build(source, tree.root_node, found.comments, diagnostics)


def _build(
    source: bytes,
    root: build_decl.Node,
    comments: list[Span],
    diagnostics: Diagnostics,
) -> nodes.File | None:
    own = Diagnostics()
    builder = Builder(source, own, CommentFeed(source, comments))
    file = build_decl.file(builder, root)
    own.items.sort(key=lambda item: item.span)
    diagnostics.items.extend(own.items)
    return None if own.failed else file


def _explained(source: bytes, diagnostics: Diagnostics) -> bool:
    """Reports what is wrong with a text that tree-sitter rejects; whether anything is."""
    try:
        troubles = explain(source)
    except TooDeep as error:
        _too_deep(error.span, diagnostics)
        return True
    for trouble in troubles:
        diagnostics.error("syntax-error", trouble.span, trouble.message)
    return bool(troubles)


def _too_deep(span: Span, diagnostics: Diagnostics) -> None:
    hint = "split the expression, type or function"
    diagnostics.error("too-deep", span, "nested too deeply", hint)
