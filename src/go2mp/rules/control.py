"""`if`, `return`, `break`, `continue`, labels, blocks, and expression statements' neighbours.

Go specification: "If statements", "Return statements", "Break statements", "Labeled statements".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import bare_tuple
from go2mp.rules import layout
from go2mp.rules.context import Target, suite
from go2mp.rules.loops import drop_pass
from go2mp.rules.registry import statement
from go2mp.rules.values import converted_results
from go2mp.syntax import nodes
from go2mp.types.model import Tuple

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@statement(nodes.IfStmt)
def if_stmt(ctx: Context, node: nodes.IfStmt) -> str:
    """`if init; cond { ... } else ...`: the init stands before, an else-if without one is elif."""
    from go2mp.rules.comma_ok_if import comma_ok_if
    from go2mp.rules.iterators import yield_statement

    if (yielded := yield_statement(ctx, node)) is not None:
        return yielded
    special = comma_ok_if(ctx, node)
    if special is not None:
        return special
    init = ctx.stmt(node.init) if node.init is not None else ""
    cond = ctx.expr(node.cond)
    body = ctx.block(node.body)
    return init + ctx.render(
        "if_stmt", cond=cond.text, body=body, orelse=else_part(ctx, node.orelse)
    )


def else_part(ctx: Context, orelse: nodes.Stmt | None) -> str:
    """`elif` or `else` with its suite; nothing for an empty else."""
    if orelse is None:
        return ""
    if isinstance(orelse, nodes.IfStmt):
        outer, ctx.hoisted = ctx.hoisted, []
        text = if_stmt(ctx, orelse)
        text, ctx.hoisted = "".join(ctx.hoisted) + text, outer
        if text.startswith("if "):
            return "el" + text
    else:
        assert isinstance(orelse, nodes.Block)
        if not orelse.stmts and not orelse.trailing:
            return ""
        text = ctx.block(orelse)
    return ctx.render("else", body=suite(drop_pass(text)))


@statement(nodes.Block)
def block(ctx: Context, node: nodes.Block) -> str:
    """A bare block: names were chosen so that it needs none of its own."""
    return layout.opening(node.opening) + ctx.stmts(node.stmts, node.trailing)


@statement(nodes.EmptyStmt)
def empty_stmt(ctx: Context, node: nodes.EmptyStmt) -> str:
    """`;`."""
    return ""


@statement(nodes.ReturnStmt)
def return_stmt(ctx: Context, node: nodes.ReturnStmt) -> str:
    """`return values`."""
    from go2mp.rules.functions import result_names

    frame = ctx.frame
    if not node.results:
        if frame.named_results and frame.results:
            if frame.result_style == "assign":
                return "" if frame.falls_out else "return\n"
            return f"return {result_names(ctx)}\n"
        return "return\n"
    if len(node.results) == 1 and len(frame.results) > 1:
        assert isinstance(ctx.type(node.results[0]), Tuple)
        values = ctx.expr(node.results[0])
        wanted = [var.type for var in frame.results]
        converted = converted_results(ctx, values, node.results[0], wanted)
        values = bare_tuple(converted) if converted is not None else values
    else:
        values = bare_tuple(
            [
                ctx.value(value, var.type)
                for value, var in zip(node.results, frame.results, strict=True)
            ]
        )
    if frame.result_style == "assign":
        leave = "" if frame.falls_out else "return\n"
        names = result_names(ctx)
        return leave if values.text == names else f"{names} = {values}\n{leave}"
    if frame.result_style == "set":
        names = result_names(ctx)
        if values.text != names:
            return f"{names} = {values}\nreturn {names}\n"
    return f"return {values}\n"


@statement(nodes.LabeledStmt)
def labeled_stmt(ctx: Context, node: nodes.LabeledStmt) -> str:
    """`label: stmt`: the label is known to the statement's target."""
    ctx.labels[node.stmt] = node.label.name
    if isinstance(node.stmt, nodes.Block):
        target = Target(node.stmt, node.label.name, False)
        if ctx.branches_to(node.stmt, node.label.name):
            return once(ctx, node.stmt, ctx.stmt(node.stmt))
        ctx.frame.targets.append(target)
        text = ctx.stmt(node.stmt)
        ctx.frame.targets.pop()
        return text
    return ctx.stmt(node.stmt)


def once(ctx: Context, node: nodes.Stmt, text: str) -> str:
    """A loop that runs once, for a `break` that leaves no Python loop of its own."""
    return ctx.render("loop", header="while True:", body=text + "break\n")


@statement(nodes.BranchStmt)
def branch_stmt(ctx: Context, node: nodes.BranchStmt) -> str:
    """`break` and `continue`, with or without a label."""
    if node.kind == "goto":
        raise ctx.refused(
            "goto", node, "goto", "write a loop, or a function that returns"
        )
    if node.kind == "fallthrough":
        raise ctx.refused("unsupported", node, "fallthrough here")
    target = _branch_target(ctx, node)
    if node.kind == "break" and not target.is_loop:
        return ""  # the end of a switch's case: nothing follows
    loops = [t for t in ctx.frame.targets if t.is_loop]
    if loops[-1] is target:
        return f"{target.post}continue\n" if node.kind == "continue" else "break\n"
    flag = _flag(ctx, target, node.kind)
    for inner in loops[loops.index(target) + 1 :]:
        if (target, node.kind) not in inner.escapes:
            inner.escapes.append((target, node.kind))
    return f"{flag} = True\nbreak\n"


def _branch_target(ctx: Context, node: nodes.BranchStmt) -> Target:
    for target in reversed(ctx.frame.targets):
        if node.label is not None:
            if target.label == node.label.name:
                return target
        elif node.kind == "break" or not _is_switch(target.node):
            return target
    raise ctx.refused("unsupported", node, f"{node.kind} here")


def _is_switch(node: nodes.Node) -> bool:
    return isinstance(node, nodes.SwitchStmt | nodes.TypeSwitchStmt | nodes.SelectStmt)


def _flag(ctx: Context, target: Target, kind: str) -> str:
    name = target.break_flag if kind == "break" else target.continue_flag
    if not name:
        name = ctx.fresh(
            f"{kind}_{target.label.lower()}" if target.label else f"{kind}_outer"
        )
        if kind == "break":
            target.break_flag = name
        else:
            target.continue_flag = name
    return name
