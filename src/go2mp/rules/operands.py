"""Operands: identifiers, selectors, method values, index and slice expressions.

Go specification: "Selectors", "Method values", "Index expressions", "Slice expressions".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python import literals
from go2mp.python.fragments import (
    Fragment,
    Prec,
    atom,
    attribute,
    call,
    lambda_,
    method,
    subscript,
)
from go2mp.python.names import BUILTINS, distinct, legal, snake
from go2mp.rules import kinds
from go2mp.rules.managed import given_name
from go2mp.rules.mapped import standard_value
from go2mp.rules.process_idioms import shared_whole
from go2mp.rules.promotion import promoted_call, through_cell, value_of_receiver
from go2mp.rules.purity import is_simple
from go2mp.rules.registry import expression
from go2mp.rules.values import is_copied, is_nil, zero
from go2mp.syntax import nodes
from go2mp.types.info import Selection, SelectionKind
from go2mp.types.model import (
    Array,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Type,
    TypeParam,
)
from go2mp.types.objects import Func, Nil, Object, PkgName, Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@expression(nodes.Ident)
def ident(ctx: Context, node: nodes.Ident) -> Fragment:
    """A variable, constant, function or nil."""
    obj = ctx.info.object_of(node)
    if obj is None or isinstance(obj, Nil):
        if is_nil(ctx, node):
            return nil_of(ctx, node)
        return atom("_")
    if (given := given_name(ctx, node, obj)) is not None:
        return atom(given)
    if shared_whole(ctx, node, obj):
        return subscript(variable(ctx, obj), atom(":"))
    return variable(ctx, obj)


def nil_of(ctx: Context, node: nodes.Expr) -> Fragment:
    """`nil` as a value of the type it is converted to."""
    type_ = ctx.type(node)
    if isinstance(type_.underlying, Slice | Map):
        return zero(ctx, type_)
    return atom("None")


def variable(ctx: Context, obj: Object) -> Fragment:
    """The value of a variable: `x`, or `x.value` where it lives in a Ref."""
    name = atom(ctx.name(obj))
    if ctx.facts.atomics.is_atomic(obj):
        return method(name, "load")
    if isinstance(obj, Var) and ctx.facts.cells.is_cell(obj):
        return attribute(name, "value")
    if ctx.facts.runes.is_char(obj):
        return call("ord", name)
    if isinstance(obj, Var) and (shared := ctx.shared_read(obj)) is not None:
        return shared
    return name


@expression(nodes.SelectorExpr)
def selector_expr(ctx: Context, node: nodes.SelectorExpr) -> Fragment:
    """`x.f`: a package's member, a field, a method value or a method expression."""
    if isinstance(node.x, nodes.Ident):
        package = ctx.info.uses.get(node.x)
        if isinstance(package, PkgName):
            return standard_value(ctx, node, ctx.info.uses[node.sel])
    selection = ctx.info.selections[node]
    match selection.kind:
        case SelectionKind.FIELD:
            if is_timer_channel(selection):
                return promoted(ctx, ctx.expr(node.x), selection)
            holder = promoted(ctx, ctx.expr(node.x), selection)
            return field_read(ctx, holder, selection)
        case SelectionKind.METHOD_VALUE:
            return method_value(ctx, node, selection)
    return method_expression(ctx, node, selection)


def is_timer_channel(selection: Selection) -> bool:
    """Whether a field is `timer.C`: the helper's timer is its own channel."""
    owner = kinds.pointed(selection.path[-1].type if selection.path else selection.recv)
    return selection.obj.name == "C" and kinds.is_standard(
        owner, "time", "Timer", "Ticker"
    )


def field_read(ctx: Context, holder: Fragment, selection: Selection) -> Fragment:
    """A field of a struct."""
    if ctx.facts.atomics.is_atomic(selection.obj):
        return method(attribute(holder, ctx.names.member(selection.obj.name)), "load")
    return attribute(holder, ctx.names.member(selection.obj.name))


