"""Unions of type terms: `~int | ~string` (Go specification, "General interfaces")."""

from __future__ import annotations

from go2mp.syntax import nodes
from go2mp.types import recording, type_expr
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.model import INVALID, Interface, Term, Type, Union
from go2mp.types.predicates import identical, is_interface, is_type_param, is_valid
from go2mp.types.state import Checker
from go2mp.types.typeset import type_set
from go2mp.types.universe import COMPARABLE

MAX_TERMS = 100


def union(check: Checker, node: nodes.Expr) -> Type:
    """The type of an embedded element: a Union, or the type itself if it is a single one."""
    leaves = _flatten(node)
    terms: list[Term] = []
    for leaf in leaves:
        term = _term(check, leaf)
        if len(leaves) == 1 and not term.tilde:
            return term.type
        terms.append(term)
    if len(terms) > MAX_TERMS:
        check.error(
            "invalid-union",
            leaves[MAX_TERMS],
            f"cannot handle more than {MAX_TERMS} union terms "
            "(implementation limitation)",
        )
        return INVALID
    typ = Union(tuple(terms))
    if len(leaves) > 1:
        recording.record_type(check, node, Mode.TYPE, typ)
    check.later(lambda: _check_terms(check, leaves, terms))
    return typ


def _flatten(node: nodes.Expr) -> list[nodes.Expr]:
    """The leaves of `A | B | C`."""
    if isinstance(node, nodes.BinaryExpr) and node.op == "|":
        return [*_flatten(node.x), node.y]
    return [node]


def _term(check: Checker, node: nodes.Expr) -> Term:
    inner, tilde = node, False
    if isinstance(node, nodes.UnaryExpr) and node.op == "~":
        inner, tilde = node.x, True
    typ = type_expr.type_of(check, inner)
    if is_type_param(typ):
        message = (
            f"type in term {expr_string(node)} cannot be a type parameter"
            if tilde
            else "term cannot be a type parameter"
        )
        check.error("invalid-union", inner, message)
        typ = INVALID
    term = Term(tilde, typ)
    if tilde:
        recording.record_type(check, node, Mode.TYPE, Union((term,)))
    return term


def _check_terms(check: Checker, leaves: list[nodes.Expr], terms: list[Term]) -> None:
    for i, term in enumerate(terms):
        if is_valid(term.type):
            message = _term_error(term, terms[:i])
            if message:
                check.error("invalid-union", leaves[i], message)


def _term_error(term: Term, earlier: list[Term]) -> str:
    """Why a term is invalid ("" if it is fine)."""
    typ, under = term.type, term.type.underlying
    if term.tilde:
        if isinstance(under, Interface):
            return f"invalid use of ~ ({typ} is an interface)"
        if not identical(under, typ):
            return f"invalid use of ~ (underlying type of {typ} is {under})"
    if isinstance(under, Interface):
        tset = type_set(under)
        if tset.methods:
            return f"cannot use {typ} in union ({typ} contains methods)"
        if typ is COMPARABLE:
            return "cannot use comparable in union"
        if tset.comparable:
            return f"cannot use {typ} in union ({typ} embeds comparable)"
        return ""
    for other in earlier:
        if is_valid(other.type) and not is_interface(other.type):
            if not _disjoint(other, term):
                return f"overlapping terms {_text(term)} and {_text(other)}"
    return ""


def _disjoint(x: Term, y: Term) -> bool:
    x_type = x.type.underlying if y.tilde else x.type
    y_type = y.type.underlying if x.tilde else y.type
    return not identical(x_type, y_type)


def _text(term: Term) -> str:
    return f"~{term.type}" if term.tilde else str(term.type)
