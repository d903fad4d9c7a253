"""Assignments and initialisations: one to one, n to n, and n to one multi-valued expression.

(Go specification, "Assignability", "Assignment statements", "Short variable declarations".)
"""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.syntax import nodes
from go2mp.types import conversions, decl, expr, recording
from go2mp.types.assignability import assignable_to, representation
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.model import INVALID, Basic, Signature, Slice, Type
from go2mp.types.objects import Const, Var
from go2mp.types.operand import Operand
from go2mp.types.parens import unparen
from go2mp.types.predicates import (
    default_type,
    is_non_type_param_interface,
    is_untyped,
    is_untyped_numeric,
    is_valid,
)
from go2mp.types.state import PENDING, Checker
from go2mp.types.untyped import implicit_type, set_implicit

_ASSIGNABLE_MODES = {
    Mode.NIL,
    Mode.CONSTANT,
    Mode.VARIABLE,
    Mode.MAP_INDEX,
    Mode.VALUE,
    Mode.COMMA_OK,
}


def assignment(check: Checker, x: Operand, typ: Type | None, context: str) -> None:
    """Checks that `x` may be assigned to a variable of type `typ` (None: to the blank
    identifier), and converts it; `context` is for the message. Invalidates `x` if not.
    """
    if x.mode is Mode.INVALID:
        return
    expr.single_value(check, x)
    if not x.is_valid:
        return
    if x.mode not in _ASSIGNABLE_MODES:
        check.error("not-assignable", x, f"cannot assign {x} to {typ} in {context}")
        x.mode = Mode.INVALID
        return
    if type(x.type) is Basic and is_untyped(x.type):
        if not _assign_untyped(check, x, typ, context):
            x.mode = Mode.INVALID
            return
    elif type(x.type) is Signature and x.type.type_params:
        expr.non_generic(check, x, expr.new_target(typ, context))
        if not x.is_valid:
            return
    if typ is None or x.type is typ:
        return
    ok, cause = assignable_to(x, typ)
    if not ok:
        suffix = f": {cause}" if cause else ""
        check.error(
            "type-mismatch",
            x,
            f"cannot use {x} as {typ} value in {context}{suffix}",
        )
        x.mode = Mode.INVALID
        return
    conversions.note_implicit(check, x, typ)


def _assign_untyped(check: Checker, x: Operand, typ: Type | None, context: str) -> bool:
    """Gives an untyped operand the type it has in an assignment; reports if it has none."""
    target = typ
    if x.mode is Mode.NIL:
        if typ is None:
            check.error("untyped-nil", x, f"use of untyped nil in {context}")
            return False
        target = typ
    elif typ is None or is_non_type_param_interface(typ):
        target = default_type(x.type)
    assert target is not None
    if not is_valid(target):
        return False
    new_type, value = implicit_type(x, target)
    if new_type is None:
        message = f"cannot use {x} as {target} value in {context}"
        code, why = "type-mismatch", ""
        under = target.underlying
        if x.mode is Mode.CONSTANT and isinstance(under, Basic):
            _, why = representation(x, under)
        if why == "truncated":
            code, message = "constant-truncated", f"{message} (truncated)"
        elif why == "overflows":
            code, message = "constant-overflow", f"{message} (overflows)"
        check.error(code, x, message)
        return False
    set_implicit(check, x, new_type, value)
    return True


def init_const(check: Checker, lhs: Const, x: Operand) -> None:
    """Initialises a constant with `x`."""
    unknown = lhs.type is PENDING
    if (
        not x.is_valid
        or not is_valid(x.type)
        or (not unknown and not is_valid(lhs.type))
    ):
        if unknown:
            lhs.type = INVALID
        return
    if x.mode is not Mode.CONSTANT:
        check.error("invalid-constant", x, f"{x} is not constant")
        if unknown:
            lhs.type = INVALID
        return
    if unknown:
        lhs.type = x.type
    assignment(check, x, lhs.type, "constant declaration")
    if x.is_valid:
        lhs.value = x.value


def init_var(check: Checker, lhs: Var, x: Operand, context: str) -> None:
    """Initialises a variable with `x`, which gives it its type if it has none."""
    unknown = lhs.type is PENDING
    if (
        not x.is_valid
        or not is_valid(x.type)
        or (not unknown and not is_valid(lhs.type))
    ):
        if unknown:
            lhs.type = INVALID
        x.mode = Mode.INVALID
        return
    if unknown:
        typ = x.type
        if is_untyped(typ):
            if x.mode is Mode.NIL:
                check.error("untyped-nil", x, f"use of untyped nil in {context}")
                lhs.type = INVALID
                x.mode = Mode.INVALID
                return
            typ = default_type(typ)
        lhs.type = typ
    assignment(check, x, lhs.type, context)


