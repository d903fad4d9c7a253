"""Writes the checker's results into `Info`: the one place that does.

Types of untyped expressions are remembered until they are final (`untyped`), and recorded when the
context decides them or, for what never meets a type, at the end of the run (`record_untyped`).
"""

from __future__ import annotations

import dataclasses

from go2mp.syntax import nodes
from go2mp.types.info import (
    Initializer,
    Instance,
    Mode,
    Selection,
    SelectionKind,
    TypeAndValue,
)
from go2mp.types.model import Basic, BasicInfo, Signature, Tuple, Type
from go2mp.types.objects import Func, Object, PkgName, Var
from go2mp.types.operand import Operand
from go2mp.types.state import Checker, Untyped

NO_VALUE = Tuple()
"""The type recorded for a call without results."""


def record(check: Checker, x: Operand) -> None:
    """Records the operand's mode, type and value for its expression."""
    mode = x.mode
    if mode is Mode.INVALID:
        return
    expr = x.expr
    assert expr is not None
    typ: Type = NO_VALUE if mode is Mode.NO_VALUE else x.type
    value = x.value if mode is Mode.CONSTANT else None
    if type(typ) is Basic and typ.info & BasicInfo.UNTYPED:
        check.untyped[expr] = Untyped(False, mode, typ, value)
    else:
        check.info.types[expr] = TypeAndValue(mode, typ, value)


def record_untyped(check: Checker) -> None:
    """Records what stayed untyped to the end (constant operands, `nil`)."""
    for expr, info in check.untyped.items():
        record_type(check, expr, info.mode, info.type, info.value)
    check.untyped.clear()


def record_type(
    check: Checker, expr: nodes.Expr, mode: Mode, typ: Type, value: object = None
) -> None:
    """Records an expression's final mode, type and value."""
    if mode is not Mode.INVALID:
        check.info.types[expr] = TypeAndValue(mode, typ, value)


def record_builtin(check: Checker, fun: nodes.Expr, signature: Signature) -> None:
    """Records the signature with which a built-in function is called."""
    while True:
        record_type(check, fun, Mode.BUILTIN, signature)
        if not isinstance(fun, nodes.ParenExpr):
            return
        fun = fun.x


def record_comma_ok(check: Checker, expr: nodes.Expr, types: tuple[Type, Type]) -> None:
    """Records that an expression is used in its two-valued form: its type becomes a tuple and its
    mode COMMA_OK."""
    result = Tuple(tuple(Var("", expr.span, check.pkg, typ) for typ in types))
    while True:
        check.info.types[expr] = TypeAndValue(Mode.COMMA_OK, result)
        if not isinstance(expr, nodes.ParenExpr):
            return
        expr = expr.x


def record_instance(
    check: Checker, expr: nodes.Expr, type_args: tuple[Type, ...], typ: Type
) -> None:
    """Records the instantiation of the generic that `expr` names (`f`, `p.F`, `f[int]`)."""
    while True:
        if isinstance(expr, nodes.Ident):
            break
        if isinstance(expr, nodes.SelectorExpr):
            expr = expr.sel
        elif isinstance(expr, nodes.IndexExpr | nodes.ParenExpr):
            expr = expr.x
        else:
            return
    check.info.instances[expr] = Instance(type_args, typ)


def record_def(check: Checker, ident: nodes.Ident, obj: Object | None) -> None:
    """Records what an identifier defines (None for `_` and symbolic variables)."""
    check.info.defs[ident] = obj


def record_use(check: Checker, ident: nodes.Ident, obj: Object) -> None:
    """Records what an identifier denotes."""
    check.info.uses[ident] = obj


def record_implicit(check: Checker, node: nodes.Node, obj: Object) -> None:
    """Records an object that a node declares without naming it."""
    check.info.implicits[node] = obj


def record_import(check: Checker, spec: nodes.ImportSpec, obj: PkgName) -> None:
    """Records an imported package's name."""
    if spec.name is not None:
        record_def(check, spec.name, obj)
    else:
        record_implicit(check, spec, obj)
    check.info.packages[obj.name] = obj


def record_selection(
    check: Checker,
    expr: nodes.SelectorExpr,
    kind: SelectionKind,
    recv: Type,
    obj: Var | Func,
    path: tuple[Var, ...],
    indirect: bool,
    typ: Type,
) -> None:
    """Records what a selector selects, and the embedded fields on the way."""
    record_use(check, expr.sel, obj)
    check.info.selections[expr] = Selection(kind, recv, obj, path, indirect, typ)


def record_promoted(
    check: Checker, element: nodes.KeyedElement, path: tuple[Var, ...]
) -> None:
    """Records the embedded fields that lead to a promoted field set by a struct literal."""
    check.info.promoted[element] = path


def record_conversion(check: Checker, expr: nodes.Expr, target: Type) -> None:
    """Records that an expression is converted implicitly to an interface type."""
    check.info.conversions[expr] = target


def record_retyping(check: Checker, expr: nodes.Expr, target: Type) -> None:
    """Records that a value of a type literal is assigned to a defined type."""
    check.info.retyped[expr] = target


def move_conversion(check: Checker, source: nodes.Expr, target: nodes.Expr) -> None:
    """Records a conversion for `target` instead: of `for k = range n` k is converted, not n."""
    typ = check.info.conversions.pop(source, None)
    if typ is not None:
        check.info.conversions[target] = typ


def record_result_conversion(
    check: Checker, call: nodes.Expr, index: int, target: Type
) -> None:
    """Records that one result of a multi-valued call is converted to an interface type."""
    check.info.result_conversions.setdefault(call, {})[index] = target


def record_initializer(check: Checker, lhs: tuple[Var, ...], rhs: nodes.Expr) -> None:
    """Appends a step of package initialisation."""
    check.info.init_order.append(Initializer(lhs, rhs))


def without_receiver(signature: Signature) -> Signature:
    """A method's signature as the type of a method value."""
    if signature.recv is None:
        return signature
    return dataclasses.replace(signature, recv=None, recv_type_params=())
