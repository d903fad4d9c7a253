"""Function types: parameters, results, receivers (Go specification, "Function types",
"Method declarations")."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from go2mp.syntax import nodes
from go2mp.types import decl, recording, resolver, type_expr
from go2mp.types.alias import GenericAlias
from go2mp.types.info import Mode
from go2mp.types.instantiate import instance
from go2mp.types.lookup import deref
from go2mp.types.model import (
    INVALID,
    Basic,
    Interface,
    Kind,
    Named,
    Pointer,
    Signature,
    Slice,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Var
from go2mp.types.predicates import is_valid
from go2mp.types.state import Checker
from go2mp.types.subst import make_subst, subst

NO_VARS = Tuple()
TYPE_MODE = Mode.TYPE


def func_type(
    check: Checker,
    node: nodes.FuncType,
    recv_field: nodes.Field | None = None,
    type_params: Sequence[nodes.Field] = (),
) -> Signature:
    """The signature of a function type, function or method. Its scope (`info.scopes[node]`) holds
    the type parameters, the receiver, the parameters and the results."""
    check.open_scope(node)
    recv: Var | None = None
    recv_params: tuple[TypeParam, ...] = ()
    if recv_field is not None:
        recv, recv_params = _receiver(check, recv_field)
    bound: list[TypeParam] = []
    if type_params:
        decl.collect_type_params(check, type_params, bound.extend)
    params, param_names, variadic = _collect(check, node.params, is_result=False)
    results, result_names, _ = _collect(check, node.results, is_result=True)
    if recv is not None and recv_field is not None and recv_field.names:
        decl.declare(check, check.env.scope, recv_field.names[0], recv)
    for ident, var in (*param_names, *result_names):
        decl.declare(check, check.env.scope, ident, var)
    check.close_scope()
    return Signature(
        Tuple(tuple(params)) if params else NO_VARS,
        Tuple(tuple(results)) if results else NO_VARS,
        variadic,
        recv,
        tuple(bound),
        recv_params,
    )


def _collect(
    check: Checker, fields: Sequence[nodes.Field], is_result: bool
) -> tuple[list[Var], list[tuple[nodes.Ident, Var]], bool]:
    """The variables of a parameter or result list, those with names, and whether it is variadic."""
    variables: list[Var] = []
    named: list[tuple[nodes.Ident, Var]] = []
    variadic = False
    for i, item in enumerate(fields):
        type_node = item.type
        if isinstance(type_node, nodes.Ellipsis) and type_node.elem is not None:
            if not is_result and i == len(fields) - 1 and len(item.names) <= 1:
                variadic = True
            else:
                check.error(
                    "invalid-variadic",
                    type_node,
                    "can only use ... with final parameter in list",
                )
            type_node = type_node.elem
        typ = type_expr.var_type(check, type_node)
        for name in item.names:
            var = Var(name.name, name.span, check.pkg, typ)
            variables.append(var)
            named.append((name, var))
        if not item.names:
            var = Var("", type_node.span, check.pkg, typ)
            recording.record_implicit(check, item, var)
            variables.append(var)
    for var in variables:
        var.is_param = not is_result
        var.is_result = is_result
    if variadic:
        last = variables[-1]
        last.type = Slice(last.type)
        recording.record_type(check, fields[-1].type, Mode.TYPE, last.type)
    return variables, named, variadic


# --- receivers ----------------------------------------------------------------


def _receiver(check: Checker, item: nodes.Field) -> tuple[Var, tuple[TypeParam, ...]]:
    """The receiver's variable (declared by the caller) and type parameters (declared here)."""
    pointer, base, param_nodes = resolver.unpack_receiver(item.type)
    params: tuple[TypeParam, ...] = ()
    if param_nodes is None:
        typ = type_expr.var_type(check, item.type)
        aliased = typ
        while isinstance(aliased, Pointer):
            aliased = aliased.elem
        if isinstance(aliased, Named) and aliased.type_args:  # through an alias
            check.error(
                "invalid-receiver",
                base,
                f"cannot define new methods on instantiated type {aliased}",
            )
            typ = INVALID
    else:
        typ, params = _generic_receiver(check, item, pointer, base, param_nodes)
    if item.names:
        recv = Var(item.names[0].name, item.names[0].span, check.pkg, typ)
    else:
        recv = Var("", item.span, check.pkg, typ)
        recording.record_implicit(check, item, recv)
    recv.is_param = True
    check.later(lambda: _check_receiver(check, base, recv))
    return recv, params


