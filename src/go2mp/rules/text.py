"""The text of a value: `err.Error()`, `x.String()`, and what `fmt` prints for `%v` or `%s`.

Package fmt's documentation: a value is printed by its Error method, else by its String method, else
by its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, atom, call, method
from go2mp.rules.operands import promoted
from go2mp.syntax import nodes
from go2mp.types.info import Selection
from go2mp.types.model import Interface, Pointer
from go2mp.types.objects import Func

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def text_of(ctx: Context, holder: nodes.Expr, selection: Selection) -> Fragment:
    """`x.Error()` or `x.String()`: `str(x)`; on nil it panics, as a method call on nil does."""
    made = promoted(ctx, ctx.expr(holder), selection)
    type_ = selection.path[-1].type if selection.path else selection.recv
    if isinstance(type_.underlying, Interface) and not ctx.facts.nilness.non_nil(
        holder
    ):
        return call(ctx.helper("error_text"), made)
    recv = selection.obj.signature.recv if isinstance(selection.obj, Func) else None
    if recv is not None and isinstance(recv.type.underlying, Pointer):
        if isinstance(type_.underlying, Pointer) and _may_be_nil(
            ctx, holder, selection
        ):
            owner = ctx.class_of(type_.underlying.elem, holder)
            return method(owner, "__str__", made)
    return call("str", made)


def _may_be_nil(ctx: Context, holder: nodes.Expr, selection: Selection) -> bool:
    if selection.path:
        return ctx.facts.nilable.of(selection.path[-1]).read
    return ctx.facts.nil_values.may_be_nil(holder)


NIL = atom("None")
