"""Pointers: `&x`, `*p`, and assignment through them.

A pointer to a struct or array is the object itself; a pointer to anything else is a Ref (the
variable's own cell), a FieldRef or an ElemRef, which all have `.value`.
"""

from __future__ import annotations

from textwrap import indent
from typing import TYPE_CHECKING

from go2mp.python import literals
from go2mp.python.fragments import Fragment, atom, attribute, call, method
from go2mp.rules import kinds
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.model import Array, Map, Named, Pointer, Slice, Struct, Type
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def is_object_pointer(type_: Type) -> bool:
    """Whether a pointer to a value of `type_` is the Python object itself."""
    under = type_.underlying
    if isinstance(under, Struct | Array):
        return True
    return (
        isinstance(type_, Named)
        and kinds.has_class(type_)
        and isinstance(under, Slice | Map)
    )


def address_of(ctx: Context, node: nodes.UnaryExpr) -> Fragment:
    """`&x`."""
    operand = node.x
    while isinstance(operand, nodes.ParenExpr):
        operand = operand.x
    if isinstance(operand, nodes.CompositeLit):
        made = ctx.expr(operand)
        if is_object_pointer(ctx.type(operand)):
            return made
        return call(ctx.helper("Ref"), made)
    if is_object_pointer(ctx.type(operand)):
        if node in ctx.facts.slices.stale:
            raise ctx.refused(
                "stale-pointer",
                node,
                "a pointer to an element that is used after the slice has grown",
                "take the address again after append, or use a slice of pointers",
            )
        return ctx.expr(operand)
    if isinstance(operand, nodes.SelectorExpr) and operand in ctx.info.selections:
        selection = ctx.info.selections[operand]
        if ctx.facts.atomics.is_atomic(selection.obj):
            from go2mp.rules.operands import promoted

            holder = promoted(ctx, ctx.expr(operand.x), selection)
            return attribute(holder, ctx.names.member(selection.obj.name))
    match operand:
        case nodes.Ident():
            obj = ctx.info.uses[operand]
            if isinstance(obj, Var) and boxed_once(ctx, obj):
                return call(ctx.helper("Ref"), atom(ctx.name(obj)))
            return atom(ctx.name(obj))
        case nodes.IndexExpr() if ctx.facts.atomics.points(node):
            raise ctx.refused(
                "unsupported",
                node,
                "an element as an atomic integer",
                "use a slice of atomic.Int64",
            )
        case nodes.SelectorExpr():
            return _field_reference(ctx, operand)
        case nodes.IndexExpr():
            return call(
                ctx.helper("ElemRef"), ctx.expr(operand.x), ctx.expr(operand.indices[0])
            )
        case nodes.StarExpr():
            return ctx.expr(operand.x)
    raise ctx.refused("unsupported", node, "the address of this operand")


def boxed_once(ctx: Context, obj: Var) -> bool:
    """Whether all that happens to a parameter is that its address is taken, once:
    `func ptr(v int) *int { return &v }`."""
    use = ctx.facts.variables.use(obj)
    if not obj.is_param or not use.address_taken or use.captured_by or use.assignments:
        return False
    if len(use.occurrences) != 2 or use.function is None:
        return False
    at = use.occurrences[1].span.start
    return not any(
        isinstance(inner, nodes.ForStmt | nodes.RangeStmt)
        and inner.span.start <= at < inner.span.end
        for inner in walk(use.function)
    )


def _field_reference(ctx: Context, node: nodes.SelectorExpr) -> Fragment:
    from go2mp.rules.operands import is_package_selector, promoted

    if is_package_selector(ctx, node):
        raise ctx.refused(
            "unsupported", node, "the address of a standard package's variable"
        )
    selection = ctx.info.selections[node]
    holder = promoted(ctx, ctx.expr(node.x), selection)
    name = ctx.names.member(selection.obj.name)
    return call(ctx.helper("FieldRef"), holder, literals.string(name))


def dereference(ctx: Context, node: nodes.StarExpr) -> Fragment:
    """`*p`: the object itself (a use that stores it copies), or `p.value`."""
    pointer = ctx.under(node.x)
    made = ctx.expr(node.x)
    if isinstance(pointer, Pointer) and is_object_pointer(pointer.elem):
        if ctx.facts.nil_values.may_be_read_nil(node.x):
            return call(ctx.helper("deref"), made)
        return made
    if ctx.facts.atomics.points(node.x):
        return method(made, "load")
    return attribute(made, "value")


def new_variable(ctx: Context, node: nodes.CallExpr, type_: Type) -> Fragment:
    """`new(T)`."""
    from go2mp.rules.sync_calls import atomic_zero
    from go2mp.rules.values import zero

    if ctx.facts.atomics.points(node):
        return atomic_zero(ctx, type_)
    value = zero(ctx, type_)
    if is_object_pointer(type_):
        return value
    return call(ctx.helper("Ref"), value)


def assign_in_place(
    ctx: Context, target: Fragment, value: Fragment, type_: Type
) -> str:
    """Overwrites an object that pointers may refer to, field by field or element by element."""
    under = type_.underlying
    if isinstance(under, Struct | Array) and ctx.facts.copies.parts_pointed(type_):
        if not value.text.replace(".", "").isidentifier():
            value = ctx.temporary("value", value)
        return _assign_parts(ctx, target, value, under)
    if isinstance(under, Array) or (
        isinstance(under, Slice) and not ctx.facts.slices.uses_helper(under)
    ):
        return f"{target}[:] = {value}\n"
    if isinstance(under, Map):
        name = ctx.helper("replace_items")
        return f"{name}({target}, {value})\n"
    return f"{ctx.helper('assign')}({target}, {value})\n"


def _assign_parts(
    ctx: Context, target: Fragment, value: Fragment, under: Struct | Array
) -> str:
    """Overwrites the parts of an object in place, so that pointers to them see it."""
    if isinstance(under, Array):
        item, new = atom(ctx.fresh("item")), atom(ctx.fresh("new"))
        inner = assign_in_place(ctx, item, new, under.elem)
        return f"for {item}, {new} in zip({target}, {value}, strict=True):\n" + indent(
            inner, "    "
        )
    text = ""
    for field in under.fields:
        if field.name == "_":
            continue
        member = ctx.names.member(field.name)
        part, new = attribute(target, member), attribute(value, member)
        if kinds.is_value_aggregate(field.type):
            text += assign_in_place(ctx, part, new, field.type)
        else:
            text += f"{part} = {new}\n"
    return text


def shares_identity(ctx: Context, obj: Var) -> bool:
    """Whether a struct variable's object, or a part of it, may be referred to by a pointer, so that
    assigning to the variable must keep the object."""
    return is_object_pointer(obj.type) and (
        ctx.facts.variables.use(obj).address_taken
        or ctx.facts.copies.parts_pointed(obj.type)
    )
