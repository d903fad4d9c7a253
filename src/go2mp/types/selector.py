"""Selectors `x.f`: qualified identifiers, fields, methods, method expressions.

(Go specification, "Qualified identifiers", "Selectors", "Method expressions", "Method values".)
"""

from __future__ import annotations

from typing import cast

from go2mp.syntax import nodes
from go2mp.types import cycles, expr, recording, signature
from go2mp.types.constant import Value
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode, SelectionKind
from go2mp.types.lookup import (
    Found,
    is_interface_ptr,
    lookup_field_or_method,
)
from go2mp.types.model import (
    INVALID,
    Pointer,
    Signature,
    Type,
    TypeParam,
)
from go2mp.types.objects import Const, Func, Object, PkgName, TypeName, Var
from go2mp.types.operand import Operand
from go2mp.types.predicates import is_valid
from go2mp.types.state import PENDING, Checker


def selector(
    check: Checker, x: Operand, node: nodes.SelectorExpr, want_type: bool
) -> None:
    """Evaluates a selector into `x`; with `want_type` only a package's type will do."""
    if isinstance(node.x, nodes.Ident):
        pkg_name = check.lookup(node.x.name)
        if isinstance(pkg_name, PkgName):
            _qualified(check, x, node, node.x, pkg_name)
            return
    expr.expr_or_type(check, x, node.x)
    if not _select(check, x, node, want_type):
        x.mode = Mode.INVALID
        x.type = INVALID
    x.expr = node


# --- qualified identifiers ----------------------------------------------------


def _qualified(
    check: Checker,
    x: Operand,
    node: nodes.SelectorExpr,
    ident: nodes.Ident,
    pkg_name: PkgName,
) -> None:
    """Evaluates `package.Name`."""
    recording.record_use(check, ident, pkg_name)
    pkg_name.used = True
    x.mode = Mode.INVALID
    x.expr = node
    package = check.importer.loaded(pkg_name.path)
    if package is None:
        return  # the import failed: reported there
    name = node.sel.name
    obj = package.lookup(name)
    if obj is None or not name[:1].isupper():
        if obj is not None:
            message = f"name {name} not exported by package {package.name}"
        else:
            message = f"undefined: {expr_string(node)}"
            alternative = package.similar(name)
            if alternative is not None:
                message += f" (but have {alternative})"
        check.error("undefined-name", node.sel, message)
        if obj is None:
            return
    recording.record_use(check, node.sel, obj)
    _imported(x, obj)
    if x.mode is Mode.INVALID:  # go2mp's declaration of it is broken
        message = f"undefined: {expr_string(node)} (not supported yet)"
        check.error("undefined-name", node.sel, message)


def _imported(x: Operand, obj: Object) -> None:
    x.type = obj.type
    if not is_valid(x.type) or x.type is PENDING:
        return
    if isinstance(obj, Const):
        x.mode = Mode.CONSTANT
        x.value = cast("Value | None", obj.value)
    elif isinstance(obj, TypeName):
        x.mode = Mode.TYPE
    elif isinstance(obj, Var):
        x.mode = Mode.VARIABLE
    elif isinstance(obj, Func):
        x.mode = Mode.VALUE


# --- fields and methods -------------------------------------------------------


def _select(
    check: Checker, x: Operand, node: nodes.SelectorExpr, want_type: bool
) -> bool:
    """Evaluates a field or method of `x`; False after an error."""
    if x.mode is Mode.INVALID:
        return False
    if x.mode is Mode.BUILTIN:
        check.error(
            "uncalled-builtin", node.sel, f"invalid use of {x} in selector expression"
        )
        return False
    if check.path and not _complete(check, x.type):
        return False
    if want_type:
        check.error("not-a-type", node.sel, f"{expr_string(node)} is not a type")
        return False
    name = node.sel.name
    found = lookup_field_or_method(x.type, x.mode is Mode.VARIABLE, check.pkg, name)
    obj = found.obj
    if obj is None:
        _report_missing(check, x, node, found)
        return False
    if isinstance(obj, Var):
        return _field(check, x, node, found, obj)
    return _method(check, x, node, found, obj)


