"""f-strings: literal text and expressions with format specs, put together.

Before Python 3.12 the expressions of an f-string may hold neither its quotes nor a backslash;
`build` says which expression must first be given a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from go2mp.python.fragments import Fragment, Prec
from go2mp.python.literals import escape, string


@dataclass(frozen=True, slots=True)
class Hole:
    """`{value:spec}`."""

    value: Fragment
    spec: str = ""


Piece = str | Hole


@dataclass(frozen=True, slots=True)
class FString(Fragment):
    """An f-string that `build` made: its pieces can become part of another one."""

    pieces: tuple[Piece, ...] = ()


def inner_text(value: Fragment) -> str | None:
    """An expression's text for the inside of a double-quoted f-string; None if it cannot be."""
    text = value.at_least(Prec.CONDITIONAL)
    if "\\" in text or "\n" in text:
        return None
    if '"' in text:
        if "'" in text:
            return None
        text = text.replace('"', "'")
    if "#" in text:
        return None
    return f" {text} " if text.startswith("{") else text


def build(pieces: list[Piece]) -> Fragment:
    """The string that the pieces make; a plain literal where there is no expression."""
    merged = merge(pieces)
    if not any(isinstance(piece, Hole) for piece in merged):
        return string("".join(piece for piece in merged if isinstance(piece, str)))
    if len(merged) == 1 and isinstance(merged[0], Hole) and not merged[0].spec:
        only = merged[0].value
        if only.text.startswith(('"', "'", 'f"', "f'")):
            return only
    out = []
    for piece in merged:
        if isinstance(piece, str):
            out.append(escape(piece).replace("{", "{{").replace("}", "}}"))
            continue
        text = inner_text(piece.value)
        assert text is not None
        out.append("{" + text + (f":{piece.spec}" if piece.spec else "") + "}")
    return FString('f"' + "".join(out) + '"', Prec.ATOM, tuple(merged))


def merge(pieces: list[Piece]) -> list[Piece]:
    """Adjacent literal text joined; string literals among the expressions become text."""
    merged: list[Piece] = []
    for piece in _flat(pieces):
        if isinstance(piece, Hole) and not piece.spec:
            constant = literal_value(piece.value)
            if constant is not None:
                piece = constant
        if isinstance(piece, str) and merged and isinstance(merged[-1], str):
            merged[-1] += piece
        elif piece != "":
            merged.append(piece)
    return merged


def _flat(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces, with those of an f-string in place of a hole for it."""
    for piece in pieces:
        if (
            isinstance(piece, Hole)
            and isinstance(piece.value, FString)
            and not piece.spec
        ):
            yield from piece.value.pieces
        else:
            yield piece


def literal_value(value: Fragment) -> str | None:
    """The text of a fragment that is a plain string literal."""
    import ast

    if value.text.isdigit():
        return value.text
    if not value.text.startswith(('"', "'")):
        return None
    try:
        found = ast.literal_eval(value.text)
    except (ValueError, SyntaxError):
        return None
    return found if isinstance(found, str) else None
