"""Expression switches: `match` on literals, else `if`/`elif`.

Go specification: "Expression switches". A `break` that leaves the switch from inside a case needs
a loop that runs once; `fallthrough` appends the next case's body.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from go2mp.python import literals
from go2mp.python.fragments import (
    Fragment,
    Prec,
    atom,
    binary,
    character_of,
    compare,
    negate,
    tuple_,
)
from go2mp.rules import kinds, layout
from go2mp.rules.context import Target, suite
from go2mp.rules.control import once
from go2mp.rules.frozen import frozen
from go2mp.rules.loops import drop_pass, with_flags
from go2mp.rules.operands import simple_or_temporary
from go2mp.rules.registry import statement
from go2mp.syntax import nodes
from go2mp.syntax.visit import children
from go2mp.types.model import Interface, Map, Slice

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@statement(nodes.SwitchStmt)
def switch_stmt(ctx: Context, node: nodes.SwitchStmt) -> str:
    """`switch init; tag { ... }`."""
    init = ctx.stmt(node.init) if node.init is not None else ""
    target = Target(node, ctx.label_of(node), needs_loop(node, ctx.label_of(node)))
    ctx.frame.targets.append(target)
    text = _match(ctx, node) or _chain(ctx, node)
    ctx.frame.targets.pop()
    if target.is_loop:
        text = with_flags(ctx, target, once(ctx, node, text))
    return init + text + layout.comments(node.trailing)


def needs_loop(
    node: nodes.SwitchStmt | nodes.TypeSwitchStmt | nodes.SelectStmt, label: str | None
) -> bool:
    """Whether a `break` leaves the switch from anywhere but the end of a case."""
    cases: Sequence[nodes.CaseClause | nodes.CommClause] = node.cases
    return any(_breaks(case.body, label, True) for case in cases)


def _breaks(body: Sequence[nodes.Stmt], label: str | None, tail: bool) -> bool:
    return any(
        _breaks_in(stmt, label, tail and position == len(body) - 1, True)
        for position, stmt in enumerate(body)
    )


def _breaks_in(node: nodes.Node, label: str | None, tail: bool, direct: bool) -> bool:
    """`tail`: nothing follows in the case; `direct`: an unlabelled break means this switch."""
    match node:
        case nodes.BranchStmt(kind="break"):
            if node.label is not None:
                return node.label.name == label and not (tail and direct)
            return direct and not tail
        case nodes.FuncLit():
            return False
        case nodes.IfStmt():
            return (
                _breaks(node.body.stmts, label, tail)
                if direct and tail
                else any(
                    _breaks_in(child, label, False, direct) for child in children(node)
                )
                or (
                    node.orelse is not None
                    and _breaks_in(node.orelse, label, tail, direct)
                )
            )
        case nodes.Block() if direct:
            return _breaks(node.stmts, label, tail)
        case (
            nodes.ForStmt()
            | nodes.RangeStmt()
            | nodes.SwitchStmt()
            | nodes.SelectStmt()
        ):
            return any(
                _breaks_in(child, label, False, False) for child in children(node)
            )
        case nodes.TypeSwitchStmt():
            return any(
                _breaks_in(child, label, False, False) for child in children(node)
            )
    return any(_breaks_in(child, label, False, direct) for child in children(node))


# --- match ---------------------------------------------------------------------------


def _match(ctx: Context, node: nodes.SwitchStmt) -> str | None:
    """`match tag:` where every case is a literal of the tag's own basic type."""
    if node.tag is None or len(node.cases) < 3:
        return None
    characters = _character_cases(node)
    if not characters and not _literal_cases(ctx, node):
        return None
    if any(_falls_through(case) for case in node.cases):
        return None
    subject = ctx.expr(node.tag)
    if characters:
        if (char := character_of(subject)) is None:
            return None
        subject = char
    ordered = [case for case in node.cases if case.exprs is not None]
    ordered += [case for case in node.cases if case.exprs is None]
    cases = []
    for case in ordered:
        pattern = "_"
        if case.exprs is not None:
            made = [_pattern(ctx, expr, characters) for expr in case.exprs]
            pattern = " | ".join(made)
        cases.append((pattern, _case_body(ctx, case)))
    return ctx.render("match", subject=subject.text, cases=cases)


def _literal_cases(ctx: Context, node: nodes.SwitchStmt) -> bool:
    assert node.tag is not None
    type_ = ctx.type(node.tag)
    if not (kinds.is_int(type_) or kinds.is_string(type_)):
        return False
    for case in node.cases:
        for expr in case.exprs or ():
            literal = isinstance(expr, nodes.BasicLit) and expr.kind in (
                nodes.LitKind.INT,
                nodes.LitKind.STRING,
            )
            if not literal:
                return False
    return True


