"""Literals: basic, function and composite ones.

(Go specification, "Basic literals", "Function literals", "Composite literals".)
"""

from __future__ import annotations

from go2mp.syntax import nodes
from go2mp.types import (
    assignments,
    constant,
    cycles,
    expr,
    index,
    recording,
    selector,
    stmt,
    type_expr,
)
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.lookup import lookup_field_or_method
from go2mp.types.model import (
    INVALID,
    Array,
    Kind,
    Map,
    Pointer,
    Signature,
    Slice,
    Struct,
    Type,
)
from go2mp.types.objects import Var
from go2mp.types.operand import Operand
from go2mp.types.predicates import (
    identical,
    is_non_type_param_interface,
    is_valid,
)
from go2mp.types.state import Checker
from go2mp.types.typeset import common_under
from go2mp.types.universe import TYP
from go2mp.types.untyped import check_overflow

_KINDS = {
    nodes.LitKind.INT: TYP[Kind.UNTYPED_INT],
    nodes.LitKind.FLOAT: TYP[Kind.UNTYPED_FLOAT],
    nodes.LitKind.IMAG: TYP[Kind.UNTYPED_COMPLEX],
    nodes.LitKind.CHAR: TYP[Kind.UNTYPED_RUNE],
    nodes.LitKind.STRING: TYP[Kind.UNTYPED_STRING],
}

_NUMBERS = {nodes.LitKind.INT, nodes.LitKind.FLOAT, nodes.LitKind.IMAG}

MAX_DIGITS = 10_000
"""The longest literal of a number, as for Go's compilers."""


def basic_lit(check: Checker, x: Operand, node: nodes.BasicLit) -> None:
    """Evaluates a literal of a basic type."""
    text = node.text
    if len(text) > MAX_DIGITS and node.kind in _NUMBERS:
        message = f"excessively long constant: {text[:10]}... ({len(text)} chars)"
        check.error("invalid-literal", node, message)
        x.mode = Mode.INVALID
        return
    value = constant.from_literal(node.kind, text)
    if value is None:
        check.error("invalid-literal", node, f"malformed constant: {text}")
        x.mode = Mode.INVALID
        return
    x.mode = Mode.CONSTANT
    x.type = _KINDS[node.kind]
    x.value = value
    if node.kind is nodes.LitKind.INT and len(node.text) > 60:
        x.expr = node
        check_overflow(check, x, "", node)


def func_lit(check: Checker, x: Operand, node: nodes.FuncLit) -> None:
    """Evaluates a function literal. Its body is checked at the end of the statement: it may refer
    to what the statement declares, but not to what follows."""
    sig = type_expr.type_of(check, node.type)
    if not isinstance(sig, Signature):
        x.mode = Mode.INVALID
        return
    info, iota, scope = check.env.decl, check.env.iota, check.info.scopes[node.type]
    check.later(lambda: stmt.func_body(check, info, sig, scope, node.body, iota))
    x.mode = Mode.VALUE
    x.type = sig


# --- composite literals -------------------------------------------------------


def composite_lit(
    check: Checker, x: Operand, node: nodes.CompositeLit, hint: Type | None
) -> None:
    """Evaluates `T{...}`; an elided type is the element type `hint` of the enclosing literal."""
    open_array = False
    if node.type is not None:
        if isinstance(node.type, nodes.ArrayType) and isinstance(
            node.type.length, nodes.Ellipsis
        ):
            open_array = True
            typ: Type = Array(type_expr.var_type(check, node.type.elem), -1)
        else:
            typ = type_expr.type_of(check, node.type)
        base = typ
    elif hint is not None:
        typ = base = hint
        under, _ = common_under(base)
        if isinstance(under, Pointer):
            base = under.elem  # &T{...} with &T elided
    else:
        check.error("untyped-literal", node, "missing type in composite literal")
        typ = base = INVALID
    if check.path and not cycles.is_complete(check, base):
        x.mode = Mode.INVALID
        return
    under, _ = common_under(base) if is_valid(base) else (None, "")
    if isinstance(under, Struct):
        _struct_lit(check, node, under, base)
    elif isinstance(under, Array):
        length = _indexed_elements(check, node, under.elem, under.length)
        if open_array:
            typ = Array(under.elem, length)
            assert node.type is not None
            recording.record_type(check, node.type, Mode.TYPE, typ)
    elif isinstance(under, Slice):
        _indexed_elements(check, node, under.elem, -1)
    elif isinstance(under, Map):
        _map_lit(check, node, under)
    else:
        _invalid_lit(check, x, node, typ, under, node.type is None)
        return
    x.mode = Mode.VALUE
    x.type = typ


def _invalid_lit(
    check: Checker,
    x: Operand,
    node: nodes.CompositeLit,
    typ: Type,
    under: Type | None,
    is_elem: bool,
) -> None:
    expr.use(check, [element.value for element in node.elements])
    x.mode = Mode.INVALID
    if not is_valid(typ) or (under is not None and not is_valid(under)):
        return
    what = " element" if is_elem else ""
    cause = " (no common underlying type)" if under is None else ""
    check.error(
        "invalid-literal-type",
        node,
        f"invalid composite literal{what} type {typ}{cause}",
    )


def _struct_lit(
    check: Checker, node: nodes.CompositeLit, struct: Struct, base: Type
) -> None:
    if not node.elements:
        return
    if node.elements[0].key is None:
        _positional_fields(check, node, struct, base)
        return
    seen: dict[tuple[str, ...], Var] = {}
    for element in node.elements:
        if element.key is None:
            message = "mixture of field:value and value elements in struct literal"
            check.error("invalid-struct-literal", element.value, message)
            continue
        _keyed_field(check, element, struct, base, seen)


