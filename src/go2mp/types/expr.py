"""Expressions: the dispatch over all kinds, and what is common to them.

An expression is evaluated into an `Operand`, top down. `raw_expr` records every result; a result
of an untyped type is recorded when its final type is known (`untyped`). A failed expression leaves
an invalid operand, about which nothing more is said. (Go specification, "Expressions".)

Read next: `operators`, `untyped`, `call`, `selector`, `index`, `literals`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from go2mp.syntax import nodes
from go2mp.types import (
    call,
    cycles,
    index,
    literals,
    names,
    operators,
    recording,
    selector,
    type_expr,
)
from go2mp.types.alias import GenericAlias
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.lookup import assertable_to
from go2mp.types.model import (
    INVALID,
    Interface,
    Kind,
    Named,
    Pointer,
    Signature,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Var
from go2mp.types.operand import Operand
from go2mp.types.parens import unparen
from go2mp.types.predicates import identical, is_generic, is_type_param, is_valid
from go2mp.types.state import PENDING, Checker
from go2mp.types.typeset import common_under, under_is
from go2mp.types.universe import TYP


class ExprKind(Enum):
    """Whether an expression may stand as a statement."""

    CONVERSION = "conversion"
    EXPRESSION = "expression"
    STATEMENT = "statement"


CONVERSION = ExprKind.CONVERSION
EXPRESSION = ExprKind.EXPRESSION
STATEMENT = ExprKind.STATEMENT


@dataclass(frozen=True, slots=True)
class Target:
    """The function type that an expression is assigned to, with a description: a generic
    function takes its type arguments from it."""

    signature: Signature
    description: str


def new_target(typ: Type | None, description: str) -> Target | None:
    """The target for a variable of type `typ`; None if that is no function type."""
    if typ is None or typ is PENDING:
        return None
    under: Type | None = typ
    if isinstance(typ, TypeParam):
        under = common_under(typ)[0]
    elif type(typ) is not Signature:
        under = typ.underlying
    if isinstance(under, Signature):
        return Target(under, description)
    return None


def expr(
    check: Checker, x: Operand, node: nodes.Expr, target: Target | None = None
) -> None:
    """Evaluates an expression that must have one value."""
    raw_expr(check, x, node, target)
    exclude(check, x, _NO_VALUE_KINDS)
    single_value(check, x)


def generic_expr(
    check: Checker, x: Operand, node: nodes.Expr, hint: Type | None = None
) -> None:
    """Like `expr`, but the value may be a generic function."""
    raw_expr(check, x, node, None, hint, allow_generic=True)
    exclude(check, x, _NO_VALUE_KINDS)
    single_value(check, x)


def expr_or_type(
    check: Checker, x: Operand, node: nodes.Expr, allow_generic: bool = False
) -> None:
    """Evaluates an expression or a type."""
    raw_expr(check, x, node, allow_generic=allow_generic)
    exclude(check, x, _JUST_NO_VALUE)
    single_value(check, x)


def multi_expr(
    check: Checker, node: nodes.Expr, allow_comma_ok: bool
) -> tuple[list[Operand], bool]:
    """Evaluates an expression with any number of values; the second result tells whether it was
    a comma-ok expression that was given its two values. After an error, one invalid operand.
    """
    x = Operand()
    raw_expr(check, x, node)
    exclude(check, x, _NO_VALUE_KINDS)
    if x.mode is not Mode.INVALID and type(x.type) is Tuple:
        return tuple_operands(node, x.type), False
    if allow_comma_ok and x.mode in {Mode.MAP_INDEX, Mode.COMMA_OK}:
        name = nodes.Ident(node.span, "ok value of (comma, ok) expression")
        ok = Operand(Mode.VALUE, TYP[Kind.UNTYPED_BOOL], expr=name)
        return [x, ok], True
    return [x], False


@dataclass(slots=True)
class ResultOperand(Operand):
    """One of the results of a multi-valued call: number `index` of `call`."""

    call: nodes.Expr | None = None
    index: int = 0


def tuple_operands(
    node: nodes.Expr, typ: Tuple, are_args: bool = False
) -> list[Operand]:
    """One operand per result of a multi-valued call; as arguments (`f(g())`) they all have the
    call as their expression, else messages number them."""
    return [
        ResultOperand(
            Mode.VALUE,
            var.type,
            expr=node if are_args else nodes.Ident(node.span, _nth(i + 1)),
            call=node,
            index=i,
        )
        for i, var in enumerate(typ.vars)
    ]


def _nth(n: int) -> str:
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(n, "th")
    return f"{n}{suffix} function result"


_NO_VALUE_KINDS = {Mode.NO_VALUE, Mode.BUILTIN, Mode.TYPE}
_JUST_NO_VALUE = {Mode.NO_VALUE}


def exclude(check: Checker, x: Operand, modes: set[Mode]) -> None:
    """Reports an operand of one of the `modes`, and invalidates it."""
    if x.mode not in modes:
        return
    if x.mode is Mode.NO_VALUE:
        code = "no-value"
        what = "as value" if Mode.TYPE in modes else "as value or type"
        message = f"{x} used {what}"
    elif x.mode is Mode.BUILTIN:
        code, message = "uncalled-builtin", f"{x} must be called"
    else:
        code, message = "not-an-expression", f"{x} is not an expression"
    check.error(code, x, message)
    x.mode = Mode.INVALID


def single_value(check: Checker, x: Operand) -> None:
    """Reports an operand with several values, and invalidates it."""
    if x.mode is Mode.VALUE and type(x.type) is Tuple:
        check.error("multiple-values", x, f"multiple-value {x} in single-value context")
        x.mode = Mode.INVALID


def raw_expr(
    check: Checker,
    x: Operand,
    node: nodes.Expr,
    target: Target | None = None,
    hint: Type | None = None,
    allow_generic: bool = False,
) -> ExprKind:
    """Evaluates any expression or type into `x`, and records it.

    `target` helps to infer the type arguments of a generic function, `hint` is the type of a
    composite literal without one, `allow_generic` permits generics that are not instantiated.
    """
    x.mode = Mode.INVALID
    x.type = INVALID
    handler = _HANDLERS[type(node)]
    kind = handler(check, x, node, target, hint)
    x.expr = node
    if not allow_generic and x.mode is not Mode.INVALID:
        non_generic(check, x, target)
    recording.record(check, x)
    return kind


def non_generic(check: Checker, x: Operand, target: Target | None) -> None:
    """Reports a generic type or function without type arguments, unless `target` tells them."""
    typ = x.type
    what = ""
    if isinstance(typ, Signature):
        if typ.type_params:
            if x.mode is Mode.NO_VALUE:
                return
            if target is not None:
                call.instantiate_function(check, x, None, target)
                return
            what = "function"
    elif isinstance(typ, GenericAlias) or (isinstance(typ, Named) and is_generic(typ)):
        what = "type"
    if what and x.mode is not Mode.INVALID and x.mode is not Mode.NO_VALUE:
        assert x.expr is not None
        check.error(
            "missing-type-arguments",
            x,
            f"cannot use generic {what} {expr_string(x.expr)} without instantiation",
        )
        x.mode = Mode.INVALID
        x.type = INVALID


# --- the kinds of expressions -------------------------------------------------


def _ident(
    check: Checker, x: Operand, node: nodes.Ident, _t: object, _h: object
) -> ExprKind:
    names.ident(check, x, node, want_type=False)
    return EXPRESSION


def _basic_lit(
    check: Checker, x: Operand, node: nodes.BasicLit, _t: object, _h: object
) -> ExprKind:
    literals.basic_lit(check, x, node)
    return EXPRESSION


def _func_lit(
    check: Checker, x: Operand, node: nodes.FuncLit, _t: object, _h: object
) -> ExprKind:
    literals.func_lit(check, x, node)
    return EXPRESSION


def _composite_lit(
    check: Checker, x: Operand, node: nodes.CompositeLit, _t: object, hint: Type | None
) -> ExprKind:
    literals.composite_lit(check, x, node, hint)
    return EXPRESSION if x.is_valid else STATEMENT


def _paren(
    check: Checker, x: Operand, node: nodes.ParenExpr, _t: object, _h: object
) -> ExprKind:
    return raw_expr(check, x, node.x)


def _selector(
    check: Checker, x: Operand, node: nodes.SelectorExpr, _t: object, _h: object
) -> ExprKind:
    selector.selector(check, x, node, want_type=False)
    return EXPRESSION


def _index(
    check: Checker,
    x: Operand,
    node: nodes.IndexExpr,
    target: Target | None,
    _h: object,
) -> ExprKind:
    if index.index_expr(check, x, node):
        call.instantiate_function(check, x, node, target)
    return EXPRESSION if x.is_valid else STATEMENT


def _slice(
    check: Checker, x: Operand, node: nodes.SliceExpr, _t: object, _h: object
) -> ExprKind:
    index.slice_expr(check, x, node)
    return EXPRESSION if x.is_valid else STATEMENT


def _type_assert(
    check: Checker, x: Operand, node: nodes.TypeAssertExpr, _t: object, _h: object
) -> ExprKind:
    expr(check, x, node.x)
    if not x.is_valid:
        return STATEMENT
    if node.type is None:
        check.error(
            "invalid-type-assertion", node, "use of .(type) outside type switch"
        )
    elif is_type_param(x.type):
        check.error(
            "invalid-type-assertion",
            x,
            "invalid operation: cannot use type assertion on type parameter value "
            f"{x}",
        )
    elif not isinstance(x.type.underlying, Interface):
        check.error(
            "invalid-type-assertion",
            x,
            f"invalid operation: {x} is not an interface",
        )
    else:
        typ = type_expr.var_type(check, node.type)
        if is_valid(typ) and (not check.path or cycles.is_complete(check, typ)):
            type_assertion(check, node, x, typ, is_switch=False)
            x.mode = Mode.COMMA_OK
            x.type = typ
            return EXPRESSION
    x.mode = Mode.INVALID
    return STATEMENT


def type_assertion(
    check: Checker, node: nodes.Expr, x: Operand, typ: Type, is_switch: bool
) -> None:
    """Reports an assertion of interface value `x` to a type that it cannot have."""
    ok, cause = assertable_to(x.type, typ)
    if ok:
        return
    text = expr_string(node)
    if is_switch:
        message = (
            f"impossible type switch case: {text}\n\t{x} cannot have dynamic type "
            f"{typ} {cause}"
        )
    else:
        message = (
            f"impossible type assertion: {text}\n\t{typ} does not implement "
            f"{x.type} {cause}"
        )
    check.error("impossible-type-assertion", node, message)


def _call(
    check: Checker, x: Operand, node: nodes.CallExpr, _t: object, _h: object
) -> ExprKind:
    return call.call_expr(check, x, node)


def _star(
    check: Checker, x: Operand, node: nodes.StarExpr, _t: object, _h: object
) -> ExprKind:
    expr_or_type(check, x, node.x)
    if x.mode is Mode.INVALID:
        return STATEMENT
    if x.mode is Mode.TYPE:
        type_expr.valid_var_type(check, node.x, x.type)
        x.type = Pointer(x.type)
        return EXPRESSION
    base = _pointer_base(check, x)
    if base is None or (check.path and not cycles.is_complete(check, base)):
        x.mode = Mode.INVALID
        return STATEMENT
    x.mode = Mode.VARIABLE
    x.type = base
    return EXPRESSION


def _pointer_base(check: Checker, x: Operand) -> Type | None:
    """What pointer `x` points to (for a type parameter: all its types)."""
    if x.mode is Mode.NIL:
        check.error("invalid-indirection", x, f"invalid operation: cannot indirect {x}")
        return None
    base: Type | None = None

    def is_pointer(under: Type | None) -> bool:
        nonlocal base
        if not isinstance(under, Pointer):
            check.error(
                "invalid-indirection", x, f"invalid operation: cannot indirect {x}"
            )
            return False
        if base is not None and not identical(under.elem, base):
            check.error(
                "invalid-indirection",
                x,
                f"invalid operation: pointers of {x} must have identical base types",
            )
            return False
        base = under.elem
        return True

    return base if under_is(x.type, is_pointer) else None


def _unary(
    check: Checker, x: Operand, node: nodes.UnaryExpr, _t: object, _h: object
) -> ExprKind:
    operators.unary(check, x, node)
    if not x.is_valid or node.op == "<-":
        return STATEMENT
    return EXPRESSION


def _binary(
    check: Checker, x: Operand, node: nodes.BinaryExpr, _t: object, _h: object
) -> ExprKind:
    operators.binary(check, x, node, node.x, node.y, node.op)
    return EXPRESSION if x.is_valid else STATEMENT


def _type_literal(
    check: Checker, x: Operand, node: nodes.Expr, _t: object, _h: object
) -> ExprKind:
    x.type = type_expr.type_of(check, node)
    x.mode = Mode.TYPE if is_valid(x.type) else Mode.INVALID
    return EXPRESSION


def _ellipsis(
    check: Checker, x: Operand, node: nodes.Expr, _t: object, _h: object
) -> ExprKind:
    check.error("not-an-expression", node, "invalid use of ...")
    return STATEMENT


# Each takes (Checker, Operand, the node type that it stands under, Target | None, Type | None).
_HANDLERS: dict[type[nodes.Node], Callable[..., ExprKind]] = {
    nodes.Ident: _ident,
    nodes.BasicLit: _basic_lit,
    nodes.FuncLit: _func_lit,
    nodes.CompositeLit: _composite_lit,
    nodes.ParenExpr: _paren,
    nodes.SelectorExpr: _selector,
    nodes.IndexExpr: _index,
    nodes.SliceExpr: _slice,
    nodes.TypeAssertExpr: _type_assert,
    nodes.CallExpr: _call,
    nodes.StarExpr: _star,
    nodes.UnaryExpr: _unary,
    nodes.BinaryExpr: _binary,
    nodes.ArrayType: _type_literal,
    nodes.StructType: _type_literal,
    nodes.FuncType: _type_literal,
    nodes.InterfaceType: _type_literal,
    nodes.MapType: _type_literal,
    nodes.ChanType: _type_literal,
    nodes.Ellipsis: _ellipsis,
}


# --- using expressions without caring for their values ------------------------


def use(check: Checker, exprs: Sequence[nodes.Expr | None]) -> bool:
    """Evaluates expressions after an error elsewhere, so that what they mention counts as used;
    whether all are valid."""
    results = [_use(check, e, is_lhs=False) for e in exprs if e is not None]
    return all(results)


def use_lhs(check: Checker, exprs: Sequence[nodes.Expr]) -> bool:
    """Like `use`, for the left side of an assignment, which does not use its variables."""
    results = [_use(check, e, is_lhs=True) for e in exprs]
    return all(results)


def _use(check: Checker, node: nodes.Expr, is_lhs: bool) -> bool:
    x = Operand()
    inner = unparen(node)
    if not isinstance(inner, nodes.Ident):
        raw_expr(check, x, node, allow_generic=True)
        return x.is_valid
    if inner.name == "_":
        return True
    obj = check.lookup(inner.name) if is_lhs else None
    if isinstance(obj, Var):
        used = obj.used
        expr_or_type(check, x, inner, allow_generic=True)
        obj.used = used
    else:
        expr_or_type(check, x, inner, allow_generic=True)
    return x.is_valid
