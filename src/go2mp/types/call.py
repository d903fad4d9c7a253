"""Calls of functions and methods, conversions, instantiation of generic functions.

(Go specification, "Calls", "Passing arguments to ... parameters", "Instantiations".)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from go2mp.diagnostics import Span
from go2mp.syntax import nodes
from go2mp.types import (
    assignments,
    builtins,
    conversions,
    cycles,
    expr,
    index,
    recording,
    type_expr,
)
from go2mp.types.expr_string import expr_string
from go2mp.types.infer import (
    InferenceError,
    infer,
    is_parameterized,
    rename_type_params,
)
from go2mp.types.info import Mode
from go2mp.types.instantiate import instantiate_signature
from go2mp.types.model import (
    Interface,
    Signature,
    Slice,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Var
from go2mp.types.operand import Operand
from go2mp.types.predicates import is_type_param
from go2mp.types.state import Checker
from go2mp.types.subst import make_subst, subst
from go2mp.types.typeset import common_under, type_set

if TYPE_CHECKING:
    from go2mp.types.state import Place


def call_expr(check: Checker, x: Operand, node: nodes.CallExpr) -> expr.ExprKind:
    """Evaluates a call, conversion or call of a built-in into `x`."""
    fun = node.fun
    instantiation: nodes.IndexExpr | None = None
    if isinstance(fun, nodes.IndexExpr):
        if index.index_expr(check, x, fun):
            instantiation = (
                fun  # with the arguments, which may tell more type arguments
            )
        x.expr = fun
        recording.record(check, x)
    else:
        expr.expr_or_type(check, x, fun, allow_generic=True)
    mode = x.mode
    if mode is Mode.VALUE or mode is Mode.VARIABLE:
        return _function_call(check, x, node, instantiation)
    if mode is Mode.INVALID:
        expr.use(check, node.args)
        x.expr = node
        return expr.STATEMENT
    if mode is Mode.TYPE:
        _conversion(check, x, node)
        x.expr = node
        return expr.CONVERSION
    if mode is Mode.BUILTIN:
        name = x.builtin
        if not builtins.builtin(check, x, node, name):
            x.mode = Mode.INVALID
        x.expr = node
        if x.is_valid and x.mode is not Mode.CONSTANT:
            check.env.has_call = True
        return expr.STATEMENT if name in builtins.STATEMENTS else expr.EXPRESSION
    return _function_call(check, x, node, instantiation)


def _conversion(check: Checker, x: Operand, node: nodes.CallExpr) -> None:
    """Evaluates `T(arg)`; `x` is the type."""
    expr.non_generic(check, x, None)
    if not x.is_valid:
        return
    typ = x.type
    x.mode = Mode.INVALID
    if check.path and not cycles.is_complete(check, typ):
        return
    if not node.args:
        check.error(
            "wrong-argument-count", node, f"missing argument in conversion to {typ}"
        )
        return
    if len(node.args) > 1:
        expr.use(check, node.args)
        check.error(
            "wrong-argument-count",
            node.args[-1],
            f"too many arguments in conversion to {typ}",
        )
        return
    expr.expr(check, x, node.args[0], expr.new_target(typ, "conversion"))
    if not x.is_valid:
        return
    if node.ellipsis:
        check.error(
            "invalid-variadic",
            node.args[0],
            f"invalid use of ... in conversion to {typ}",
        )
        x.mode = Mode.INVALID
        return
    under = typ.underlying
    if isinstance(under, Interface) and not is_type_param(typ):
        if not type_set(under).is_method_set:
            check.error(
                "misplaced-constraint",
                node,
                f"cannot use interface {typ} in conversion (contains specific type "
                "constraints or is comparable)",
            )
            x.mode = Mode.INVALID
            return
    conversions.conversion(check, x, typ)


def _function_call(
    check: Checker,
    x: Operand,
    node: nodes.CallExpr,
    instantiation: nodes.IndexExpr | None,
) -> expr.ExprKind:
    """Evaluates a call of the function value `x`."""
    sig = _callee(check, x)
    if sig is None:
        expr.use(check, node.args)
        x.mode = Mode.INVALID
        x.expr = node
        return expr.STATEMENT
    was_generic = bool(sig.type_params)
    type_args: Sequence[Type] = ()
    arg_nodes: tuple[nodes.Expr, ...] = ()
    if instantiation is not None:
        arg_nodes = instantiation.indices
        found = _explicit_args(check, sig, arg_nodes)
        if found is None:
            expr.use(check, node.args)
            x.mode = Mode.INVALID
            x.expr = node
            return expr.STATEMENT
        type_args = found
        if type_args and len(type_args) == len(sig.type_params):
            sig = instantiated(check, instantiation, sig, type_args, arg_nodes)
            type_args, arg_nodes = (), ()
    args, partial = generic_expr_list(check, node.args)
    sig = arguments(check, node, sig, type_args, arg_nodes, args, partial)
    if was_generic and not sig.type_params:
        recording.record_type(check, node.fun, Mode.VALUE, sig)
        _record_inner(check, node.fun, sig)
    _set_result(check, x, node, sig)
    return expr.STATEMENT


def _record_inner(check: Checker, fun: nodes.Expr, sig: Signature) -> None:
    """Records the instantiated signature for the parenthesised callee too."""
    while isinstance(fun, nodes.ParenExpr):
        fun = fun.x
        recording.record_type(check, fun, Mode.VALUE, sig)


def _callee(check: Checker, x: Operand) -> Signature | None:
    """The signature of a callee; reports what is no function."""
    if type(x.type) is Signature:
        return x.type

    def cond(typ: Type | None, under: Type | None) -> str | None:
        if under is not None and not isinstance(under, Signature):
            return f"{typ} is not a function"
        return None

    under, cause = common_under(x.type, cond)
    if isinstance(under, Signature):
        return under
    check.error("invalid-call", x, f"invalid operation: cannot call {x}: {cause}")
    return None


def _explicit_args(
    check: Checker, sig: Signature, arg_nodes: tuple[nodes.Expr, ...]
) -> tuple[Type, ...] | None:
    args = type_expr.type_list(check, arg_nodes)
    if args is None:
        return None
    want = len(sig.type_params)
    if len(args) > want:
        check.error(
            "wrong-type-argument-count",
            arg_nodes[want],
            f"got {len(args)} type arguments but want {want}",
        )
        return None
    return args


def _set_result(
    check: Checker, x: Operand, node: nodes.CallExpr, sig: Signature
) -> None:
    results = sig.results.vars
    x.expr = node
    check.env.has_call = True
    if not results:
        x.mode = Mode.NO_VALUE
        return
    x.mode = Mode.VALUE
    x.type = results[0].type if len(results) == 1 else sig.results
    if check.path and len(results) == 1 and not cycles.is_complete(check, x.type):
        x.mode = Mode.INVALID
    # When inference failed, the result's type still has the callee's type parameters in it.
    if sig.type_params and is_parameterized(sig.type_params, x.type):
        x.mode = Mode.INVALID


def generic_expr_list(
    check: Checker, args: Sequence[nodes.Expr]
) -> tuple[list[Operand], dict[int, tuple[Type, ...]]]:
    """Evaluates arguments: a single one may have several values, all may be generic functions.

    The second result has the type arguments of partially instantiated functions, by position.
    """
    if len(args) == 1 and isinstance(args[0], nodes.CallExpr | nodes.ParenExpr):
        x = Operand()
        expr.raw_expr(check, x, args[0], allow_generic=True)
        expr.exclude(check, x, expr._NO_VALUE_KINDS)
        if x.is_valid and type(x.type) is Tuple:
            return expr.tuple_operands(args[0], x.type, are_args=True), {}
        return [x], {}
    operands: list[Operand] = []
    partial: dict[int, tuple[Type, ...]] = {}
    for i, node in enumerate(args):
        x = Operand()
        if isinstance(node, nodes.IndexExpr) and index.index_expr(check, x, node):
            given = instantiate_function(check, x, node, None, may_infer=False)
            if given is not None:
                partial[i] = given
                x.expr = node
            else:
                recording.record(check, x)
        elif isinstance(node, nodes.IndexExpr):
            x.expr = node
            expr.non_generic(check, x, None)
            recording.record(check, x)
            expr.exclude(check, x, expr._NO_VALUE_KINDS)
        else:
            expr.generic_expr(check, x, node)
        operands.append(x)
    return operands, partial


# --- arguments ----------------------------------------------------------------


def arguments(
    check: Checker,
    node: nodes.CallExpr,
    sig: Signature,
    type_args: Sequence[Type],
    arg_nodes: tuple[nodes.Expr, ...],
    args: list[Operand],
    partial: dict[int, tuple[Type, ...]],
) -> Signature:
    """Checks the arguments of a call against the parameters, inferring type arguments.

    Returns the signature that is called: instantiated, unless that failed.
    """
    params = _parameters(check, node, sig, args)
    if params is None:
        return sig
    result = sig
    generic_args = any(
        type(arg.type) is Signature and arg.type.type_params for arg in args
    )
    if sig.type_params or generic_args:
        inferred = _infer_call(
            check, node, sig, type_args, arg_nodes, args, partial, params
        )
        if inferred is None:
            return sig
        result, params = inferred
    if args:
        context = f"argument to {expr_string(node.fun)}"
        for arg, param in zip(args, params, strict=True):
            assignments.assignment(check, arg, param.type, context)
    return result


def _parameters(
    check: Checker, node: nodes.CallExpr, sig: Signature, args: list[Operand]
) -> tuple[Var, ...] | None:
    """One parameter per argument (a variadic one repeated), or None if their number is wrong."""
    params = sig.params.vars
    count, want = len(args), len(params)
    dots = node.ellipsis
    if sig.variadic:
        if dots:
            if len(node.args) == 1 and count > 1:
                check.error(
                    "invalid-variadic",
                    node,
                    f"cannot use ... with {count}-valued {expr_string(node.args[0])}",
                )
                return None
        elif count >= want - 1:
            last = params[-1]
            assert isinstance(last.type, Slice)
            extra = Var(last.name, last.span, last.pkg, last.type.elem)
            return params[:-1] + (extra,) * (count - want + 1)
        else:
            want -= 1
    elif dots:
        check.error(
            "invalid-variadic",
            node.args[-1] if node.args else node,
            f"cannot use ... in call to non-variadic {expr_string(node.fun)}",
        )
        return None
    if count == want:
        return params
    if any(not arg.is_valid for arg in args):
        return None
    _report_count(check, node, sig, args, count > want, want)
    return None


def _report_count(
    check: Checker,
    node: nodes.CallExpr,
    sig: Signature,
    args: list[Operand],
    too_many: bool,
    want: int,
) -> None:
    qualifier = "too many" if too_many else "not enough"
    have = assignments.types_summary([arg.type for arg in args], has_dots=node.ellipsis)
    wanted = assignments.types_summary(
        [var.type for var in sig.params.vars], variadic=sig.variadic
    )
    at: Place = args[want] if too_many else _closing(node)
    check.error(
        "wrong-argument-count",
        at,
        f"{qualifier} arguments in call to {expr_string(node.fun)}\n"
        f"\thave {have}\n\twant {wanted}",
    )


def _closing(node: nodes.CallExpr) -> Span:
    """The span of a call's closing parenthesis."""
    return Span(node.span.end - 1, node.span.end)


