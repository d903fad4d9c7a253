"""The order of the module's statements: nothing is evaluated before what it needs is defined.

Go's package level has no order: a variable may be declared above the class of its value, and a
constant above the one it is computed from. Python runs the module from top to bottom, so such an
assignment moves behind the last definition, in Go's order of initialisation.

What a statement needs is read from the Python itself: the names that it loads, and those that the
functions, classes and methods load which it may call. Over-approximations: whatever is mentioned is
called; a method that is called is every method of that name.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

_STATEMENT = re.compile(r"^(?!def |class )[^\s@#)]", re.M)
"""The first line of a statement of the module that defines no function and no class."""

_Definition = ast.FunctionDef | ast.ClassDef


@dataclass(slots=True)
class _Loads:
    """The names that a piece of Python reads, and the attributes that it looks up."""

    names: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)

    def add(self, node: ast.AST) -> None:
        """Adds what `node` and everything below it reads; annotations are not evaluated."""
        stack = [node]
        while stack:
            inner = stack.pop()
            match inner:
                case ast.Name(ctx=ast.Load()):
                    self.names.add(inner.id)
                case ast.Attribute():
                    self.attributes.add(inner.attr)
                case ast.arg():
                    continue
                case ast.AnnAssign():
                    stack += [x for x in (inner.target, inner.value) if x is not None]
                    continue
                case ast.FunctionDef():
                    stack += [*inner.body, *inner.args.defaults, *inner.decorator_list]
                    continue
            stack += ast.iter_child_nodes(inner)


class _Definitions:
    """What the module's functions, classes and methods read when they are called."""

    def __init__(self) -> None:
        self.bodies: dict[str, _Loads] = {}
        self.methods: dict[str, _Loads] = {}

    def add(self, node: _Definition) -> None:
        loads = self.bodies.setdefault(node.name, _Loads())
        if isinstance(node, ast.FunctionDef):
            loads.add(node)
            return
        for part in (*node.bases, *node.body):
            if isinstance(part, ast.FunctionDef) and not part.name.startswith("__"):
                self.methods.setdefault(part.name, _Loads()).add(part)
            else:
                loads.add(part)

    def needed(self, node: ast.stmt) -> set[str]:
        """All names that running a statement may read."""
        found = _Loads()
        found.add(node)
        names, attributes = list(found.names), list(found.attributes)
        while names or attributes:
            body = (
                self.bodies.get(names.pop())
                if names
                else self.methods.get(attributes.pop())
            )
            if body is not None:
                names += body.names - found.names
                attributes += body.attributes - found.attributes
                found.names |= body.names
                found.attributes |= body.attributes
        return found.names


def in_order(
    parts: Sequence[str],
    late: Sequence[tuple[int, str]],
    known: str,
    variables: Sequence[str],
) -> list[str]:
    """The parts of a module in an order that Python can run.

    `late` are statements for behind the parts, with their place in `variables`; `known` are
    definitions in front of them; `variables` are the names of the package's variables in the order
    of initialisation.
    What is no Python keeps its order: the pass that compiles the module reports it.
    """
    if not late and not any(map(_STATEMENT.search, parts)):
        return [part for part in parts if part.strip()]
    try:
        trees = [ast.parse(part) for part in parts]
    except SyntaxError:
        return [*parts, *(text for _, text in late)]
    definitions = _Definitions()
    for tree in (ast.parse(known), *trees):
        for node in tree.body:
            if isinstance(node, _Definition):
                definitions.add(node)
    pending = {name for tree in trees for node in tree.body for name in _defined(node)}
    pending |= {
        n for _, text in late for node in ast.parse(text).body for n in _defined(node)
    }
    kept: list[str] = []
    moved: list[tuple[int, str]] = []
    for part, tree in zip(parts, trees, strict=True):
        cut: list[ast.stmt] = []
        for node in tree.body:
            if not isinstance(node, _Definition):
                if definitions.needed(node) & pending:
                    cut.append(node)
                    continue
            pending.difference_update(_defined(node))
        rest, statements = _without(part, cut)
        moved += [
            (_position(node, variables), text)
            for node, text in zip(cut, statements, strict=True)
        ]
        if rest.strip():
            kept.append(rest)
    moved += late
    moved.sort(key=lambda item: item[0])
    return kept + [text for _, text in moved]


def _defined(node: ast.stmt) -> Iterator[str]:
    """The names that a statement of the module binds."""
    if isinstance(node, _Definition):
        yield node.name
        return
    for inner in ast.walk(node):
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
            yield inner.id


def _position(node: ast.stmt, variables: Sequence[str]) -> int:
    """Where a moved statement belongs: constants and zero values come first."""
    places = [variables.index(name) for name in _defined(node) if name in variables]
    return min(places, default=-1)


def _without(text: str, cut: Iterable[ast.stmt]) -> tuple[str, list[str]]:
    """A part without some statements, and these with the comments right above them."""
    lines = text.splitlines(keepends=True)
    taken: list[str] = []
    gone: set[int] = set()
    for node in cut:
        first, last = node.lineno - 1, node.end_lineno or node.lineno
        while first > 0 and lines[first - 1].startswith("#"):
            first -= 1
        taken.append("".join(lines[first:last]))
        gone.update(range(first, last))
    rest = "".join(line for number, line in enumerate(lines) if number not in gone)
    return rest, taken
