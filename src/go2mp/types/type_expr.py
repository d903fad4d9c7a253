"""Type expressions: identifiers, qualified names, instances and type literals as types.

(Go specification, "Types".) Read next: `struct_type`, `interface_type`, `union`, `signature`.
"""

from __future__ import annotations

from collections.abc import Callable

from go2mp.syntax import nodes
from go2mp.types import (
    expr,
    interface_type,
    names,
    recording,
    selector,
    signature,
    struct_type,
)
from go2mp.types.alias import GenericAlias
from go2mp.types.constant import to_int
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.instantiate import instance, verify
from go2mp.types.model import (
    INVALID,
    Array,
    Chan,
    Dir,
    Interface,
    Map,
    Named,
    Pointer,
    Slice,
    Type,
    TypeParam,
)
from go2mp.types.objects import Const, TypeName
from go2mp.types.operand import Operand
from go2mp.types.predicates import (
    comparable,
    is_generic,
    is_integer,
    is_type_param,
    is_untyped,
    is_valid,
)
from go2mp.types.state import Checker
from go2mp.types.typeset import type_set

MAX_INT = (1 << 63) - 1

_DIRS = {
    nodes.ChanDir.BOTH: Dir.BOTH,
    nodes.ChanDir.SEND: Dir.SEND,
    nodes.ChanDir.RECV: Dir.RECV,
}


def type_of(check: Checker, node: nodes.Expr) -> Type:
    """The type that a type expression denotes (INVALID after an error)."""
    return declared_type(check, node, None)


def var_type(check: Checker, node: nodes.Expr) -> Type:
    """Like `type_of`, for the type of a variable: constraint interfaces are not allowed."""
    typ = declared_type(check, node, None)
    valid_var_type(check, node, typ)
    return typ


def valid_var_type(check: Checker, node: nodes.Expr, typ: Type) -> None:
    """Reports a constraint interface where an ordinary type is needed."""
    kind = type(typ)
    if kind is not Named and kind is not Interface:
        return

    def verify_ordinary() -> None:
        under = typ.underlying
        if not isinstance(under, Interface):
            return
        tset = type_set(under)
        if tset.is_method_set:
            return
        why = (
            "interface is (or embeds) comparable"
            if tset.comparable
            else "interface contains type constraints"
        )
        check.error(
            "misplaced-constraint",
            node,
            f"cannot use type {typ} outside a type constraint: {why}",
        )

    check.later(verify_ordinary)


def declared_type(check: Checker, node: nodes.Expr, obj: TypeName | None) -> Type:
    """The type of a type expression; `obj` is the type name that it declares, if any."""
    typ = _type(check, node, obj)
    if isinstance(typ, GenericAlias) or is_generic(typ):
        check.error(
            "wrong-type-argument-count",
            node,
            f"cannot use generic type {_generic_string(typ)} without instantiation",
        )
        typ = INVALID
    recording.record_type(check, node, Mode.TYPE, typ)
    return typ


def _generic_string(typ: Type) -> str:
    """A generic type with its parameters: `List[T any]`."""
    if not isinstance(typ, GenericAlias | Named) or not typ.type_params:
        return str(typ)
    name = str(typ)
    if "[" in name:
        return name
    params = ", ".join(f"{p.obj.name} {p.constraint}" for p in typ.type_params)
    return f"{name}[{params}]"


def generic_type(check: Checker, node: nodes.Expr) -> tuple[Type, str]:
    """The generic type that an expression denotes, or (INVALID, cause)."""
    typ = _type(check, node, None)
    cause = ""
    if is_valid(typ) and not isinstance(typ, GenericAlias) and not is_generic(typ):
        cause = f"{typ} is not a generic type"
        typ = INVALID
    recording.record_type(check, node, Mode.TYPE, typ)
    return typ, cause


def _type(check: Checker, node: nodes.Expr, obj: TypeName | None) -> Type:
    handler = _HANDLERS.get(type(node))
    if handler is not None:
        return handler(check, node)
    if isinstance(node, nodes.ParenExpr):
        return declared_type(check, node.x, obj)
    if isinstance(node, nodes.InterfaceType):
        return interface_type.interface_type(check, node, obj)
    check.error("not-a-type", node, f"{expr_string(node)} is not a type")
    expr.use(check, (node,))
    return INVALID


def _ident(check: Checker, node: nodes.Ident) -> Type:
    x = Operand()
    names.ident(check, x, node, want_type=True)
    return _operand_type(check, x)


def _selector(check: Checker, node: nodes.SelectorExpr) -> Type:
    x = Operand()
    selector.selector(check, x, node, want_type=True)
    return _operand_type(check, x)


def _operand_type(check: Checker, x: Operand) -> Type:
    if x.mode is Mode.TYPE:
        return x.type
    if x.mode is Mode.NO_VALUE:
        check.error("not-a-type", x, f"{x} used as type")
    elif x.mode is not Mode.INVALID:
        check.error("not-a-type", x, f"{x} is not a type")
    return INVALID