def promoted(ctx: Context, holder: Fragment, selection: Selection) -> Fragment:
    """The embedded struct that has the selected field or method: promotion spelled out."""
    for embedded in selection.path:
        holder = attribute(holder, ctx.names.member(embedded.name))
    return holder


def method_value(
    ctx: Context, node: nodes.SelectorExpr, selection: Selection
) -> Fragment:
    """`x.m` not called: a bound method; a value receiver is copied now, as Go does."""
    from go2mp.rules.call_expr import cell_receiver, holder_of

    assert isinstance(selection.obj, Func)
    recv = selection.obj.signature.recv
    value_receiver = recv is not None and not isinstance(recv.type.underlying, Pointer)
    if selection.obj.pkg not in ("main", ""):
        return standard_method_value(ctx, node, selection)
    if through_cell(selection.obj):
        owner, cell = cell_receiver(ctx, node, selection)
        made = attribute(owner, ctx.names.method(selection.obj))
        return call(ctx.imported("functools", "partial"), made, cell)
    name = ctx.names.method(selection.obj)
    if recv is not None and value_receiver and is_copied(ctx, recv.type):
        return attribute(bound_receiver(ctx, node, selection, recv.type), name)
    holder = promoted(ctx, ctx.expr(node.x), selection)
    holder = value_of_receiver(holder, holder_of(selection), selection.obj)
    if recv is not None and may_bind_nil(ctx, node, selection):
        owner = ctx.class_of(kinds.pointed(recv.type), node)
        return call(
            ctx.imported("functools", "partial"), attribute(owner, name), holder
        )
    return attribute(holder, name)


def bound_receiver(
    ctx: Context, node: nodes.SelectorExpr, selection: Selection, type_: Type
) -> Fragment:
    """The struct or array that a method on values is bound to: the copy that it has is made now."""
    if selection.path or isinstance(ctx.under(node.x), Pointer):
        from go2mp.rules.values import copy_of

        return copy_of(ctx, promoted(ctx, ctx.expr(node.x), selection), type_)
    return ctx.value(node.x)


def may_bind_nil(ctx: Context, node: nodes.SelectorExpr, selection: Selection) -> bool:
    """Whether a method with a pointer receiver is taken from what may be a nil pointer: the call
    may panic, not this."""
    method = selection.obj
    recv = method.signature.recv if isinstance(method, Func) else None
    if recv is None or not isinstance(recv.type.underlying, Pointer):
        return False
    if selection.path:
        return ctx.facts.nilable.of(selection.path[-1]).read
    pointer = isinstance(ctx.under(node.x), Pointer)
    return pointer and ctx.facts.nil_values.may_be_nil(node.x)


def standard_method_value(
    ctx: Context, node: nodes.SelectorExpr, selection: Selection
) -> Fragment:
    """A method of a standard type as a value: `lambda *args: ...` around its mapping."""
    from go2mp.rules.mapped import fill, mapping_of, parameters

    assert isinstance(selection.obj, Func)
    mapping = mapping_of(ctx, selection.obj)
    if mapping is None or not mapping.rungs or mapping.refuse is not None:
        raise ctx.refused(
            "unsupported-package-member",
            node,
            f"the method value {selection.obj.pkg}.{selection.obj.name}",
        )
    params = parameters(selection.obj, True)
    values = {name: atom(name) for name in params}
    values[params[0]] = promoted(ctx, ctx.expr(node.x), selection)
    return lambda_(params[1:], fill(ctx, mapping.rungs[-1].template, values))