def _generic_receiver(
    check: Checker,
    item: nodes.Field,
    pointer: bool,
    base: nodes.Expr,
    param_nodes: tuple[nodes.Expr, ...],
) -> tuple[Type, tuple[TypeParam, ...]]:
    """The type of a receiver `*T[A, B]`, which declares the type parameters A and B."""
    generic, cause = type_expr.generic_type(check, base)
    if cause:
        check.error("invalid-receiver", base, cause)
    if isinstance(generic, GenericAlias):
        check.error(
            "invalid-receiver",
            base,
            f"cannot define new methods on generic alias type {generic}",
        )
    params = []
    for i, node in enumerate(param_nodes):
        if not isinstance(node, nodes.Ident):
            check.error(
                "invalid-receiver",
                node,
                "receiver type parameter must be an identifier",
            )
            node = nodes.Ident(node.span, "_")
        param = decl.declare_type_param(check, node, i)
        recording.record_use(check, node, param.obj)
        recording.record_type(check, node, Mode.TYPE, param)
        params.append(param)
    if not isinstance(generic, Named):
        return INVALID, tuple(params)
    wanted = generic.type_params
    if len(wanted) != len(params):
        unit = "type parameter" if len(params) == 1 else "type parameters"
        check.error(
            "invalid-receiver",
            base,
            f"receiver declares {len(params)} {unit}, "
            f"but receiver base type declares {len(wanted)}",
        )
        return INVALID, tuple(params)
    mapping = make_subst(wanted, params)
    for param, declared in zip(params, wanted, strict=True):
        check.mono.canonical[param] = declared
        if declared.constraint is not None:
            param.constraint = subst(declared.constraint, mapping)
    typ: Type = instance(generic, params)
    recording.record_instance(check, base, tuple(params), typ)
    if pointer:
        typ = Pointer(typ)
    _record_receiver(check, item.type, typ)
    return typ, tuple(params)


def _record_receiver(check: Checker, node: nodes.Expr, typ: Type) -> None:
    """Records the types of the parts of a receiver type: `(*T[P])`, `*T[P]`, `T[P]`."""
    while True:
        recording.record_type(check, node, Mode.TYPE, typ)
        if isinstance(node, nodes.ParenExpr):
            node = node.x
        elif isinstance(node, nodes.StarExpr) and isinstance(typ, Pointer):
            node, typ = node.x, typ.elem
        else:
            return


def _check_receiver(check: Checker, at: nodes.Expr, recv: Var) -> None:
    """Reports a receiver whose base type may not have methods here."""
    base, _ = deref(recv.type)
    if not is_valid(base):
        return
    code = "invalid-receiver"
    if isinstance(base, Named):
        if base.obj.pkg != check.pkg:
            check.error(code, at, f"cannot define new methods on non-local type {base}")
            return
        under = base.underlying
        cause = ""
        if isinstance(under, Basic) and under.kind is Kind.UNSAFE_POINTER:
            cause = "unsafe.Pointer"
        elif isinstance(under, Pointer | Interface):
            cause = "pointer or interface type"
        if cause:
            check.error(code, at, f"invalid receiver type {base} ({cause})")
    elif isinstance(base, Basic):
        check.error(code, at, f"cannot define new methods on non-local type {base}")
    else:
        check.error(code, at, f"invalid receiver type {recv.type}")


def replace_params(sig: Signature, params: tuple[Var, ...]) -> Signature:
    """A function's signature with other parameters and no receiver (method expressions)."""
    return dataclasses.replace(
        sig, params=Tuple(params), recv=None, recv_type_params=()
    )
