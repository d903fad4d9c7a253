"""Struct values in interfaces where pointers to the same struct are interface values, too.

A pointer is the Python object itself, so a value needs another class: `CircleValue`, which
derives from `Circle` and has its methods. `facts.boxes.has_value_class` says for which types.

Go specification: "Interface types", "Method sets", "Type switches".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, atom, attribute, call
from go2mp.python.names import snake
from go2mp.syntax import nodes
from go2mp.types.lookup import method_set
from go2mp.types.model import Interface, Named, Pointer, Struct
from go2mp.types.typeset import type_set

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def as_interface_value(
    ctx: Context, made: Fragment, type_: Named, node: nodes.Expr
) -> Fragment:
    """A struct value as an interface value: `CircleValue(2.0)`, `CircleValue.of(c)`."""
    cls, own = ctx.value_class(type_.obj), ctx.class_of(type_, node).text
    while isinstance(node, nodes.ParenExpr):
        node = node.x
    if isinstance(node, nodes.CompositeLit) and made.text.startswith(f"{own}("):
        return Fragment(cls + made.text.removeprefix(own), made.prec)
    return call(attribute(atom(cls), "of"), made)


def value_class_text(ctx: Context, type_: Named, under: Struct, go_type: bool) -> str:
    """The declaration of the class; nothing where no rule asked for it."""
    from go2mp.rules.class_decl import copied_fields

    if not ctx.has_value_class(type_):
        return ""
    cls, own = ctx.value_class(type_.obj), ctx.name(type_.obj)
    ctx.imports.name("__future__", "annotations")
    lines = [
        f"class {cls}({own}):",
        f'    """An interface value that is a {own}, not a pointer to one."""',
    ]
    if go_type:
        ctx.imported("typing", "ClassVar")
        lines += ["", f'    GO_TYPE: ClassVar[str] = "main.{type_.obj.name}"']
    for name in _pointer_only(ctx, type_):
        lines.append(f"    {name} = None  # type: ignore[assignment]")
    source = snake(own) if snake(own) != "cls" else "value"
    arguments = ", ".join(copied_fields(ctx, under, source))
    lines += [
        "",
        "    @classmethod",
        f"    def of(cls, {source}: {own}) -> {cls}:",
        f"        return cls({arguments})",
    ]
    return "\n".join(lines) + "\n"


def _pointer_only(ctx: Context, type_: Named) -> list[str]:
    """The methods that only pointers have, of the interfaces that the program tests for."""
    found: dict[str, None] = {}
    boxes, own = ctx.facts.boxes, method_set(type_)
    pointers = method_set(Pointer(type_))
    for interface in boxes.asserted_interfaces:
        if boxes.pointer_only(type_, interface):
            under = interface.underlying
            assert isinstance(under, Interface)
            for method in type_set(under).methods:
                if method.name not in own:
                    found[ctx.names.method(pointers[method.name].func)] = None
    return list(found)