def method_expression(
    ctx: Context, node: nodes.SelectorExpr, selection: Selection
) -> Fragment:
    """`T.m` or `(*T).m`: the function of the class."""
    from go2mp.rules.pointers import is_object_pointer

    assert isinstance(selection.obj, Func)
    name = ctx.names.method(selection.obj)
    owner = kinds.pointed(selection.recv)
    if isinstance(owner.underlying, Interface) or selection.path:
        params = _method_parameters(selection)
        self_, *rest = map(atom, params)
        if selection.path:
            made = promoted_call(ctx, self_, selection.path, selection.obj, tuple(rest))
        else:
            made = call(attribute(self_, name), *rest)
        return lambda_(params, made)
    by_cell = selection.recv is not owner and not is_object_pointer(owner)
    if by_cell and not through_cell(selection.obj):
        params = _method_parameters(selection)
        return lambda_(params, method(atom(f"{params[0]}.value"), name, *params[1:]))
    return attribute(ctx.class_of(owner, node), name)


def _method_parameters(selection: Selection) -> list[str]:
    """Parameter names for a method expression: the receiver's is that of its type."""
    assert isinstance(selection.type, Signature)
    owner = kinds.pointed(selection.recv)
    receiver = (
        snake(owner.obj.name.partition("[")[0]) if isinstance(owner, Named) else "self"
    )
    params = [legal(receiver, BUILTINS)]
    for number, var in enumerate(selection.type.params.vars[1:], 1):
        named = snake(var.name) if var.name not in ("", "_") else f"arg{number}"
        params.append(distinct(legal(named, BUILTINS), set(params)))
    return params


@expression(nodes.StarExpr)
def star_expr(ctx: Context, node: nodes.StarExpr) -> Fragment:
    """`*p`."""
    from go2mp.rules.pointers import dereference

    return dereference(ctx, node)


@expression(nodes.IndexExpr)
def index_expr(ctx: Context, node: nodes.IndexExpr) -> Fragment:
    """`x[i]`, a map's element, a string's byte, or an instantiated function."""
    type_ = ctx.type(node.x)
    if isinstance(type_.underlying, Signature):
        return ctx.expr(node.x)
    index = node.indices[0]
    if isinstance(type_, TypeParam):
        return subscript(ctx.expr(node.x), ctx.expr(index))
    under = type_.underlying
    if isinstance(under, Map):
        return map_read(ctx, node, under)
    if kinds.is_string(type_):
        return _byte_at(ctx, node)
    return subscript_checked(ctx, node, ctx.expr(node.x))


def _byte_at(ctx: Context, node: nodes.IndexExpr) -> Fragment:
    text, index = node.x, node.indices[0]
    bounds = ctx.facts.bounds
    inside = bounds.index_in_range(node) or (
        bounds.index_non_negative(node) and not ctx.facts.panics.text_observable(node)
    )
    if ctx.facts.strings.is_ascii(text) and inside:
        return call("ord", subscript(ctx.expr(text), ctx.expr(index)))
    return call(ctx.helper("byte_at"), ctx.expr(text), ctx.expr(index))


def subscript_checked(ctx: Context, node: nodes.IndexExpr, base: Fragment) -> Fragment:
    """An element of a slice or array: plain where Python's IndexError is Go's panic."""
    index = node.indices[0]
    under = ctx.under(node.x)
    helper = isinstance(under, Slice) and ctx.facts.slices.uses_helper(under)
    exact_text = ctx.facts.panics.text_observable(node)
    if helper:
        return subscript(base, ctx.expr(index))
    if ctx.facts.bounds.index_in_range(node):
        return subscript(base, from_end(ctx, node.x, index) or ctx.expr(index))
    if not exact_text:
        if (last := from_end(ctx, node.x, index)) is not None:
            return subscript(base, last)
        if ctx.facts.bounds.index_non_negative(node):
            return subscript(base, ctx.expr(index))
    return call(ctx.helper("at"), base, ctx.expr(index))


def from_end(ctx: Context, sequence: nodes.Expr, index: nodes.Expr) -> Fragment | None:
    """`-k` for the index `len(xs)-k` of xs: too large a k is an IndexError as well."""
    if not isinstance(index, nodes.BinaryExpr) or index.op != "-":
        return None
    offset = ctx.info.value_of(index.y)
    if (
        not isinstance(offset, int)
        or offset <= 0
        or not is_length_of(ctx, index.x, sequence)
    ):
        return None
    if isinstance(ctx.under(sequence), Pointer | Array):
        return None
    return Fragment(f"-{offset}", Prec.UNARY)


