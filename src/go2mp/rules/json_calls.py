"""Package encoding/json: what is written as JSON by helpers that look at the values.

`analysis.marshalled` says what the helpers could not tell, which is refused here; classes have the
names and options of their fields in `JSON_FIELDS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.marshalled import json_fields
from go2mp.python import literals
from go2mp.python.fragments import Fragment, call, method
from go2mp.rules.fmt_values import helper_argument
from go2mp.rules.registry import special
from go2mp.syntax import nodes
from go2mp.types.model import Named, Struct

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@special("encoding/json.Marshal")
def marshal(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`json.Marshal(x)`."""
    return call(ctx.helper("marshal"), _value(ctx, node))


@special("encoding/json.MarshalIndent")
def marshal_indent(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`json.MarshalIndent(x, prefix, indent)`."""
    rest = [ctx.expr(arg) for arg in node.args[1:]]
    return call(ctx.helper("marshal_indent"), _value(ctx, node), *rest)


@special("encoding/json.Encoder.Encode")
def encode(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`enc.Encode(x)`."""
    assert isinstance(node.fun, nodes.SelectorExpr)
    return method(ctx.expr(node.fun.x), "encode", _value(ctx, node))


def _value(ctx: Context, node: nodes.CallExpr) -> Fragment:
    if ctx.facts.marshalled.problems:
        raise ctx.refused(
            "unsupported-package-member",
            node,
            f"JSON of {ctx.facts.marshalled.problems[0]}: not supported",
        )
    made = helper_argument(ctx, node.args[0])
    return ctx.expr(node.args[0]) if made.text.startswith("Box(") else made


def field_table(ctx: Context, type_: Named, under: Struct) -> list[str]:
    """`JSON_FIELDS` of a class whose values are written as JSON."""
    if not ctx.facts.marshalled.reaches(type_):
        return []
    ctx.imported("typing", "ClassVar")
    pairs = ", ".join(
        f'"{_path(ctx, path)}": {literals.string(tag)}'
        for path, tag in json_fields(under)
    )
    return [f"JSON_FIELDS: ClassVar[dict[str, str]] = {{{pairs}}}\n"]


def _path(ctx: Context, path: str) -> str:
    return ".".join(ctx.names.member(name) for name in path.split("."))
