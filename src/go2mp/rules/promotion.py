"""Methods that embedding promotes, and methods of what a Ref holds: the receiver spelled out.

Go specification: "Struct types" (promoted methods), "Method sets", "Calls" (`x.m()` is shorthand
for `(&x).m()`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python import literals
from go2mp.python.fragments import Fragment, attribute, call
from go2mp.rules import kinds
from go2mp.rules.mapped import fill, mapping_of, parameters
from go2mp.rules.pointers import is_object_pointer
from go2mp.types.model import Pointer, Type
from go2mp.types.objects import Func, Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def through_cell(function: Func) -> bool:
    """Whether the receiver is a Ref: a pointer to an int, string, ... type of the program."""
    recv = function.signature.recv
    if recv is None or not isinstance(recv.type.underlying, Pointer):
        return False
    return not is_object_pointer(recv.type.underlying.elem)


def has_value_receiver(function: Func) -> bool:
    """Whether a method has a copy of its receiver."""
    recv = function.signature.recv
    return recv is not None and not isinstance(recv.type.underlying, Pointer)


def value_of_receiver(holder: Fragment, type_: Type, function: Func) -> Fragment:
    """The receiver of a method: what a Ref holds, where a method on values is called on it."""
    under = type_.underlying
    if isinstance(under, Pointer) and has_value_receiver(function):
        if not is_object_pointer(under.elem):
            return attribute(holder, "value")
    return holder


def _standard_method(
    ctx: Context, holder: Fragment, function: Func, args: tuple[Fragment, ...]
) -> Fragment:
    """The method of a standard type, as its package's declarations have it."""
    mapping = mapping_of(ctx, function)
    if mapping is None or not mapping.rungs or mapping.refuse is not None:
        raise ctx.refused(
            "unsupported-package-member",
            ctx.at_work[-1] if ctx.at_work else ctx.file,
            f"the promoted method {function.pkg}.{function.name}",
        )
    names = parameters(function, True)
    values = dict(zip(names, (holder, *args), strict=True))
    return fill(ctx, mapping.rungs[-1].template, values)


def promoted_call(
    ctx: Context,
    base: Fragment,
    path: tuple[Var, ...],
    function: Func,
    args: tuple[Fragment, ...],
) -> Fragment:
    """A call of the method that `base` has by embedding the fields of `path`."""
    *outer, last = path
    for embedded in outer:
        base = attribute(base, ctx.names.member(embedded.name))
    field = ctx.names.member(last.name)
    holder, name = attribute(base, field), ctx.names.method(function)
    if function.pkg not in ("main", ""):
        return _standard_method(ctx, holder, function, args)
    if name == "__str__":
        return call("str", holder)
    recv = function.signature.recv
    pointer = isinstance(last.type.underlying, Pointer)
    if recv is not None and through_cell(function):
        owner = ctx.class_of(
            kinds.pointed(recv.type), ctx.at_work[-1] if ctx.at_work else ctx.file
        )
        if not pointer:
            holder = call(ctx.helper("FieldRef"), base, literals.string(field))
        return call(attribute(owner, name), holder, *args)
    if recv is not None and pointer and ctx.facts.nilness.runs_on_nil(function):
        if ctx.facts.nilable.of(last).read:
            owner = ctx.class_of(
                kinds.pointed(recv.type), ctx.at_work[-1] if ctx.at_work else ctx.file
            )
            return call(attribute(owner, name), holder, *args)
    holder = value_of_receiver(holder, last.type, function)
    return call(attribute(holder, name), *args)
