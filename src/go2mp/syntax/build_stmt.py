"""Builds statements (Go specification, "Statements")."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from go2mp.diagnostics import Span
from go2mp.syntax import nodes
from go2mp.syntax.builder import Builder, builds, field, named_children, span_of
from go2mp.syntax.received import with_ranges
from go2mp.syntax.tree import Node

C = TypeVar("C", bound=nodes.Node)

# --- blocks -------------------------------------------------------------------


@builds("block")
def block(b: Builder, node: Node) -> nodes.Block:
    """`{ ... }`."""
    comments = b.comments
    comments.stray(node.start_byte)
    opening = comments.take_line_end(node.start_byte + 1)
    stmts, trailing = comments.items(statements(node), b.stmt, node.end_byte - 1)
    ranged = with_ranges(stmts, b.source) if b.ranges else stmts
    return nodes.Block(span_of(node), ranged, opening, trailing)


def statements(node: Node) -> list[Node]:
    """The statements in the `statement_list` among a node's children."""
    for child in node.children:
        if child.type == "statement_list":
            return named_children(child)
    return []


# --- simple statements --------------------------------------------------------


@builds("empty_statement")
def _empty(b: Builder, node: Node) -> nodes.EmptyStmt:
    return nodes.EmptyStmt(span_of(node))


@builds("expression_statement")
def _expression(b: Builder, node: Node) -> nodes.ExprStmt:
    return nodes.ExprStmt(span_of(node), b.expr(named_children(node)[0]))


@builds("send_statement")
def _send(b: Builder, node: Node) -> nodes.SendStmt:
    chan = b.expr(field(node, "channel"))
    return nodes.SendStmt(span_of(node), chan, b.expr(field(node, "value")))


@builds("inc_statement")
def _inc(b: Builder, node: Node) -> nodes.IncDecStmt:
    return nodes.IncDecStmt(span_of(node), b.expr(named_children(node)[0]), "++")


@builds("dec_statement")
def _dec(b: Builder, node: Node) -> nodes.IncDecStmt:
    return nodes.IncDecStmt(span_of(node), b.expr(named_children(node)[0]), "--")


@builds("assignment_statement")
def _assign(b: Builder, node: Node) -> nodes.AssignStmt:
    lhs = b.exprs(field(node, "left"))
    op = field(node, "operator").type
    return nodes.AssignStmt(span_of(node), lhs, op, b.exprs(field(node, "right")))


@builds("short_var_declaration")
def _define(b: Builder, node: Node) -> nodes.AssignStmt:
    lhs = b.exprs(field(node, "left"))
    _check_defined(b, lhs)
    return nodes.AssignStmt(span_of(node), lhs, ":=", b.exprs(field(node, "right")))


def _check_defined(b: Builder, lhs: tuple[nodes.Expr, ...]) -> None:
    for x in lhs:
        if not isinstance(x, nodes.Ident):
            b.error(
                x, f"non-name {b.source[slice(*x.span)].decode()} on left side of :="
            )


@builds("receive_statement")
def _receive(b: Builder, node: Node) -> nodes.Stmt:
    """The receive of a select's case."""
    left = node.child_by_field_name("left")
    if left is None:
        return nodes.ExprStmt(span_of(node), b.expr(field(node, "right")))
    op = next(c.type for c in node.children if c.type in ("=", ":="))
    lhs = b.exprs(left)
    if op == ":=":
        _check_defined(b, lhs)
    return nodes.AssignStmt(span_of(node), lhs, op, (b.expr(field(node, "right")),))


# --- jumps, go and defer ------------------------------------------------------


@builds("break_statement", "continue_statement", "goto_statement")
def _branch(b: Builder, node: Node) -> nodes.BranchStmt:
    label = named_children(node)
    kind = node.type.removesuffix("_statement")
    return nodes.BranchStmt(span_of(node), kind, b.ident(label[0]) if label else None)


@builds("fallthrough_statement")
def _fallthrough(b: Builder, node: Node) -> nodes.BranchStmt:
    return nodes.BranchStmt(span_of(node), "fallthrough", None)


@builds("return_statement")
def _return(b: Builder, node: Node) -> nodes.ReturnStmt:
    results = named_children(node)
    return nodes.ReturnStmt(span_of(node), b.exprs(results[0]) if results else ())


@builds("go_statement")
def _go(b: Builder, node: Node) -> nodes.GoStmt:
    return nodes.GoStmt(span_of(node), _call(b, "go", node))


@builds("defer_statement")
def _defer(b: Builder, node: Node) -> nodes.DeferStmt:
    return nodes.DeferStmt(span_of(node), _call(b, "defer", node))


def _call(b: Builder, keyword: str, node: Node) -> nodes.Expr:
    call = b.expr(named_children(node)[0])
    if isinstance(call, nodes.ParenExpr):
        b.error(call, f"expression in {keyword} must not be parenthesized")
    elif not isinstance(call, nodes.CallExpr):
        b.error(call, f"expression in {keyword} must be function call")
    return call


_LABEL_ENDS_BLOCK = re.compile(rb"\s*\}")


@builds("labeled_statement")
def _labeled(b: Builder, node: Node) -> nodes.LabeledStmt:
    label, *rest = named_children(node)
    if rest:
        stmt = b.comments.item(rest[0], b.stmt, ends=False)
    else:
        stmt = nodes.EmptyStmt(Span(node.end_byte, node.end_byte))
        if not _LABEL_ENDS_BLOCK.match(b.source, node.end_byte):
            b.doubtful = True  # a label needs a statement, except at the end of a block
    return nodes.LabeledStmt(span_of(node), b.ident(label), stmt)