def _infer_call(
    check: Checker,
    node: nodes.CallExpr,
    sig: Signature,
    type_args: Sequence[Type],
    arg_nodes: tuple[nodes.Expr, ...],
    args: list[Operand],
    partial: dict[int, tuple[Type, ...]],
    params: tuple[Var, ...],
) -> tuple[Signature, tuple[Var, ...]] | None:
    """Infers the type arguments of the callee and of generic functions among the arguments.

    Gives the called signature and the parameters' types; None (reported) if that fails.
    """
    tuple_params = Tuple(params)
    all_params: list[TypeParam] = []
    all_args: list[Type | None] = []
    n = len(sig.type_params)
    if n:
        # Renamed, so that a recursive call does not confuse its own parameters with these.
        renamed, new_params = rename_type_params(sig.type_params, tuple_params)
        assert isinstance(new_params, Tuple)
        tuple_params = new_params
        all_params += renamed
        all_args += [*type_args, *[None] * (n - len(type_args))]
    generic = _rename_generic_args(args, partial, all_params, all_args)
    inferred = infer(all_params, all_args, tuple_params, args)
    if isinstance(inferred, InferenceError):
        if inferred.message and all(arg.is_valid for arg in args):
            check.error(
                "cannot-infer",
                inferred.arg if inferred.arg is not None else _closing(node),
                f"in call to {expr_string(node.fun)}, {inferred.message}",
            )
        return None
    result = sig
    if n:
        result = instantiated(check, node.fun, sig, inferred[:n], arg_nodes, at=node)
        mapping = make_subst(all_params[:n], inferred[:n])
        new_params = subst(tuple_params, mapping)
        assert isinstance(new_params, Tuple)
        tuple_params = new_params
    start = n
    for arg in generic:
        assert isinstance(arg.type, Signature) and arg.expr is not None
        end = start + len(arg.type.type_params)
        arg.type = instantiated(check, arg.expr, arg.type, inferred[start:end], ())
        recording.record(check, arg)
        start = end
    return result, tuple_params.vars


