"""Whether a package variable's initial value may panic: that runs before main does.

Go specification: "Program initialization and execution".

Over-approximations: those of `blocking.may_panic`; a function that an initial value mentions is
called; a method that is called may be any of that name.
"""

from __future__ import annotations

from collections.abc import Callable

from go2mp.analysis.blocking import may_panic
from go2mp.analysis.goroutines import Goroutines
from go2mp.analysis.places import Function
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.objects import Object


def initial_values_panic(
    file: nodes.File,
    info: Info,
    goroutines: Goroutines,
    safe: Callable[[nodes.Node], bool],
) -> bool:
    """Looks at the initial values, and at all that they may call."""
    declared: dict[Object, Function] = {}
    by_name: dict[str, list[Function]] = {}
    for decl in file.decls:
        if isinstance(decl, nodes.FuncDecl):
            declared[info.defs[decl.name]] = decl  # type: ignore[index]
            if decl.recv is not None:
                by_name.setdefault(decl.name.name, []).append(decl)
    pending: list[Function] = []
    for step in info.init_order:
        for node in walk(step.rhs):
            match node:
                case nodes.CallExpr(fun=nodes.FuncLit() as literal):
                    pending.append(literal)
                case nodes.SelectorExpr():
                    pending += by_name.get(node.sel.name, [])
                case nodes.Ident() if (obj := info.uses.get(node)) in declared:
                    assert obj is not None
                    pending.append(declared[obj])
                case nodes.IndexExpr() | nodes.SliceExpr() | nodes.TypeAssertExpr():
                    if not safe(node):
                        return True
    seen: set[Function] = set()
    while pending:
        function = pending.pop()
        if function in seen:
            continue
        seen.add(function)
        if may_panic(info, function, safe):
            return True
        for callees in goroutines.calls.get(function, {}).values():
            pending += callees
    return False
