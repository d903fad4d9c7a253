"""Walks over the syntax tree: children, preorder, the map of parents, and a visitor.

Order is always source order. Comments are not nodes and are not visited.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from typing import Any, Generic, TypeVar

from go2mp.syntax import nodes
from go2mp.syntax.nodes import Node

__all__ = ["Visitor", "child_list", "children", "parents", "walk"]

R = TypeVar("R")

_NOT_CHILDREN = frozenset(("span", "op_span", "layout", "opening", "trailing"))
_LEAF_TYPES = frozenset(("str", "bool", "int", "LitKind", "ChanDir"))


def _child_fields(cls: type[Node]) -> tuple[str, ...]:
    """The fields of a node class that may hold nodes or tuples of nodes."""
    return tuple(
        f.name
        for f in fields(cls)
        if f.name not in _NOT_CHILDREN and str(f.type) not in _LEAF_TYPES
    )


def _all_classes(cls: type[Node]) -> Iterator[type[Node]]:
    yield cls
    for sub in cls.__subclasses__():
        yield from _all_classes(sub)


_FIELDS: dict[type[Node], tuple[str, ...]] = {
    cls: _child_fields(cls) for cls in _all_classes(nodes.Node)
}


def child_list(node: Node) -> list[Node]:
    """The direct children of a node, as a list (quicker than `children` in a hot loop)."""
    found: list[Node] = []
    for name in _FIELDS[type(node)]:
        value = getattr(node, name)
        if type(value) is tuple:
            found.extend(value)
        elif value is not None:
            found.append(value)
    return found


def children(node: Node) -> Iterator[Node]:
    """The direct children of a node, in order."""
    return iter(child_list(node))


class _Order:
    """The nodes of a file in preorder, where each subtree is a slice, and their parents.

    The analyses walk the same file some forty times: the last one is remembered. Nodes never
    change, so what is said of a node is true even if it is part of another file, too.
    """

    __slots__ = ("nodes", "slices", "parents")

    def __init__(self, file: Node) -> None:
        self.nodes: list[Node] = []
        self.slices: dict[Node, slice] = {}
        self.parents: dict[Node, Node] = {}
        self._add(file)

    def _add(self, file: Node) -> None:
        stack: list[tuple[Node, int]] = [(file, -1)]
        while stack:
            node, start = stack.pop()
            if start >= 0:
                self.slices[node] = slice(start, len(self.nodes))
                continue
            stack.append((node, len(self.nodes)))
            self.nodes.append(node)
            below = child_list(node)
            for child in below:
                self.parents[child] = node
            below.reverse()
            stack.extend([(child, -1) for child in below])


_last: list[_Order] = []


def _order_of(file: Node) -> _Order:
    """The order of a file, made when it is asked for first."""
    if not _last or _last[0].nodes[0] is not file:
        _last[:] = [_Order(file)]
    return _last[0]


def walk(node: Node) -> Iterator[Node]:
    """`node` and everything below it, parents before children, without recursion."""
    if isinstance(node, nodes.File):
        return iter(_order_of(node).nodes)
    for order in _last:
        if (found := order.slices.get(node)) is not None:
            return iter(order.nodes[found])
    return _walk(node)


def _walk(node: Node) -> Iterator[Node]:
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        below = child_list(node)
        below.reverse()
        stack.extend(below)


def parents(file: Node) -> dict[Node, Node]:
    """The parent of every node below `file` (which itself has none)."""
    return dict(_order_of(file).parents)


class Visitor(Generic[R]):
    """Calls `visit_<ClassName>` for a node, or `generic` where there is none.

    `generic` visits the children; a method that wants its node's children visited calls it.
    """

    def __init__(self) -> None:
        self._methods: dict[type[Node], Callable[[Any], R | None]] = {}

    def visit(self, node: Node) -> R | None:
        """Visits one node."""
        cls = type(node)
        if cls not in self._methods:
            name = f"visit_{cls.__name__}"
            self._methods[cls] = getattr(self, name, self.generic)
        return self._methods[cls](node)

    def generic(self, node: Node) -> R | None:
        """Visits the children."""
        for child in child_list(node):
            self.visit(child)
        return None
