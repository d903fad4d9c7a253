"""Variables that are only another name of a standard function: their calls call the function.

    p := fmt.Println      (nothing)
    p("a", 1)             fmt.Println("a", 1)

What a call of a standard function becomes depends on the arguments it has, so that the function as
a value is a poor translation, or none. The variable must be initialised with the function where it
is declared, alone, and be nothing but called after that. A comment above the declaration goes to
the statement behind it. `pipeline` checks the new tree, as it does after `syntax.gotos`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import fields, replace
from typing import Any

from go2mp.syntax import nodes
from go2mp.syntax.nodes import Node
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.objects import Func, Object, PkgName


def without_aliases(file: nodes.File, info: Info) -> nodes.File:
    """The program without such variables: the same tree if there is none."""
    found = _aliases(file, info)
    if not found:
        return file
    made = _Rewriter(info, found).rebuilt(file)
    assert isinstance(made, nodes.File)
    return made


def _aliases(file: nodes.File, info: Info) -> dict[Object, nodes.SelectorExpr]:
    """The variables, with the function that each of them is."""
    found: dict[Object, nodes.SelectorExpr] = {}
    unlisted = {getattr(node, "init", None) for node in walk(file)}
    for node in walk(file):
        if node in unlisted:
            continue
        match node:
            case nodes.AssignStmt(
                lhs=(nodes.Ident() as name,), op=":=", rhs=(nodes.SelectorExpr() as x,)
            ) | nodes.GenDecl(
                specs=(
                    nodes.ValueSpec(
                        names=(nodes.Ident() as name,), values=(nodes.SelectorExpr() as x,)
                    ),
                )
            ):
                obj = info.defs.get(name)
                if obj is not None and isinstance(_standard(x, info), Func):
                    found[obj] = x
    if not found:
        return found
    defined = Counter(name.name for name, obj in info.defs.items() if obj is not None)
    called = Counter(
        info.uses.get(node.fun)
        for node in walk(file)
        if isinstance(node, nodes.CallExpr) and isinstance(node.fun, nodes.Ident)
    )
    used = Counter(info.uses.values())
    return {
        obj: x
        for obj, x in found.items()
        if used[obj] == called[obj] > 0
        and isinstance(x.x, nodes.Ident)
        and not defined[x.x.name]  # nothing hides the package's name
    }


def _standard(node: nodes.SelectorExpr, info: Info) -> Object | None:
    """The package member that a selector names."""
    package = info.uses.get(node.x) if isinstance(node.x, nodes.Ident) else None
    return info.uses.get(node.sel) if isinstance(package, PkgName) else None


class _Rewriter:
    """Rebuilds what is above such a declaration or call; the rest is shared with the old tree."""

    def __init__(self, info: Info, found: dict[Object, nodes.SelectorExpr]) -> None:
        self.info, self.found = info, found

    def rebuilt(self, node: Node) -> Node:
        """A node with the functions called by their own names."""
        if isinstance(node, nodes.Ident):
            return self._named(node)
        changes: dict[str, Any] = {}
        for field in fields(node):
            value = getattr(node, field.name)
            if isinstance(value, Node):
                made: Any = self.rebuilt(value)
            elif isinstance(value, tuple) and value and isinstance(value[0], Node):
                made = tuple(map(self.rebuilt, self._without_declarations(value)))
                if len(made) == len(value) and all(map(_same, made, value)):
                    made = value
            else:
                continue
            if made is not value:
                changes[field.name] = made
        return replace(node, **changes) if changes else node

    def _named(self, node: nodes.Ident) -> nodes.Expr:
        obj = self.info.uses.get(node)
        x = self.found.get(obj) if obj is not None else None
        if x is None or not isinstance(x.x, nodes.Ident):
            return node
        package = nodes.Ident(node.span, x.x.name)
        return nodes.SelectorExpr(node.span, package, nodes.Ident(node.span, x.sel.name))

    def _without_declarations(self, items: tuple[Any, ...]) -> tuple[Any, ...]:
        kept: list[Any] = []
        dropped: tuple[nodes.Comment, ...] = ()
        for item in items:
            if self._declares(item):
                dropped += item.layout.before
                continue
            if dropped:
                before = (*dropped, *item.layout.before)
                item = replace(item, layout=replace(item.layout, before=before))
                dropped = ()
            kept.append(item)
        return tuple(kept)

    def _declares(self, node: Node) -> bool:
        if isinstance(node, nodes.DeclStmt):
            node = node.decl
        match node:
            case nodes.AssignStmt(lhs=(nodes.Ident() as name,), op=":="):
                return self.info.defs.get(name) in self.found
            case nodes.GenDecl(specs=(nodes.ValueSpec(names=(name,)),)):
                return self.info.defs.get(name) in self.found
        return False


def _same(a: object, b: object) -> bool:
    return a is b
