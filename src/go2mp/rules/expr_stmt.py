"""Expression statements, declarations inside functions, and `defer`.

Go specification: "Expression statements", "Defer statements".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import lambda_
from go2mp.rules import layout
from go2mp.rules.builtins import is_builtin_call
from go2mp.rules.channel_idioms import close, idiom_of, receive_only
from go2mp.rules.errors_calls import is_unread_target
from go2mp.rules.iterators import yield_statement
from go2mp.rules.process_idioms import wait_statement
from go2mp.rules.registry import statement
from go2mp.rules.sync_calls import atomic_zero
from go2mp.rules.values import zero
from go2mp.syntax import nodes
from go2mp.types.objects import Const, Var
from go2mp.types.parens import unparen

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@statement(nodes.ExprStmt)
def expr_stmt(ctx: Context, node: nodes.ExprStmt) -> str:
    """A call or receive whose result is dropped."""
    if (yielded := yield_statement(ctx, node)) is not None:
        return yielded
    if (waited := wait_statement(ctx, node)) is not None:
        return waited
    operand = unparen(node.x)
    if isinstance(operand, nodes.UnaryExpr) and (text := receive_only(ctx, operand)):
        return text
    if isinstance(operand, nodes.CallExpr):
        return call_statement(ctx, operand)
    return f"{ctx.expr(operand)}\n"


def call_statement(ctx: Context, node: nodes.Expr) -> str:
    """A call as a statement."""
    assert isinstance(node, nodes.CallExpr)
    if is_builtin_call(ctx, node, "close"):
        if (channel := idiom_of(ctx, node.args[0])) is not None:
            return close(ctx, channel, node)
    if is_builtin_call(ctx, node, "panic"):
        handled = ctx.frame.handled if ctx.frames else ""
        cause = f" from {handled}" if handled else ""
        return f"raise {ctx.expr(node)}{cause}\n"
    if isinstance(node.fun, nodes.FuncLit) and not node.args:
        return _called_literal(ctx, node.fun)
    outer, ctx.statement_call = ctx.statement_call, node
    try:
        made = ctx.expr(node)
    finally:
        ctx.statement_call = outer
    return f"{made}\n" if made.text else ""


def _called_literal(ctx: Context, literal: nodes.FuncLit) -> str:
    made = ctx.expr(nodes.CallExpr(literal.span, literal, ()))
    return f"{made}\n"


@statement(nodes.DeclStmt)
def decl_stmt(ctx: Context, node: nodes.DeclStmt) -> str:
    """`var`, `const` and `type` inside a function; types move to the module."""
    text = ""
    for spec in node.decl.specs:
        if isinstance(spec, nodes.ValueSpec):
            outer, ctx.hoisted = ctx.hoisted, []
            made = value_spec(ctx, spec, node.decl.keyword)
            text += layout.with_layout(spec.layout, "".join(ctx.hoisted) + made)
            ctx.hoisted = outer
    return text + layout.comments(node.decl.trailing)


def value_spec(ctx: Context, spec: nodes.ValueSpec, keyword: str) -> str:
    """One const or var spec."""
    if keyword == "const":
        return "".join(_constant(ctx, ident) for ident in spec.names)
    if not spec.values:
        return "".join(_zero_variable(ctx, ident) for ident in spec.names)
    assign = nodes.AssignStmt(spec.span, spec.names, ":=", spec.values)
    text: str = ctx.assign_declared(assign)
    return text


def _constant(ctx: Context, ident: nodes.Ident) -> str:
    from go2mp.rules.constants import beyond_floats, constant_literal

    obj = ctx.info.defs.get(ident)
    if not isinstance(obj, Const) or obj.name == "_":
        return ""
    if ctx.is_unused_constant(obj) or beyond_floats(obj.value, obj.type):
        return ""
    return f"{ctx.name(obj)} = {constant_literal(ctx, obj.value, obj.type)}\n"


def _zero_variable(ctx: Context, ident: nodes.Ident) -> str:
    obj = ctx.info.defs.get(ident)
    if not isinstance(obj, Var) or obj.name == "_":
        return ""
    if (special := ctx.concurrent_variable(obj)) is not None:
        return special
    if ctx.facts.variables.function_value(obj) is not None:
        return ""  # the one assignment is a `def`
    if is_unread_target(ctx, obj):
        return ""
    if ctx.facts.atomics.is_atomic(obj):
        return f"{ctx.name(obj)} = {atomic_zero(ctx, obj.type)}\n"
    value = zero(ctx, obj.type)
    if ctx.facts.cells.is_cell(obj):
        return ctx.cell_declaration(obj, value) + "\n"
    return ctx.declaration(obj, value) + "\n"


@statement(nodes.DeferStmt)
def defer_stmt(ctx: Context, node: nodes.DeferStmt) -> str:
    """`defer f(args)`: registered with the function's ExitStack or Defers."""
    stack = ctx.frame.deferred
    register = (
        "callback" if ctx.defer_plan(ctx.frame.function).style == "stack" else "defer"
    )
    target = node.call
    assert isinstance(target, nodes.CallExpr)
    if isinstance(target.fun, nodes.FuncLit) and not target.args:
        name = ctx.fresh(
            ctx.suggested_name(target.fun) if ctx.suggestion else "cleanup"
        )
        from go2mp.rules.func_lit import definition

        return definition(ctx, target.fun, name) + f"{stack}.{register}({name})\n"
    if (text := _deferred_close(ctx, target)) is not None:
        if (parts := _split_call(text)) is not None:
            return f"{stack}.{register}({', '.join(filter(None, parts))})\n"
        name = ctx.fresh("cleanup")
        body = "".join(f"    {line}\n" for line in text.splitlines())
        return f"def {name}() -> None:\n{body}{stack}.{register}({name})\n"
    return f"{stack}.{register}({_deferred_call(ctx, target)})\n"


def _deferred_close(ctx: Context, node: nodes.CallExpr) -> str | None:
    """`close(ch)` of a channel that an idiom stands for; None for other calls."""
    if not is_builtin_call(ctx, node, "close"):
        return None
    channel = idiom_of(ctx, node.args[0])
    return close(ctx, channel, node).rstrip("\n") if channel is not None else None


def _deferred_call(ctx: Context, node: nodes.CallExpr) -> str:
    """`f, args` of a call, evaluated now; a lambda around what is no plain call."""
    if is_builtin_call(ctx, node, "panic"):
        value = ctx.value(node.args[0])
        return f"{ctx.helper('panic')}, {value}"
    outer, ctx.statement_call = ctx.statement_call, node
    ctx.binding_receiver = True
    made = ctx.expr(node)
    ctx.binding_receiver = False
    ctx.statement_call = outer
    parts = _split_call(made.text)
    if parts is not None:
        function, arguments = parts
        return f"{function}, {arguments}" if arguments else function
    names = []
    frozen = []
    for position, arg in enumerate(node.args):
        name = ctx.fresh(f"arg{position + 1}")
        names.append(name)
        frozen.append(ctx.value(arg))
    return lambda_([f"{n}={v}" for n, v in zip(names, frozen, strict=True)], made).text


def _split_call(text: str) -> tuple[str, str] | None:
    """`f(a, b)` as `f` and `a, b`, if the text is one call."""
    import ast

    try:
        tree = ast.parse(text, mode="eval").body
    except SyntaxError:  # more than an expression
        return None
    if not isinstance(tree, ast.Call):
        return None
    function = ast.get_source_segment(text, tree.func)
    if function is None or not isinstance(tree.func, ast.Name | ast.Attribute):
        return None
    return function, text[len(function) + 1 : -1]
