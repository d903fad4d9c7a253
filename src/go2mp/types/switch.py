"""Expression and type switches (Go specification, "Switch statements")."""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.diagnostics import Span
from go2mp.syntax import nodes
from go2mp.types import (
    assignments,
    decl,
    expr,
    literals,
    operators,
    recording,
    stmt,
    type_expr,
)
from go2mp.types.info import Mode
from go2mp.types.model import INVALID, Kind, Type
from go2mp.types.objects import Nil, Var
from go2mp.types.operand import Operand
from go2mp.types.parens import unparen
from go2mp.types.predicates import (
    comparable,
    has_nil,
    identical,
    is_interface,
    is_type_param,
    is_valid,
)
from go2mp.types.state import Checker
from go2mp.types.universe import TYP
from go2mp.types.untyped import convert_untyped


def multiple_defaults(check: Checker, defaults: Sequence[nodes.Stmt]) -> None:
    """Reports all `default` clauses but the first."""
    for clause in defaults[1:]:
        span = Span(clause.span.start, clause.span.start + len("default"))
        check.error("duplicate-case", span, "multiple defaults")


# --- expression switches ------------------------------------------------------


def switch_stmt(check: Checker, inner: int, node: nodes.SwitchStmt) -> None:
    """Checks an expression switch; `inner` is what may stand in its clauses."""
    check.open_scope(node)
    stmt.simple_stmt(check, node.init)
    x = _tag(check, node)
    multiple_defaults(check, [c for c in node.cases if c.exprs is None])
    seen: dict[object, list[Type]] = {}
    for i, clause in enumerate(node.cases):
        _case_values(check, x, clause.exprs or (), seen)
        check.open_scope(clause)
        last = i + 1 == len(node.cases)
        extra = stmt.Context.FINAL_CASE if last else stmt.Context.FALLTHROUGH
        stmt.stmt_list(check, inner | extra, clause.body)
        check.close_scope()
    check.close_scope()


def _tag(check: Checker, node: nodes.SwitchStmt) -> Operand:
    """The value that is switched on: `true` where there is none."""
    if node.tag is None:
        start = node.span.start
        name = nodes.Ident(Span(start, start + len("switch")), "true")
        return Operand(Mode.CONSTANT, TYP[Kind.BOOL], True, name)
    x = Operand()
    expr.expr(check, x, node.tag)
    assignments.assignment(check, x, None, "switch expression")
    if x.is_valid and not comparable(x.type) and not has_nil(x.type):
        check.error("undefined-operator", x, f"cannot switch on {x}")
        x.mode = Mode.INVALID
    return x


def _case_values(
    check: Checker,
    x: Operand,
    values: Sequence[nodes.Expr],
    seen: dict[object, list[Type]],
) -> None:
    for node in values:
        v = Operand()
        expr.expr(check, v, node)
        if not x.is_valid or not v.is_valid:
            continue
        convert_untyped(check, v, x.type)
        if not v.is_valid:
            continue
        tag = x.copy()
        value, typ, is_constant = v.value, v.type, v.mode is Mode.CONSTANT
        result = v.copy()
        operators.comparison(check, result, tag, "==", is_case=True)
        if not result.is_valid or not is_constant or value is None:
            continue
        if isinstance(value, bool):
            continue  # as the Go compilers do
        types = seen.setdefault(literals.key_value(value), [])
        if any(identical(typ, other) for other in types):
            check.error("duplicate-case", v, f"duplicate case {v} in expression switch")
            continue
        types.append(typ)


# --- type switches ------------------------------------------------------------


def type_switch_stmt(check: Checker, inner: int, node: nodes.TypeSwitchStmt) -> None:
    """Checks a type switch; `inner` is what may stand in its clauses. The variable is declared
    anew in each clause, with the clause's type (`info.implicits[clause]`)."""
    check.open_scope(node)
    stmt.simple_stmt(check, node.init)
    name = node.name
    if name is not None:
        if name.name == "_":
            check.error("no-new-variables", name, "no new variable on left side of :=")
            name = None
        else:
            recording.record_def(check, name, None)
    x = _guard(check, node)
    multiple_defaults(check, [c for c in node.cases if c.exprs is None])
    variables: list[Var] = []
    seen: list[Type | None] = []
    for clause in node.cases:
        typ = _case_types(check, x, clause.exprs or (), seen)
        check.open_scope(clause)
        if name is not None:
            var = Var(name.name, name.span, check.pkg, typ)
            decl.declare(check, check.env.scope, None, var)
            recording.record_implicit(check, clause, var)
            variables.append(var)
        stmt.stmt_list(check, inner, clause.body)
        check.close_scope()
    if name is not None:
        if not any(var.used for var in variables):
            check.error("unused-variable", name, f"{name.name} declared and not used")
        for var in variables:
            var.used = True
    check.close_scope()


def _guard(check: Checker, node: nodes.TypeSwitchStmt) -> Operand | None:
    """The interface value of `x.(type)`; None after an error."""
    x = Operand()
    expr.expr(check, x, node.x)
    if not x.is_valid:
        return None
    if is_type_param(x.type):
        check.error(
            "invalid-type-assertion",
            x,
            f"cannot use type switch on type parameter value {x}",
        )
        return None
    if not is_interface(x.type):
        check.error("invalid-type-assertion", x, f"{x} is not an interface")
        return None
    return x


def _case_types(
    check: Checker,
    x: Operand | None,
    exprs: Sequence[nodes.Expr],
    seen: list[Type | None],
) -> Type:
    """Checks the types of a case; returns the type of the variable in its clause."""
    typ: Type | None = None
    for node in exprs:
        if _is_nil(check, node):
            typ = None
            expr.expr(check, Operand(), node)
        else:
            typ = type_expr.var_type(check, node)
            if not is_valid(typ):
                continue
        if any(_same(typ, other) for other in seen):
            text = "nil" if typ is None else str(typ)
            check.error("duplicate-case", node, f"duplicate case {text} in type switch")
            continue
        seen.append(typ)
        if x is not None and typ is not None:
            expr.type_assertion(check, node, x, typ, is_switch=True)
    if len(exprs) == 1 and typ is not None:
        return typ
    return x.type if x is not None else INVALID


def _same(a: Type | None, b: Type | None) -> bool:
    if a is None or b is None:
        return a is b
    return identical(a, b)


def _is_nil(check: Checker, node: nodes.Expr) -> bool:
    inner = unparen(node)
    return isinstance(inner, nodes.Ident) and isinstance(check.lookup(inner.name), Nil)
