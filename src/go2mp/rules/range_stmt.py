"""`for ... range` over slices, arrays, strings, maps, channels, integers and functions.

Go specification: "For statements with range clause". The range expression is evaluated once; a
list that the body may lengthen or shorten is copied first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, atom, call, method
from go2mp.rules import kinds
from go2mp.rules.assign_stmt import assign_to
from go2mp.rules.loops import loop_text
from go2mp.rules.purity import is_pure
from go2mp.rules.registry import statement
from go2mp.rules.values import copy_of, is_copied
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.model import Array, Chan, Map, Pointer, Signature, Slice, Type
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@statement(nodes.RangeStmt)
def range_stmt(ctx: Context, node: nodes.RangeStmt) -> str:
    """`for key, value := range x`."""
    type_ = ctx.type(node.x)
    under = type_.underlying
    if isinstance(under, Pointer):
        under = under.elem.underlying
    if kinds.is_int(type_):
        return _over_int(ctx, node)
    if kinds.is_string(type_):
        return _over_string(ctx, node)
    match under:
        case Slice() | Array():
            return _over_sequence(ctx, node, under)
        case Map():
            return _over_map(ctx, node)
        case Chan():
            from go2mp.rules.channels import range_over_channel

            return range_over_channel(ctx, node)
        case Signature():
            return _over_function(ctx, node, under)
    raise ctx.refused("unsupported", node, "a range over a type parameter")


class Names:
    """The names of the loop's targets: plain ones, or temporaries assigned first in the body."""

    def __init__(self, ctx: Context, node: nodes.RangeStmt) -> None:
        self.ctx, self.node = ctx, node
        self.lead = ""
        self._refuse_dependent()
        self.key = self._name(node.key)
        self.value = self._name(node.value)

    def _refuse_dependent(self) -> None:
        """Refuses `for i, x[i] = range y`: the index of the assignment is the i before."""
        key, value = self.node.key, self.node.value
        if self.node.define or not isinstance(key, nodes.Ident) or value is None:
            return
        assigned = self.ctx.info.uses.get(key)
        for node in walk(value):
            if node is not value and isinstance(node, nodes.Ident):
                if assigned is not None and self.ctx.info.uses.get(node) is assigned:
                    raise self.ctx.refused(
                        "unsupported",
                        value,
                        f"a range loop's value in a place that depends on {key.name}",
                        "assign to a variable, and from it in the loop",
                    )

    def _name(self, target: nodes.Expr | None) -> str:
        ctx = self.ctx
        if target is None or (isinstance(target, nodes.Ident) and target.name == "_"):
            return ""
        obj = ctx.info.object_of(target) if isinstance(target, nodes.Ident) else None
        if self.node.define and isinstance(obj, Var):
            if not ctx.mentioned_in(obj, self.node.body):
                return ""
            if not ctx.facts.cells.is_cell(obj):
                return ctx.name(obj)
            name = ctx.name(obj)
            self.lead += f"{name} = {ctx.helper('Ref')}({name}_)\n"
            return name + "_"
        if isinstance(obj, Var) and not ctx.facts.cells.is_cell(obj):
            if obj.type is not None and not kinds.is_value_aggregate(obj.type):
                return ctx.name(obj)
        name = ctx.fresh("item")
        self.lead += assign_to(ctx, target, atom(name))
        return name

    @property
    def value_object(self) -> Var | None:
        """The variable that `:=` declares for the value."""
        target = self.node.value
        if self.node.define and isinstance(target, nodes.Ident):
            obj = self.ctx.info.defs.get(target)
            return obj if isinstance(obj, Var) else None
        return None


def _over_int(ctx: Context, node: nodes.RangeStmt) -> str:
    names = Names(ctx, node)
    span = call("range", ctx.expr(node.x))
    if names.key and kinds.has_class(ctx.type(node.x)):
        span = call("map", ctx.class_of(ctx.type(node.x), node), span)
    header = f"for {names.key or '_'} in {span}:"
    return loop_text(ctx, node, header, node.body, names.lead)


