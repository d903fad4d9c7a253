"""Iterator functions: generators, `yield v`, and loops over them (see `analysis.iterators`).

Go specification: "For statements with range over function". Where the program's iterator functions
are generators, a value of such a type is the iterator itself; otherwise it is a function that gets
`yield_`, and `pulled` turns it into something to loop over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.iterators import iterator_values
from go2mp.python.fragments import Fragment, bare_tuple, call
from go2mp.rules import registry
from go2mp.syntax import nodes
from go2mp.types.info import SelectionKind
from go2mp.types.model import Signature, Type
from go2mp.types.objects import Func, PkgName

if TYPE_CHECKING:
    from go2mp.analysis.variables import Function
    from go2mp.rules.context import Context


def is_generator(ctx: Context, node: Function) -> bool:
    """Whether a function is a Python generator: its `yield` parameter is gone."""
    return node in ctx.facts.iterators.generators


def generator_call(ctx: Context, node: nodes.Expr) -> Fragment | None:
    """A function, method or variable that is a generator, as a value: the iterator `walk()`."""
    if not ctx.facts.iterators.generators:
        return None
    obj: object = None
    if isinstance(node, nodes.Ident):
        obj = ctx.info.uses.get(node)
    elif isinstance(node, nodes.SelectorExpr):
        selection = ctx.info.selections.get(node)
        if selection is not None and selection.kind is SelectionKind.METHOD_VALUE:
            obj = selection.obj
    if isinstance(obj, Func):
        generator = obj.decl in ctx.facts.iterators.generators
    else:
        generator = obj in ctx.facts.iterators.named
    if not generator:
        return None
    return call(registry.EXPRESSIONS[type(node)](ctx, node))


def iterator_annotation(ctx: Context, type_: Type) -> str | None:
    """The hint of an iterator, where iterator functions are generators."""
    from go2mp.rules.annotations import part_hint

    if not ctx.facts.iterators.plain:
        return None
    values = iterator_values(type_)
    if values is None:
        return None
    assert isinstance(type_.underlying, Signature)
    taken = type_.underlying.params.vars[0].type
    hints = [
        part_hint(ctx, taken, value, ("param", index))
        for index, value in enumerate(values)
    ]
    inner = ", ".join(hints) or "None"
    if len(values) == 2:
        inner = f"tuple[{inner}]"
    return f"{ctx.imported('collections.abc', 'Iterator')}[{inner}]"


def yield_statement(ctx: Context, node: nodes.Stmt) -> str | None:
    """`yield v` for `if !yield(v) { return }`; None for other statements."""
    made = ctx.facts.iterators.yields.get(node)
    if made is None:
        return None
    signature = ctx.under(made.call.fun)
    assert isinstance(signature, Signature)
    values = [
        ctx.value(arg, var.type)
        for arg, var in zip(made.call.args, signature.params.vars, strict=True)
    ]
    text = f"yield {bare_tuple(values)}\n" if values else "yield\n"
    if made.guard is None:
        return text
    return ctx.render("if_stmt", cond=ctx.expr(made.guard).text, body=text, orelse="")


def generator_body(body: str) -> str:
    """The suite of a generator: one that yields nothing must be a generator, too."""
    if any(line.lstrip().startswith("yield") for line in body.splitlines()):
        return body
    return body + "yield from ()\n"


def standard_iterator(ctx: Context, node: nodes.Expr) -> bool:
    """Whether an iterator is made by a function of a standard package."""
    if not isinstance(node, nodes.CallExpr):
        return False
    fun = node.fun
    if not isinstance(fun, nodes.SelectorExpr) or not isinstance(fun.x, nodes.Ident):
        return False
    return isinstance(ctx.info.uses.get(fun.x), PkgName)


def ranged_iterator(ctx: Context, node: nodes.RangeStmt) -> Fragment:
    """What a `for` goes over, for an iterator function."""
    iterator = node.x
    while isinstance(iterator, nodes.ParenExpr):
        iterator = iterator.x
    if standard_iterator(ctx, iterator):
        assert isinstance(iterator, nodes.CallExpr)
        if not _changes_source(ctx, node, iterator):
            with ctx.ranging(iterator):
                made = ctx.expr(iterator)
            if not made.text.startswith(("seq_of(", "seq2_of(")):
                return made
        return call(ctx.helper("pulled"), ctx.expr(iterator))
    made = ctx.expr(iterator)
    if ctx.facts.iterators.plain:
        return made
    return call(ctx.helper("pulled"), made)


def _changes_source(
    ctx: Context, node: nodes.RangeStmt, source: nodes.CallExpr
) -> bool:
    """Whether the body may change what a standard iterator goes over."""
    if not source.args:
        return False
    inner = nodes.RangeStmt(
        node.span, node.key, node.value, node.define, source.args[0], node.body
    )
    return ctx.changes_length(inner) or (
        ctx.facts.maps.changed_somewhere(ctx.type(source.args[0]))
        and ctx.changes_map(inner)
        if _is_map(ctx, source.args[0])
        else False
    )


def _is_map(ctx: Context, node: nodes.Expr) -> bool:
    from go2mp.types.model import Map

    return isinstance(ctx.under(node), Map)


def is_iterable(ctx: Context, node: nodes.Expr) -> bool:
    """The condition `iterable(p)`: the argument is something Python can go over."""
    return standard_iterator(ctx, node) or ctx.facts.iterators.plain


@registry.special("iter.Pull")
def pull(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`next, stop := iter.Pull(seq)`."""
    return _pull(ctx, node, "pull", "pull_from")


@registry.special("iter.Pull2")
def pull2(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`next, stop := iter.Pull2(seq)`."""
    return _pull(ctx, node, "pull2", "pull2_from")


def _pull(ctx: Context, node: nodes.CallExpr, functions: str, plain: str) -> Fragment:
    from go2mp.rules.values import zero

    values = iterator_values(ctx.type(node.args[0])) or ()
    zeros = [zero(ctx, value) for value in values]
    name = plain if ctx.facts.iterators.plain else functions
    if ctx.facts.iterators.plain:
        with ctx.consuming(node.args[0]):
            made = ctx.expr(node.args[0])
    else:
        made = ctx.expr(node.args[0])
    return call(ctx.helper(name), made, *zeros)
