"""`==` of structs, where Python's `==` of the fields is not Go's.

Go specification: "Comparison operators". A dataclass compares its fields by `==`, which is
right for numbers, strings and structs of these. Interface values also compare their types (1 is
not 1.0), and pointers are equal when they point to the same variable.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.box_types import identical_in
from go2mp.python.fragments import Fragment, call
from go2mp.rules import kinds
from go2mp.rules.map_keys import compared_pointer
from go2mp.types.lookup import method_set
from go2mp.types.model import Array, Pointer, Struct, Type
from go2mp.types.predicates import comparable

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def panics_when_compared(ctx: Context, type_: Type) -> bool:
    """Whether values of a struct type with slices, maps or functions in it become interface
    values, which == and maps panic on."""
    asked = ctx.facts.boxes.compares or "Error" in method_set(type_)
    return (
        asked
        and not comparable(type_)
        and ctx.facts.equality.compared(type_)
        and identical_in(type_, ctx.facts.boxes.converted)
    )


def compares_by_hand(ctx: Context, type_: Type, under: Struct) -> bool:
    """Whether a struct needs an `__eq__` of its own."""
    if panics_when_compared(ctx, type_):
        return False
    return ctx.facts.equality.compared(type_) and (
        ctx.has_value_class(type_)
        or any(_test(ctx, field.type, "") != "" for field in under.fields)
    )


def equality_method(ctx: Context, name: str, type_: Type, under: Struct) -> str:
    """`__eq__`, where the dataclass's own would not be Go's; nothing elsewhere."""
    if not compares_by_hand(ctx, type_, under):
        return ""
    tests = [f"isinstance(other, {name})"]
    for field in under.fields:
        if field.name != "_":
            member = ctx.names.member(field.name)
            test = _test(ctx, field.type, member)
            tests.append(test or f"self.{member} == other.{member}")
    body = " and ".join(tests)
    return f"def __eq__(self, other: object) -> bool:\n    return {body}\n"


def hash_method(ctx: Context, type_: Type, under: Struct) -> str:
    """`__hash__` for a key with arrays in it (they are lists, which Python cannot hash), or with
    pointers to what may change."""
    if not hashes_by_hand(ctx, type_, under):
        return ""
    parts = [
        _hashed(ctx, f"self.{ctx.names.member(field.name)}", field.type)
        for field in under.fields
        if field.name != "_"
    ]
    return f"def __hash__(self) -> int:\n    return hash(({', '.join(parts)},))\n"


def hashes_by_hand(ctx: Context, type_: Type, under: Struct) -> bool:
    """Whether a struct is a key and has an array, or a pointer to a struct that is compared, among
    its fields."""
    if panics_when_compared(ctx, type_):
        return False
    return ctx.facts.equality.is_key(type_) and any(
        isinstance(field.type.underlying, Array) or compared_pointer(ctx, field.type)
        for field in under.fields
    )


def _hashed(ctx: Context, value: str, type_: Type) -> str:
    """A field as Python can hash it, for as long as it is a key."""
    under = type_.underlying
    if compared_pointer(ctx, type_):
        return f"id({value})"
    if not isinstance(under, Array):
        return value
    inner = _hashed(ctx, "item", under.elem)
    return (
        f"tuple({inner} for item in {value})" if inner != "item" else f"tuple({value})"
    )


def _test(ctx: Context, type_: Type, member: str) -> str:
    """The comparison of a field; nothing where `==` will do."""
    under = type_.underlying
    if kinds.is_interface(type_) and not ctx.facts.boxes.only_pointers(type_):
        helper = ctx.helper("interface_equal") if member else "interface_equal"
        return f"{helper}(self.{member}, other.{member})"
    if isinstance(under, Array):
        test = elements_equal(ctx, under, f"self.{member}", f"other.{member}", member)
        return test.text if test is not None else ""
    is_pointer = isinstance(under, Pointer) and isinstance(
        under.elem.underlying, Struct | Array
    )
    if is_pointer or kinds.is_interface(type_):
        assert isinstance(under, Pointer) or kinds.is_interface(type_)
        if isinstance(under, Pointer) and isinstance(under.elem.underlying, Struct):
            if not ctx.facts.equality.compared(under.elem):
                return ""  # the class compares by identity
        return f"self.{member} is other.{member}"
    return ""


def elements_equal(
    ctx: Context, array: Array, left: str, right: str, helped: str = "now"
) -> Fragment | None:
    """The comparison of arrays whose elements `==` would compare otherwise than Go; None where it
    will do. Without `helped` it is only asked whether there is one."""
    elem = array.elem
    if kinds.is_interface(elem) and not ctx.facts.boxes.only_pointers(elem):
        test = ctx.helper("interface_equal") if helped else "interface_equal"
    elif kinds.is_interface(elem) or compared_pointer(ctx, elem):
        test = ctx.imported("operator", "is_") if helped else "is_"
    elif isinstance(elem.underlying, Array) and (
        inner := elements_equal(ctx, elem.underlying, "x", "y", helped)
    ):
        return call("all", f"{inner} for x, y in zip({left}, {right}, strict=True)")
    else:
        return None
    return call("all", call("map", test, left, right))