def _keyed_field(
    check: Checker,
    element: nodes.KeyedElement,
    struct: Struct,
    base: Type,
    seen: dict[tuple[str, ...], Var],
) -> None:
    """Checks `Field: value`; a promoted field may be named too (Go 1.27)."""
    key = element.key
    x = Operand()
    expr.generic_expr(check, x, element.value)
    if not isinstance(key, nodes.Ident):
        assert key is not None
        check.error(
            "invalid-struct-literal",
            element,
            f"invalid field name {expr_string(key)} in struct literal",
        )
        return
    found = lookup_field_or_method(struct, False, check.pkg, key.name)
    field = found.obj
    if field is None:
        alternative = lookup_field_or_method(
            struct, False, check.pkg, key.name, fold_case=True
        )
        message = selector.lookup_error(
            base, key.name, alternative.obj, is_literal=True
        )
        check.error("undefined-field", key, message)
        return
    if not isinstance(field, Var):
        check.error("undefined-field", key, f"{key.name} is not a field")
        return
    if found.indirect:
        check.error(
            "invalid-struct-literal",
            key,
            f"invalid implicit pointer indirection to reach {key.name}",
        )
        return
    recording.record_use(check, key, field)
    if found.path:
        recording.record_promoted(check, element, found.path)
    assignments.assignment(check, x, field.type, "struct literal")
    path = (*(f.name for f in found.path), field.name)
    _check_duplicate(check, element, field, path, seen)


def _check_duplicate(
    check: Checker,
    element: nodes.KeyedElement,
    field: Var,
    path: tuple[str, ...],
    seen: dict[tuple[str, ...], Var],
) -> None:
    """Reports a field that is set twice, directly or as part of an embedded one."""
    code = "duplicate-key"
    if path in seen:
        message = f"duplicate field name {field.name} in struct literal"
        check.error(code, element, message)
        return
    for other, alt in seen.items():
        if path[: len(other)] == other:
            check.error(
                code,
                element,
                f"cannot specify promoted field {field.name} and enclosing embedded "
                f"field {alt.name}",
            )
            return
        if other[: len(path)] == path:
            check.error(
                code,
                element,
                f"cannot specify embedded field {field.name} and enclosed promoted "
                f"field {alt.name}",
            )
            return
    seen[path] = field


def _positional_fields(
    check: Checker, node: nodes.CompositeLit, struct: Struct, base: Type
) -> None:
    fields = struct.fields
    for i, element in enumerate(node.elements):
        if element.key is not None:
            check.error(
                "invalid-struct-literal",
                element,
                "mixture of field:value and value elements in struct literal",
            )
            continue
        x = Operand()
        expr.generic_expr(check, x, element.value)
        if i >= len(fields):
            check.error(
                "invalid-struct-literal",
                element.value,
                f"too many values in struct literal of type {base}",
            )
            return
        field = fields[i]
        if field.pkg != check.pkg and not field.name[:1].isupper():
            check.error(
                "invalid-struct-literal",
                element.value,
                f"implicit assignment to unexported field {field.name} in struct "
                f"literal of type {base}",
            )
            continue
        assignments.assignment(check, x, field.type, "struct literal")
    if len(node.elements) < len(fields):
        end = node.span.end
        check.error(
            "invalid-struct-literal",
            type(node.span)(end - 1, end),
            f"too few values in struct literal of type {base}",
        )


def _map_lit(check: Checker, node: nodes.CompositeLit, typ: Map) -> None:
    by_interface = is_non_type_param_interface(typ.key)
    seen: dict[object, list[Type]] = {}
    for element in node.elements:
        if element.key is None:
            check.error("missing-key", element.value, "missing key in map literal")
            expr.use(check, (element.value,))
            continue
        x = Operand()
        expr.generic_expr(check, x, element.key, typ.key)
        assignments.assignment(check, x, typ.key, "map literal")
        if x.mode is Mode.CONSTANT and x.value is not None:
            value = key_value(x.value)
            types = seen.setdefault(value, [])
            if types and (not by_interface or any(identical(t, x.type) for t in types)):
                check.error(
                    "duplicate-key",
                    x,
                    f"duplicate key {expr_string(element.key)} in map literal",
                )
                continue
            types.append(x.type)
        y = Operand()
        expr.generic_expr(check, y, element.value, typ.elem)
        assignments.assignment(check, y, typ.elem, "map literal")


def key_value(value: object) -> object:
    """A constant as a key for finding duplicates: true is not 1, but 1.0 is."""
    if isinstance(value, bool | bytes):
        return (type(value), value)
    if isinstance(value, constant.Complex) and value.imag == 0:
        return value.real
    return value


def _indexed_elements(
    check: Checker, node: nodes.CompositeLit, elem: Type, length: int
) -> int:
    """Checks the elements of an array or slice literal; returns the length it needs."""
    seen: set[int] = set()
    position = longest = 0
    for element in node.elements:
        valid = False
        if element.key is not None:
            typ, value = index.check_index(check, element.key, length)
            if is_valid(typ):
                if value >= 0:
                    position, valid = value, True
                else:
                    check.error(
                        "invalid-index",
                        element.key,
                        f"index {expr_string(element.key)} must be integer constant",
                    )
        elif 0 <= length <= position:
            check.error(
                "index-out-of-range",
                element.value,
                f"index {position} is out of bounds (>= {length})",
            )
        else:
            valid = True
        if valid:
            if position in seen:
                check.error(
                    "duplicate-key",
                    element,
                    f"duplicate index {position} in array or slice literal",
                )
            seen.add(position)
        position += 1
        longest = max(longest, position)
        x = Operand()
        expr.generic_expr(check, x, element.value, elem)
        assignments.assignment(check, x, elem, "array or slice literal")
    return longest
