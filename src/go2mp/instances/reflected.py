"""Package reflect, where it only names types: `reflect.TypeOf(x)` is `fmt.Sprintf("%T", x)`.

That is the same where the type is printed by package fmt, asked for its String, or compared with
another one; it is done if the program has no other use of the package. `pipeline` checks the new
tree, as it does after `aliases`.
"""

from __future__ import annotations

from collections.abc import Iterator

from go2mp.instances.rebuilding import rebuilt
from go2mp.syntax import nodes
from go2mp.syntax.nodes import Node
from go2mp.syntax.visit import parents, walk
from go2mp.types.info import Info
from go2mp.types.objects import Func, PkgName


def without_reflection(file: nodes.File, info: Info) -> nodes.File:
    """The program without package reflect: the same tree if it does more with it."""
    imports = {spec.path.text: spec for spec in file.imports if spec.name is None}
    own = imports.get('"reflect"')
    if own is None or '"fmt"' not in imports:
        return file
    above = parents(file)
    changes: dict[Node, Node | None] = {}
    for member in _members(file, info):
        call = above[member]
        if not isinstance(call, nodes.CallExpr) or member.sel.name != "TypeOf":
            return file
        user = above[call]
        if isinstance(user, nodes.SelectorExpr) and user.sel.name == "String":
            changes[above[user]] = _name(call)
        elif isinstance(user, nodes.BinaryExpr) or _prints(user, info):
            changes[call] = _name(call)
        else:
            return file
    declaration = above[own]
    alone = isinstance(declaration, nodes.GenDecl) and len(declaration.specs) == 1
    changes[declaration if alone else own] = None
    made = rebuilt(file, changes)
    assert isinstance(made, nodes.File)
    return made


def _members(file: nodes.File, info: Info) -> Iterator[nodes.SelectorExpr]:
    """The uses of the package."""
    for node in walk(file):
        if isinstance(node, nodes.SelectorExpr) and isinstance(node.x, nodes.Ident):
            package = info.uses.get(node.x)
            if isinstance(package, PkgName) and package.path == "reflect":
                yield node


def _prints(node: Node, info: Info) -> bool:
    """Whether a node is a call of fmt that prints its operands' texts: not their types."""
    if not isinstance(node, nodes.CallExpr):
        return False
    fun = node.fun
    callee = info.uses.get(fun.sel) if isinstance(fun, nodes.SelectorExpr) else None
    texts = (arg.text for arg in node.args if isinstance(arg, nodes.BasicLit))
    named = any("%T" in text or "#" in text for text in texts)
    return isinstance(callee, Func) and callee.pkg == "fmt" and not named


def _name(call: nodes.CallExpr) -> nodes.CallExpr:
    """The type's name, as fmt gives it."""
    package, function = nodes.Ident(call.span, "fmt"), nodes.Ident(call.span, "Sprintf")
    fun = nodes.SelectorExpr(call.span, package, function)
    verb = nodes.BasicLit(call.span, nodes.LitKind.STRING, '"%T"')
    return nodes.CallExpr(call.span, fun, (verb, *call.args))
