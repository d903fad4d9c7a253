"""The predeclared functions of slices, maps, channels and memory: how a call of each is checked.

Go specification: "Appending to and copying slices", "Clear", "Close", "Deletion of map elements",
"Length and capacity", "Making slices, maps and channels", "Allocation".
Read `builtin_numbers` next; `builtins` calls both.
"""

from __future__ import annotations

from collections.abc import Callable

from go2mp.types import assignments, call, expr, index, recording, type_expr
from go2mp.types.assignability import assignable_to
from go2mp.types.builtin_call import BuiltinCall
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.model import (
    Array,
    Chan,
    Dir,
    Interface,
    Kind,
    Map,
    Pointer,
    Signature,
    Slice,
    Tuple,
    Type,
)
from go2mp.types.objects import Var
from go2mp.types.operand import Operand
from go2mp.types.predicates import (
    all_string,
    array_of,
    identical,
    is_string,
    is_type_param,
    is_untyped,
    is_valid,
)
from go2mp.types.typeset import common_under, typeset, under_is
from go2mp.types.universe import BYTE, TYP
from go2mp.types.untyped import convert_untyped


def _slice_elem(c: BuiltinCall, x: Operand) -> Type | None:
    """The element type of a slice operand; reports what is no slice."""
    what = f"invalid {c.name}"
    elem: Type | None = None
    for _, under in typeset(x.type):
        if not isinstance(under, Slice):
            have = "untyped nil" if x.is_nil else str(x)
            c.error(
                f"invalid-{c.name}", x, f"{what}: argument must be a slice; have {have}"
            )
            return None
        if elem is not None and not identical(elem, under.elem):
            c.error(
                f"invalid-{c.name}",
                x,
                f"{what}: mismatched slice element types {elem} and {under.elem} in {x}",
            )
            return None
        elem = under.elem
    return elem


def _is_bytes_or_string(typ: Type) -> tuple[bool, bool]:
    """Whether all types in `typ`'s type set are []byte or string, and whether one is a string."""
    has_string = False
    for _, under in typeset(typ):
        if isinstance(under, Slice) and identical(under.elem, BYTE):
            continue
        if under is None or not is_string(under):
            return False, False
        has_string = True
    return True, has_string


def _append(c: BuiltinCall) -> bool:
    x, check = c.x, c.check
    elem = _slice_elem(c, x)
    if elem is None:
        return False
    typ = x.type
    if len(c.args) == 2 and c.node.ellipsis and assignable_to(x, Slice(BYTE))[0]:
        # "As a special case, append also accepts a first argument assignable to type []byte with
        # a second argument of string type followed by ... ."
        y = c.args[1]
        ok, has_string = _is_bytes_or_string(y.type)
        if ok and has_string:
            if is_untyped(y.type):
                convert_untyped(check, y, TYP[Kind.STRING])
            c.record(typ, typ, y.type, variadic=True)
            x.mode = Mode.VALUE
            return True
    here = c.node.span
    params = (Var("", here, "", typ), Var("", here, "", Slice(elem)))
    signature = Signature(Tuple(params), Tuple((Var("", here, "", typ),)), True)
    first = x.copy()
    call.arguments(check, c.node, signature, (), (), [first, *c.args[1:]], {})
    recording.record_builtin(check, c.node.fun, signature)
    x.mode = Mode.VALUE
    x.type = typ
    return True


def _copy(c: BuiltinCall) -> bool:
    x, y = c.x, c.args[1]
    elem = _slice_elem(c, x)
    if elem is None:
        return False
    special = assignable_to(x, Slice(BYTE))[0] and _is_bytes_or_string(y.type)[0]
    if special:
        if is_untyped(y.type):
            convert_untyped(c.check, y, TYP[Kind.STRING])
    else:
        source: Type | None = BYTE if all_string(y.type) else _slice_elem(c, y)
        if source is None:
            return False
        if not identical(elem, source):
            return c.error(
                "invalid-copy",
                x,
                f"invalid copy: arguments {x} and {y} have different element types "
                f"{elem} and {source}",
            )
    return c.result(Mode.VALUE, TYP[Kind.INT], x.type, y.type)


def _length_of(under: Type | None, is_len: bool) -> bool:
    """Whether `len` (or `cap`) is defined for an underlying type."""
    under = array_of(under)
    if isinstance(under, Array | Slice | Chan):
        return True
    if isinstance(under, Map):
        return is_len
    return is_len and under is not None and is_string(under)


