"""Calls of the predeclared functions (Go specification, "Built-in functions").

One function per built-in. Each gets its evaluated arguments in a `_Call` (those of `make` and `new`
are evaluated by the function itself, as they are types), and leaves the result in `call.x`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from go2mp.syntax import nodes
from go2mp.types import (
    assignments,
    call,
    constant,
    expr,
    index,
    recording,
    type_expr,
)
from go2mp.types.assignability import assignable_to
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.model import (
    Array,
    Basic,
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
    all_ordered,
    all_string,
    default_type,
    identical,
    is_numeric,
    is_string,
    is_type_param,
    is_untyped,
    is_valid,
)
from go2mp.types.state import Checker
from go2mp.types.typeset import common_under, typeset, under_is
from go2mp.types.universe import ANY_TYPE, BYTE, TYP
from go2mp.types.untyped import convert_untyped, match_types, update_expr_type

STATEMENTS = frozenset(
    ("clear", "close", "copy", "delete", "panic", "print", "println", "recover")
)
"""The built-ins whose calls may stand as statements."""

_ARITY: dict[str, tuple[int, bool]] = {
    "append": (1, True),
    "cap": (1, False),
    "clear": (1, False),
    "close": (1, False),
    "complex": (2, False),
    "copy": (2, False),
    "delete": (2, False),
    "imag": (1, False),
    "len": (1, False),
    "make": (1, True),
    "max": (1, True),
    "min": (1, True),
    "new": (1, False),
    "panic": (1, False),
    "print": (0, True),
    "println": (0, True),
    "real": (1, False),
    "recover": (0, False),
}
"""The least number of arguments, and whether more are allowed."""


@dataclass(slots=True)
class _Call:
    """A call of a built-in: `x` is the first argument and becomes the result."""

    check: Checker
    x: Operand
    node: nodes.CallExpr
    name: str
    args: list[Operand]

    def error(self, code: str, at: Operand | nodes.Node, message: str) -> bool:
        """Reports an error; False for the caller to return."""
        self.check.error(code, at, message)
        return False

    def result(self, mode: Mode, typ: Type | None, *params: Type) -> bool:
        """Sets the result, and records with which signature the built-in was called."""
        self.record(typ, *params)
        self.x.mode = mode
        if typ is not None:
            self.x.type = typ
        return True

    def record(self, typ: Type | None, *params: Type, variadic: bool = False) -> None:
        """Records the signature of this call."""
        here = self.node.span
        results = (Var("", here, "", typ),) if typ is not None else ()
        signature = Signature(
            Tuple(tuple(Var("", here, "", default_type(p)) for p in params)),
            Tuple(results),
            variadic,
        )
        recording.record_builtin(self.check, self.node.fun, signature)


def builtin(check: Checker, x: Operand, node: nodes.CallExpr, name: str) -> bool:
    """Evaluates a call of the predeclared function `name` into `x`; False after an error."""
    if node.ellipsis and name != "append":
        check.error(
            "invalid-variadic",
            node,
            f"invalid operation: invalid use of ... with built-in {name}",
        )
        expr.use(check, node.args)
        return False
    had_call = check.env.has_call
    if name in {"len", "cap"}:
        check.env.has_call = False
    try:
        return _evaluate(check, x, node, name)
    finally:
        if name in {"len", "cap"}:
            check.env.has_call = had_call


def _evaluate(check: Checker, x: Operand, node: nodes.CallExpr, name: str) -> bool:
    args: list[Operand] = []
    count = len(node.args)
    if name not in {"make", "new"}:
        args = assignments.expr_list(check, node.args)
        count = len(args)
        if not all(arg.is_valid for arg in args):
            return False
        if args:
            first = args[0]
            x.mode, x.type, x.value, x.expr = (
                first.mode,
                first.type,
                first.value,
                first.expr,
            )
            args[0] = x
    least, more = _ARITY[name]
    if count < least or (count > least and not more):
        qualifier = "not enough" if count < least else "too many"
        check.error(
            "wrong-argument-count",
            node,
            f"invalid operation: {qualifier} arguments for {expr_string(node)} "
            f"(expected {least}, found {count})",
        )
        return False
    return _BUILTINS[name](_Call(check, x, node, name, args))


# --- slices, maps, channels ---------------------------------------------------


def _slice_elem(c: _Call, x: Operand) -> Type | None:
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


def _append(c: _Call) -> bool:
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


def _copy(c: _Call) -> bool:
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


def array_of(typ: Type | None) -> Type | None:
    """The array that a pointer to an array points to; any other type itself."""
    if isinstance(typ, Pointer) and isinstance(array := typ.elem.underlying, Array):
        return array
    return typ


def _len(c: _Call) -> bool:
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


def _clear(c: _Call) -> bool:
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


def _close(c: _Call) -> bool:
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


def _delete(c: _Call) -> bool:
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


# --- make and new -------------------------------------------------------------


def _make(c: _Call) -> bool:
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


def _new(c: _Call) -> bool:
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


# --- numbers ------------------------------------------------------------------


def _complex(c: _Call) -> bool:
    check, x, y = c.check, c.x, c.args[1]
    if is_untyped(x.type) and is_untyped(y.type):
        if x.mode is Mode.CONSTANT and y.mode is Mode.CONSTANT:
            for operand in (x, y):
                if is_numeric(operand.type) and not constant.imag(operand.value):  # type: ignore[arg-type]
                    operand.type = TYP[Kind.UNTYPED_FLOAT]
        else:
            convert_untyped(check, x, TYP[Kind.FLOAT64])
            convert_untyped(check, y, TYP[Kind.FLOAT64])
    elif is_untyped(x.type):
        convert_untyped(check, x, y.type)
    elif is_untyped(y.type):
        convert_untyped(check, y, x.type)
    if not x.is_valid or not y.is_valid:
        return False
    if not identical(x.type, y.type):
        return c.error(
            "type-mismatch",
            x,
            f"invalid operation: {expr_string(c.node)} (mismatched types {x.type} and "
            f"{y.type})",
        )
    result = _COMPLEX_OF.get(_kind(x.type))
    if result is None:
        return c.error(
            "invalid-complex",
            x,
            f"invalid argument: arguments have type {x.type}, expected floating-point",
        )
    if x.mode is Mode.CONSTANT and y.mode is Mode.CONSTANT:
        re, im = constant.to_float(x.value), constant.to_float(y.value)
        if re is not None and im is not None:
            x.value = constant.Complex(re, im)
        x.type = result
        return True
    return c.result(Mode.VALUE, result, x.type, x.type)


_COMPLEX_OF = {
    Kind.FLOAT32: TYP[Kind.COMPLEX64],
    Kind.FLOAT64: TYP[Kind.COMPLEX128],
    Kind.UNTYPED_FLOAT: TYP[Kind.UNTYPED_COMPLEX],
}
_FLOAT_OF = {
    Kind.COMPLEX64: TYP[Kind.FLOAT32],
    Kind.COMPLEX128: TYP[Kind.FLOAT64],
    Kind.UNTYPED_COMPLEX: TYP[Kind.UNTYPED_FLOAT],
}


def _kind(typ: Type) -> Kind:
    under = typ.underlying
    return under.kind if isinstance(under, Basic) else Kind.INVALID


def _real(c: _Call) -> bool:
    x = c.x
    if is_untyped(x.type):
        if x.mode is Mode.CONSTANT:
            if is_numeric(x.type):
                x.type = TYP[Kind.UNTYPED_COMPLEX]
        else:
            convert_untyped(c.check, x, TYP[Kind.COMPLEX128])
            if not x.is_valid:
                return False
    result = _FLOAT_OF.get(_kind(x.type))
    if result is None:
        return c.error(
            "invalid-complex",
            x,
            f"invalid argument: argument has type {x.type}, expected complex type",
        )
    if x.mode is Mode.CONSTANT:
        part = constant.real if c.name == "real" else constant.imag
        x.value = part(x.value) if x.value is not None else None
        x.type = result
        return True
    return c.result(Mode.VALUE, result, x.type)


def _max(c: _Call) -> bool:
    check, x = c.check, c.x
    op = ">" if c.name == "max" else "<"
    originals = [arg.expr for arg in c.args]
    for i, arg in enumerate(c.args):
        if arg.is_nil or not all_ordered(arg.type):
            return c.error(
                "undefined-operator", arg, f"invalid argument: {arg} cannot be ordered"
            )
        if i == 0:
            continue
        match_types(check, x, arg)
        if not x.is_valid:
            return False
        if not identical(x.type, arg.type):
            assert arg.expr is not None
            return c.error(
                "type-mismatch",
                arg,
                f"invalid argument: mismatched types {x.type} (previous argument) and "
                f"{arg.type} (type of {expr_string(arg.expr)})",
            )
        if x.mode is Mode.CONSTANT and arg.mode is Mode.CONSTANT:
            if constant.compare(arg.value, op, x.value):  # type: ignore[arg-type]
                x.value, x.expr = arg.value, arg.expr
        else:
            x.mode = Mode.VALUE
    if x.mode is not Mode.CONSTANT:
        x.mode = Mode.VALUE
        assignments.assignment(check, x, ANY_TYPE, f"argument to built-in {c.name}")
        if not x.is_valid:
            return False
        if x.expr is not None:
            check.info.conversions.pop(x.expr, None)
    for original in originals:
        if original is not None:
            update_expr_type(check, original, x.type, final=True)
    if x.mode is Mode.CONSTANT:
        return True
    return c.result(Mode.VALUE, x.type, *(x.type for _ in c.args))


# --- panics and printing ------------------------------------------------------


def _panic(c: _Call) -> bool:
    env = c.check.env
    if env.signature is not None and env.signature.results.vars:
        env.panics.add(c.node)
    assignments.assignment(c.check, c.x, ANY_TYPE, "argument to panic")
    if not c.x.is_valid:
        return False
    return c.result(Mode.NO_VALUE, None, ANY_TYPE)


def _print(c: _Call) -> bool:
    for arg in c.args:
        assignments.assignment(c.check, arg, None, f"argument to built-in {c.name}")
        if not arg.is_valid:
            return False
    return c.result(Mode.NO_VALUE, None, *(arg.type for arg in c.args))


def _recover(c: _Call) -> bool:
    return c.result(Mode.VALUE, ANY_TYPE)


_BUILTINS: dict[str, Callable[[_Call], bool]] = {
    "append": _append,
    "cap": _len,
    "clear": _clear,
    "close": _close,
    "complex": _complex,
    "copy": _copy,
    "delete": _delete,
    "imag": _real,
    "len": _len,
    "make": _make,
    "max": _max,
    "min": _max,
    "new": _new,
    "panic": _panic,
    "print": _print,
    "println": _print,
    "real": _real,
    "recover": _recover,
}
