"""`go` statements: a process (or thread) for each.

Go specification: "Go statements". The target of a process stands at module level, so a function
literal is lifted there, with what it captures as parameters; a thread runs the literal itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, call
from go2mp.rules import kinds
from go2mp.rules.flavours import concurrent
from go2mp.rules.func_lit import captured_variables, definition
from go2mp.rules.hosted import hosted_variable, is_hosted
from go2mp.rules.managed import argument_name, managed_declaration
from go2mp.rules.process_idioms import (
    direct_call,
    shared_declaration,
    start_closer,
    start_process,
    wait_group_variable,
)
from go2mp.rules.registry import statement
from go2mp.rules.values import zero
from go2mp.syntax import nodes
from go2mp.types.model import Signature
from go2mp.types.objects import Func, Object, Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def declared_variable(ctx: Context, obj: Var) -> str | None:
    """A variable that an idiom owns: a WaitGroup that is a list of processes, a shared number."""
    if ctx.plain_idioms and (text := wait_group_variable(ctx, obj)) is not None:
        return text
    if is_hosted(ctx, obj.type):
        return hosted_variable(ctx, obj, zero(ctx, obj.type))
    if (text := managed_declaration(ctx, obj, None)) is not None:
        return text
    if obj in ctx.facts.idioms.concurrency.sharing.remedies and not ctx.threads:
        if kinds.is_value_aggregate(obj.type):
            return shared_declaration(ctx, obj, zero(ctx, obj.type))
        return shared_declaration(ctx, obj, None)
    return None


@statement(nodes.GoStmt)
def go_stmt(ctx: Context, node: nodes.GoStmt) -> str:
    """`go f(args)`."""
    target = node.call
    while isinstance(target, nodes.ParenExpr):
        target = target.x
    assert isinstance(target, nodes.CallExpr)
    if ctx.plain_idioms and (text := start_closer(ctx, node)) is not None:
        return text
    function, arguments = goroutine_parts(ctx, target)
    if ctx.plain_idioms:
        return start_process(ctx, node, str(function), arguments)
    starter = concurrent(ctx, "go")
    return f"{call(starter, function, *arguments)}\n"


def goroutine_parts(
    ctx: Context, node: nodes.CallExpr
) -> tuple[Fragment | str, list[Fragment | str]]:
    """What runs and with which arguments, evaluated now."""
    if isinstance(node.fun, nodes.FuncLit):
        return _literal(ctx, node, node.fun)
    if (literal := started_literal(ctx, ctx.info.uses.get(node.fun))) is not None:  # type: ignore[call-overload]
        return _literal(ctx, node, literal)
    ctx.binding_receiver = True
    made = ctx.expr(node)
    ctx.binding_receiver = False
    parts = split_call(made.text)
    if parts is None:
        return f"lambda: {made}", []
    return parts[0], list(parts[1])


def started_literal(ctx: Context, obj: Object | None) -> nodes.FuncLit | None:
    """The literal of a function variable that is only started as processes."""
    if ctx.threads or not isinstance(obj, Var):
        return None
    return ctx.facts.idioms.concurrency.sharing.started.get(obj)


def split_call(text: str) -> tuple[str, list[Fragment | str]] | None:
    """`f(a, b)` as `f` and `[a, b]`, if the text is one call without keywords."""
    import ast

    tree = ast.parse(text, mode="eval").body
    if not isinstance(tree, ast.Call) or tree.keywords:
        return None
    function = ast.get_source_segment(text, tree.func)
    if function is None or not isinstance(tree.func, ast.Name | ast.Attribute):
        return None
    return function, [ast.get_source_segment(text, arg) or "" for arg in tree.args]


def _literal(
    ctx: Context, node: nodes.CallExpr, literal: nodes.FuncLit
) -> tuple[Fragment | str, list[Fragment | str]]:
    from go2mp.rules.call_expr import arguments

    signature = ctx.under(literal)
    assert isinstance(signature, Signature)
    if ctx.plain_idioms and (inner := direct_call(ctx, literal)) is not None:
        return goroutine_parts(ctx, inner)
    given: list[Fragment | str] = list(arguments(ctx, node, signature))
    if ctx.threads:
        name = ctx.fresh(task_name(ctx, literal))
        ctx.hoist(definition(ctx, literal, name))
        return name, given
    return lifted(ctx, literal), [*given, *captured_names(ctx, literal)]


def captured_names(ctx: Context, literal: nodes.FuncLit) -> list[Fragment | str]:
    """The captured variables as arguments."""
    return [
        argument_name(ctx, obj)
        for obj in captured_variables(ctx, literal)
        if not ctx.is_joined(obj)
    ]


def task_name(ctx: Context, literal: nodes.FuncLit) -> str:
    """A name for the function that a goroutine's literal becomes."""
    for var, started in ctx.facts.idioms.concurrency.sharing.started.items():
        if started is literal:
            return ctx.name(var)
    if len(literal.body.stmts) == 1 and isinstance(
        literal.body.stmts[0], nodes.ExprStmt
    ):
        inner = literal.body.stmts[0].x
        if isinstance(inner, nodes.CallExpr) and isinstance(inner.fun, nodes.Ident):
            obj = ctx.info.uses.get(inner.fun)
            if isinstance(obj, Func):
                return f"run_{ctx.name(obj)}"
    return "task"


def lifted(ctx: Context, literal: nodes.FuncLit) -> str:
    """Lifts a literal to the module, its captured variables as further parameters."""
    from go2mp.rules.functions import literal_definition

    owner = ctx.frames[0].function
    base = task_name(ctx, literal)
    if (
        isinstance(owner, nodes.FuncDecl)
        and owner.name.name != "main"
        and base == "task"
    ):
        from go2mp.python.names import snake

        base = f"{snake(owner.name.name)}_task"
    name = ctx.names.fresh(None, base)
    outer_frames, ctx.frames = ctx.frames, []
    outer_hoisted, ctx.hoisted = ctx.hoisted, []
    outer_lifting, ctx.lifting = ctx.lifting, True
    try:
        captured = [v for v in captured_variables(ctx, literal) if not ctx.is_joined(v)]
        text = literal_definition(ctx, literal, name, captured)
    finally:
        ctx.frames, ctx.hoisted = outer_frames, outer_hoisted
        ctx.lifting = outer_lifting
    ctx.lifted.append(text)
    return name