def _len(c: BuiltinCall) -> bool:
    x, is_len = c.x, c.name == "len"
    under = x.type.underlying
    if isinstance(under, Interface):
        ok = is_type_param(x.type) and under_is(x.type, lambda u: _length_of(u, is_len))
    else:
        ok = _length_of(under, is_len)
    if not ok:
        if not is_valid(under):
            return False
        return c.error(
            f"invalid-{c.name}", x, f"invalid argument: {x} for built-in {c.name}"
        )
    integer = TYP[Kind.INT]
    array = array_of(under)
    if isinstance(array, Array) and not c.check.env.has_call:
        # "The expression len(s) is constant if [...] the type of s is an array or pointer to an
        # array and the expression s does not contain channel receives or function calls."
        x.mode, x.value, x.type = Mode.CONSTANT, array.length, integer
        return True
    if x.mode is Mode.CONSTANT and isinstance(x.value, bytes):
        x.value, x.type = len(x.value), integer
        return True
    x.value = None
    return c.result(Mode.VALUE, integer, x.type)


def _clear(c: BuiltinCall) -> bool:
    x = c.x

    def clearable(under: Type | None) -> bool:
        if isinstance(under, Map | Slice):
            return True
        return c.error(
            "invalid-clear",
            x,
            f"invalid argument: cannot clear {x}: argument must be (or constrained by) "
            "map or slice",
        )

    if x.is_nil or not under_is(x.type, clearable):
        return False
    return c.result(Mode.NO_VALUE, None, x.type)


def _close(c: BuiltinCall) -> bool:
    x = c.x

    def closable(under: Type | None) -> bool:
        if not isinstance(under, Chan):
            return c.error(
                "invalid-close",
                x,
                f"invalid operation: cannot close non-channel {x}",
            )
        if under.dir is Dir.RECV:
            return c.error(
                "invalid-close",
                x,
                f"invalid operation: cannot close receive-only channel {x}",
            )
        return True

    if not under_is(x.type, closable):
        return False
    return c.result(Mode.NO_VALUE, None, x.type)


def _delete(c: BuiltinCall) -> bool:
    x = c.x
    key: Type | None = None

    def is_map(under: Type | None) -> bool:
        nonlocal key
        if not isinstance(under, Map):
            return c.error("invalid-delete", x, f"invalid argument: {x} is not a map")
        if key is not None and not identical(key, under.key):
            return c.error(
                "invalid-delete",
                x,
                f"invalid argument: maps of {x} must have identical key types",
            )
        key = under.key
        return True

    if not under_is(x.type, is_map) or key is None:
        return False
    map_type, y = x.type, c.args[1]
    assignments.assignment(c.check, y, key, "argument to delete")
    if not y.is_valid:
        return False
    return c.result(Mode.NO_VALUE, None, map_type, key)


def _make(c: BuiltinCall) -> bool:
    check, node = c.check, c.node
    typ = type_expr.var_type(check, node.args[0])
    if not is_valid(typ):
        expr.use(check, node.args[1:])
        return False

    def makable(_: Type | None, under: Type | None) -> str | None:
        if isinstance(under, Slice | Map | Chan):
            return None
        if under is None:
            return "no specific type"
        return "type must be slice, map, or channel"

    under, cause = common_under(typ, makable)
    if under is None:
        return c.error(
            "invalid-make",
            node.args[0],
            f"invalid argument: cannot make {expr_string(node.args[0])}: {cause}",
        )
    least = 2 if isinstance(under, Slice) else 1
    count = len(node.args)
    if not least <= count <= least + 1:
        return c.error(
            "wrong-argument-count",
            node,
            f"invalid operation: {expr_string(node)} expects {least} or {least + 1} "
            f"arguments; found {count}",
        )
    types, sizes = [typ], []
    for arg in node.args[1:]:
        arg_type, size = index.check_index(check, arg, -1)
        types.append(arg_type)
        if size >= 0:
            sizes.append(size)
    if len(sizes) == 2 and sizes[0] > sizes[1]:
        c.error(
            "invalid-make",
            node.args[1],
            "invalid argument: length and capacity swapped",
        )
    return c.result(Mode.VALUE, typ, *types)


def _new(c: BuiltinCall) -> bool:
    x, arg = c.x, c.node.args[0]
    expr.expr_or_type(c.check, x, arg)
    expr.exclude(c.check, x, {Mode.BUILTIN})
    if not x.is_valid:
        return False
    if x.mode is Mode.TYPE:
        type_expr.valid_var_type(c.check, arg, x.type)
    elif is_untyped(x.type):
        assignments.assignment(c.check, x, None, "argument to new")
        if not x.is_valid:
            return False
    typ = x.type
    return c.result(Mode.VALUE, Pointer(typ), typ)


CHECKS: dict[str, Callable[[BuiltinCall], bool]] = {
    "append": _append,
    "cap": _len,
    "clear": _clear,
    "close": _close,
    "copy": _copy,
    "delete": _delete,
    "len": _len,
    "make": _make,
    "new": _new,
}
"""The check of each of these functions."""
