"""Function literals: a lambda for one expression, else a `def` in front of the statement.

Go specification: "Function literals". A variable of an enclosing function that the literal assigns
is `nonlocal`; one that each iteration of a loop has anew is bound as a default argument.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, atom, call, lambda_
from go2mp.rules.iterators import is_generator
from go2mp.rules.registry import expression
from go2mp.syntax import nodes
from go2mp.types.model import Signature, Type
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@expression(nodes.FuncLit)
def func_lit(ctx: Context, node: nodes.FuncLit) -> Fragment:
    """`func(...) { ... }` as an expression."""
    if is_generator(ctx, node):
        name = ctx.fresh(ctx.suggested_name(node))
        ctx.hoist(definition(ctx, node, name))
        return call(name)
    body = single_result(ctx, node)
    if body is not None and not ctx.facts.cells.bound(node):
        from go2mp.rules.functions import parameter_names

        names = parameter_names(ctx, node)
        outer, ctx.hoisted = ctx.hoisted, []
        ctx.push_literal(node)
        made = ctx.value(body, _result_type(ctx, node))
        ctx.frames.pop()
        hoisted, ctx.hoisted = ctx.hoisted, outer
        if not hoisted:
            return lambda_(names, made)
    name = ctx.fresh(ctx.suggested_name(node))
    ctx.hoist(definition(ctx, node, name))
    return atom(name)


def _result_type(ctx: Context, node: nodes.FuncLit) -> Type:
    signature = ctx.under(node)
    assert isinstance(signature, Signature)
    return signature.results.vars[0].type


def single_result(ctx: Context, node: nodes.FuncLit) -> nodes.Expr | None:
    """The expression of a literal that does nothing but return one."""
    signature = ctx.under(node)
    assert isinstance(signature, Signature)
    if signature.variadic or len(node.body.stmts) != 1 or node.body.trailing:
        return None
    only = node.body.stmts[0]
    if not isinstance(only, nodes.ReturnStmt) or len(only.results) != 1:
        return None
    if only.layout.before or only.layout.after or node.body.opening is not None:
        return None
    if len(signature.results) != 1:
        return None
    return only.results[0]


def definition(ctx: Context, node: nodes.FuncLit, name: str) -> str:
    """`def name(...): ...` for a literal."""
    from go2mp.rules.functions import literal_definition

    return literal_definition(ctx, node, name)


def named_function(ctx: Context, node: nodes.Expr, value: Fragment, name: str) -> str:
    """The lambda that `node` became as a `def`: no variable is a lambda (pycodestyle E731). Its
    hints are those of the function type."""
    while isinstance(node, nodes.ParenExpr):
        node = node.x
    if isinstance(node, nodes.FuncLit):
        return definition(ctx, node, name)
    from go2mp.rules.annotations import result_annotation, variable_hint

    made = ast.parse(value.text, mode="eval").body
    signature = ctx.under(node)
    assert isinstance(made, ast.Lambda) and isinstance(signature, Signature)
    taken = zip(made.args.args, signature.params.vars, strict=False)
    result = ast.get_source_segment(value.text, made.body)
    params = [f"{arg.arg}: {variable_hint(ctx, var)}" for arg, var in taken]
    if made.args.vararg is not None:
        params.append(f"*{made.args.vararg.arg}: {ctx.imported('typing', 'Any')}")
    return ctx.render(
        "func_decl",
        name=name,
        params=", ".join(params),
        result=result_annotation(ctx, signature.results),
        doc="",
        body=f"return {result}\n" if signature.results.vars else f"{result}\n",
    )


def called_literal(ctx: Context, node: nodes.FuncLit) -> Fragment:
    """`func() { ... }()`: a `def` and its call."""
    name = ctx.fresh(ctx.suggested_name(node))
    ctx.hoist(definition(ctx, node, name))
    return call(name)


def captured_variables(ctx: Context, node: nodes.FuncLit) -> list[Var]:
    """The variables of enclosing functions that a literal mentions."""
    variables = ctx.facts.variables
    own: set[object] = set(variables.declared.get(node, ()))
    for literal, parent in variables.parent.items():
        if parent is node:
            own |= set(variables.declared[literal])
    return sorted(
        (
            obj
            for obj in variables.mentioned[node]
            if isinstance(obj, Var)
            and not obj.is_field
            and obj not in own
            and variables.use(obj).function is not None
        ),
        key=lambda obj: obj.span.start,
    )
