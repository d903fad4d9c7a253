"""f-strings with a replacement field that is too long for a line, as concatenations.

Before Python 3.12 no line may end inside a field, so black and `long_lines` leave them:

    f"[{' '.join(map(str, sort_by_point(points, lambda p: p.x)))}]"

becomes `"[" + ' '.join(...) + "]"`, which black can cut anywhere. The order of evaluation stays.
"""

from __future__ import annotations

import ast
import re

_PIECE = re.compile(
    r"""^(?P<lead> *(?:return |\w+ = )?)"""
    r"""(?P<text>f?(?:"[^\n]*"|'[^\n]*'))(?P<end>,?)$"""
)


def concatenated(text: str, width: int) -> str:
    """`text` with the f-strings that do not fit as concatenations, to be formatted again."""
    if not any(len(line) > width for line in text.splitlines()):
        return text
    lines = text.splitlines()
    out: list[str] = []
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and _is_piece(lines[end], alone=end > at):
            end += 1
        made = None
        if any(len(line) > width for line in lines[at:end]):
            made = _joined(lines[at:end])
        out += made if made is not None else lines[at : max(end, at + 1)]
        at = max(end, at + 1)
    return "\n".join(out) + "\n"


def _is_piece(line: str, alone: bool) -> bool:
    """Whether a line is one string literal; the first one may have something in front."""
    found = _PIECE.match(line)
    if found is None or (alone and found["lead"].strip()):
        return False
    return _literal(found["text"]) is not None


def _literal(text: str) -> ast.Constant | ast.JoinedStr | None:
    try:
        node = ast.parse(text, mode="eval").body
    except SyntaxError:
        return None
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node
    return node if isinstance(node, ast.JoinedStr) else None


def _joined(lines: list[str]) -> list[str] | None:
    """Literals that stand below each other as one concatenation."""
    found = [match for line in lines if (match := _PIECE.match(line))]
    if any(match["end"] for match in found[:-1]):
        return None
    operands = [part for match in found for part in _operands(match["text"])]
    whole = ""
    for (part, literal), (_, before) in zip(
        operands, [("", False), *operands], strict=False
    ):
        between = " " if literal and before else " + "
        whole += (between if whole else "") + part
    return [f"{found[0]['lead']}{whole}{found[-1]['end']}"]


def _operands(text: str) -> list[tuple[str, bool]]:
    """The parts of a literal as expressions that are strings, and whether each is a literal."""
    if not text.startswith("f"):
        return [(text, True)]
    quote, body = text[1], text[2:-1]
    node = _literal(text)
    assert isinstance(node, ast.JoinedStr)
    fields = iter(
        [part for part in node.values if isinstance(part, ast.FormattedValue)]
    )
    made: list[tuple[str, bool]] = []
    for piece, is_field in _split(body):
        if is_field:
            made.append((_field(piece, next(fields)), False))
        elif piece:
            plain = piece.replace("{{", "{").replace("}}", "}")
            made.append((f"{quote}{plain}{quote}", True))
    return made


def _split(body: str) -> list[tuple[str, bool]]:
    """The text between the fields of an f-string, and the inside of the fields, in turn."""
    made: list[tuple[str, bool]] = []
    depth = start = at = 0
    while at < len(body):
        if depth == 0 and body[at : at + 2] in ("{{", "}}"):
            at += 2
            continue
        if body[at] == "{":
            if depth == 0:
                made.append((body[start:at], False))
                start = at + 1
            depth += 1
        elif body[at] == "}":
            depth -= 1
            if depth == 0:
                made.append((body[start:at], True))
                start = at + 1
        at += 1
    made.append((body[start:], False))
    return made


def _field(text: str, node: ast.FormattedValue) -> str:
    """A replacement field as an expression."""
    if node.conversion == -1 and node.format_spec is None:
        text = text.strip()
        return text if _is_join(node.value) else f"str({text})"
    marks = ":" if node.conversion == -1 else "!"
    cut = next(i for i in range(len(text)) if text[i] in marks and _whole(text[:i]))
    value, spec = text[:cut].strip(), text[cut:].partition(":")[2]
    if node.conversion != -1:
        value = f"{_CONVERSIONS[node.conversion]}({value})"
    if not spec:
        return value
    quoted = f'f"{spec}"' if "{" in spec else f'"{spec}"'
    return f"format({value}, {quoted})"


_CONVERSIONS = {ord("r"): "repr", ord("s"): "str", ord("a"): "ascii"}


def _is_join(node: ast.expr) -> bool:
    """Whether an expression is `" ".join(...)`, a string for certain."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "join"
        and isinstance(node.func.value, ast.Constant)
    )


def _whole(text: str) -> bool:
    try:
        ast.parse(text.strip(), mode="eval")
    except SyntaxError:
        return False
    return True
