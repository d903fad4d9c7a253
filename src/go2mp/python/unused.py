"""Local variables that nothing reads: constants that were folded into their uses, what Go assigns
to `_` only to have used it, and tags of switches that need none.

    huge = 4611686018427387904      (nothing)
    found = look(key)               look(key)
    case 0, value, _:               case 0, _, _:

Works on the finished suite of a function, the functions inside of it included.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

_SCOPES = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda
_PURE = ast.Constant | ast.Name


def without_unused(body: str) -> str:
    """`body` without the variables of its own that it never reads."""
    if " = " not in body and "case " not in body:
        return body  # it binds nothing: most methods are as short
    try:
        tree = ast.parse(body)
    except SyntaxError:
        return body  # it is put together further outside
    unused = _unread(tree)
    if not unused:
        return body
    lines = body.splitlines(keepends=True)
    for node, only in sorted(_bindings(tree), key=_start, reverse=True):
        if isinstance(node, ast.MatchAs):
            if node.name in unused and node.pattern is None:
                _cut(lines, node, "_")
        elif _target(node) in unused:
            _drop(lines, node, only)
    return "".join(lines)


def _unread(tree: ast.Module) -> set[str]:
    """The names that are bound in ways that can be dropped, and never read."""
    bound: set[str] = set()
    kept: set[str] = set()
    targets = {id(_name(node)) for node, _ in _bindings(tree)}
    for node in ast.walk(tree):
        match node:
            case ast.Name():
                if id(node) in targets:
                    bound.add(node.id)
                else:
                    kept.add(node.id)
            case ast.MatchAs(name=str(name)):
                bound.add(name)
            case ast.Global() | ast.Nonlocal():
                kept.update(node.names)
            case ast.arg():
                kept.add(node.arg)
            case ast.FunctionDef():
                kept.add(node.name)
    return {name for name in bound - kept if not name.startswith("_")}


_Binding = ast.Assign | ast.AnnAssign | ast.MatchAs


def _bindings(tree: ast.AST) -> Iterator[tuple[_Binding, bool]]:
    """The assignments and captures of one function, and whether each is its whole suite."""
    for name in ("body", "orelse", "finalbody", "handlers", "cases"):
        suite = getattr(tree, name, ())
        if not isinstance(suite, list):
            continue
        for node in suite:
            if isinstance(node, _SCOPES):
                continue
            if isinstance(node, ast.Assign | ast.AnnAssign):
                if _name(node) is not None:
                    yield node, len(suite) == 1
                continue
            if isinstance(node, ast.match_case):
                for inner in ast.walk(node.pattern):
                    if isinstance(inner, ast.MatchAs) and inner.name is not None:
                        yield inner, False
            yield from _bindings(node)


def _name(node: _Binding) -> ast.Name | None:
    """The one name that a statement assigns."""
    match node:
        case ast.Assign(targets=[ast.Name() as name]):
            return name
        case ast.AnnAssign(target=ast.Name() as name, value=ast.expr()):
            return name
    return None


def _target(node: _Binding) -> str:
    name = _name(node)
    return name.id if name is not None else ""


def _start(item: tuple[_Binding, bool]) -> tuple[int, int]:
    return item[0].lineno, item[0].col_offset


def _drop(lines: list[str], node: ast.Assign | ast.AnnAssign, only: bool) -> None:
    """Leaves of an assignment what its value does."""
    assert node.value is not None
    if isinstance(node.value, _PURE):
        _cut(lines, node, "pass" if only else "")
        return
    first = lines[node.lineno - 1].encode()
    prefix = "" if isinstance(node.value, ast.Call) else "_ = "
    value = lines[node.value.lineno - 1].encode()[node.value.col_offset :].decode()
    if node.value.lineno == node.lineno:
        lead = first[: node.col_offset].decode()
        lines[node.lineno - 1] = f"{lead}{prefix}{value}"


def _cut(lines: list[str], node: _Binding, text: str) -> None:
    """Replaces a node by `text`; a line that nothing is left of goes."""
    at, end = node.lineno - 1, node.end_lineno or node.lineno
    before = lines[at].encode()[: node.col_offset].decode()
    after = lines[end - 1].encode()[node.end_col_offset or 0 :].decode()
    whole = before + text + after
    lines[at:end] = [whole if whole.strip() else ""]
