"""Struct types (Go specification, "Struct types")."""

from __future__ import annotations

from go2mp.syntax import nodes
from go2mp.types import recording, type_expr
from go2mp.types.constant import unquote
from go2mp.types.expr_string import expr_string
from go2mp.types.lookup import deref
from go2mp.types.model import (
    INVALID,
    Basic,
    Interface,
    Kind,
    Pointer,
    Struct,
    Type,
)
from go2mp.types.objects import Var
from go2mp.types.predicates import is_type_param, is_valid
from go2mp.types.state import Checker


def struct_type(check: Checker, node: nodes.StructType) -> Type:
    """The type of a struct type literal."""
    fields: list[Var] = []
    tags: list[str] = []
    seen: set[str] = set()

    def add(ident: nodes.Ident, typ: Type, tag: str, embedded: bool) -> None:
        name = ident.name
        field = Var(name, ident.span, check.pkg, typ, is_field=True, embedded=embedded)
        if name != "_" and name in seen:
            check.error("duplicate-declaration", ident, f"{name} redeclared")
            return
        seen.add(name)
        fields.append(field)
        tags.append(tag)
        recording.record_def(check, ident, field)

    for item in node.fields:
        typ = type_expr.var_type(check, item.type)
        tag = _tag(check, item.tag)
        if item.names:
            for name in item.names:
                add(name, typ, tag, False)
            continue
        ident = embedded_ident(item.type)
        if ident is None:
            check.error(
                "invalid-embedded-type",
                item.type,
                f"embedded field type {expr_string(item.type)} has no name",
            )
            add(nodes.Ident(item.type.span, "_"), INVALID, "", True)
            continue
        # The same identifier is a use of the type and the definition of the field.
        add(ident, typ, tag, True)
        _check_embedded_later(check, item.type, typ)
    return Struct(tuple(fields), tuple(tags) if any(tags) else ())


def _check_embedded_later(check: Checker, node: nodes.Expr, typ: Type) -> None:
    """Reports embedded pointers and pointers to interfaces, once all types are set up."""

    def action() -> None:
        base, is_pointer = deref(typ)
        if not is_valid(base):
            return
        under = base.underlying
        code = "invalid-embedded-type"
        if is_type_param(base):
            check.error(
                code,
                node,
                "embedded field type cannot be a "
                + ("pointer to a type parameter" if is_pointer else "type parameter"),
            )
        elif isinstance(under, Basic) and under.kind is Kind.UNSAFE_POINTER:
            check.error(code, node, "embedded field type cannot be unsafe.Pointer")
        elif isinstance(under, Pointer):
            check.error(code, node, "embedded field type cannot be a pointer")
        elif isinstance(under, Interface) and is_pointer:
            check.error(
                code, node, "embedded field type cannot be a pointer to an interface"
            )

    check.later(action)


def embedded_ident(node: nodes.Expr) -> nodes.Ident | None:
    """The identifier that names an embedded field: T of `T`, `*T`, `p.T`, `T[A]`."""
    if isinstance(node, nodes.Ident):
        return node
    if isinstance(node, nodes.StarExpr):
        return None if isinstance(node.x, nodes.StarExpr) else embedded_ident(node.x)
    if isinstance(node, nodes.SelectorExpr):
        return node.sel
    if isinstance(node, nodes.IndexExpr | nodes.ParenExpr):
        return embedded_ident(node.x)
    return None


def _tag(check: Checker, literal: nodes.BasicLit | None) -> str:
    if literal is None:
        return ""
    value = unquote(literal.text)
    if value is None:
        check.error("invalid-literal", literal, f"incorrect tag syntax: {literal.text}")
        return ""
    return value.decode("utf-8", "surrogateescape")
