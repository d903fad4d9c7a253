"""The front door of the front end: `parse(source, diagnostics)`.

The way: `tree` parses with tree-sitter, `depth` guards against nesting that nothing could walk,
`explain` says what is wrong with what is not Go, the builders (`builder`, `build_expr`,
`build_type`, `build_stmt`, `build_decl`) make our nodes, and `comments` attaches the comments.

Where tree-sitter's grammar is laxer than Go's, the walk or a builder has doubts, and `explain`
decides; the builders' own errors are for what Go's grammar leaves to the compiler.
"""

from __future__ import annotations

import sys

from go2mp.diagnostics import Diagnostics, Span, position
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
from go2mp.syntax.tree import Node, first_error, parse_tree

__all__ = ["parse"]

# Importing the builders registers them.
_BUILDERS = (build_decl, build_expr, build_stmt, build_type)

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def parse(
    source: bytes, diagnostics: Diagnostics, ranges: bool = False
) -> nodes.File | None:
    """Parses one Go source file; with `ranges` loops that receive are ranges (see `received`).

    Returns None when anything was reported to `diagnostics` as an error: the codes are
    `syntax-error`, `unsupported-syntax`, `not-utf8` and `too-deep`. Never raises for what is in
    `source`.
    """
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, RECURSION_LIMIT))
    try:
        return _parse(source, diagnostics, ranges)
    finally:
        sys.setrecursionlimit(limit)


def _parse(source: bytes, diagnostics: Diagnostics, ranges: bool) -> nodes.File | None:
    try:
        source.decode()
    except UnicodeDecodeError as error:
        span = Span(error.start, error.end)
        diagnostics.error("not-utf8", span, "invalid UTF-8 encoding")
        return None
    if source.startswith(BYTE_ORDER_MARK):  # the one place where Go ignores it
        source = b" " * len(BYTE_ORDER_MARK) + source[len(BYTE_ORDER_MARK) :]
    tree = parse_tree(source)
    found = survey(tree, source)
    if found.too_deep is not None:
        _too_deep(found.too_deep, diagnostics)
        return None
    broken = tree.root_node.has_error
    if broken or found.newline or b"\0" in source or BYTE_ORDER_MARK in source:
        repaired = _explained(source, diagnostics)
        if repaired is None:
            return None
        if broken and repaired != source:
            tree = parse_tree(repaired)
            found = survey(tree, repaired)
    if (node := first_error(tree)) is not None:
        span = Span(node.start_byte, node.end_byte)
        message = "go2mp's parser cannot read this"
        hint = "Go's grammar allows it here, its compiler rarely does: write it another way"
        diagnostics.error("unsupported-syntax", span, message, hint)
        return None
    return _build(source, tree.root_node, found.comments, diagnostics, ranges)


def _build(
    source: bytes,
    root: Node,
    comments: list[Span],
    diagnostics: Diagnostics,
    ranges: bool,
) -> nodes.File | None:
    own = Diagnostics()
    builder = Builder(source, own, CommentFeed(source, comments), ranges)
    file = build_decl.file(builder, root)
    if own.failed or builder.doubtful:
        found = Diagnostics()
        _explained(source, found)
        lines = {position(source, item.span.start)[0] for item in found.items}
        for item in own.items:
            if position(source, item.span.start)[0] not in lines:
                found.items.append(item)
        diagnostics.items.extend(sorted(found.items, key=lambda item: item.span))
        return None if found.failed else file
    return file


def _explained(source: bytes, diagnostics: Diagnostics) -> bytes | None:
    """Reports what is wrong with a doubtful text.

    When it is Go after all, returns it in the form that tree-sitter is likelier to read.
    """
    try:
        explanation = explain(source)
    except TooDeep as error:
        _too_deep(error.span, diagnostics)
        return None
    for trouble in explanation.troubles:
        diagnostics.error("syntax-error", trouble.span, trouble.message)
    return None if explanation.troubles else explanation.repaired


def _too_deep(span: Span, diagnostics: Diagnostics) -> None:
    hint = "split the expression, type or function"
    diagnostics.error("too-deep", span, "nested too deeply", hint)