def _complete(check: Checker, typ: Type) -> bool:
    if not cycles.is_complete(check, typ):
        return False
    under = typ.underlying
    return not isinstance(under, Pointer) or cycles.is_complete(check, under.elem)


def _field(
    check: Checker, x: Operand, node: nodes.SelectorExpr, found: Found, obj: Var
) -> bool:
    if x.mode is Mode.TYPE:
        check.error(
            "undefined-field",
            node.sel,
            f"operand for field selector {obj.name} must be value of type {x.type}",
        )
        return False
    recording.record_selection(
        check,
        node,
        SelectionKind.FIELD,
        x.type,
        obj,
        found.path,
        found.indirect,
        obj.type,
    )
    if x.mode is Mode.VARIABLE or found.indirect:
        x.mode = Mode.VARIABLE
    else:
        x.mode = Mode.VALUE
    x.type = obj.type
    return is_valid(x.type)


def _method(
    check: Checker, x: Operand, node: nodes.SelectorExpr, found: Found, obj: Func
) -> bool:
    sig = obj.type
    if not isinstance(sig, Signature):
        return False
    check.add_dependency(obj.origin or obj)
    if x.mode is Mode.TYPE:
        kind = SelectionKind.METHOD_EXPR
        params = sig.params.vars
        name = ""
        if params and params[0].name:
            name = (sig.recv.name if sig.recv is not None else "") or "_"
        recv = Var(name, node.span, check.pkg, x.type, is_param=True)
        typ = signature.replace_params(sig, (recv, *params))
    else:
        kind = SelectionKind.METHOD_VALUE
        typ = recording.without_receiver(sig)
    recording.record_selection(
        check, node, kind, x.type, obj, found.path, found.indirect, typ
    )
    x.mode = Mode.VALUE
    x.type = typ
    return True


# --- what went wrong ----------------------------------------------------------


def _report_missing(
    check: Checker, x: Operand, node: nodes.SelectorExpr, found: Found
) -> None:
    """Reports a selector that selects nothing."""
    if not is_valid(x.type.underlying):
        return
    assert x.expr is not None
    name = node.sel.name
    if found.ambiguous:
        message = f"ambiguous selector {expr_string(x.expr)}.{name}"
        check.error("ambiguous-selector", node.sel, message)
        return
    if found.pointer_receiver:
        if x.mode is Mode.TYPE:
            message = (
                f"invalid method expression {x.type}.{name} "
                f"(needs pointer receiver (*{x.type}).{name})"
            )
        else:
            message = f"cannot call pointer method {name} on {x.type}"
        check.error("pointer-method", node.sel, message)
        return
    if is_interface_ptr(x.type):
        why = _interface_ptr_error(x.type)
    else:
        alternative = lookup_field_or_method(
            x.type, x.mode is Mode.VARIABLE, check.pkg, name, fold_case=True
        )
        why = lookup_error(x.type, name, alternative.obj, is_literal=False)
    check.error(
        "undefined-field", node.sel, f"{expr_string(x.expr)}.{name} undefined ({why})"
    )


def _interface_ptr_error(typ: Type) -> str:
    under = typ.underlying
    assert isinstance(under, Pointer)
    if isinstance(under.elem, TypeParam):
        return f"type {typ} is pointer to type parameter, not type parameter"
    return f"type {typ} is pointer to interface, not interface"


def lookup_error(
    typ: Type, name: str, alternative: Var | Func | None, is_literal: bool
) -> str:
    """Why `typ` has no field or method `name`, given what it has under a similar name."""
    what = "field" if is_literal else "field or method"
    if alternative is None:
        if is_literal:
            return f"unknown field {name} in struct literal of type {typ}"
        return f"type {typ} has no field or method {name}"
    kind = "field" if isinstance(alternative, Var) else "method"
    other = alternative.name
    if is_literal:
        if alternative.pkg != "main" and not other[:1].isupper():
            return f"cannot refer to unexported field {other} in struct literal of type {typ}"
        return f"unknown field {name} in struct literal of type {typ}, but does have {other}"
    if other == name or (alternative.pkg != "main" and not other[:1].isupper()):
        return f"cannot refer to unexported {kind} {other}"
    return f"type {typ} has no {what} {name}, but does have {kind} {other}"