def is_length_of(ctx: Context, node: nodes.Expr, sequence: nodes.Expr) -> bool:
    """Whether `node` is `len(sequence)`."""
    return (
        isinstance(node, nodes.CallExpr)
        and isinstance(node.fun, nodes.Ident)
        and node.fun.name == "len"
        and len(node.args) == 1
        and same_operand(ctx, node.args[0], sequence)
    )


def same_operand(ctx: Context, x: nodes.Expr, y: nodes.Expr) -> bool:
    """Whether two simple expressions name the same variable or field of it."""
    match x, y:
        case nodes.ParenExpr(), _:
            return same_operand(ctx, x.x, y)
        case _, nodes.ParenExpr():
            return same_operand(ctx, x, y.x)
        case nodes.Ident(), nodes.Ident():
            return ctx.info.object_of(x) is ctx.info.object_of(y)
        case nodes.SelectorExpr(), nodes.SelectorExpr():
            return x.sel.name == y.sel.name and same_operand(ctx, x.x, y.x)
        case nodes.StarExpr(), nodes.StarExpr():
            return same_operand(ctx, x.x, y.x)
        case nodes.IndexExpr(), nodes.IndexExpr():
            return (
                len(x.indices) == len(y.indices) == 1
                and same_operand(ctx, x.x, y.x)
                and same_operand(ctx, x.indices[0], y.indices[0])
            )
        case nodes.BasicLit(), nodes.BasicLit():
            return x.text == y.text
    return False


def map_key(ctx: Context, node: nodes.Expr) -> Fragment:
    """An expression as a map's key: an array becomes a tuple."""
    type_ = ctx.type(node)
    if isinstance(type_.underlying, Array):
        return call("tuple", ctx.expr(node))
    return ctx.value(node)


def map_read(ctx: Context, node: nodes.IndexExpr, under: Map) -> Fragment:
    """`m[k]` read: the zero value where the key is missing."""
    base, key = ctx.expr(node.x), map_key(ctx, node.indices[0])
    if ctx.facts.maps.key_present(node) or node in ctx.facts.nilable.dereferenced:
        return subscript(base, key)  # a KeyError is a nil dereference
    default = zero(ctx, under.elem)
    if default.text == "None":
        return method(base, "get", key)
    return method(base, "get", key, default)


@expression(nodes.SliceExpr)
def slice_expr(ctx: Context, node: nodes.SliceExpr) -> Fragment:
    """`x[low:high:max]`: of a string, a list, a Slice or an array."""
    if kinds.is_string(ctx.type(node.x)):
        return _substring(ctx, node)
    under = ctx.under(node.x)
    if isinstance(under, Pointer):
        under = under.elem.underlying
    if isinstance(under, Array):
        return _array_slice(ctx, node)
    assert isinstance(under, Slice)
    base = ctx.expr(node.x)
    if ctx.facts.slices.uses_helper(under):
        return reslice(ctx, node, base, under)
    if ctx.facts.slices.is_view(node):
        low = ctx.expr(node.low) if node.low is not None else atom("0")
        high = ctx.expr(node.high) if node.high is not None else call("len", base)
        return call(ctx.helper("View"), base, low, high)
    return _list_slice(ctx, node, base)


def reslice(
    ctx: Context, node: nodes.SliceExpr, base: Fragment, under: Slice
) -> Fragment:
    """`reslice(s, low, high, max)`: another window on the array of a Slice."""
    arguments = _bounds_arguments(ctx, node)
    inner = zero(ctx, under.elem)
    keywords = _limit_kind(ctx, node)
    if inner.text != "0":
        keywords["zero"] = Fragment(f"lambda: {inner}", Prec.LAMBDA)
    return call(ctx.helper("reslice"), base, *arguments, **keywords)


