"""Which class a map is, by what Python thinks of its keys: a dict, where it agrees with Go.

Go specification: "Map types", "Comparison operators". Python takes 1, 1.0 and True for one key,
and pointers to equal structs, which are the structs themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.boxes import Boxes
from go2mp.rules import kinds
from go2mp.rules.kinds import pointed
from go2mp.types.lookup import missing_method
from go2mp.types.model import Array, Map, Pointer, Struct, Type

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def special_map(ctx: Context, under: Map) -> str:
    """The helper that a new map is made with; nothing for a dict."""
    return (
        ctx.helper("FloatMap") if _has_nan_keys(ctx, under) else keyed_class(ctx, under)
    )


def _has_nan_keys(ctx: Context, under: Map) -> bool:
    """Whether NaN may be a key: each one is a key of its own."""
    number = kinds.is_float(under.key) or kinds.is_complex(under.key)
    return number and not ctx.facts.floats.finite


def keyed_class(ctx: Context, under: Map) -> str:
    """The helper for a map whose keys a dict would confuse; nothing for a dict."""
    if compared_pointer(ctx, under.key):
        return ctx.helper("PointerMap")
    key = under.key
    while isinstance(key.underlying, Array):
        key = key.underlying.elem
        if isinstance(key.underlying, Array):
            place = ctx.at_work[-1] if ctx.at_work else ctx.file
            raise ctx.refused("unsupported", place, "an array of arrays as a map's key")
        if compared_pointer(ctx, key):
            reason = (
                f"an array of {key} as a map's key, where {pointed(key)} is compared"
            )
            raise ctx.refused("unsupported", ctx.at_work[-1], reason)
    if not kinds.is_interface(key):
        return ""
    boxes = ctx.facts.boxes
    mixed = boxes.mixed_keys(key) or _holds_pointers(ctx, boxes, key)
    return ctx.helper("KeyedMap") if mixed else ""


def compared_pointer(ctx: Context, type_: Type) -> bool:
    """Whether Python's == of two pointers of a type compares the structs that they point to."""
    under = type_.underlying
    return (
        isinstance(under, Pointer)
        and isinstance(under.elem.underlying, Struct)
        and ctx.facts.equality.compared(under.elem)
    )


def _holds_pointers(ctx: Context, boxes: Boxes, interface: Type) -> bool:
    return any(
        compared_pointer(ctx, t) and missing_method(t, interface, False)[0] is None
        for t in boxes.converted
    )
