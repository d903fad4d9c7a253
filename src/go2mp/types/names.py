"""Identifiers as expressions and types (Go specification, "Operands", "Declarations and scope")."""

from __future__ import annotations

from typing import cast

from go2mp.syntax import nodes
from go2mp.types import decl, recording
from go2mp.types.constant import Value
from go2mp.types.info import Mode
from go2mp.types.model import INVALID, Type
from go2mp.types.objects import (
    Builtin,
    Const,
    Func,
    Label,
    Nil,
    Object,
    PkgName,
    Scope,
    TypeName,
    Var,
)
from go2mp.types.operand import Operand
from go2mp.types.predicates import is_valid
from go2mp.types.state import PENDING, Checker
from go2mp.types.universe import UNIVERSE

_KIND_NAMES: dict[type[Object], str] = {
    Builtin: "built-in function",
    Const: "constant",
    Func: "function",
    Label: "label",
    Nil: "untyped nil",
    PkgName: "package name",
    TypeName: "type name",
}


def kind_name(check: Checker, obj: Object) -> str:
    """What an object is, in words."""
    if isinstance(obj, Var):
        if obj.is_param:
            return "parameter"
        if obj.is_result:
            return "result variable"
        is_global = obj in check.declarations
        return "package-level variable" if is_global else "local variable"
    for cls, name in _KIND_NAMES.items():
        if isinstance(obj, cls):
            return name
    return "object"


def lookup_scope(check: Checker, name: str) -> tuple[Scope | None, Object | None]:
    """The scope in which `name` is declared, and what it denotes."""
    scope: Scope | None = check.env.scope
    while scope is not None:
        obj = scope.names.get(name)
        if obj is not None:
            return scope, obj
        scope = scope.parent
    return None, None


def ident(check: Checker, x: Operand, node: nodes.Ident, want_type: bool) -> None:
    """Evaluates an identifier into `x`."""
    x.mode = Mode.INVALID
    x.expr = node
    scope, obj = lookup_scope(check, node.name)
    if obj is None:
        if node.name == "_":
            check.error("invalid-blank", node, "cannot use _ as value or type")
        else:
            check.error("undefined-name", node, f"undefined: {node.name}")
        return
    recording.record_use(check, node, obj)
    is_type = isinstance(obj, TypeName)
    if want_type and not is_type:
        check.error(
            "not-a-type", node, f"{obj.name} ({kind_name(check, obj)}) is not a type"
        )
        if isinstance(obj, Var):
            obj.used = True
        return
    typ = _checked_type(check, obj, want_type and is_type)
    if check.dot_imports:
        pkg_name = check.dot_imports.get((id(scope), obj.name))
        if pkg_name is not None:
            pkg_name.used = True
    _set_operand(check, x, node, obj, typ)


def _checked_type(check: Checker, obj: Object, may_be_cycle: bool) -> Type:
    """The object's type, checking its declaration first if need be."""
    if not decl.is_checked(obj) or (may_be_cycle and obj in check.path_index):
        decl.obj_decl(check, obj)
    return obj.type


def _set_operand(
    check: Checker, x: Operand, node: nodes.Ident, obj: Object, typ: Type
) -> None:
    """Makes `x` the value, type or built-in that `obj` stands for."""
    if isinstance(obj, Var):
        obj.used = True
        check.add_dependency(obj)
        if not is_valid(typ) or typ is PENDING:
            return
        x.mode = Mode.VARIABLE
    elif isinstance(obj, Const):
        check.add_dependency(obj)
        if not is_valid(typ) or typ is PENDING:
            return
        x.value = cast("Value | None", obj.value)
        if obj is UNIVERSE.names["iota"]:
            if check.env.iota is None:
                check.error(
                    "invalid-iota", node, "cannot use iota outside constant declaration"
                )
                return
            x.value = check.env.iota
        x.mode = Mode.CONSTANT
    elif isinstance(obj, TypeName):
        x.mode = Mode.TYPE if typ is not INVALID else Mode.INVALID
    elif isinstance(obj, Func):
        check.add_dependency(obj)
        x.mode = Mode.VALUE
    elif isinstance(obj, Builtin):
        x.builtin = obj.name
        x.mode = Mode.BUILTIN
    elif isinstance(obj, Nil):
        x.mode = Mode.NIL
    elif isinstance(obj, PkgName):
        check.error(
            "invalid-package-use",
            node,
            f"use of package {obj.name} not in selector",
        )
        return
    x.type = typ
