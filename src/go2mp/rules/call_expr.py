"""Calls: conversions, builtins, standard packages, functions, methods, function values.

Go specification: "Calls", "Passing arguments to ... parameters".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from go2mp.python.fragments import (
    Fragment,
    atom,
    attribute,
    call,
    character,
    display,
)
from go2mp.rules import kinds, registry
from go2mp.rules.mapped import standard_call
from go2mp.rules.operands import bound_receiver, may_bind_nil, promoted
from go2mp.rules.promotion import (
    has_value_receiver,
    through_cell,
    value_of_receiver,
)
from go2mp.rules.registry import expression
from go2mp.rules.values import converted_results, is_nil, unpacked, zero
from go2mp.syntax import nodes
from go2mp.types.info import Mode, Selection, SelectionKind
from go2mp.types.model import Pointer, Signature, Tuple, Type
from go2mp.types.objects import Func, PkgName, Var
from go2mp.types.parens import unparen

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@expression(nodes.CallExpr)
def call_expr(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`f(args)`."""
    function = ctx.info.types.get(node.fun)
    if function is not None and function.mode is Mode.TYPE:
        from go2mp.rules.conversions import conversion

        return conversion(ctx, node, function.type)
    if function is not None and function.mode is Mode.BUILTIN:
        name = builtin_name(node.fun)
        if name not in ("print", "println"):
            _refuse_results(ctx, node)
        return registry.BUILTINS[name](ctx, node)
    target = unparen(node.fun)
    if isinstance(target, nodes.IndexExpr) and isinstance(
        ctx.under(target.x), Signature
    ):
        target = target.x
    if isinstance(target, nodes.SelectorExpr):
        if isinstance(target.x, nodes.Ident):
            if isinstance(ctx.info.uses.get(target.x), PkgName):
                obj = ctx.info.uses[target.sel]
                if isinstance(obj, Func):
                    return standard_call(ctx, node, obj, None)
        selection = ctx.info.selections.get(target)
        if selection is not None and selection.kind is SelectionKind.METHOD_VALUE:
            return method_call(ctx, node, target, selection)
    if isinstance(target, nodes.FuncLit) and not target.type.params and not node.args:
        from go2mp.rules.func_lit import called_literal

        return called_literal(ctx, target)
    made = ctx.expr(target)
    signature = ctx.under(node.fun)
    assert isinstance(signature, Signature)
    return call(made, *arguments(ctx, node, signature))


def _refuse_results(ctx: Context, node: nodes.CallExpr) -> None:
    """Refuses `copy(f())`, where f gives both operands."""
    if len(node.args) == 1 and isinstance(ctx.type(node.args[0]), Tuple):
        raise ctx.refused(
            "results-as-operands",
            node,
            "a predeclared function whose operands are the results of a call",
            "assign the results to variables first",
        )


def builtin_name(node: nodes.Expr) -> str:
    """The name of the predeclared function that is called."""
    node = unparen(node)
    assert isinstance(node, nodes.Ident)
    return node.name


def method_call(
    ctx: Context, node: nodes.CallExpr, target: nodes.SelectorExpr, selection: Selection
) -> Fragment:
    """`x.m(args)`."""
    assert isinstance(selection.obj, Func)
    function = selection.obj
    holder_type = holder_of(selection)
    if function.pkg not in ("main", "") or _is_standard_interface(holder_type):
        if selection.path:
            return _promoted_standard(ctx, node, target, selection)
        return standard_call(ctx, node, function, target.x)
    signature = ctx.under(node.fun)
    assert isinstance(signature, Signature)
    args = arguments(ctx, node, signature)
    name = ctx.names.method(function)
    if name == "__str__":
        from go2mp.rules.text import text_of

        return text_of(ctx, target.x, selection)
    if through_cell(function):
        return _cell_method(ctx, target, selection, name, args)
    nilness = ctx.facts.nilness
    accepts_nil = nilness.accepts_nil(function) and not nilness.non_nil(target.x)
    if accepts_nil or _runs_on_nil(ctx, target, selection):
        receiver = function.signature.recv
        assert receiver is not None
        owner = ctx.class_of(kinds.pointed(receiver.type), target)
        return call(
            attribute(owner, name), promoted(ctx, ctx.expr(target.x), selection), *args
        )
    recv = function.signature.recv
    if ctx.binding_receiver and recv is not None and has_value_receiver(function):
        if kinds.is_value_aggregate(recv.type):
            bound = bound_receiver(ctx, target, selection, recv.type)
            return call(attribute(bound, name), *args)
    holder = promoted(ctx, ctx.expr(target.x), selection)
    holder = value_of_receiver(holder, holder_type, function)
    return call(attribute(holder, name), *args)