def lhs_var(check: Checker, node: nodes.Expr) -> Type | None:
    """The type of the left side of an assignment: None for `_`, INVALID after an error."""
    ident = unparen(node)
    if isinstance(ident, nodes.Ident):
        if ident.name == "_":
            recording.record_def(check, ident, None)
            return None
        # Assigning to a variable does not use it.
        obj = check.lookup(ident.name)
        if isinstance(obj, Var) and obj.pkg == check.pkg:
            used = obj.used
            x = Operand()
            expr.expr(check, x, node)
            obj.used = used
            return _lhs_type(check, x)
    x = Operand()
    expr.expr(check, x, node)
    return _lhs_type(check, x)


def _lhs_type(check: Checker, x: Operand) -> Type:
    if not x.is_valid or not is_valid(x.type):
        return INVALID
    if x.mode is Mode.VARIABLE or x.mode is Mode.MAP_INDEX:
        return x.type
    assert x.expr is not None
    text = expr_string(x.expr)
    if isinstance(x.expr, nodes.SelectorExpr):
        base = Operand()
        expr.expr(check, base, x.expr.x)
        if base.mode is Mode.MAP_INDEX:
            check.error(
                "not-assignable", x, f"cannot assign to struct field {text} in map"
            )
            return INVALID
    check.error(
        "not-assignable",
        x,
        f"cannot assign to {text} (neither addressable nor a map index expression)",
    )
    return INVALID


def assign_var(
    check: Checker,
    lhs: nodes.Expr,
    rhs: nodes.Expr | None,
    x: Operand | None,
    context: str,
) -> None:
    """Checks `lhs = rhs`, or `lhs = x` for a value that is already evaluated."""
    typ = lhs_var(check, lhs)
    if typ is not None and not is_valid(typ):
        if x is not None:
            x.mode = Mode.INVALID
        else:
            expr.use(check, (rhs,))
        return
    if x is None:
        assert rhs is not None
        target = None
        if typ is not None and isinstance(typ.underlying, Signature):
            target = expr.new_target(typ, expr_string(lhs))
        x = Operand()
        expr.expr(check, x, rhs, target)
    if typ is None and context == "assignment":
        context = "assignment to _ identifier"
    assignment(check, x, typ, context)


# --- mismatches ---------------------------------------------------------------


def types_summary(
    types: Sequence[Type], variadic: bool = False, has_dots: bool = False
) -> str:
    """The types of arguments or parameters for messages: `(string, number, ...any)`."""
    parts = []
    for i, typ in enumerate(types):
        last = i == len(types) - 1
        if not is_valid(typ):
            text = "unknown type"
        elif is_untyped(typ):
            text = (
                "number"
                if is_untyped_numeric(typ)
                else str(typ).replace("untyped ", "")
            )
        elif last and variadic and isinstance(typ, Slice):
            text = str(typ.elem)
        else:
            text = str(typ)
        if last and variadic:
            text = f"...{text}"
        elif last and has_dots:
            text += "..."
        parts.append(text)
    return f"({', '.join(parts)})"


def _measure(n: int, unit: str) -> str:
    return f"{n} {unit}" if n == 1 else f"{n} {unit}s"


def assign_error(
    check: Checker, rhs: Sequence[nodes.Expr], left: int, right: int
) -> None:
    """Reports an assignment with different numbers of variables and values."""
    names, values = _measure(left, "variable"), _measure(right, "value")
    first = rhs[0]
    call = unparen(first)
    if len(rhs) == 1 and isinstance(call, nodes.CallExpr):
        text = expr_string(call.fun)
        message = f"assignment mismatch: {names} but {text} returns {values}"
    else:
        message = f"assignment mismatch: {names} but {values}"
    check.error("wrong-assignment-count", first, message)


def return_error(
    check: Checker, at: nodes.Stmt, lhs: Sequence[Var], rhs: Sequence[Operand]
) -> None:
    """Reports a return statement with the wrong number of values."""
    place: nodes.Stmt | Operand = at
    qualifier = "not enough"
    if len(rhs) > len(lhs):
        place, qualifier = rhs[len(lhs)], "too many"
    elif rhs:
        place = rhs[-1]
    have = types_summary([x.type for x in rhs])
    want = types_summary([v.type for v in lhs])
    check.error(
        "wrong-result-count",
        place,
        f"{qualifier} return values\n\thave {have}\n\twant {want}",
    )


# --- n to n and n to one ------------------------------------------------------


