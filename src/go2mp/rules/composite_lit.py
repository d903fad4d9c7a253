"""Composite literals: structs, arrays, slices and maps.

Go specification: "Composite literals".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import (
    Fragment,
    Prec,
    atom,
    call,
    dict_display,
    display,
    tuple_,
)
from go2mp.rules import kinds
from go2mp.rules.map_keys import special_map
from go2mp.rules.operands import map_key
from go2mp.rules.purity import is_pure
from go2mp.rules.registry import expression
from go2mp.rules.sync_calls import atomic_zero
from go2mp.rules.values import zero
from go2mp.syntax import nodes
from go2mp.types.model import Array, Map, Named, Pointer, Slice, Struct, Type
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@expression(nodes.CompositeLit)
def composite_lit(ctx: Context, node: nodes.CompositeLit) -> Fragment:
    """`T{...}`; an elided `&T` is the object as well."""
    type_ = ctx.type(node)
    if isinstance(type_.underlying, Pointer):
        type_ = type_.underlying.elem
    under = type_.underlying
    match under:
        case Struct():
            return _struct(ctx, node, type_, under)
        case Map():
            made = _map(ctx, node)
        case Array():
            return _with_class(
                ctx, type_, _sequence(ctx, node, under.elem, under.length)
            )
        case Slice():
            made = _sequence(ctx, node, under.elem, None)
            if ctx.facts.slices.uses_helper(under) and not kinds.has_class(type_):
                made = call(ctx.helper("Slice"), made)
        case _:
            raise ctx.refused(
                "unsupported", node, "a composite literal of a type parameter"
            )
    return _with_class(ctx, type_, made)


def _with_class(ctx: Context, type_: Type, made: Fragment) -> Fragment:
    if kinds.has_class(type_):
        assert isinstance(type_, Named)
        name = ctx.class_of(type_, ctx.at_work[-1])
        helper = ctx.facts.slices.uses_helper(type_)
        return (
            call(name) if made.text in ("[]", "{}") and not helper else call(name, made)
        )
    return made


def _struct(
    ctx: Context, node: nodes.CompositeLit, type_: Type, under: Struct
) -> Fragment:
    if not under.fields and not isinstance(type_, Named):
        return atom("None")  # struct{}{}
    if isinstance(type_, Named) and type_.obj.pkg != "main":
        if node.elements:
            return _standard_struct(ctx, node, type_)
        return zero(ctx, type_)
    name = ctx.class_of(type_, node)
    if not node.elements:
        return call(name, *ctx.zero_arguments(type_))
    if node.elements[0].key is None:
        values = zip(node.elements, under.fields, strict=True)
        return call(name, *(_field(ctx, e.value, field) for e, field in values))
    given: dict[str, Fragment] = {}
    fields = {field.name: field for field in under.fields}
    for element in node.elements:
        assert isinstance(element.key, nodes.Ident)
        field = fields[element.key.name]
        given[ctx.names.member(field.name)] = _field(ctx, element.value, field)
    for field_name, default in ctx.missing_fields(type_, set(given)).items():
        given[field_name] = default
    return _with_comments(
        name.text, [f"{key}={value}" for key, value in given.items()], node
    )


def _field(ctx: Context, value: nodes.Expr, field: Var) -> Fragment:
    """A field's value; a field that sync/atomic works on is a cell."""
    made = ctx.value(value, field.type)
    if ctx.facts.atomics.is_atomic(field):
        return atomic_zero(ctx, field.type, made.text)
    return made


def _standard_struct(ctx: Context, node: nodes.CompositeLit, type_: Named) -> Fragment:
    """`sync.Pool{New: f}` and the like: keyword arguments of the mapped class."""
    made = zero(ctx, type_)
    if not made.text.endswith("()"):
        raise ctx.refused(
            "unsupported", node, f"a literal of {type_.obj.pkg}.{type_.obj.name}"
        )
    arguments = []
    for element in node.elements:
        if not isinstance(element.key, nodes.Ident):
            raise ctx.refused("unsupported", node, "a literal without field names here")
        arguments.append(
            f"{ctx.names.member(element.key.name)}={ctx.value(element.value)}"
        )
    return atom(f"{made.text[:-2]}({', '.join(arguments)})")


def _with_comments(
    name: str, arguments: list[str], node: nodes.CompositeLit
) -> Fragment:
    """A call over several lines where the literal had comments of its own."""
    return Fragment(f"{name}({', '.join(arguments)})", Prec.CALL)


def _map(ctx: Context, node: nodes.CompositeLit) -> Fragment:
    items = []
    under = ctx.under(node)
    assert isinstance(under, Map)
    for element in node.elements:
        assert element.key is not None
        items.append((map_key(ctx, element.key), ctx.value(element.value, under.elem)))
    if not items and ctx.facts.maps.nil_observable(ctx.type(node)):
        return atom("{}")
    made = dict_display(items) if items else atom("{}")
    if name := special_map(ctx, under):
        pairs = [tuple_([key, value]) for key, value in items]
        return call(name, display(pairs)) if items else call(name)
    return made


def _sequence(
    ctx: Context, node: nodes.CompositeLit, elem: Type, length: int | None
) -> Fragment:
    """The elements in order; gaps of keyed literals are zero values."""
    values: dict[int, Fragment] = {}
    indices = [ctx.info.value_of(e.key) for e in node.elements if e.key is not None]
    unordered = indices != sorted(indices, key=lambda index: int(str(index)))
    position = 0
    for element in node.elements:
        if element.key is not None:
            index = ctx.info.value_of(element.key)
            assert isinstance(index, int)
            position = index
        values[position] = ctx.value(element.value, elem)
        if unordered and not is_pure(ctx, element.value):
            values[position] = ctx.temporary("item", values[position])
        position += 1
    size = length if length is not None else max(values, default=-1) + 1
    if not values and size:
        return _repeat(ctx, elem, size)
    if size > len(values) + 8 and len(values) < size:
        return _padded(ctx, elem, values, size)
    return display([values.get(i) or zero(ctx, elem) for i in range(size)])


def _repeat(ctx: Context, elem: Type, size: int) -> Fragment:
    from go2mp.rules.values import is_shared_zero

    inner = zero(ctx, elem)
    if is_shared_zero(elem):
        return Fragment(f"[{inner}] * {size}", Prec.TERM)
    return atom(f"[{inner} for _ in range({size})]")


def _padded(
    ctx: Context, elem: Type, values: dict[int, Fragment], size: int
) -> Fragment:
    """`[a, b] + [0] * n`: the rest of a large array is zero."""
    last = max(values) + 1
    head = display([values.get(i) or zero(ctx, elem) for i in range(last)])
    if last == size:
        return head
    rest = _repeat(ctx, elem, size - last)
    return Fragment(f"{head} + {rest.at_least(Prec.TERM)}", Prec.ARITH)
