"""The text of a value: `err.Error()`, `x.String()`, and what `fmt` prints for `%v` or `%s`.

Package fmt's documentation: a value is printed by its Error method, else by its String method, else
by its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, atom, call
from go2mp.rules.operands import promoted
from go2mp.syntax import nodes
from go2mp.types.info import Selection
from go2mp.types.model import Interface

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
    return call("str", made)


NIL = atom("None")