def init_vars(
    check: Checker,
    lhs: Sequence[Var],
    rhs: Sequence[nodes.Expr],
    return_stmt: nodes.ReturnStmt | None,
) -> None:
    """Initialises variables (or the results of a function) with expressions."""
    context = "assignment"
    if return_stmt is not None:
        context = "return statement"
    elif len(lhs) > 1:
        context = "multiple assignment"
    left, right = len(lhs), len(rhs)
    is_call = right == 1 and isinstance(unparen(rhs[0]), nodes.CallExpr)
    if left == right and not is_call:
        for var, value in zip(lhs, rhs, strict=True):
            description = var.name
            if return_stmt is not None and not description:
                description = "result variable"
            x = Operand()
            expr.expr(check, x, value, expr.new_target(var.type, description))
            init_var(check, var, x, context)
        return
    if right != 1:
        if expr.use(check, rhs):
            if return_stmt is not None:
                operands = expr_list(check, rhs)
                return_error(check, return_stmt, lhs, operands)
            else:
                assign_error(check, rhs, left, right)
        _invalidate_pending(lhs)
        return
    values, comma_ok = expr.multi_expr(check, rhs[0], left == 2 and return_stmt is None)
    if len(values) == left:
        for var, value_operand in zip(lhs, values, strict=True):
            init_var(check, var, value_operand, context)
        if comma_ok and values[0].is_valid and values[1].is_valid:
            types = (values[0].type, values[1].type)
            recording.record_comma_ok(check, rhs[0], types)
        return
    if values[0].is_valid:
        if return_stmt is not None:
            return_error(check, return_stmt, lhs, values)
        else:
            assign_error(check, rhs, left, len(values))
    _invalidate_pending(lhs)


def _invalidate_pending(variables: Sequence[Var]) -> None:
    for var in variables:
        if var.type is PENDING:
            var.type = INVALID


def expr_list(check: Checker, exprs: Sequence[nodes.Expr]) -> list[Operand]:
    """Evaluates a list of expressions; a single one may have several values."""
    if len(exprs) == 1:
        return expr.multi_expr(check, exprs[0], False)[0]
    operands = []
    for node in exprs:
        x = Operand()
        expr.expr(check, x, node)
        operands.append(x)
    return operands


def assign_vars(
    check: Checker, lhs: Sequence[nodes.Expr], rhs: Sequence[nodes.Expr]
) -> None:
    """Checks `lhs = rhs`."""
    context = "assignment" if len(lhs) == 1 else "multiple assignment"
    left, right = len(lhs), len(rhs)
    is_call = right == 1 and isinstance(unparen(rhs[0]), nodes.CallExpr)
    if left == right and not is_call:
        for target, value in zip(lhs, rhs, strict=True):
            assign_var(check, target, value, None, context)
        return
    if right != 1:
        left_ok = expr.use_lhs(check, lhs)
        if expr.use(check, rhs) and left_ok:
            assign_error(check, rhs, left, right)
        return
    values, comma_ok = expr.multi_expr(check, rhs[0], left == 2)
    if len(values) == left:
        for target, operand in zip(lhs, values, strict=True):
            assign_var(check, target, None, operand, context)
        if comma_ok and values[0].is_valid and values[1].is_valid:
            types = (values[0].type, values[1].type)
            recording.record_comma_ok(check, rhs[0], types)
        return
    if values[0].is_valid:
        assign_error(check, rhs, left, len(values))
    expr.use_lhs(check, lhs)


def short_var_decl(check: Checker, stmt: nodes.AssignStmt) -> None:
    """Checks `lhs := rhs`: at least one variable must be new, the others are assigned to."""
    top = len(check.delayed)
    scope = check.env.scope
    seen: set[str] = set()
    variables: list[Var] = []
    new: list[Var] = []
    failed = False
    for node in stmt.lhs:
        var = Var("_", node.span, check.pkg, PENDING)
        if not isinstance(node, nodes.Ident):
            expr.use_lhs(check, (node,))
            message = f"non-name {expr_string(node)} on left side of :="
            check.error("invalid-declaration", node, message)
            failed = True
        elif node.name != "_" and node.name in seen:
            message = f"{node.name} repeated on left side of :="
            check.error("duplicate-declaration", node, message)
            failed = True
        elif (alt := scope.lookup(node.name)) is not None:
            recording.record_use(check, node, alt)
            if isinstance(alt, Var):
                var = alt
            else:
                check.error("not-assignable", node, f"cannot assign to {node.name}")
                failed = True
        else:
            var.name = node.name
            if node.name != "_":
                new.append(var)
            recording.record_def(check, node, var)
        if isinstance(node, nodes.Ident):
            seen.add(node.name)
        variables.append(var)
    init_vars(check, variables, stmt.rhs, None)
    check.process_delayed(top)
    if not new and not failed:
        check.error("no-new-variables", stmt, "no new variables on left side of :=")
        return
    for var in new:
        decl.declare(check, scope, None, var)