def _array_or_slice(check: Checker, node: nodes.ArrayType) -> Type:
    if node.length is None:
        return Slice(var_type(check, node.elem))
    if isinstance(node.length, nodes.Ellipsis):
        check.error(
            "invalid-array-length",
            node.length,
            "invalid use of [...] array (outside a composite literal)",
        )
        length = -1
    else:
        length = _array_length(check, node.length)
    elem = var_type(check, node.elem)
    return Array(elem, length) if length >= 0 else INVALID


def _array_length(check: Checker, node: nodes.Expr) -> int:
    """The length of an array type, or -1 after an error."""
    if isinstance(node, nodes.Ident):
        obj = check.lookup(node.name)
        if obj is None:
            check.error(
                "undefined-name",
                node,
                f"undefined array length {node.name} or missing type constraint",
            )
            return -1
        if not isinstance(obj, Const):
            check.error(
                "invalid-array-length", node, f"invalid array length {node.name}"
            )
            return -1
    x = Operand()
    expr.expr(check, x, node)
    if x.mode is not Mode.CONSTANT:
        if x.is_valid:
            check.error("invalid-array-length", x, f"array length {x} must be constant")
        return -1
    if is_untyped(x.type) or is_integer(x.type):
        value = None
        if not isinstance(x.value, bool | bytes | None):
            value = to_int(x.value)
        if value is not None and 0 <= value <= MAX_INT:
            return value
    if is_integer(x.type):
        message = f"invalid array length {x}"
    else:
        message = f"array length {x} must be integer"
    check.error("invalid-array-length", x, message)
    return -1


def _pointer(check: Checker, node: nodes.StarExpr) -> Type:
    base = var_type(check, node.x)
    return Pointer(base) if is_valid(base) else INVALID


def _func(check: Checker, node: nodes.FuncType) -> Type:
    return signature.func_type(check, node)


def _map(check: Checker, node: nodes.MapType) -> Type:
    typ = Map(var_type(check, node.key), var_type(check, node.value))

    def check_key() -> None:
        if is_valid(typ.key) and not comparable(typ.key):
            why = " (missing comparable constraint)" if is_type_param(typ.key) else ""
            check.error(
                "invalid-map-key", node.key, f"invalid map key type {typ.key}{why}"
            )

    check.later(check_key)
    return typ


def _chan(check: Checker, node: nodes.ChanType) -> Type:
    return Chan(_DIRS[node.dir], var_type(check, node.elem))


def _ellipsis(check: Checker, node: nodes.Ellipsis) -> Type:
    check.error("invalid-type", node, "invalid use of ...")
    return INVALID


def instantiated_type(check: Checker, node: nodes.IndexExpr) -> Type:
    """The instance `G[A, B]` of a generic type."""
    generic, cause = generic_type(check, node.x)
    if cause:
        check.error(
            "not-a-generic-type",
            node,
            f"invalid operation: {expr_string(node)} ({cause})",
        )
    if not is_valid(generic):
        return INVALID
    args = type_list(check, node.indices)
    if args is None:
        return INVALID
    assert isinstance(generic, GenericAlias | Named)
    if not valid_arg_count(check, node, generic, len(args)):
        return INVALID
    inst: Type
    if isinstance(generic, GenericAlias):
        inst = generic.instance(args)
    else:
        inst = instance(generic, args)

    def check_args() -> None:
        recording.record_instance(check, node, tuple(args), inst)
        verify_args(check, node, generic.type_params, tuple(args), node.indices)

    check.later(check_args)
    return inst


def valid_arg_count(
    check: Checker, node: nodes.IndexExpr, generic: GenericAlias | Named, got: int
) -> bool:
    """Whether a generic type gets as many arguments as it has parameters; reports if not."""
    want = len(generic.type_params)
    if got == want:
        return True
    qualifier, at = "not enough", node.indices[-1]
    if got > want:
        qualifier, at = "too many", node.indices[want]
    check.error(
        "wrong-type-argument-count",
        at,
        f"{qualifier} type arguments for type {generic.obj.name}: "
        f"have {got}, want {want}",
    )
    return False


def verify_args(
    check: Checker,
    at: nodes.Expr,
    params: tuple[TypeParam, ...],
    args: tuple[Type, ...],
    arg_nodes: tuple[nodes.Expr, ...],
) -> None:
    """Reports the first type argument that does not satisfy its constraint."""
    failure = verify(params, args)
    if failure is not None:
        index, cause = failure
        place = arg_nodes[index] if index < len(arg_nodes) else at
        check.error("invalid-type-argument", place, cause)
    else:
        check.mono.record_instance(params, args, check.scope)


def type_list(
    check: Checker, type_nodes: tuple[nodes.Expr, ...]
) -> tuple[Type, ...] | None:
    """The types of a list of type expressions; None if any is invalid."""
    types = tuple(var_type(check, node) for node in type_nodes)
    return types if all(is_valid(t) for t in types) else None


# Each takes the node type that it stands under.
_HANDLERS: dict[type[nodes.Node], Callable[..., Type]] = {
    nodes.Ident: _ident,
    nodes.SelectorExpr: _selector,
    nodes.IndexExpr: instantiated_type,
    nodes.ArrayType: _array_or_slice,
    nodes.StarExpr: _pointer,
    nodes.FuncType: _func,
    nodes.MapType: _map,
    nodes.ChanType: _chan,
    nodes.Ellipsis: _ellipsis,
    nodes.StructType: struct_type.struct_type,
}
