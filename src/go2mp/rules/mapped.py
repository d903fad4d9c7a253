"""Calls of standard packages that a directive maps: picks the rung and fills its template."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, atom, call
from go2mp.rules import registry
from go2mp.rules.conditions import Use, holds, of_program
from go2mp.rules.purity import is_pure
from go2mp.rules.values import is_nil
from go2mp.stdlib import directives as dirs
from go2mp.stdlib.template import Template, Value
from go2mp.syntax import nodes
from go2mp.types.model import Interface, Named, Signature, Slice, Type
from go2mp.types.objects import Func, Object

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def qualified(function: Func) -> str:
    """`path.Name` of a function, `path.Type.Name` of a method."""
    recv = function.signature.recv
    if recv is None:
        return f"{function.pkg}.{function.name}"
    from go2mp.rules.kinds import pointed

    owner = getattr(pointed(recv.type), "obj", None)
    return f"{function.pkg}.{owner.name if owner else '?'}.{function.name}"


def mapping_of(ctx: Context, obj: Object) -> dirs.Mapping | None:
    """The directives above a standard package's declaration."""
    if isinstance(obj, Func) and obj.origin is not None:
        obj = obj.origin
    decl = ctx.importer.declaration(obj)
    return dirs.directives(decl) if decl is not None else None


def standard_class(ctx: Context, type_: Named, node: nodes.Node) -> Fragment:
    """The Python class of a standard package's type: the template above it."""
    mapping = mapping_of(ctx, type_.obj)
    if mapping is None or mapping.refuse is not None or not mapping.rungs:
        reason = mapping.refuse if mapping is not None and mapping.refuse else ""
        raise ctx.refused("unsupported", node, f"the type {type_} here", reason)
    return fill(ctx, type_template(ctx, mapping), {})


def type_template(ctx: Context, mapping: dirs.Mapping) -> Template:
    """The template of a type: its conditions are those about the whole program."""
    return next(
        rung.template
        for rung in mapping.rungs
        if all(of_program(ctx, condition) for condition in rung.conditions)
    )


def fill(
    ctx: Context, template: Template | str, values: Mapping[str, Value]
) -> Fragment:
    """A template with its values; marks the helpers and imports it names as needed."""
    if isinstance(template, str):
        template = Template.parse(template)
    for name in template.helpers:
        ctx.helper(name)
    for name in template.modules:
        ctx.module(name)
    for name, module in template.imports:
        ctx.imported(module, name)
    made = template.render(values)
    text = _ENCODED.sub(r'b"\1"', made.text)
    text = _NEW_VALUE.sub(r"\1", text)
    return Fragment(text, made.prec) if text != made.text else made


_ENCODED = re.compile(r'(?<=[(, ])"((?:[ !#-\[\]-~]|\\[nrt\\"])*)"\.encode\(\)')
"""The bytes of a literal that is plain ASCII."""

_NEW_VALUE = re.compile(r"\bBigInt\((\w+)\)\.value\b")
"""The value of a `big.Int` that is made for nothing else."""


def standard_call(
    ctx: Context,
    node: nodes.CallExpr,
    function: Func,
    receiver: nodes.Expr | None,
    holder: Fragment | None = None,
) -> Fragment:
    """The call of a standard package's function or method; `holder` is the receiver's fragment
    where it is promoted from an embedded field."""
    name = qualified(function)
    rule = registry.SPECIAL.get(name)
    if rule is not None:
        return rule(ctx, node)
    mapping = mapping_of(ctx, function)
    if mapping is None or (not mapping.rungs and mapping.refuse is None):
        raise ctx.refused(
            "unsupported-package-member", node, f"{name} is not supported yet"
        )
    if mapping.refuse is not None:
        raise ctx.refused(
            "unsupported-package-member", node, f"{name}: {mapping.refuse}"
        )
    params = parameters(function, receiver is not None)
    args = _arguments(node, function, receiver)
    use = Use(
        args,
        node,
        statement=ctx.is_statement(node),
        consumed=ctx.is_consumed(node),
        ranged=ctx.is_ranged(node),
    )
    for rung in mapping.rungs:
        if all(holds(ctx, condition, use) for condition in rung.conditions):
            whole = {c.param for c in rung.conditions if c.name == "iterable"}
            with ctx.consuming(next((a for p in whole for a in args[p]), None)):
                made = _apply(ctx, node, rung.template, function, args, params, holder)
                return _then_exit(ctx, node, made, name) if mapping.exits else made
    raise ctx.refused(
        "unsupported-package-member", node, f"{name} with these arguments"
    )


