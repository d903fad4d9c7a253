"""Terminating statements (Go specification, "Terminating statements")."""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.syntax import nodes


def terminates(node: nodes.Stmt, panics: set[nodes.CallExpr], label: str = "") -> bool:
    """Whether control never gets past a statement (labelled `label`).

    `panics` are the calls of the predeclared `panic`.
    """
    if isinstance(node, nodes.ReturnStmt):
        return True
    if isinstance(node, nodes.BranchStmt):
        return node.kind in {"goto", "fallthrough"}
    if isinstance(node, nodes.ExprStmt):
        call = node.x
        while isinstance(call, nodes.ParenExpr):
            call = call.x
        return call in panics
    if isinstance(node, nodes.Block):
        return _list_terminates(node.stmts, panics)
    if isinstance(node, nodes.IfStmt):
        return (
            node.orelse is not None
            and terminates(node.body, panics)
            and terminates(node.orelse, panics)
        )
    if isinstance(node, nodes.ForStmt):
        return node.cond is None and not _has_break(node.body, label, True)
    if isinstance(node, nodes.LabeledStmt):
        return terminates(node.stmt, panics, node.label.name)
    if isinstance(node, nodes.SwitchStmt | nodes.TypeSwitchStmt):
        has_default = any(clause.exprs is None for clause in node.cases)
        return has_default and _cases_terminate(node.cases, panics, label)
    if isinstance(node, nodes.SelectStmt):
        return _cases_terminate(node.cases, panics, label)
    return False


def _list_terminates(stmts: Sequence[nodes.Stmt], panics: set[nodes.CallExpr]) -> bool:
    for item in reversed(stmts):
        if not isinstance(item, nodes.EmptyStmt):
            return terminates(item, panics)
    return False


def _cases_terminate(
    cases: Sequence[nodes.CaseClause | nodes.CommClause],
    panics: set[nodes.CallExpr],
    label: str,
) -> bool:
    return all(
        _list_terminates(clause.body, panics)
        and not _list_has_break(clause.body, label, True)
        for clause in cases
    )


def _list_has_break(stmts: Sequence[nodes.Stmt], label: str, implicit: bool) -> bool:
    return any(_has_break(item, label, implicit) for item in stmts)


def _has_break(node: nodes.Stmt, label: str, implicit: bool) -> bool:
    """Whether a statement has a break to `label`, or with `implicit` one without a label, that
    refers to the enclosing statement."""
    if isinstance(node, nodes.BranchStmt):
        if node.kind != "break":
            return False
        if node.label is None:
            return implicit
        return node.label.name == label
    if isinstance(node, nodes.Block):
        return _list_has_break(node.stmts, label, implicit)
    if isinstance(node, nodes.IfStmt):
        return _has_break(node.body, label, implicit) or (
            node.orelse is not None and _has_break(node.orelse, label, implicit)
        )
    if isinstance(node, nodes.LabeledStmt):
        return _has_break(node.stmt, label, implicit)
    if not label:
        return False
    # Inside another breakable statement only a break with the label counts.
    if isinstance(node, nodes.ForStmt | nodes.RangeStmt):
        return _has_break(node.body, label, False)
    if isinstance(node, nodes.SwitchStmt | nodes.TypeSwitchStmt | nodes.SelectStmt):
        return any(_list_has_break(c.body, label, False) for c in node.cases)
    return False
