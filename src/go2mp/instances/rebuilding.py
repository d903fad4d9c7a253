"""A syntax tree with some of its nodes replaced or taken out: what `aliases` and `reflected` write.

Whatever is not above such a node is shared with the old tree. The comments above a node that is
taken out of a list go to the one behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from go2mp.syntax import nodes
from go2mp.syntax.nodes import Node

Changes = Mapping[Node, "Node | None"]
"""Nodes and what stands in their place; None: nothing, where they are in a list."""


def rebuilt(node: Node, changes: Changes) -> Node:
    """The node with the changes below it."""
    new: dict[str, Any] = {}
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(value, Node):
            made: Any = changes.get(value) or rebuilt(value, changes)
        elif isinstance(value, tuple) and value and isinstance(value[0], Node):
            made = _list(value, changes)
        else:
            continue
        if made is not value:
            new[field.name] = made
    return replace(node, **new) if new else node


def _list(items: tuple[Any, ...], changes: Changes) -> tuple[Any, ...]:
    made: list[Any] = []
    comments: tuple[nodes.Comment, ...] = ()
    item: Any
    for item in items:
        if item in changes and changes[item] is None:
            comments += item.layout.before
            continue
        item = changes.get(item) or rebuilt(item, changes)
        if comments:
            before = (*comments, *item.layout.before)
            item = replace(item, layout=replace(item.layout, before=before))
            comments = ()
        made.append(item)
    same = len(made) == len(items) and all(
        a is b for a, b in zip(made, items, strict=True)
    )
    return items if same else tuple(made)
