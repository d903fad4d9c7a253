"""The sorts that take a comparison: `sort.Slice`, `sort.Sort`, `slices.SortFunc`, their siblings.

A comparison that only reads is a key of `list.sort`. Go's sorts are not stable: where equal
elements could be told apart and Go may move them, the helpers repeat Go's algorithm exactly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, Prec, atom, call, lambda_, method
from go2mp.rules import layout
from go2mp.rules.registry import special
from go2mp.rules.sort_keys import Comparison, by_index, by_value, sort_arguments
from go2mp.syntax import nodes
from go2mp.types.lookup import method_set
from go2mp.types.model import Named, Slice

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@special("sort.Slice")
def sort_slice(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`sort.Slice(xs, less)`."""
    return _sort(ctx, node, _of_slice(ctx, node), "sort_slice")


@special("sort.SliceStable")
def sort_slice_stable(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`sort.SliceStable(xs, less)`: Python's sort is stable too."""
    return _sort(ctx, node, _of_slice(ctx, node), "sort_slice_stable", stable=True)


@special("slices.SortFunc")
def sort_func(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`slices.SortFunc(xs, cmp)`."""
    return _sort(ctx, node, _of_function(ctx, node), "sort_func")


@special("slices.SortStableFunc")
def sort_stable_func(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`slices.SortStableFunc(xs, cmp)`."""
    return _sort(ctx, node, _of_function(ctx, node), "sort_stable_func", stable=True)


@special("sort.Sort")
def sort_sort(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`sort.Sort(ByAge(people))`."""
    return _sort_data(ctx, node, "sort_data")


@special("sort.Stable")
def sort_stable(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`sort.Stable(ByAge(people))`."""
    return _sort_data(ctx, node, "sort_data_stable", stable=True)


def _sort(
    ctx: Context,
    node: nodes.CallExpr,
    found: Comparison | None,
    helper: str,
    stable: bool = False,
) -> Fragment:
    """`xs.sort(key=...)`, where that gives what Go gives."""
    sequence = node.args[0]
    if found is not None and ctx.is_statement(node):
        if stable or _is_any_order_right(ctx, sequence, found):
            made = _by_key(ctx, sequence, found)
            if made is not None:
                _keep_comments(ctx, node.args[1])
                return made
    comparison = ctx.value(node.args[1])
    if not stable and ctx.facts.origins.sorts_stably(sequence):
        helper = {"sort_slice": "sort_slice_stable", "sort_func": "sort_stable_func"}[
            helper
        ]
    return call(ctx.helper(helper), ctx.expr(sequence), comparison)


def _is_any_order_right(ctx: Context, sequence: nodes.Expr, found: Comparison) -> bool:
    """Whether a stable sort gives what Go's gives."""
    return found.covers_all(ctx) or ctx.facts.origins.sorts_stably(sequence)


def _by_key(
    ctx: Context, sequence: nodes.Expr, found: Comparison, flip: bool = False
) -> Fragment | None:
    """The sort by a key, in place."""
    arguments = sort_arguments(ctx, found, flip)
    if arguments is None:
        return None
    return _in_place(ctx, sequence, arguments)


def _in_place(ctx: Context, sequence: nodes.Expr, arguments: str) -> Fragment:
    """`xs.sort(...)`."""
    made = ctx.expr(sequence)
    under = ctx.under(sequence)
    if isinstance(under, Slice) and not ctx.facts.slices.uses_helper(under):
        return Fragment(f"{made.at_least(Prec.CALL)}.sort({arguments})", Prec.CALL)
    rest = f", {arguments}" if arguments else ""
    return Fragment(f"{ctx.helper('sort_by_key')}({made}{rest})", Prec.CALL)


def _keep_comments(ctx: Context, comparison: nodes.Expr) -> None:
    """The comments of a comparison stand above the sort."""
    if isinstance(comparison, nodes.FuncLit):
        for stmt in comparison.body.stmts:
            ctx.hoist(layout.comments(stmt.layout.before))


def _of_slice(ctx: Context, node: nodes.CallExpr) -> Comparison | None:
    """The comparison of sort.Slice, if it is a literal and a key."""
    sequence, less = node.args
    under = ctx.under(sequence)
    if not isinstance(less, nodes.FuncLit) or not isinstance(under, Slice):
        return None
    names = [ident for field in less.type.params for ident in field.names]
    return by_index(ctx, sequence, names, less.body.stmts, under.elem)


def _of_function(ctx: Context, node: nodes.CallExpr) -> Comparison | None:
    """The comparison of slices.SortFunc, if it is a literal and a key."""
    sequence, compare = node.args
    under = ctx.under(sequence)
    if not isinstance(compare, nodes.FuncLit) or not isinstance(under, Slice):
        return None
    return by_value(ctx, compare, under.elem)


# --- sort.Sort -----------------------------------------------------------------------------------


def _sort_data(
    ctx: Context, node: nodes.CallExpr, helper: str, stable: bool = False
) -> Fragment:
    """A slice type with Len, Less and Swap is sorted by what Less compares."""
    data, flip = _reversed(node.args[0])
    if data not in ctx.facts.origins.sorted_conversions:
        return call(ctx.helper(helper), ctx.value(node.args[0]))
    assert isinstance(data, nodes.CallExpr)
    sequence, type_ = data.args[0], ctx.type(data)
    assert isinstance(type_, Named)
    if type_.obj.pkg == "sort":
        return _sort_standard(ctx, type_.obj.name, sequence, flip)
    found = _of_method(ctx, type_)
    if found is not None and (stable or _is_any_order_right(ctx, sequence, found)):
        made = _by_key(ctx, sequence, found, flip)
        if made is not None:
            return made
    if stable or ctx.facts.origins.sorts_stably(sequence):
        helper = "sort_slice_stable"
    else:
        helper = "sort_slice"
    return _by_less(ctx, helper, type_, sequence, flip, data)


def _reversed(node: nodes.Expr) -> tuple[nodes.Expr, bool]:
    """The data under `sort.Reverse`."""
    match node:
        case nodes.CallExpr(
            fun=nodes.SelectorExpr(
                x=nodes.Ident(name="sort"), sel=nodes.Ident(name="Reverse")
            ),
            args=(inner,),
        ):
            return inner, True
    return node, False


def _sort_standard(
    ctx: Context, name: str, sequence: nodes.Expr, flip: bool
) -> Fragment:
    """`sort.IntSlice` and its siblings: equal elements cannot be told apart."""
    arguments = ["reverse=True"] if flip else []
    if name == "StringSlice" and not ctx.facts.strings.is_text(sequence):
        arguments.insert(0, f"key={ctx.helper('encoded')}")
    if name == "Float64Slice" and not ctx.facts.floats.finite:
        arguments.insert(0, "key=lambda x: (x == x, x)")  # NaNs first
    return _in_place(ctx, sequence, ", ".join(arguments))


def _by_less(
    ctx: Context,
    helper: str,
    type_: Named,
    sequence: nodes.Expr,
    flip: bool,
    node: nodes.Node,
) -> Fragment:
    """The sort by the method Less, which is called on the slice itself."""
    made = ctx.expr(sequence)
    if not made.text.isidentifier():
        made = ctx.temporary("items", made)
    less = ctx.names.method(method_set(type_)["Less"].func)
    owner = ctx.class_of(type_, node)
    indexes = (atom("j"), atom("i")) if flip else (atom("i"), atom("j"))
    test = method(owner, less, made, *indexes)
    return call(ctx.helper(helper), made, lambda_(["i", "j"], test))


def _of_method(ctx: Context, type_: Named) -> Comparison | None:
    """The comparison that the method Less of a slice type makes, if it is a key."""
    less = method_set(type_)["Less"].func.decl
    under = type_.underlying
    if not isinstance(less, nodes.FuncDecl) or less.body is None or less.recv is None:
        return None
    if not less.recv.names or not isinstance(under, Slice):
        return None
    names = [ident for field in less.type.params for ident in field.names]
    return by_index(ctx, less.recv.names[0], names, less.body.stmts, under.elem)
