"""The methods of helper classes, of which an output carries those that it may call.

A method stays if its name stands behind a dot, or as a string, in the program or in a helper that
stays; so do special methods (`__len__`), and those that Python calls by themselves (`fileno`).
Classes that derive from others than helpers keep all of theirs: the base may call them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

_PLAIN_BASES = frozenset(["Generic", "Protocol", "object", "Exception"])
_CALLED_BY_PYTHON = frozenset(["fileno", "run", "close"])
_WORD = re.compile(r"\.(\w+)|[\"'](\w+)[\"']")


@dataclass(frozen=True, slots=True)
class Member:
    """A method that can be left out: its lines in the text of its class, from 0."""

    name: str
    first: int
    end: int
    node: ast.FunctionDef


def mentioned_words(text: str) -> frozenset[str]:
    """The names that a program mentions as attributes, or as strings."""
    return frozenset(a or b for a, b in _WORD.findall(text))


def attributes(
    node: ast.AST, without: frozenset[ast.AST] = frozenset()
) -> Iterator[str]:
    """The attributes that code mentions, and the strings that could name one."""
    if node in without:
        return
    if isinstance(node, ast.Attribute):
        yield node.attr
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value.isidentifier():
            yield node.value
    for child in ast.iter_child_nodes(node):
        yield from attributes(child, without)


def members(node: ast.stmt, top: int, helpers: frozenset[str]) -> Iterator[Member]:
    """The methods of a class that can be left out; `top` is the line where its text starts."""
    if not isinstance(node, ast.ClassDef):
        return
    bases = {_name(base) for base in node.bases}
    if not bases <= _PLAIN_BASES | helpers:
        return
    for item in node.body:
        if isinstance(item, ast.FunctionDef) and not _stays(item.name):
            lines = [item.lineno, *(d.lineno for d in item.decorator_list)]
            yield Member(
                item.name, min(lines) - top, (item.end_lineno or 0) - top + 1, item
            )


def _stays(name: str) -> bool:
    return name.startswith("__") or name in _CALLED_BY_PYTHON


def _name(base: ast.expr) -> str:
    if isinstance(base, ast.Subscript):
        base = base.value
    return base.id if isinstance(base, ast.Name) else ""


def without_lines(text: str, dropped: list[tuple[int, int]]) -> str:
    """The text without some methods, each with the empty line above it."""
    lines = text.split("\n")
    for first, end in sorted(dropped, reverse=True):
        start = first - 1 if first and not lines[first - 1].strip() else first
        del lines[start:end]
    return "\n".join(lines)