def _character_cases(node: nodes.SwitchStmt) -> bool:
    """Whether every case is a character literal."""
    return all(
        isinstance(expr, nodes.BasicLit) and expr.kind is nodes.LitKind.CHAR
        for case in node.cases
        for expr in case.exprs or ()
    )


def _pattern(ctx: Context, expr: nodes.Expr, character: bool) -> str:
    from go2mp.rules.constants import constant_literal

    value = ctx.info.value_of(expr)
    if character and isinstance(value, int):
        return literals.string(chr(value)).text
    return constant_literal(ctx, value, ctx.type(expr).underlying, expr).text


# --- if / elif -------------------------------------------------------------------------


def _chain(ctx: Context, node: nodes.SwitchStmt) -> str:
    tag = None
    lead = ""
    if node.tag is not None:
        outer, ctx.hoisted = ctx.hoisted, []
        if compares_by_type(ctx, node.tag):
            node = replace(node, tag=frozen(ctx, node.tag, "tag"))
        assert node.tag is not None
        tag = simple_or_temporary(ctx, node.tag, "tag")
        lead, ctx.hoisted = "".join(ctx.hoisted), outer
    branches: list[tuple[str, str]] = []
    default: str | None = None
    default_layout = ""
    for position, case in enumerate(node.cases):
        body = _body_with_fallthrough(ctx, node.cases, position)
        if case.exprs is None:
            default, default_layout = body, layout.comments(case.layout.before)
            continue
        branches.append((_condition(ctx, node, tag, case).text, body))
    return lead + if_chain(ctx, branches, default, default_layout)


def if_chain(
    ctx: Context,
    branches: list[tuple[str, str]],
    default: str | None,
    comment: str = "",
) -> str:
    """`if` / `elif` / `else`; the default alone is its body."""
    if not branches:
        return default if default is not None else ""
    if default is not None and not drop_pass(default).strip() and not comment:
        default = None
    return ctx.render("if_chain", branches=branches, default=default)


def _condition(
    ctx: Context, node: nodes.SwitchStmt, tag: Fragment | None, case: nodes.CaseClause
) -> Fragment:
    assert case.exprs is not None
    if tag is None or node.tag is None:
        made = ctx.expr(case.exprs[0])
        for expr in case.exprs[1:]:
            made = binary("or", made, ctx.expr(expr))
        return made
    tests = [_case_test(ctx, node.tag, tag, expr) for expr in case.exprs]
    plain = not kinds.is_interface(ctx.type(node.tag)) and not isinstance(
        ctx.under(node.tag), Interface
    )
    if (
        len(tests) > 1
        and plain
        and all(ctx.info.value_of(e) is not None for e in case.exprs)
    ):
        return compare("in", tag, tuple_([ctx.expr(expr) for expr in case.exprs]))
    made = tests[0]
    for test in tests[1:]:
        made = binary("or", made, test)
    return made


def compares_by_type(ctx: Context, tag: nodes.Expr) -> bool:
    """Whether comparing a switch's tag takes more than Python's `==`."""
    type_ = ctx.type(tag)
    nil_only = isinstance(type_.underlying, Slice | Map)
    return kinds.is_interface(type_) or kinds.is_value_aggregate(type_) or nil_only


def _case_test(
    ctx: Context, tag_node: nodes.Expr, tag: Fragment, expr: nodes.Expr
) -> Fragment:
    from go2mp.rules.values import equal

    value = ctx.info.value_of(tag_node)
    if isinstance(value, bool):
        made = ctx.expr(expr)
        return made if value else negate(made)
    if compares_by_type(ctx, tag_node) or kinds.is_interface(ctx.type(expr)):
        return equal(ctx, "==", tag_node, expr)
    if isinstance(expr, nodes.Ident) and expr.name in ("true", "false"):
        return tag if expr.name == "true" else negate(tag)
    if ctx.expr(expr).text == "None":
        return compare("is", tag, atom("None"))
    return compare("==", tag, ctx.expr(expr))


def _falls_through(case: nodes.CaseClause) -> bool:
    last = case.body[-1] if case.body else None
    return isinstance(last, nodes.BranchStmt) and last.kind == "fallthrough"


def _body_with_fallthrough(
    ctx: Context, cases: Sequence[nodes.CaseClause], position: int
) -> str:
    """A case's body, with those it falls through to."""
    case = cases[position]
    if not _falls_through(case):
        return _case_body(ctx, case)
    head = ctx.stmts(case.body[:-1])
    rest = _body_with_fallthrough(ctx, cases, position + 1)
    return layout.comments(case.layout.before) + head + drop_pass(rest)


def _case_body(ctx: Context, case: nodes.CaseClause) -> str:
    head = layout.comments(case.layout.before)
    if case.layout.after is not None:
        head += layout.comments([case.layout.after])
    text = head + ctx.stmts(case.body, case.trailing)
    return suite(drop_pass(text))


COMPARE = Prec.COMPARE