def _rename_generic_args(
    args: list[Operand],
    partial: dict[int, tuple[Type, ...]],
    all_params: list[TypeParam],
    all_args: list[Type | None],
) -> list[Operand]:
    """Gives every generic function argument type parameters of its own, and collects them."""
    generic = []
    for i, arg in enumerate(args):
        sig = arg.type
        if not isinstance(sig, Signature) or not sig.type_params:
            continue
        bare = Signature(sig.params, sig.results, sig.variadic)
        renamed, new_sig = rename_type_params(sig.type_params, bare)
        assert isinstance(new_sig, Signature)
        arg.type = Signature(
            new_sig.params, new_sig.results, new_sig.variadic, None, tuple(renamed)
        )
        all_params += renamed
        given = partial.get(i, ())
        all_args += [*given, *[None] * (len(renamed) - len(given))]
        generic.append(arg)
    return generic


# --- instantiation ------------------------------------------------------------


def instantiated(
    check: Checker,
    fun: nodes.Expr,
    sig: Signature,
    type_args: Sequence[Type],
    arg_nodes: tuple[nodes.Expr, ...],
    at: nodes.Expr | None = None,
) -> Signature:
    """The instance of a generic function's signature; its constraints are verified later."""
    args = tuple(type_args)
    inst = instantiate_signature(sig, args)
    recording.record_instance(check, fun, args, inst)
    check.later(
        lambda: type_expr.verify_args(
            check, at or fun, sig.type_params, args, arg_nodes
        )
    )
    return inst


