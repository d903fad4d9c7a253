"""Interface types (Go specification, "Interface types")."""

from __future__ import annotations

from go2mp.syntax import nodes
from go2mp.types import recording, signature, union
from go2mp.types.model import Interface, Named, Signature, Type
from go2mp.types.objects import Func, TypeName, Var
from go2mp.types.state import Checker
from go2mp.types.typeset import duplicate_methods


def interface_type(
    check: Checker, node: nodes.InterfaceType, obj: TypeName | None
) -> Type:
    """The type of an interface literal; `obj` is the type name that it declares, if any."""
    typ = Interface()
    methods: list[Func] = []
    embeddeds: list[Type] = []
    recv: Type = typ
    if obj is not None and isinstance(obj.type, Named):
        recv = obj.type  # for better messages
    for item in node.elements:
        if item.names:
            method = _method(check, item, recv)
            if method is not None:
                methods.append(method)
        else:
            embeddeds.append(union.union(check, item.type))
    methods.sort(key=lambda m: m.name)
    typ.methods = tuple(methods)
    typ.embeddeds = tuple(embeddeds)
    if methods or embeddeds:
        check.later(lambda: _check_elements(check, node, typ))
    return typ


def _method(check: Checker, item: nodes.Field, recv: Type) -> Func | None:
    name = item.names[0]
    if name.name == "_":
        check.error(
            "invalid-method-name", name, "methods must have a unique non-blank name"
        )
        return None
    assert isinstance(item.type, nodes.FuncType)
    sig = signature.func_type(check, item.type)
    recording.record_type(check, item.type, signature.TYPE_MODE, sig)
    sig = Signature(
        sig.params, sig.results, sig.variadic, Var("", name.span, check.pkg, recv)
    )
    method = Func(name.name, name.span, check.pkg, sig)
    recording.record_def(check, name, method)
    return method


def _check_elements(check: Checker, node: nodes.InterfaceType, typ: Interface) -> None:
    """Reports methods that are declared twice."""
    for method, _other in duplicate_methods(typ):
        inside = method in typ.methods
        at = method if inside else node
        check.error("duplicate-method", at, f"duplicate method {method.name}")
