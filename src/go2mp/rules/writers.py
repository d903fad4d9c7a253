"""Writers: where `fmt.Fprint` and the like write to when it is no standard stream.

The classes of standard writers (`strings.Builder`, `bufio.Writer`, `bytes.Buffer`) have Python's
own `write(text)`; a writer of the program has Go's `Write([]byte)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python import literals
from go2mp.python.fragments import Fragment, call, method
from go2mp.rules import kinds
from go2mp.syntax import nodes
from go2mp.types.model import Pointer

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def write_text(
    ctx: Context, node: nodes.CallExpr, writer: nodes.Expr, text: Fragment
) -> Fragment:
    """Writes a `str` to a writer."""
    type_ = ctx.type(writer)
    made = ctx.expr(writer)
    owner = kinds.pointed(type_) if isinstance(type_.underlying, Pointer) else type_
    if kinds.is_own(owner) and not kinds.is_interface(owner):
        first = 2 if _has_format(node) else 1
        if ctx.facts.strings.formats_text(node, first):
            data = call("list", literals.encoded(text))
        else:
            data = call(ctx.helper("to_bytes"), text)
        return method(made, ctx.names.member("Write"), data)
    if not ctx.is_statement(node):
        return call(ctx.helper("write_text"), made, text)
    if kinds.is_interface(type_) and ctx.facts.boxes.own_writers(type_):
        return call(ctx.helper("write_text"), made, text)
    return method(made, "write", text)


def _has_format(node: nodes.CallExpr) -> bool:
    return isinstance(node.fun, nodes.SelectorExpr) and node.fun.sel.name == "Fprintf"
