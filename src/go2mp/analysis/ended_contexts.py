"""Which calls `ctx.Err()` come after `<-ctx.Done()` or `cancel()`: their result is not nil.

Package context's documentation: "After Err returns a non-nil error, successive calls to Err return
the same error", and "If Done is closed, Err returns a non-nil error explaining why".

Under-approximations: the context is a variable that is not assigned again; the call stands in the
clause of the select, or after the receive in the same block, and in no function literal there.
"""

from __future__ import annotations

from collections.abc import Iterator

from go2mp.analysis.goroutines import called_func
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import children, walk
from go2mp.types.info import Info
from go2mp.types.objects import Object
from go2mp.types.parens import unparen


def errors_of_ended(
    file: nodes.File, info: Info, variables: Variables
) -> frozenset[nodes.CallExpr]:
    """The calls of Err whose context has ended."""
    found: set[nodes.CallExpr] = set()
    cancelled = _cancelled(file, info, variables)
    for node in walk(file):
        match node:
            case nodes.CommClause(comm=nodes.ExprStmt(x=receive), body=body):
                rest = body
            case nodes.Block(stmts=stmts):
                for position, stmt in enumerate(stmts):
                    if isinstance(stmt, nodes.ExprStmt):
                        context = _received(stmt.x, info, variables)
                        context = context or cancelled.get(_called(stmt.x, info))
                        found.update(_errors(stmts[position + 1 :], context, info))
                continue
            case _:
                continue
        found.update(_errors(rest, _received(receive, info, variables), info))
    return frozenset(found)


def _cancelled(
    file: nodes.File, info: Info, variables: Variables
) -> dict[Object | None, Object]:
    """The contexts by their functions to cancel them: `ctx, cancel := context.WithCancel(...)`."""
    found: dict[Object | None, Object] = {}
    for node in walk(file, nodes.AssignStmt):
        match node:
            case nodes.AssignStmt(
                lhs=(nodes.Ident() as context, nodes.Ident() as cancel),
                rhs=(nodes.CallExpr() as call,),
                op=":=",
            ):
                func = called_func(info, call)
                ended, function = info.defs.get(context), info.defs.get(cancel)
                if func is None or func.pkg != "context" or ended is None:
                    continue
                if function is None or variables.reassigned(function):
                    continue
                if not variables.reassigned(ended):
                    found[function] = ended
    return found


def _called(node: nodes.Expr, info: Info) -> Object | None:
    """The variable of a call `cancel()`."""
    match unparen(node):
        case nodes.CallExpr(fun=nodes.Ident() as function):
            return info.uses.get(function)
    return None


def _received(node: nodes.Expr, info: Info, variables: Variables) -> Object | None:
    """The context of `<-ctx.Done()`."""
    match unparen(node):
        case nodes.UnaryExpr(op="<-", x=nodes.CallExpr() as call):
            context = _called_on(call, "Done", info)
            if context is not None and not variables.reassigned(context):
                return context
    return None


def _errors(
    stmts: tuple[nodes.Stmt, ...], context: Object | None, info: Info
) -> Iterator[nodes.CallExpr]:
    pending: list[nodes.Node] = list(stmts) if context is not None else []
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.FuncLit):
            continue
        if isinstance(node, nodes.CallExpr) and _called_on(node, "Err", info):
            if _called_on(node, "Err", info) is context:
                yield node
        pending += children(node)


def _called_on(call: nodes.CallExpr, name: str, info: Info) -> Object | None:
    """The variable of type context.Context whose method is called."""
    match call.fun:
        case nodes.SelectorExpr(
            x=nodes.Ident() as holder, sel=nodes.Ident(name=called)
        ):
            obj = info.uses.get(holder)
            type_ = getattr(obj, "type", None)
            if called == name and str(type_) == "context.Context":
                return obj
    return None
