"""What may be assigned or converted to what.

(Go specification, "Assignability", "Conversions", "Representability".)
"""

from __future__ import annotations

from go2mp.types.model import Basic, Type
from go2mp.types.operand import Operand


def assignable_to(x: Operand, t: Type) -> tuple[bool, str]:
    """Whether `x` may be assigned to a variable of type `t`; else the cause ("" if none)."""
    raise NotImplementedError


def implicit_type_and_value(x: Operand, target: Type) -> tuple[Type | None, object]:
    """The type (and constant value, if known) that untyped `x` takes when it is converted to
    `target` implicitly: for an interface the default type is checked, and the interface is the
    type; None if it cannot be converted."""
    raise NotImplementedError


def representation(x: Operand, basic: Basic) -> tuple[object | None, str]:
    """A constant operand's value as a `basic`, or (None, why): "truncated", "overflows" or ""."""
    raise NotImplementedError


def convertible_to(x: Operand, t: Type) -> tuple[bool, str]:
    """Whether a non-constant `x` converts to `t`; else the cause."""
    raise NotImplementedError


def constant_conversion(x: Operand, t: Type) -> tuple[bool, object | None]:
    """Converts a constant to the constant type `t`: (whether it may, the new value)."""
    raise NotImplementedError
