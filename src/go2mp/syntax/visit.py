"""Walks over the syntax tree: children, preorder, the map of parents, and a visitor.

Order is always source order. Comments are not nodes and are not visited.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar, overload

from go2mp.syntax import nodes
from go2mp.syntax.nodes import FuncDecl, FuncLit, Node

__all__ = ["Visitor", "children", "own_nodes", "parents", "walk", "walk_functions"]

N = TypeVar("N", bound=Node)
R = TypeVar("R")

Function = FuncDecl | FuncLit

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


_CLASSES: dict[type[Node], list[type[Node]]] = {
    cls: list(_all_classes(cls)) for cls in _all_classes(nodes.Node)
}
"""Each node class with the classes below it."""

_FIELDS = {cls: _child_fields(cls) for cls in _CLASSES}


def children(node: Node) -> Sequence[Node]:
    """The direct children of a node, in order."""
    below = _order.children.get(node)
    return _read_children(node) if below is None else below


def _read_children(node: Node) -> list[Node]:
    found: list[Node] = []
    for name in _FIELDS[type(node)]:
        value = getattr(node, name)
        if type(value) is tuple:
            found.extend(value)
        elif value is not None:
            found.append(value)
    return found


class _Order:
    """The nodes of a file in preorder, where each subtree is a slice, with their children, parents
    and functions.

    The analyses walk the same file some sixty times: the last one is remembered. Nodes never
    change, so what is said of a node is true even if it is part of another file, too.
    """

    __slots__ = (
        "nodes",
        "slices",
        "kinds",
        "children",
        "parents",
        "functions",
        "own",
    )

    def __init__(self, file: Node | None = None) -> None:
        self.nodes: list[Node] = []
        self.slices: dict[Node, slice] = {}
        self.kinds: dict[type[Node], list[int]] = defaultdict(list)
        """Where the nodes of each class are among the nodes."""

        self.children: dict[Node, list[Node]] = {}
        self.parents: dict[Node, Node] = {}
        self.functions: list[Function | None] = []
        """The function around each of the nodes."""

        self.own: dict[Node, list[Node]] = {}
        """What `own_nodes` gave."""

        if file is not None:
            self._add(file, None)

    def _add(self, file: Node, function: Function | None) -> None:
        stack: list[tuple[Node, int, Function | None]] = [(file, -1, function)]
        while stack:
            node, start, function = stack.pop()
            if start >= 0:
                self.slices[node] = slice(start, len(self.nodes))
                continue
            stack.append((node, len(self.nodes), function))
            self.kinds[type(node)].append(len(self.nodes))
            self.nodes.append(node)
            self.functions.append(function)
            below = self.children[node] = _read_children(node)
            if type(node) is nodes.FuncDecl or type(node) is nodes.FuncLit:
                function = node
            for child in below:
                self.parents[child] = node
            stack.extend([(child, -1, function) for child in reversed(below)])


_order = _Order()


def _order_of(file: nodes.File) -> _Order:
    """The order of a file, made when it is asked for first."""
    global _order
    if not _order.nodes or _order.nodes[0] is not file:
        _order = _Order(file)
    return _order


@overload
def walk(node: Node) -> Iterator[Node]: ...
@overload
def walk(node: Node, *kinds: type[N]) -> Iterator[N]: ...
def walk(node: Node, *kinds: type[Node]) -> Iterator[Node]:
    """`node` and everything below it, parents before children, without recursion; of some kinds
    only, where they are given."""
    if kinds:
        return _walk_kinds(node, kinds)
    if type(node) is nodes.File:
        return iter(_order_of(node).nodes)
    if (found := _order.slices.get(node)) is not None:
        return iter(_order.nodes[found])
    return _walk(node)


def _walk_kinds(node: Node, kinds: tuple[type[Node], ...]) -> Iterator[Node]:
    order = _order_of(node) if type(node) is nodes.File else _order
    part = order.slices.get(node)
    if part is None:
        return (inner for inner in walk(node) if isinstance(inner, kinds))
    places: list[int] = []
    for kind in kinds:
        for leaf in _CLASSES[kind]:
            if found := order.kinds.get(leaf):
                first = bisect_left(found, part.start)
                places += found[first : bisect_left(found, part.stop)]
    places.sort()
    return map(order.nodes.__getitem__, places)


def _walk(node: Node, into_literals: bool = True) -> Iterator[Node]:
    stack = [node]
    while stack:
        inner = stack.pop()
        yield inner
        if into_literals or inner is node or type(inner) is not nodes.FuncLit:
            stack.extend(reversed(children(inner)))


def walk_functions(file: nodes.File) -> Iterator[tuple[Node, Function | None]]:
    """What `walk` gives, each node with the function (or literal) around it."""
    order = _order_of(file)
    return zip(order.nodes, order.functions, strict=True)


def own_nodes(function: Node) -> Sequence[Node]:
    """The nodes of a function's own body: literals inside it, but not what they contain."""
    own = _order.own.get(function)
    if own is None:
        own = list(_walk(function, into_literals=False))[1:]
        if function in _order.slices:
            _order.own[function] = own
    return own


def parents(file: nodes.File) -> Mapping[Node, Node]:
    """The parent of every node below `file` (which itself has none)."""
    return _order_of(file).parents


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
        for child in children(node):
            self.visit(child)
        return None