# --- if and for ---------------------------------------------------------------


@builds("if_statement")
def _if(b: Builder, node: Node) -> nodes.IfStmt:
    init = b.optional_stmt(node.child_by_field_name("initializer"))
    cond = b.expr(field(node, "condition"))
    body = block(b, field(node, "consequence"))
    orelse = b.optional_stmt(node.child_by_field_name("alternative"))
    return nodes.IfStmt(span_of(node), init, cond, body, orelse)


@builds("for_statement")
def _for(b: Builder, node: Node) -> nodes.Stmt:
    body_node = field(node, "body")
    header = named_children(node)[0]
    init = cond = post = None
    if header.type == "range_clause":
        return _range(b, node, header, body_node)
    if header.type == "for_clause":
        init = b.optional_stmt(header.child_by_field_name("initializer"))
        cond = b.optional_expr(header.child_by_field_name("condition"))
        post = b.optional_stmt(header.child_by_field_name("update"))
    elif header.start_byte != body_node.start_byte:
        cond = b.expr(header)
    return nodes.ForStmt(span_of(node), init, cond, post, block(b, body_node))


def _range(b: Builder, node: Node, clause: Node, body: Node) -> nodes.RangeStmt:
    lhs = b.exprs(clause.child_by_field_name("left"))
    define = any(c.type == ":=" for c in clause.children)
    if define:
        _check_defined(b, lhs)
    if len(lhs) > 2:
        b.error(lhs[2], "range clause permits at most two iteration variables")
    key = lhs[0] if lhs else None
    value = lhs[1] if len(lhs) > 1 else None
    x = b.expr(field(clause, "right"))
    return nodes.RangeStmt(span_of(node), key, value, define, x, block(b, body))


# --- switch and select --------------------------------------------------------


@builds("expression_switch_statement")
def _switch(b: Builder, node: Node) -> nodes.SwitchStmt:
    init = b.optional_stmt(node.child_by_field_name("initializer"))
    tag = b.optional_expr(node.child_by_field_name("value"))
    cases, trailing = _clauses(b, node, partial(_case, b))
    return nodes.SwitchStmt(span_of(node), init, tag, cases, trailing)


@builds("type_switch_statement")
def _type_switch(b: Builder, node: Node) -> nodes.TypeSwitchStmt:
    init = b.optional_stmt(node.child_by_field_name("initializer"))
    alias = b.exprs(node.child_by_field_name("alias"))
    name = None
    if alias:
        if len(alias) > 1 or not isinstance(alias[0], nodes.Ident):
            b.error(alias[-1], "invalid variable name in type switch")
        else:
            name = alias[0]
    x = b.expr(field(node, "value"))
    cases, trailing = _clauses(b, node, partial(_case, b))
    return nodes.TypeSwitchStmt(span_of(node), init, name, x, cases, trailing)


@builds("select_statement")
def _select(b: Builder, node: Node) -> nodes.SelectStmt:
    cases, trailing = _clauses(b, node, partial(_comm, b))
    return nodes.SelectStmt(span_of(node), cases, trailing)


CLAUSES = frozenset(
    ("expression_case", "type_case", "default_case", "communication_case")
)


def _clauses(
    b: Builder, node: Node, build: Callable[[int, Node], C]
) -> tuple[tuple[C, ...], tuple[nodes.Comment, ...]]:
    """Builds the cases; each is told where the next one, or the closing brace, starts."""
    found = [c for c in node.children if c.type in CLAUSES]
    brace = next(c for c in node.children if c.type == "{")
    b.comments.stray(brace.start_byte)
    close = node.end_byte - 1
    built = []
    for i, clause in enumerate(found):
        limit = found[i + 1].start_byte if i + 1 < len(found) else close
        built.append(b.comments.item(clause, partial(build, limit), ends=False))
    return tuple(built), tuple(b.comments.take(close))


def _case(b: Builder, limit: int, node: Node) -> nodes.CaseClause:
    exprs: tuple[nodes.Expr, ...] | None = None
    if node.type == "expression_case":
        exprs = b.exprs(field(node, "value"))
    elif node.type == "type_case":
        types = [c for c in node.children_by_field_name("type") if c.is_named]
        exprs = tuple([b.expr(c) for c in types if c.type != "comment"])
    opening, body, trailing = _clause_body(b, limit, node)
    return nodes.CaseClause(span_of(node), exprs, body, trailing, opening)


def _comm(b: Builder, limit: int, node: Node) -> nodes.CommClause:
    comm = b.optional_stmt(node.child_by_field_name("communication"))
    opening, body, trailing = _clause_body(b, limit, node)
    return nodes.CommClause(span_of(node), comm, body, trailing, opening)


def _clause_body(b: Builder, limit: int, node: Node) -> tuple[
    nodes.Comment | None,
    tuple[nodes.Stmt, ...],
    tuple[nodes.Comment, ...],
]:
    """The comment after the clause's colon, its statements and the comments after those."""
    comments = b.comments
    colon = next(c for c in node.children if c.type == ":")
    comments.stray(colon.start_byte)
    opening = comments.take_line_end(colon.end_byte)
    found: Sequence[Node] = statements(node)
    body = tuple([comments.item(stmt, b.stmt) for stmt in found])
    column = comments.column(node.start_byte)
    return opening, body, tuple(comments.take_indented(limit, column))
