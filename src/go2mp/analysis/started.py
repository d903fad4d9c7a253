"""Function variables that are only started: `output := func(c chan int) { ... }; go output(c)`.

A process needs a function at module level, so the literal is lifted there, and its variable is
needed no more. That is the same when the variable is never assigned again and every use of it is
the function of a `go` statement: what the literal captures is an argument at each of them.

Over-approximations: a variable with any other use keeps its literal, and `sharing` makes the
goroutines threads.
"""

from __future__ import annotations

from go2mp.analysis.goroutines import Goroutines
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.objects import Object, Var


def started_literals(
    info: Info, goroutines: Goroutines, variables: Variables
) -> dict[Var, nodes.FuncLit]:
    """The variables that are only started, and their literals."""
    found: dict[Var, nodes.FuncLit] = {}
    for goroutine in goroutines.all:
        node = goroutine.node
        if not isinstance(node, nodes.GoStmt) or not isinstance(
            node.call, nodes.CallExpr
        ):
            continue
        fun = node.call.fun
        var = info.uses.get(fun) if isinstance(fun, nodes.Ident) else None
        if not isinstance(var, Var) or len(goroutine.functions) != 1:
            continue
        literal = goroutine.functions[0]
        if not isinstance(literal, nodes.FuncLit) or variables.reassigned(var):
            continue
        if _defines(info, goroutines.parents.get(literal), var) and all(
            _is_started(goroutines, info, ident, var)
            for ident in variables.use(var).occurrences
        ):
            found[var] = literal
    return found


def _defines(info: Info, node: nodes.Node | None, var: Object) -> bool:
    """Whether a statement is `var := literal`."""
    return (
        isinstance(node, nodes.AssignStmt)
        and node.op == ":="
        and len(node.lhs) == 1
        and isinstance(node.lhs[0], nodes.Ident)
        and info.defs.get(node.lhs[0]) is var
    )


def _is_started(
    goroutines: Goroutines, info: Info, ident: nodes.Ident, var: Object
) -> bool:
    if info.defs.get(ident) is var:
        return True
    call = goroutines.parents.get(ident)
    return (
        isinstance(call, nodes.CallExpr)
        and call.fun is ident
        and isinstance(goroutines.parents.get(call), nodes.GoStmt)
    )