def _over_sequence(ctx: Context, node: nodes.RangeStmt, under: Slice | Array) -> str:
    names = Names(ctx, node)
    sequence = ctx.expr(node.x)
    if not names.value:
        count = call("len", sequence)
        if (
            isinstance(under, Array)
            and isinstance(ctx.under(node.x), Pointer)
            and is_pure(ctx, node.x)
        ):
            count = atom(str(under.length))  # of a nil pointer as well
        span = call("range", count)
        if isinstance(under, Slice) and not names.key and not ctx.changes_length(node):
            return loop_text(ctx, node, f"for _ in {sequence}:", node.body, names.lead)
        return loop_text(
            ctx, node, f"for {names.key or '_'} in {span}:", node.body, names.lead
        )
    if isinstance(under, Array) and not isinstance(ctx.under(node.x), Pointer):
        if ctx.facts.copies.ranged_array(node):
            sequence = copy_of(ctx, sequence, under)
    elif ctx.changes_length(node):
        sequence = call("list", sequence)
    lead = names.lead + _value_copy(ctx, node, names, under.elem)
    if not names.key:
        return loop_text(
            ctx, node, f"for {names.value} in {sequence}:", node.body, lead
        )
    pairs = call("enumerate", sequence)
    return loop_text(
        ctx, node, f"for {names.key}, {names.value} in {pairs}:", node.body, lead
    )


def _value_copy(ctx: Context, node: nodes.RangeStmt, names: Names, elem: Type) -> str:
    """`p = copy(p)` where the body could see that the value is not the element itself."""
    if not is_copied(ctx, elem):
        return ""
    if kinds.is_value_aggregate(elem) and not ctx.facts.copies.range_value(node):
        return ""
    if names.value_object is None:
        return ""
    return f"{names.value} = {copy_of(ctx, atom(names.value), elem)}\n"


def _over_string(ctx: Context, node: nodes.RangeStmt) -> str:
    names = Names(ctx, node)
    text = ctx.expr(node.x)
    plain = ctx.facts.strings.is_text(node.x)
    if ctx.facts.runes.is_char(names.value_object):
        targets, source = names.value, text
        if names.key:
            targets, source = f"{names.key}, {names.value}", call("enumerate", text)
        header = f"for {targets} in {source}:"
        return loop_text(ctx, node, header, node.body, names.lead)
    if not names.key:
        runes = call("map", "ord", text) if plain else call(ctx.helper("runes"), text)
        if not names.value:
            header = f"for _ in {text if plain else runes}:"
            return loop_text(ctx, node, header, node.body, names.lead)
        return loop_text(
            ctx, node, f"for {names.value} in {runes}:", node.body, names.lead
        )
    value = names.value or "_"
    if plain and ctx.facts.strings.is_ascii(node.x):
        pairs = call("enumerate", call("map", "ord", text))
    else:
        pairs = call(ctx.helper("enumerate_runes"), text)
    header = f"for {names.key}, {value} in {pairs}:"
    return loop_text(ctx, node, header, node.body, names.lead)


def _over_map(ctx: Context, node: nodes.RangeStmt) -> str:
    """Python's dicts keep the order of insertion, which is one that Go may choose."""
    names = Names(ctx, node)
    table = ctx.expr(node.x)
    changes = ctx.changes_map(node)
    lead = names.lead + _array_key(ctx, node, names)
    if changes:
        pairs = call(ctx.helper("live_items"), table)
        header = f"for {names.key or '_'}, {names.value or '_'} in {pairs}:"
        return loop_text(ctx, node, header, node.body, lead)
    if names.value and names.key:
        header = f"for {names.key}, {names.value} in {method(table, 'items')}:"
    elif names.value:
        header = f"for {names.value} in {method(table, 'values')}:"
    else:
        header = f"for {names.key or '_'} in {table}:"
    under = ctx.under(node.x)
    if isinstance(under, Map):
        lead += _value_copy(ctx, node, names, under.elem)
    return loop_text(ctx, node, header, node.body, lead)


def _array_key(ctx: Context, node: nodes.RangeStmt, names: Names) -> str:
    """An array that is a key is a tuple in the dict, and a list again here."""
    under = ctx.under(node.x)
    if isinstance(under, Map) and isinstance(under.key.underlying, Array) and names.key:
        return f"{names.key} = list({names.key})\n"
    return ""


def _over_function(ctx: Context, node: nodes.RangeStmt, under: Signature) -> str:
    """Iterator functions are Python iterables where `facts.iterators` could turn all into
    generators."""
    from go2mp.rules.iterators import ranged_iterator

    names = Names(ctx, node)
    source = ranged_iterator(ctx, node)
    inner = under.params.vars[0].type.underlying
    count = len(inner.params) if isinstance(inner, Signature) else 0
    target = ", ".join((names.key or "_", names.value or "_")[:count]) or "_"
    return loop_text(ctx, node, f"for {target} in {source}:", node.body, names.lead)


def plain(value: str) -> Fragment:
    """A name as a fragment."""
    return atom(value)
