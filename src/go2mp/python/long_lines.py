"""Lines that are too long and that black leaves alone: comments, docstrings, string literals.

Works on the finished text, where the indentation is known. Comments and docstrings are filled
anew from the long line on, as far as the paragraph goes; a string literal that stands alone on its
line becomes several that Python joins.
"""

from __future__ import annotations

import ast
import io
import re
import textwrap
import tokenize
from itertools import pairwise

_STRING = re.compile(
    r"""^(?P<lead> *(?:return |\w+ ?= ?|"\w+": )?)"""
    r"""(?P<text>f?(?:"[^\n]*"|'[^\n]*'))(?P<end>,?)$"""
)
_ESCAPE = re.compile(r"\\(?:x..|u.{4}|U.{8}|N\{[^}]*\}|[0-7]{1,3}|.)")
_PROSE = re.compile(r"[A-Za-z(]")
_LEAST_ROOM = 20
"""Columns for the words of a comment that stands in deeply nested code."""


def wrapped(text: str, width: int) -> str:
    """`text` without lines longer than `width`, where they can be cut."""
    if not any(len(line) > width for line in text.splitlines()):
        return text
    comments, documents = _plain_text(text)
    out: list[str] = []
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        line = lines[at]
        if len(line) <= width:
            out.append(line)
        elif at + 1 in comments:
            prefix = line[: len(line) - len(line.lstrip())] + "# "
            at = _fill(lines, at, prefix, width, out, comments)
        elif at + 1 in documents:
            prefix = line[: len(line) - len(line.lstrip())]
            at = _fill(lines, at, prefix, width, out, documents)
        else:
            out += _literal(line, width)
        at += 1
    return "\n".join(out) + "\n"


def _plain_text(text: str) -> tuple[set[int], set[int]]:
    """The lines that are comments, and those that belong to docstrings."""
    comments: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and token.line.lstrip().startswith("#"):
            comments.add(token.start[0])
    documents: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if not isinstance(
            node,
            ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef,
        ):
            continue
        first = node.body[0] if node.body else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
            if isinstance(first.value.value, str) and first.end_lineno is not None:
                documents |= set(range(first.lineno, first.end_lineno + 1))
    return comments, documents


def _fill(
    lines: list[str],
    at: int,
    prefix: str,
    width: int,
    out: list[str],
    allowed: set[int],
) -> int:
    """Fills a paragraph from the line `at` on; the index of its last line."""
    words = lines[at][len(prefix) :]
    while True:
        room = max(width - len(prefix), _LEAST_ROOM)
        made = textwrap.wrap(
            words, room, break_long_words=False, break_on_hyphens=False
        )
        following = lines[at + 1] if at + 1 < len(lines) else ""
        rest = following[len(prefix) :]
        if (
            len(made) < 2
            or at + 2 not in allowed
            or not following.startswith(prefix)
            or not _PROSE.match(rest)
        ):
            break
        out += [prefix + line for line in made[:-1]]
        words = f"{made[-1]} {rest}"
        at += 1
        if len(prefix) + len(words) <= width:
            made = [words]
            break
    out += [prefix + line for line in made]
    return at


def _literal(line: str, width: int) -> list[str]:
    """A line that is one string literal, cut between words and replacement fields."""
    found = _STRING.match(line)
    if found is None or not _is_literal(found["text"]):
        return [line]
    lead = found["lead"]
    indent = " " * (len(lead) - len(lead.lstrip()))
    alone = not lead.strip()
    inner = indent if alone else indent + "    "
    pieces = _pieces(found["text"], width - len(inner) - len(found["end"]))
    if len(pieces) < 2:
        return [line]
    made = [inner + piece for piece in pieces]
    if alone:
        made[-1] += found["end"]
        return made
    return [f"{lead}(", *made, f"{indent}){found['end']}"]


def _is_literal(text: str) -> bool:
    """Whether `text` is one string literal, without another one joined to it."""
    try:
        node = ast.parse(text, mode="eval").body
    except SyntaxError:
        return False
    if not isinstance(node, ast.Constant | ast.JoinedStr):
        return False
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return sum(token.type == tokenize.STRING for token in tokens) < 2


def _pieces(text: str, room: int) -> list[str]:
    """A string literal as several literals of at most `room` columns, if it can be cut."""
    is_format = text.startswith("f")
    quote = text[-1]
    opening = f"f{quote}" if is_format else quote
    body = text[len(opening) : -1]
    pieces: list[str] = []
    start = best = 0
    cuts = [*_cuts(body, is_format), len(body)]
    if max(b - a for a, b in pairwise([0, *cuts])) > room - len(opening) - 1:
        cuts = sorted({*cuts, *_cuts(body, is_format, anywhere=True)})
    for cut in cuts:
        if cut - start + len(opening) + 1 > room and best > start:
            pieces.append(body[start:best])
            start = best
        best = cut
    pieces.append(body[start:])
    return [_quoted(piece, is_format, quote) for piece in pieces]


def _quoted(body: str, is_format: bool, quote: str) -> str:
    prefix = "f" if is_format and ("{" in body or "}" in body) else ""
    return f"{prefix}{quote}{body}{quote}"


def _cuts(body: str, is_format: bool, anywhere: bool = False) -> list[int]:
    """The offsets where a literal may be cut: after spaces, before and after fields; `anywhere`
    for a text without spaces."""
    found: list[int] = []
    depth = at = 0
    while at < len(body):
        char = body[at]
        if depth == 0 and (escape := _ESCAPE.match(body, at)):
            at = escape.end()
            continue
        if is_format and depth == 0 and body[at : at + 2] in ("{{", "}}"):
            at += 2
            continue
        if is_format and char == "{":
            if depth == 0 and at:
                found.append(at)
            depth += 1
        elif is_format and char == "}":
            depth -= 1
        elif depth == 0 and (anywhere or char == " "):
            found.append(at + 1)
        at += 1
    return found
