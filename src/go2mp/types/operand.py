"""An expression while it is being checked: its mode, type and constant value.

The checker makes an `Operand` per expression and changes it in place; what it ends as is recorded
in `Info`. `assignability` and `infer` read it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from go2mp.syntax import nodes
from go2mp.types.constant import Value, value_string
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.model import (
    INVALID,
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
    Union,
)
from go2mp.types.predicates import has_empty_type_set, is_generic, is_untyped, is_valid
from go2mp.types.universe import ANY_TYPE


@dataclass(slots=True)
class Operand:
    """`expr` evaluated: `value` is set for constants, `builtin` for predeclared functions.

    The predeclared `nil` has mode NIL and the type "untyped nil" until it is converted.
    """

    mode: Mode = Mode.INVALID
    type: Type = INVALID
    value: Value | None = None
    expr: nodes.Expr | None = None
    builtin: str = ""

    @property
    def is_valid(self) -> bool:
        """Whether checking succeeded so far."""
        return self.mode is not Mode.INVALID

    @property
    def is_nil(self) -> bool:
        """Whether this is the predeclared `nil`."""
        return self.mode is Mode.NIL

    def copy(self) -> Operand:
        """A copy that may be changed."""
        return replace(self)

    def __str__(self) -> str:
        return operand_string(self)


_NO_TYPE = (Mode.INVALID, Mode.NO_VALUE, Mode.BUILTIN, Mode.TYPE)


def operand_string(x: Operand) -> str:
    """`x` as error messages describe it.

    `a + b (value of type int)`, `1 (untyped int constant)`, `c (constant 3 of type int)`.
    """
    if x.is_nil:
        return "nil" if is_untyped(x.type) else f"nil (of type {x.type})"
    expr = _expression(x)
    parts = []
    typed = x.mode not in _NO_TYPE
    if typed and is_untyped(x.type):
        parts.append(str(x.type))
        typed = False
    parts.append("invalid operand" if x.mode is Mode.INVALID else x.mode.value)
    if x.mode is Mode.CONSTANT and (value := value_string(x.value)) != expr:
        parts.append(value)
    if typed:
        parts.append(_type_part(x.type))
    text = " ".join(parts)
    return f"{expr} ({text})" if expr else text


def _expression(x: Operand) -> str:
    if x.expr is not None:
        return expr_string(x.expr)
    if x.mode is Mode.BUILTIN:
        return x.builtin
    if x.mode is Mode.TYPE:
        return str(x.type)
    return value_string(x.value) if x.mode is Mode.CONSTANT else ""


def _type_part(t: Type) -> str:
    """`of type T`, with what T is where its name does not tell."""
    if not is_valid(t):
        return "with invalid type"
    if isinstance(t, TypeParam):
        empty = " with empty type set" if has_empty_type_set(t) else ""
        return f"of type {t} constrained by {t.constraint}{empty}"
    generic = "generic " if is_generic(t) else ""
    what = ""
    if isinstance(t, Named) or t is ANY_TYPE:
        what = (composite_kind(t) or str(t.underlying)) + " "
    return f"of {generic}{what}type {t}"


_KINDS: tuple[tuple[type[Type], str], ...] = (
    (Array, "array"),
    (Slice, "slice"),
    (Struct, "struct"),
    (Pointer, "pointer"),
    (Signature, "func"),
    (Interface, "interface"),
    (Map, "map"),
    (Chan, "chan"),
    (Tuple, "tuple"),
    (Union, "union"),
)


def composite_kind(t: Type) -> str:
    """What kind of composite type `t` is ("struct", "func", ...); "" if it is a basic type."""
    under = t.underlying
    if isinstance(under, Basic):
        return ""
    return next(name for kind, name in _KINDS if isinstance(under, kind))