def instantiate_function(
    check: Checker,
    x: Operand,
    node: nodes.IndexExpr | None,
    target: expr.Target | None,
    may_infer: bool = True,
) -> tuple[Type, ...] | None:
    """Instantiates the generic function value `x` with the type arguments of `node` and those
    that follow from assigning it to `target`.

    If some are missing and `may_infer` is false, returns those given and leaves `x` generic.
    """
    sig = x.type
    assert isinstance(sig, Signature) and x.expr is not None
    fun: nodes.Expr = node if node is not None else x.expr
    given: tuple[Type, ...] = ()
    if node is not None:
        x.expr = node
        found = _explicit_args(check, sig, node.indices)
        if found is None:
            x.mode = Mode.INVALID
            return None
        given = found
    if len(given) < len(sig.type_params):
        if not may_infer:
            return given
        inferred = _infer_from_target(check, x, sig, given, target)
        if inferred is None:
            x.mode = Mode.INVALID
            return None
        given = inferred
    indices = node.indices if node is not None else ()
    x.type = instantiated(check, fun, sig, given, indices)
    x.mode = Mode.VALUE
    return None


def _infer_from_target(
    check: Checker,
    x: Operand,
    sig: Signature,
    given: tuple[Type, ...],
    target: expr.Target | None,
) -> tuple[Type, ...] | None:
    """Infers type arguments by treating an assignment `v = f` as the call `g(v)` of a function
    with `f`'s type parameters and one parameter of `f`'s type."""
    assert x.expr is not None
    args: list[Operand] = []
    params: tuple[Var, ...] = ()
    if target is not None:
        bare = Signature(sig.params, sig.results, sig.variadic)
        params = (Var("", x.expr.span, check.pkg, bare),)
        name = nodes.Ident(x.expr.span, target.description)
        args = [Operand(Mode.VALUE, target.signature, expr=name)]
    renamed, new_params = rename_type_params(sig.type_params, Tuple(params))
    assert isinstance(new_params, Tuple)
    missing: list[Type | None] = [None] * (len(renamed) - len(given))
    inferred = infer(renamed, [*given, *missing], new_params, args, reverse=True)
    if isinstance(inferred, InferenceError):
        if inferred.message:
            check.error(
                "cannot-infer" if target or given else "missing-type-arguments",
                x,
                (
                    inferred.message
                    if target or given
                    else f"cannot use generic function {expr_string(x.expr)} without "
                    "instantiation"
                ),
            )
        return None
    return tuple(inferred)
