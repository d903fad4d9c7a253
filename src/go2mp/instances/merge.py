"""The instances of a generic declaration that are the same Python become one again.

`partition` groups the emitted texts of the instances: two are in one group when they differ in
hints only. `merged` makes one text of a group: where the hints differ and the type arguments are
the reason, the type parameter's TypeVar stands.

    def first(xs: list[int]) -> int        def first(xs: list[T]) -> T
    def first(xs: list[str]) -> str   ->
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass

Slot = tuple[ast.expr, ...]
"""The same hint in each text of a group."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A type parameter: its TypeVar's name, and the hint of its argument in each text."""

    name: str
    hints: tuple[str, ...]


def partition(texts: Sequence[str], before: Sequence[int]) -> tuple[int, ...]:
    """The number of each text's group; groups of `before` are only ever split."""
    known: dict[tuple[int, str], int] = {}
    found = []
    for text, group in zip(texts, before, strict=True):
        key = (group, _without_hints(text))
        found.append(known.setdefault(key, len(known)))
    return tuple(found)


def _without_hints(text: str) -> str:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return text
    for node, name in _hint_places(tree):
        value = getattr(node, name)
        if isinstance(value, list):
            setattr(node, name, [_bare(item) for item in value])
        else:
            setattr(node, name, None if name != "func" else _bare(value))
    return ast.dump(tree)


def _bare(node: ast.expr) -> ast.expr:
    return node.value if isinstance(node, ast.Subscript) else node


def _hint_places(tree: ast.AST) -> list[tuple[ast.AST, str]]:
    """Where hints stand: (node, attribute)."""
    found: list[tuple[ast.AST, str]] = []
    for node in ast.walk(tree):
        match node:
            case ast.arg() if node.annotation is not None:
                found.append((node, "annotation"))
            case ast.AnnAssign():
                found.append((node, "annotation"))
            case ast.FunctionDef() if node.returns is not None:
                found.append((node, "returns"))
            case ast.ClassDef() if node.bases:
                found.append((node, "bases"))
            case ast.Call(func=ast.Subscript(value=ast.Name(id=name))):
                if name[:1].isupper():
                    found.append((node, "func"))
    return found


def merged(texts: Sequence[str], parameters: Sequence[Parameter]) -> str:
    """One text for a group of instances."""
    if len(texts) == 1 or len(set(texts)) == 1:
        return texts[0]
    trees = [ast.parse(text) for text in texts]
    places = [_hints(tree) for tree in trees]
    lines = texts[0].splitlines(keepends=True)
    changes = []
    for slot in zip(*places, strict=True):
        made = _common(slot, _known(slot[0], trees[0], places, parameters))
        if made != ast.unparse(slot[0]):
            changes.append((slot[0], made))
    for node, made in sorted(
        changes,
        key=lambda change: (change[0].lineno, change[0].col_offset),
        reverse=True,
    ):
        _replace(lines, node, made)
    return "".join(lines)


def _known(
    hint: ast.expr,
    tree: ast.Module,
    places: Sequence[Sequence[ast.expr]],
    parameters: Sequence[Parameter],
) -> Sequence[Parameter]:
    """The type parameters that a hint may mention: in a function, but for its parameters, only
    theirs, from which a type checker infers them at a call."""
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and _holds(function, hint):
            own = {
                id(arg.annotation)
                for arg in ast.walk(function.args)
                if isinstance(arg, ast.arg)
            }
            taken = " ".join(
                _common(slot, parameters)
                for slot in zip(*places, strict=True)
                if id(slot[0]) in own
            )
            words = set(re.findall(r"\w+", taken))
            return [p for p in parameters if p.name in words]
    return parameters


def _holds(function: ast.FunctionDef, hint: ast.expr) -> bool:
    """Whether a hint is in a function, but not one of its parameters'."""
    own = {id(arg.annotation) for arg in function.args.args}
    return id(hint) not in own and any(node is hint for node in ast.walk(function))


def _hints(tree: ast.AST) -> list[ast.expr]:
    found: list[ast.expr] = []
    for node, name in _hint_places(tree):
        value = getattr(node, name)
        found += value if isinstance(value, list) else [value]
    return found


def _common(slot: Slot, parameters: Sequence[Parameter]) -> str:
    """The hint that fits all texts of a group."""
    written = [ast.unparse(node) for node in slot]
    if len(set(written)) == 1:
        return written[0]
    for parameter in parameters:
        if list(parameter.hints) == written:
            return parameter.name
    first = slot[0]
    if all(isinstance(node, ast.Constant) for node in slot):
        inner = [_parsed(node) for node in slot]
        if all(node is not None for node in inner):
            return repr(_common(tuple(inner), parameters))  # type: ignore[arg-type]
    if all(type(node) is type(first) for node in slot):
        match first:
            case ast.Subscript():
                base = _common(tuple(n.value for n in slot), parameters)  # type: ignore[attr-defined]
                if base == "Any":
                    return base
                inner_text = _common(tuple(n.slice for n in slot), parameters)  # type: ignore[attr-defined]
                return f"{base}[{inner_text}]"
            case ast.Tuple() | ast.List():
                return _sequence(slot, parameters)
            case ast.BinOp():
                left = _common(tuple(n.left for n in slot), parameters)  # type: ignore[attr-defined]
                right = _common(tuple(n.right for n in slot), parameters)  # type: ignore[attr-defined]
                return f"{left} | {right}"
    bare = {ast.unparse(_bare(node)) for node in slot}
    return bare.pop() if len(bare) == 1 else "Any"


def _sequence(slot: Slot, parameters: Sequence[Parameter]) -> str:
    lists = [node.elts for node in slot]  # type: ignore[attr-defined]
    if len({len(items) for items in lists}) != 1:
        return "Any"
    parts = ", ".join(_common(items, parameters) for items in zip(*lists, strict=True))
    return f"[{parts}]" if isinstance(slot[0], ast.List) else parts


def _parsed(node: ast.expr) -> ast.expr | None:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return None
    try:
        return ast.parse(node.value, mode="eval").body
    except SyntaxError:
        return None


def _replace(lines: list[str], node: ast.expr, made: str) -> None:
    """Puts `made` in the place of `node`, which stands on one line (columns count bytes)."""
    if node.end_lineno != node.lineno:
        return
    line = lines[node.lineno - 1].encode()
    assert node.end_col_offset is not None
    changed = line[: node.col_offset] + made.encode() + line[node.end_col_offset :]
    lines[node.lineno - 1] = changed.decode()
