"""`for` statements with clauses, and the loops' shared parts: targets, flags, bodies.

Go specification: "For statements". A branch that leaves more than one Python loop sets a flag that
each loop on the way looks at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from go2mp.analysis.loops import CountedLoop
from go2mp.python.fragments import Fragment, Prec, atom, binary, call, negate
from go2mp.rules import kinds
from go2mp.rules.context import Target, suite
from go2mp.rules.registry import statement
from go2mp.syntax import nodes
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def loop_text(
    ctx: Context,
    node: nodes.Stmt,
    header: str,
    body: nodes.Block,
    lead: str = "",
    post: str = "",
) -> str:
    """A Python loop: its header, its body (`lead` first, `post` last) and what its flags need."""
    target = Target(node, ctx.label_of(node), True, post)
    ctx.frame.targets.append(target)
    text = lead + ctx.block(body)
    if post:
        text += "" if _never_falls(body) else post
    ctx.frame.targets.pop()
    made = _delegated(header, text) or ctx.render(
        "loop", header=header, body=suite(drop_pass(text))
    )
    return with_flags(ctx, target, made)


def _delegated(header: str, body: str) -> str | None:
    """`yield from xs` for `for x in xs: yield x`."""
    found = re.fullmatch(r"for (\w+) in (.+):", header)
    if found is None or body != f"yield {found[1]}\n":
        return None
    return f"yield from {found[2]}\n"


def drop_pass(text: str) -> str:
    """The text without a top-level `pass` that has company."""
    kept = [line for line in text.splitlines(keepends=True) if line != "pass\n"]
    return "".join(kept)


def _never_falls(body: nodes.Block) -> bool:
    last = body.stmts[-1] if body.stmts else None
    return isinstance(last, nodes.ReturnStmt) or (
        isinstance(last, nodes.BranchStmt) and last.kind != "fallthrough"
    )


def with_flags(ctx: Context, target: Target, text: str) -> str:
    """A loop's text with the flags of branches that leave it for an outer target."""
    before = after = ""
    for outer, kind in target.escapes:
        flag = outer.break_flag if kind == "break" else outer.continue_flag
        innermost = next((t for t in reversed(ctx.frame.targets) if t.is_loop), None)
        direct = innermost is outer
        if direct or outer not in ctx.frame.targets or innermost is None:
            before += f"{flag} = False\n"
        action = (
            f"{outer.post}continue\n" if direct and kind == "continue" else "break\n"
        )
        after += ctx.render("if_stmt", cond=flag, body=action, orelse="")
    return before + text + after


@statement(nodes.ForStmt)
def for_stmt(ctx: Context, node: nodes.ForStmt) -> str:
    """`for init; cond; post { ... }`: a range where the loop counts, else `while`."""
    counted = ctx.facts.loops.counted.get(node)
    if counted is not None and not ctx.facts.cells.is_cell(counted.var):
        return _counted(ctx, node, counted)
    init = ctx.stmt(node.init) if node.init is not None else ""
    post = ctx.stmt(node.post) if node.post is not None else ""
    fresh = _fresh_cells(ctx, node)
    if fresh:
        post = fresh + post
    if node.cond is None:
        return init + loop_text(ctx, node, "while True:", node.body, "", post)
    outer, ctx.hoisted = ctx.hoisted, []
    cond = ctx.expr(node.cond)
    hoisted, ctx.hoisted = ctx.hoisted, outer
    if hoisted:
        test = "".join(hoisted) + ctx.render(
            "if_stmt", cond=negate(cond).text, body="break\n", orelse=""
        )
        return init + loop_text(ctx, node, "while True:", node.body, test, post)
    return init + loop_text(ctx, node, f"while {cond}:", node.body, "", post)


def _fresh_cells(ctx: Context, node: nodes.ForStmt) -> str:
    """Each iteration has its own copy of a loop variable that is captured or pointed to."""
    if not isinstance(node.init, nodes.AssignStmt) or node.init.op != ":=":
        return ""
    text = ""
    for left in node.init.lhs:
        obj = ctx.info.defs.get(left) if isinstance(left, nodes.Ident) else None
        if isinstance(obj, Var) and ctx.facts.cells.is_cell(obj):
            name = ctx.name(obj)
            text += f"{name} = {ctx.helper('Ref')}({name}.value)\n"
    return text


def _counted(ctx: Context, node: nodes.ForStmt, counted: CountedLoop) -> str:
    stop = ctx.expr(counted.bound)
    if counted.offset:
        stop = _shifted(ctx, stop, counted)
    start = ctx.expr(counted.start)
    if counted.step == 1 and start.text == "0":
        span = call("range", stop)
    elif counted.step == 1:
        span = call("range", start, stop)
    else:
        span = call("range", start, stop, atom(str(counted.step)))
    name = ctx.name(counted.var)
    if not ctx.mentioned_in(counted.var, node.body):
        name = "_"
    elif kinds.has_class(counted.var.type):
        span = call("map", ctx.class_of(counted.var.type, node), span)
    return loop_text(ctx, node, f"for {name} in {span}:", node.body)


def _shifted(ctx: Context, stop: Fragment, counted: CountedLoop) -> Fragment:
    """The bound one further, for `<=` and `>=`; a constant is computed."""
    value = ctx.info.value_of(counted.bound)
    if isinstance(value, int) and stop.text.lstrip("-").isdigit():
        shifted = value + counted.offset
        return Fragment(str(shifted), Prec.UNARY if shifted < 0 else Prec.ATOM)
    if counted.offset == 1 and stop.text.endswith(" - 1") and stop.prec is Prec.ARITH:
        return Fragment(stop.text[:-4], Prec.ARITH)
    op = "+" if counted.offset > 0 else "-"
    return binary(op, stop, atom("1"))
