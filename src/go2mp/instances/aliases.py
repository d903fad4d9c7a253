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
from collections.abc import Mapping

from go2mp.instances.rebuilding import rebuilt
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
    changes: dict[Node, Node | None] = {}
    for node in walk(file):
        if isinstance(node, nodes.Ident) and (x := found.get(info.uses.get(node))):
            changes[node] = _function(node, x)
        elif _declares(node, info, found):
            changes[node] = None
    made = rebuilt(file, changes)
    assert isinstance(made, nodes.File)
    return made


def _function(node: nodes.Ident, x: nodes.SelectorExpr) -> nodes.Expr:
    assert isinstance(x.x, nodes.Ident)
    package = nodes.Ident(node.span, x.x.name)
    return nodes.SelectorExpr(node.span, package, nodes.Ident(node.span, x.sel.name))


def _declares(node: Node, info: Info, found: Mapping[Object | None, Node]) -> bool:
    if isinstance(node, nodes.DeclStmt):
        node = node.decl
    match node:
        case nodes.AssignStmt(lhs=(nodes.Ident() as name,), op=":="):
            return info.defs.get(name) in found
        case nodes.GenDecl(specs=(nodes.ValueSpec(names=(name,)),)):
            return info.defs.get(name) in found
    return False


def _aliases(file: nodes.File, info: Info) -> dict[Object | None, nodes.SelectorExpr]:
    """The variables, with the function that each of them is."""
    found: dict[Object | None, nodes.SelectorExpr] = {}
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
                        names=(nodes.Ident() as name,),
                        values=(nodes.SelectorExpr() as x,),
                    ),
                )
            ):
                obj = info.defs.get(name)
                if obj is not None and isinstance(_standard(x, info), Func):
                    found[obj] = x
    if not found:
        return found
    defined = Counter(
        name.name
        for name, obj in info.defs.items()
        if obj is not None and not isinstance(obj, PkgName)
    )
    called = Counter(
        info.uses.get(node.fun)
        for node in walk(file)
        if isinstance(node, nodes.CallExpr) and isinstance(node.fun, nodes.Ident)
    )
    used = Counter(info.uses.values())
    return {
        obj: x
        for obj, x in found.items()
        if obj is not None
        and used[obj] == called[obj] > 0
        and isinstance(x.x, nodes.Ident)
        and not defined[x.x.name]  # nothing hides the package's name
    }


def _standard(node: nodes.SelectorExpr, info: Info) -> Object | None:
    """The package member that a selector names."""
    package = info.uses.get(node.x) if isinstance(node.x, nodes.Ident) else None
    return info.uses.get(node.sel) if isinstance(package, PkgName) else None
