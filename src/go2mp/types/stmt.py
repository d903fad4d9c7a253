"""Statements and function bodies (Go specification, "Statements").

Read next: `assignments`, `range_stmt`, `switch`, `labels`, `returns`, `usage`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from go2mp.syntax import nodes
from go2mp.types import (
    assignments,
    decl,
    expr,
    labels,
    operators,
    range_stmt,
    returns,
    switch,
    usage,
)
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.model import Signature
from go2mp.types.objects import Scope
from go2mp.types.operand import Operand
from go2mp.types.parens import unparen
from go2mp.types.predicates import all_boolean, all_numeric
from go2mp.types.state import Checker, DeclInfo, Environment


class Context:
    """What may stand at a place in a function body: a set of these bits."""

    NONE = 0
    BREAK = 1
    CONTINUE = 2
    FALLTHROUGH = 4
    FINAL_CASE = 8
    TYPE_SWITCH = 16


_LOOP = Context.BREAK | Context.CONTINUE
_KEEP = ~(Context.FALLTHROUGH | Context.FINAL_CASE | Context.TYPE_SWITCH)


def func_body(
    check: Checker,
    info: DeclInfo | None,
    sig: Signature,
    scope: Scope,
    body: nodes.Block,
    iota: int | None,
) -> None:
    """Checks the body of a function or function literal, whose parameters are in `scope`."""
    saved = check.env
    check.env = Environment(scope, info, iota, signature=sig)
    stmt_list(check, Context.NONE, body.stmts)
    if check.env.has_label:
        labels.check_labels(check, body)
    if sig.results.vars and not returns.terminates(body, check.env.panics):
        end = body.span.end
        check.error("missing-return", type(body.span)(end - 1, end), "missing return")
    usage.check_variables(check, scope)
    check.env = saved


def stmt_list(check: Checker, context: int, stmts: Sequence[nodes.Stmt]) -> None:
    """Checks a list of statements. `fallthrough` is only allowed as the last of them."""
    if not context & Context.FALLTHROUGH:
        for item in stmts:
            stmt(check, context, item)
        return
    last = len(stmts) - 1
    while last >= 0 and isinstance(stmts[last], nodes.EmptyStmt):
        last -= 1
    inner = context & ~Context.FALLTHROUGH
    for i, item in enumerate(stmts):
        stmt(check, context if i == last else inner, item)


def stmt(check: Checker, context: int, node: nodes.Stmt) -> None:
    """Checks a statement, and then the function literals in it."""
    top = len(check.delayed)
    _HANDLERS[type(node)](check, context, node)
    if len(check.delayed) != top:
        check.process_delayed(top)


def simple_stmt(check: Checker, node: nodes.Stmt | None) -> None:
    """Checks the optional simple statement of an `if`, `for` or `switch`."""
    if node is not None:
        stmt(check, Context.NONE, node)


def inner_context(context: int) -> int:
    """What may stand in the blocks of a statement."""
    return context & _KEEP


# --- simple statements --------------------------------------------------------


def _empty(check: Checker, context: int, node: nodes.EmptyStmt) -> None:
    pass


def _decl(check: Checker, context: int, node: nodes.DeclStmt) -> None:
    decl.decl_stmt(check, node.decl)


def _labeled(check: Checker, context: int, node: nodes.LabeledStmt) -> None:
    check.env.has_label = True
    stmt(check, context, node.stmt)


def _expr_stmt(check: Checker, context: int, node: nodes.ExprStmt) -> None:
    x = Operand()
    kind = expr.raw_expr(check, x, node.x)
    if x.mode is Mode.BUILTIN:
        check.error("uncalled-builtin", x, f"{x} must be called")
    elif x.mode is Mode.TYPE:
        check.error("not-an-expression", x, f"{x} is not an expression")
    elif kind is not expr.STATEMENT and x.mode is not Mode.INVALID:
        check.error("unused-expression", x, f"{x} is not used")


def _send(check: Checker, context: int, node: nodes.SendStmt) -> None:
    channel, value = Operand(), Operand()
    expr.expr(check, channel, node.chan)
    expr.generic_expr(check, value, node.value)
    if not channel.is_valid or not value.is_valid:
        return
    elem = operators.channel_elem(check, channel, receive=False, at=node)
    if elem is not None:
        assignments.assignment(check, value, elem, "send")


def _inc_dec(check: Checker, context: int, node: nodes.IncDecStmt) -> None:
    x = Operand()
    expr.expr(check, x, node.x)
    if not x.is_valid:
        return
    if not all_numeric(x.type):
        check.error(
            "undefined-operator",
            node.x,
            f"invalid operation: {expr_string(node.x)}{node.op} "
            f"(non-numeric type {x.type})",
        )
        return
    operators.binary(check, x, None, node.x, operators.ONE, node.op[0])
    if x.is_valid:
        assignments.assign_var(check, node.x, None, x, "assignment")


def _assign(check: Checker, context: int, node: nodes.AssignStmt) -> None:
    if node.op == ":=":
        assignments.short_var_decl(check, node)
    elif node.op == "=":
        assignments.assign_vars(check, node.lhs, node.rhs)
    elif len(node.lhs) != 1 or len(node.rhs) != 1:
        check.error(
            "wrong-assignment-count",
            node,
            f"assignment operation {node.op} requires single-valued expressions",
        )
    else:
        x = Operand()
        lhs = node.lhs[0]
        operators.binary(check, x, None, lhs, node.rhs[0], node.op[:-1])
        if x.is_valid:
            assignments.assign_var(check, lhs, None, x, "assignment")


def _go(check: Checker, context: int, node: nodes.GoStmt) -> None:
    _suspended_call(check, "go", node.call)


def _defer(check: Checker, context: int, node: nodes.DeferStmt) -> None:
    _suspended_call(check, "defer", node.call)


def _suspended_call(check: Checker, keyword: str, node: nodes.Expr) -> None:
    if not isinstance(unparen(node), nodes.CallExpr):
        expr.use(check, (node,))
        check.error(
            "invalid-suspended-call",
            node,
            f"expression in {keyword} must be function call",
        )
        return
    if isinstance(node, nodes.ParenExpr):
        check.error(
            "invalid-suspended-call",
            node,
            f"expression in {keyword} must not be parenthesized",
        )
    x = Operand()
    kind = expr.raw_expr(check, x, node)
    if kind is expr.STATEMENT or not x.is_valid:
        return
    if kind is expr.CONVERSION:
        message = f"{keyword} requires function call, not conversion"
    else:
        message = f"{keyword} discards result of {x}"
    check.error("invalid-suspended-call", x, message)


def _return(check: Checker, context: int, node: nodes.ReturnStmt) -> None:
    sig = check.env.signature
    assert sig is not None
    results = sig.results.vars
    if not node.results and results and results[0].name:
        for var in results:
            if check.lookup(var.name) is not var and var.name != "_":
                check.error(
                    "result-not-in-scope",
                    node,
                    f"result parameter {var.name} not in scope at return",
                )
        return
    if results:
        if node.results:
            assignments.init_vars(check, results, node.results, node)
        else:
            assignments.return_error(check, node, results, ())
    elif node.results:
        operands = assignments.expr_list(check, node.results)
        if all(x.is_valid for x in operands):
            have = assignments.types_summary([x.type for x in operands])
            check.error(
                "wrong-result-count",
                node.results[0],
                f"too many return values\n\thave {have}\n\twant ()",
            )


def _branch(check: Checker, context: int, node: nodes.BranchStmt) -> None:
    if node.label is not None:
        check.env.has_label = True
        return  # checked by `labels`
    message = ""
    if node.kind == "break":
        if not context & Context.BREAK:
            message = "break is not in a loop, switch, or select"
    elif node.kind == "continue":
        if not context & Context.CONTINUE:
            message = "continue is not in a loop"
    elif node.kind == "fallthrough" and not context & Context.FALLTHROUGH:
        if context & Context.FINAL_CASE:
            message = "cannot fallthrough final case in switch"
        elif context & Context.TYPE_SWITCH:
            message = "cannot fallthrough in type switch"
        else:
            message = "fallthrough statement out of place"
    if message:
        check.error("misplaced-branch", node, message)


# --- statements with blocks ---------------------------------------------------


def _block(check: Checker, context: int, node: nodes.Block) -> None:
    check.open_scope(node)
    stmt_list(check, inner_context(context), node.stmts)
    check.close_scope()


def _condition(check: Checker, node: nodes.Expr, where: str) -> None:
    x = Operand()
    expr.expr(check, x, node)
    if x.is_valid and not all_boolean(x.type):
        check.error(
            "invalid-condition", node, f"non-boolean condition in {where} statement"
        )


def _if(check: Checker, context: int, node: nodes.IfStmt) -> None:
    inner = inner_context(context)
    check.open_scope(node)
    simple_stmt(check, node.init)
    _condition(check, node.cond, "if")
    stmt(check, inner, node.body)
    if node.orelse is not None:
        stmt(check, inner, node.orelse)
    check.close_scope()


def _for(check: Checker, context: int, node: nodes.ForStmt) -> None:
    inner = inner_context(context) | _LOOP
    check.open_scope(node)
    simple_stmt(check, node.init)
    if node.cond is not None:
        _condition(check, node.cond, "for")
    simple_stmt(check, node.post)
    if isinstance(node.post, nodes.AssignStmt) and node.post.op == ":=":
        check.error(
            "invalid-declaration",
            node.post,
            "cannot declare in post statement",
        )
        expr.use(check, node.post.lhs)
    stmt(check, inner, node.body)
    check.close_scope()


def _range(check: Checker, context: int, node: nodes.RangeStmt) -> None:
    range_stmt.range_stmt(check, inner_context(context) | _LOOP, node)


def _switch(check: Checker, context: int, node: nodes.SwitchStmt) -> None:
    switch.switch_stmt(check, inner_context(context) | Context.BREAK, node)


def _type_switch(check: Checker, context: int, node: nodes.TypeSwitchStmt) -> None:
    inner = inner_context(context) | Context.BREAK | Context.TYPE_SWITCH
    switch.type_switch_stmt(check, inner, node)


def _select(check: Checker, context: int, node: nodes.SelectStmt) -> None:
    inner = inner_context(context) | Context.BREAK
    switch.multiple_defaults(
        check, [clause for clause in node.cases if clause.comm is None]
    )
    for clause in node.cases:
        if not _valid_comm(clause.comm):
            check.error(
                "invalid-select-case",
                clause.comm or clause,
                "select case must be send or receive (possibly with assignment)",
            )
            continue
        check.open_scope(clause)
        if clause.comm is not None:
            stmt(check, inner, clause.comm)
        stmt_list(check, inner, clause.body)
        check.close_scope()


def _valid_comm(comm: nodes.Stmt | None) -> bool:
    """Whether a select case communicates."""
    if comm is None or isinstance(comm, nodes.SendStmt):
        return True
    value: nodes.Expr | None = None
    if isinstance(comm, nodes.AssignStmt) and len(comm.rhs) == 1:
        value = comm.rhs[0]
    elif isinstance(comm, nodes.ExprStmt):
        value = comm.x
    value = unparen(value) if value is not None else None
    return isinstance(value, nodes.UnaryExpr) and value.op == "<-"


# Each takes the node type that it stands under.
_HANDLERS: dict[type[nodes.Node], Callable[..., None]] = {
    nodes.EmptyStmt: _empty,
    nodes.DeclStmt: _decl,
    nodes.LabeledStmt: _labeled,
    nodes.ExprStmt: _expr_stmt,
    nodes.SendStmt: _send,
    nodes.IncDecStmt: _inc_dec,
    nodes.AssignStmt: _assign,
    nodes.GoStmt: _go,
    nodes.DeferStmt: _defer,
    nodes.ReturnStmt: _return,
    nodes.BranchStmt: _branch,
    nodes.Block: _block,
    nodes.IfStmt: _if,
    nodes.ForStmt: _for,
    nodes.RangeStmt: _range,
    nodes.SwitchStmt: _switch,
    nodes.TypeSwitchStmt: _type_switch,
    nodes.SelectStmt: _select,
}