def _limit_kind(ctx: Context, node: nodes.SliceExpr) -> dict[str, Fragment]:
    """What a panic calls the limit of a slice's bounds: an array has a length, if it is read."""
    of_array = not isinstance(ctx.under(node.x), Slice)
    exact = of_array and ctx.facts.panics.text_observable(node)
    return {"kind": literals.string("length")} if exact else {}


def _bounds_arguments(ctx: Context, node: nodes.SliceExpr) -> list[Fragment]:
    """`low, high, max` as the arguments of `Slice.part`, without trailing Nones."""
    parts = [
        ctx.expr(p) if p is not None else None for p in (node.low, node.high, node.max)
    ]
    if parts[0] is None and (parts[1] is not None or parts[2] is not None):
        parts[0] = atom("0")
    while parts and parts[-1] is None:
        parts.pop()
    return [part if part is not None else atom("None") for part in parts]


def _array_slice(ctx: Context, node: nodes.SliceExpr) -> Fragment:
    """A slice of an array: the array's own list where that is all of it."""
    element = ctx.under(node)
    assert isinstance(element, Slice)
    base = ctx.expr(node.x)
    if ctx.facts.slices.uses_helper(element):
        whole = call(ctx.helper("Slice"), base)
        return reslice(ctx, node, whole, element) if node.low or node.high else whole
    if node.low is None and node.high is None:
        return base
    if ctx.facts.slices.is_view(node):
        low = ctx.expr(node.low) if node.low is not None else atom("0")
        high = ctx.expr(node.high) if node.high is not None else call("len", base)
        return call(ctx.helper("View"), base, low, high)
    return _list_slice(ctx, node, base)


def _list_slice(ctx: Context, node: nodes.SliceExpr, base: Fragment) -> Fragment:
    if slice_in_bounds(ctx, node):
        low = python_bound(ctx, node.x, node.low)
        high = python_bound(ctx, node.x, node.high)
        return subscript(base, f"{low}:{high}")
    arguments = _bounds_arguments(ctx, node)
    return call(ctx.helper("sublist"), base, *arguments, **_limit_kind(ctx, node))


def slice_in_bounds(ctx: Context, node: nodes.SliceExpr) -> bool:
    """Whether both bounds are proved to be within 0..len in order: Python slices plainly.

    Where a wrong bound would make Go panic and Python not, the helper checks.
    """
    return ctx.facts.bounds.slice_in_range(node)


def python_bound(ctx: Context, sequence: nodes.Expr, bound: nodes.Expr | None) -> str:
    """A slice's bound in Python's notation: nothing, `-k` for `len(x)-k`, or as it is."""
    if bound is None or is_length_of(ctx, bound, sequence):
        return ""
    last = from_end(ctx, sequence, bound)
    return (last or ctx.expr(bound)).at_least(Prec.LAMBDA)


def _substring(ctx: Context, node: nodes.SliceExpr) -> Fragment:
    base = ctx.expr(node.x)
    if ctx.facts.strings.is_ascii(node.x) and slice_in_bounds(ctx, node):
        first = python_bound(ctx, node.x, node.low)
        last = python_bound(ctx, node.x, node.high)
        return subscript(base, f"{first}:{last}")
    low = ctx.expr(node.low) if node.low is not None else atom("0")
    arguments = [base, low]
    if node.high is not None:
        arguments.append(ctx.expr(node.high))
    return call(ctx.helper("substr"), *arguments)


def is_package_selector(ctx: Context, node: nodes.Expr) -> bool:
    """Whether an expression is `package.Member`."""
    return (
        isinstance(node, nodes.SelectorExpr)
        and isinstance(node.x, nodes.Ident)
        and isinstance(ctx.info.uses.get(node.x), PkgName)
    )


def simple_or_temporary(ctx: Context, node: nodes.Expr, base: str) -> Fragment:
    """The expression, or a temporary that holds it when repeating it would not be the same."""
    made = ctx.expr(node)
    return made if is_simple(node) else ctx.temporary(base, made)