def _runs_on_nil(
    ctx: Context, target: nodes.SelectorExpr, selection: Selection
) -> bool:
    """Whether a method that does something on nil is called on what may be a nil pointer."""
    function = selection.obj
    assert isinstance(function, Func)
    if ctx.binding_receiver and may_bind_nil(ctx, target, selection):
        return True
    if not ctx.facts.nilness.runs_on_nil(function):
        return False
    if selection.path:
        return ctx.facts.nilable.of(selection.path[-1]).read
    return ctx.facts.nil_values.may_be_nil(target.x)


def holder_of(selection: Selection) -> Type:
    """The type of the (embedded) value that has the method."""
    return selection.path[-1].type if selection.path else selection.recv


def _is_standard_interface(type_: object) -> bool:
    return False


def _promoted_standard(
    ctx: Context, node: nodes.CallExpr, target: nodes.SelectorExpr, selection: Selection
) -> Fragment:
    """A method of a standard type that is embedded (`sync.Mutex` in a struct)."""
    assert isinstance(selection.obj, Func)
    holder = promoted(ctx, ctx.expr(target.x), selection)
    return standard_call(ctx, node, selection.obj, target.x, holder)


def _cell_method(
    ctx: Context,
    target: nodes.SelectorExpr,
    selection: Selection,
    name: str,
    args: Sequence[Fragment],
) -> Fragment:
    """`Counter.inc(ref)`: the method is called through its class, on the cell."""
    owner, holder = cell_receiver(ctx, target, selection)
    return call(attribute(owner, name), holder, *args)


def cell_receiver(
    ctx: Context, target: nodes.SelectorExpr, selection: Selection
) -> tuple[Fragment, Fragment]:
    """The class that has the method, and the cell that it is called on."""
    from go2mp.python import literals
    from go2mp.rules.pointers import address_of

    assert isinstance(selection.obj, Func)
    recv = selection.obj.signature.recv
    assert recv is not None
    owner = ctx.class_of(kinds.pointed(recv.type), target)
    if not selection.path:
        if isinstance(ctx.under(target.x), Pointer):
            return owner, ctx.expr(target.x)
        return owner, address_of(ctx, nodes.UnaryExpr(target.span, "&", target.x))
    holder = promoted(ctx, ctx.expr(target.x), selection)
    if isinstance(selection.path[-1].type.underlying, Pointer):
        return owner, holder
    base, _, field = holder.text.rpartition(".")
    return owner, call(ctx.helper("FieldRef"), base, literals.string(field))


def _argument(ctx: Context, node: nodes.Expr, var: Var) -> Fragment:
    made = ctx.value(node, var.type)
    return character(made) if ctx.facts.runes.is_char(var) else made


def arguments(
    ctx: Context, node: nodes.CallExpr, signature: Signature
) -> list[Fragment]:
    """The arguments of a call: copied and converted; a variadic tail as Python passes it."""
    params = signature.params.vars
    if len(node.args) == 1 and isinstance(ctx.type(node.args[0]), Tuple):
        return _results_as_arguments(ctx, node.args[0], signature)
    if not signature.variadic:
        return [
            _argument(ctx, arg, var)
            for arg, var in zip(node.args, params, strict=True)
            if not ctx.is_joined(var)
        ]
    fixed = len(params) - 1
    made = [
        ctx.value(arg, var.type)
        for arg, var in zip(node.args, params[:fixed], strict=False)
    ]
    rest = node.args[fixed:]
    if node.ellipsis:
        nil = is_nil(ctx, rest[0])
        made.append(zero(ctx, params[-1].type) if nil else ctx.expr(rest[0]))
        return made
    elem = getattr(params[-1].type.underlying, "elem", None)
    made.append(_tail(ctx, params[-1], [ctx.value(arg, elem) for arg in rest]))
    return made


def _tail(ctx: Context, param: Var, values: list[Fragment]) -> Fragment:
    """What a variadic parameter gets: nil where there is nothing for it."""
    if not values:
        return zero(ctx, param.type)
    if ctx.facts.slices.uses_helper(param.type):
        return call(ctx.helper("Slice"), display(values))
    return display(values)


def _results_as_arguments(
    ctx: Context, node: nodes.Expr, signature: Signature
) -> list[Fragment]:
    """`f(g())`, where g has several results."""
    results, params = ctx.type(node), signature.params.vars
    assert isinstance(results, Tuple)
    made = ctx.expr(node)
    wanted: list[Type | None] = [var.type for var in params]
    if not signature.variadic:
        converted = converted_results(ctx, made, node, wanted)
        return [atom(f"*{made.text}")] if converted is None else converted
    fixed = len(params) - 1
    elem = getattr(params[-1].type.underlying, "elem", None)
    wanted = wanted[:fixed] + [elem] * (len(results) - fixed)
    values = converted_results(ctx, made, node, wanted)
    if values is None and fixed == 0:
        return [_tail(ctx, params[0], [atom(f"*{made.text}")])]
    if values is None:
        values = unpacked(ctx, made, len(results))
    return [*values[:fixed], _tail(ctx, params[-1], values[fixed:])]
