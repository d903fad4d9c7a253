"""Whether a condition of a `//py:if` directive holds for the arguments of a call.

The meaning of each name is in `stdlib.directives`; what is unknown here does not hold.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from go2mp.analysis.iterators import iterator_values
from go2mp.analysis.randomness import from_clock
from go2mp.rules import kinds
from go2mp.stdlib import element_types
from go2mp.stdlib.directives import Condition
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.model import Array, Chan, Map, Pointer, Signature, Slice, Type
from go2mp.types.objects import PkgName

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@dataclass(frozen=True, slots=True)
class Use:
    """A call whose mapping is being chosen: its arguments by parameter, and how it is used."""

    args: Mapping[str, Sequence[nodes.Expr]]
    node: nodes.CallExpr
    statement: bool = False
    consumed: bool = False
    ranged: bool = False


def holds(ctx: Context, condition: Condition, use: Use) -> bool:
    """Whether one condition is proved."""
    if (found := of_program(ctx, condition)) is not None:
        return found
    if condition.name == "stmt":
        return use.statement
    if condition.name == "consumed":
        return use.consumed
    if condition.name == "ranged":
        return use.ranged or _is_plain_iterator(ctx, use.node)
    if condition.name == "equals":
        return all(
            _constant(ctx, node) == condition.value
            for node in use.args.get(condition.param, ())
        )
    if condition.name == "lacks":
        [node] = use.args[condition.param]
        flags, bits = _constant(ctx, node), condition.value
        return isinstance(flags, int) and isinstance(bits, int) and not flags & bits
    if condition.name == "absent":
        return not any(
            isinstance(node, nodes.SelectorExpr)
            and node.sel.name == condition.value
            and _std(ctx, node)
            for node in walk(ctx.file)
        )
    if condition.name == "reassigned":
        return ctx.facts.slices.appends_in_place(use.node) and not (
            ctx.facts.slices.uses_helper(ctx.type(use.node))
        )
    if condition.name == "grows":
        return ctx.facts.slices.uses_helper(ctx.type(use.node))
    test = _TESTS.get(condition.name)
    arguments = use.args.get(condition.param)
    if test is None or arguments is None:
        return False
    return all(test(ctx, node) for node in arguments)


def _is_plain_iterator(ctx: Context, node: nodes.CallExpr) -> bool:
    """Whether a call makes an iterator, and iterators are Python's (`analysis.iterators`)."""
    plain = ctx.facts.iterators.plain
    return plain and iterator_values(ctx.type(node)) is not None


def of_program(ctx: Context, condition: Condition) -> bool | None:
    """Whether a condition holds that asks about the program as a whole; None for the others."""
    match condition.name:
        case "seeded":
            return ctx.facts.randomness.seeded
        case "unseeded":
            return not ctx.facts.randomness.seeded
        case "idle":
            return ctx.go_version >= (1, 24)
    return None


def _constant(ctx: Context, node: nodes.Expr) -> object:
    value = ctx.info.value_of(node)
    return (
        value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value
    )


def _nonempty(ctx: Context, node: nodes.Expr) -> bool:
    return bool(ctx.info.value_of(node))


def _single(ctx: Context, node: nodes.Expr) -> bool:
    value = ctx.info.value_of(node)
    if isinstance(value, bytes):
        return len(value) == 1 and value.isascii()
    return isinstance(value, int) and 0 <= value < 128


def _ascii(ctx: Context, node: nodes.Expr) -> bool:
    return ctx.facts.strings.is_ascii(node)


def _text(ctx: Context, node: nodes.Expr) -> bool:
    return ctx.facts.strings.is_text(node)


def _list(ctx: Context, node: nodes.Expr) -> bool:
    under = ctx.under(node)
    if isinstance(node, nodes.SliceExpr):  # a part: sorting its copy would be lost
        return False
    return isinstance(under, Slice) and not ctx.facts.slices.uses_helper(under)


def _element(type_: Type) -> Type:
    """The type that `int(p)` and the like look at: a slice's element, a map's key, ..."""
    under = type_.underlying
    if isinstance(under, Slice | Array | Chan):
        return under.elem
    if isinstance(under, Map):
        return under.key
    if isinstance(under, Signature) and under.params.vars:
        inner = under.params.vars[0].type.underlying
        if isinstance(inner, Signature) and inner.params.vars:
            return inner.params.vars[0].type
    return type_


def _of(test: Callable[[Type], bool]) -> Callable[[Context, nodes.Expr], bool]:
    return lambda ctx, node: test(_element(ctx.type(node)))


def _plain(ctx: Context, node: nodes.Expr) -> bool:
    element = _element(ctx.type(node))
    return kinds.is_bool(element) or kinds.is_int(element) or kinds.is_string(element)


def _native(ctx: Context, node: nodes.Expr) -> bool:
    element = _element(ctx.type(node))
    return kinds.is_int(element) or (
        kinds.is_string(element) and ctx.facts.strings.is_text(node)
    )


def _positive(ctx: Context, node: nodes.Expr) -> bool:
    low, _ = ctx.facts.bounds.range_of(node)
    return low is not None and low > 0


def _own(ctx: Context, node: nodes.Expr) -> bool:
    type_ = ctx.type(node)
    if isinstance(type_.underlying, Pointer):
        type_ = kinds.pointed(type_)
    return kinds.is_own(type_) and not kinds.is_interface(type_)


def _dict(ctx: Context, node: nodes.Expr) -> bool:
    type_ = ctx.type(node)
    return not kinds.has_class(type_) and not ctx.facts.maps.nil_observable(type_)


def _std(ctx: Context, node: nodes.Expr) -> bool:
    if not isinstance(node, nodes.SelectorExpr) or not isinstance(node.x, nodes.Ident):
        return False
    return isinstance(ctx.info.uses.get(node.x), PkgName)


def _of_element(
    test: Callable[[Type], bool],
) -> Callable[[Context, nodes.Expr], bool]:
    return lambda ctx, node: test(element_types.element(ctx.type(node)))


def _iterable(ctx: Context, node: nodes.Expr) -> bool:
    from go2mp.rules.iterators import is_iterable

    return is_iterable(ctx, node)


_TESTS: dict[str, Callable[[Context, nodes.Expr], bool]] = {
    "const": lambda ctx, node: ctx.info.value_of(node) is not None,
    "nonempty": _nonempty,
    "single": _single,
    "ascii": _ascii,
    "text": _text,
    "list": _list,
    "bytes": lambda ctx, node: kinds.is_byte_slice(ctx.type(node)),
    "int": _of(kinds.is_int),
    "float": _of(kinds.is_float),
    "str": _of(kinds.is_string),
    "plain": _plain,
    "native": _native,
    "nonneg": lambda ctx, node: ctx.facts.bounds.non_negative(node),
    "positive": _positive,
    "own": _own,
    "foreign": lambda ctx, node: not _own(ctx, node),
    "spaces": lambda ctx, node: ctx.facts.strings.has_common_spaces(node),
    "dict": _dict,
    "std": _std,
    "clock": lambda ctx, node: from_clock(ctx.info, node),
    "iterable": _iterable,
    "values": _of_element(element_types.compares_by_value),
    "pointers": _of_element(element_types.compares_by_identity),
    "scalars": _of_element(element_types.copies_nothing),
}
