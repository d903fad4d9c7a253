"""Variables that always hold an object: they are given one once, and nothing else.

    p := &Point{1, 2}        s := NewStack()        var errEmpty = errors.New("empty")

A function gives an object if every return does (`return &Stack{}`, `return s` of such a variable).
Under-approximation: only functions with one result, only variables that are never assigned again.
`nilness` asks here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import children, walk
from go2mp.types.info import Info
from go2mp.types.objects import Func, Object

Makes = Callable[[nodes.Expr], bool]


def made_objects(
    file: nodes.File, info: Info, variables: Variables
) -> frozenset[Object]:
    """The variables and functions that hold or give an object and never nil."""
    found: set[Object] = set()

    def makes(node: nodes.Expr) -> bool:
        return makes_object(node) or _known(node, info) in found

    known = -1
    while known != len(found):
        known = len(found)
        found.update(_variables(file, info, variables, makes))
        found.update(_functions(file, info, makes))
    return frozenset(found)


def makes_object(node: nodes.Expr) -> bool:
    """Whether an expression gives something that is not nil: `errors.New`, `&T{}`, a literal."""
    match node:
        case nodes.UnaryExpr(op="&") | nodes.CompositeLit() | nodes.FuncLit():
            return True
        case nodes.CallExpr(
            fun=nodes.SelectorExpr(x=nodes.Ident(name=package), sel=sel)
        ):
            return (package, sel.name) in (("errors", "New"), ("fmt", "Errorf"))
        case nodes.CallExpr(fun=nodes.Ident(name="new")):
            return True
    return False


def _known(node: nodes.Expr, info: Info) -> Object | None:
    """The variable that an operand is, or the function that it calls."""
    if isinstance(node, nodes.CallExpr):
        node = node.fun
    return info.uses.get(node) if isinstance(node, nodes.Ident) else None


def _variables(
    file: nodes.File, info: Info, variables: Variables, makes: Makes
) -> Iterator[Object]:
    for step in info.init_order:
        if len(step.lhs) == 1 and not variables.reassigned(step.lhs[0]):
            if makes(step.rhs):
                yield step.lhs[0]
    for node in walk(file, nodes.AssignStmt, nodes.ValueSpec):
        match node:
            case nodes.AssignStmt(op=":=", lhs=lhs, rhs=rhs) if len(lhs) == len(rhs):
                pairs = list(zip(lhs, rhs, strict=True))
            case nodes.ValueSpec(names=names, values=values) if len(names) == len(
                values
            ):
                pairs = list(zip(names, values, strict=True))
            case _:
                continue
        for name, value in pairs:
            obj = info.defs.get(name) if isinstance(name, nodes.Ident) else None
            if obj is None or variables.reassigned(obj) or not makes(value):
                continue
            if not variables.use(obj).address_taken:
                yield obj


def _functions(file: nodes.File, info: Info, makes: Makes) -> Iterator[Object]:
    for decl in file.decls:
        if not isinstance(decl, nodes.FuncDecl) or decl.body is None:
            continue
        obj = info.defs.get(decl.name)
        if not isinstance(obj, Func) or len(obj.signature.results) != 1:
            continue
        returns = list(_returns(decl.body))
        if returns and all(
            len(r.results) == 1 and makes(r.results[0]) for r in returns
        ):
            yield obj


def _returns(node: nodes.Node) -> Iterator[nodes.ReturnStmt]:
    """The return statements of a function, without those of the literals in it."""
    for child in children(node):
        if isinstance(child, nodes.ReturnStmt):
            yield child
        elif not isinstance(child, nodes.FuncLit):
            yield from _returns(child)
