"""`for ... range` over integers, strings, arrays, slices, maps, channels and functions.

(Go specification, "For statements with range clause".)
"""

from __future__ import annotations

from go2mp.syntax import nodes
from go2mp.types import assignments, decl, expr, recording, stmt
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.model import (
    INVALID,
    Array,
    Basic,
    BasicInfo,
    Chan,
    Dir,
    Kind,
    Map,
    Signature,
    Slice,
    Type,
)
from go2mp.types.objects import Var
from go2mp.types.operand import Operand
from go2mp.types.predicates import array_of, is_boolean, is_integer
from go2mp.types.state import PENDING, Checker
from go2mp.types.typeset import common_under
from go2mp.types.universe import RUNE, TYP

Elements = tuple[Type | None, Type | None]
"""The types of the first and second iteration value; None where there is none."""


def range_stmt(check: Checker, inner: int, node: nodes.RangeStmt) -> None:
    """Checks a range statement; `inner` is what may stand in its body."""
    x = Operand()
    expr.expr(check, x, node.x)
    elements: Elements = (None, None)
    if x.is_valid:
        elements = _elements(check, x, node)
    check.open_scope(node)
    if node.define:
        _declare(check, node, x, elements)
    elif node.key is not None:
        _assign(check, node, x, elements)
    elif x.is_valid and is_integer(x.type):
        assignments.assignment(check, x, None, "range clause")
    stmt.stmt(check, inner, node.body)
    check.close_scope()


def _elements(check: Checker, x: Operand, node: nodes.RangeStmt) -> Elements:
    """What iterating over `x` gives; reports it if that is impossible or less than asked for."""
    if node.received and not isinstance(x.type.underlying, Chan):
        check.error("invalid-receive", x, f"invalid operation: cannot receive from {x}")
        return INVALID, INVALID
    found = iteration_types(x.type)
    if isinstance(found, str):
        cause = f": {found}" if found else ""
        check.error("invalid-range", x, f"cannot range over {x}{cause}")
        return INVALID, INVALID
    key, value = found
    if key is None and node.key is not None:
        check.error(
            "invalid-range",
            node.key,
            f"range over {x} permits no iteration variables",
        )
    elif value is None and node.value is not None:
        check.error(
            "invalid-range",
            node.value,
            f"range over {x} permits only one iteration variable",
        )
    return found


def iteration_types(typ: Type) -> Elements | str:
    """The types of the iteration values of a range over `typ`, or why there is no such range."""

    def receives(t: Type | None, under: Type | None) -> str | None:
        if isinstance(under, Chan) and under.dir is Dir.SEND:
            return f"receive from send-only channel {t}"
        return None

    common, cause = common_under(typ, receives)
    if common is None:
        return cause
    under = array_of(common)
    if isinstance(under, Basic):
        if under.info & BasicInfo.STRING:
            return TYP[Kind.INT], RUNE
        if under.info & BasicInfo.INTEGER:
            return typ, None
    if isinstance(under, Array | Slice):
        return TYP[Kind.INT], under.elem
    if isinstance(under, Map):
        return under.key, under.elem
    if isinstance(under, Chan):
        return under.elem, None
    if isinstance(under, Signature):
        return _iterator_types(under)
    return ""


def _iterator_types(sig: Signature) -> Elements | str:
    """The iteration values of `func(yield func(K, V) bool)`."""
    prefix = "func must be func(yield func(...) bool): "
    if len(sig.params.vars) != 1:
        return prefix + "wrong argument count"
    if sig.results.vars:
        return prefix + "unexpected results"
    callback, cause = common_under(sig.params.vars[0].type)
    if not isinstance(callback, Signature):
        if callback is None:
            return f"{prefix}in yield type, {cause}"
        return prefix + "argument is not func"
    params, results = callback.params.vars, callback.results.vars
    if len(params) > 2:
        return prefix + "yield func has too many parameters"
    if len(results) != 1 or results[0].type is not TYP[Kind.BOOL]:
        if len(results) == 1 and is_boolean(results[0].type):
            return prefix + "yield func returns user-defined boolean, not bool"
        return prefix + "yield func does not return bool"
    if callback.variadic:
        return f"yield func of type {callback} cannot be variadic"
    types = [var.type for var in params]
    return (
        types[0] if types else None,
        types[1] if len(types) > 1 else None,
    )


def _declare(
    check: Checker, node: nodes.RangeStmt, x: Operand, elements: Elements
) -> None:
    """Checks `for k, v := range x`."""
    variables: list[Var] = []
    for i, lhs in enumerate((node.key, node.value)):
        if lhs is None:
            continue
        obj = Var("_", lhs.span, check.pkg, PENDING)
        if isinstance(lhs, nodes.Ident):
            obj.name = lhs.name
            recording.record_def(check, lhs, obj)
            if lhs.name != "_":
                variables.append(obj)
        else:
            check.error(
                "invalid-declaration", lhs, f"cannot declare {expr_string(lhs)}"
            )
        typ = elements[i]
        if typ is None or typ is INVALID:
            obj.type = INVALID
            obj.used = True
        elif is_integer(x.type):
            assignments.init_var(check, obj, x, "range clause")
        else:
            y = Operand(Mode.VALUE, typ, expr=lhs)
            assignments.init_var(check, obj, y, "assignment")
    if not variables:
        check.error(
            "no-new-variables", node.key or node, "no new variables on left side of :="
        )
    for obj in variables:
        decl.declare(check, check.env.scope, None, obj)


def _assign(
    check: Checker, node: nodes.RangeStmt, x: Operand, elements: Elements
) -> None:
    """Checks `for k, v = range x`."""
    for i, lhs in enumerate((node.key, node.value)):
        typ = elements[i]
        if lhs is None:
            continue
        if typ is None or typ is INVALID:
            expr.use_lhs(check, (lhs,))
        elif is_integer(x.type):
            assignments.assign_var(check, lhs, None, x, "range clause")
            recording.move_conversion(check, node.x, lhs)
            if x.is_valid and not is_integer(x.type):
                check.error(
                    "invalid-range",
                    lhs,
                    f"cannot use iteration variable of type {x.type}",
                )
        else:
            y = Operand(Mode.VALUE, typ, expr=lhs)
            assignments.assign_var(check, lhs, None, y, "assignment")