def _then_exit(
    ctx: Context, node: nodes.CallExpr, made: Fragment, name: str
) -> Fragment:
    """`log.Fatal(...)`: a statement, and then the program's end."""
    from go2mp.rules.errors_calls import exit_call

    if not ctx.is_statement(node):
        raise ctx.refused(
            "unsupported-package-member", node, f"{name} that is not a statement"
        )
    ctx.hoist(f"{made.text}\n")
    return exit_call(ctx, atom("1"))


def parameters(function: Func, method: bool) -> list[str]:
    """The names of the receiver (first) and the parameters."""
    signature = function.signature
    names = [var.name for var in signature.params.vars]
    if method and signature.recv is not None:
        names.insert(0, _receiver_name(function))
    return names


def _receiver_name(function: Func) -> str:
    """What templates call the receiver: `self` in an interface's method."""
    recv = function.signature.recv
    named = recv is not None and not isinstance(recv.type.underlying, Interface)
    return recv.name if recv is not None and named and recv.name else "self"


def _arguments(
    node: nodes.CallExpr, function: Func, receiver: nodes.Expr | None
) -> dict[str, list[nodes.Expr]]:
    signature = function.signature
    args: dict[str, list[nodes.Expr]] = {}
    if receiver is not None and signature.recv is not None:
        args[_receiver_name(function)] = [receiver]
    fixed = signature.params.vars[:-1] if signature.variadic else signature.params.vars
    for var, arg in zip(fixed, node.args, strict=False):
        args[var.name] = [arg]
    if signature.variadic:
        args[signature.params.vars[-1].name] = list(node.args[len(fixed) :])
    return args


def _apply(
    ctx: Context,
    node: nodes.CallExpr,
    template: Template,
    function: Func,
    args: Mapping[str, Sequence[nodes.Expr]],
    params: Sequence[str],
    holder: Fragment | None,
) -> Fragment:
    signature = function.signature
    careful = not template.in_order(params)
    types = {var.name: var.type for var in signature.params.vars}
    values: dict[str, Value] = {}
    for position, name in enumerate(params):
        if position == 0 and holder is not None:
            values[name] = holder
            continue
        made = [_argument(ctx, arg, careful, types.get(name)) for arg in args[name]]
        variadic = signature.variadic and name == signature.params.vars[-1].name
        values[name] = made[0] if not variadic or node.ellipsis else made
    result = fill(ctx, template, values)
    return _fresh_slice(ctx, node, result, signature)


def _argument(
    ctx: Context, node: nodes.Expr, careful: bool, type_: Type | None
) -> Fragment:
    made = ctx.value(node, type_ if is_nil(ctx, node) else None)
    if careful and not is_pure(ctx, node):
        return ctx.temporary("value", made)
    return made


def _fresh_slice(
    ctx: Context, node: nodes.CallExpr, result: Fragment, signature: Signature
) -> Fragment:
    """A list that a mapped function returns, as a `Slice` where the program needs those."""
    if len(signature.results) == 1:
        under = ctx.under(node)
        if isinstance(under, Slice) and ctx.facts.slices.uses_helper(under):
            if not result.text.startswith("append("):
                return call(ctx.helper("Slice"), result)
    return result


def standard_value(ctx: Context, node: nodes.SelectorExpr, obj: Object) -> Fragment:
    """A standard package's variable, constant or function used as a value."""
    mapping = mapping_of(ctx, obj)
    name = f"{obj.pkg}.{obj.name}"
    if mapping is None or mapping.exits or mapping.refuse or not mapping.rungs:
        reason = (
            mapping.refuse
            if mapping is not None and mapping.refuse
            else "not supported yet"
        )
        raise ctx.refused(
            "unsupported-package-member", node, f"{name} as a value: {reason}"
        )
    if isinstance(obj, Func):
        return _function_value(ctx, obj, mapping)
    made = fill(ctx, mapping.rungs[-1].template, {})
    under = obj.type.underlying
    if isinstance(under, Slice) and ctx.facts.slices.uses_helper(under):
        return call(ctx.helper("Slice"), made)
    return made


def _function_value(ctx: Context, function: Func, mapping: dirs.Mapping) -> Fragment:
    from go2mp.python.fragments import lambda_

    params = parameters(function, False)
    template = mapping.rungs[-1].template
    if function.signature.variadic:
        params[-1] = "*" + params[-1]
    body = fill(
        ctx, template, {name.lstrip("*"): atom(name.lstrip("*")) for name in params}
    )
    direct = f"({', '.join(params)})"
    if body.text.endswith(direct) and body.text[: -len(direct)].isidentifier():
        return atom(body.text[: -len(direct)])
    return lambda_(params, body)
