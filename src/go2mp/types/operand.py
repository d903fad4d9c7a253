"""An expression while it is being checked: its mode, type and constant value.

The checker makes an `Operand` per expression and changes it in place; what it ends as is recorded
in `Info`. `assignability` and `infer` read it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from go2mp.syntax import nodes
from go2mp.types.info import Mode
from go2mp.types.model import INVALID, Kind, Type, Basic


@dataclass(slots=True)
class Operand:
    """`expr` evaluated: `value` is set for constants, `builtin` for predeclared functions.

    The predeclared `nil` has mode NIL and the type "untyped nil" until it is converted.
    """

    mode: Mode = Mode.INVALID
    type: Type = INVALID
    value: object = None
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

    def invalidate(self) -> None:
        """Marks the operand as failed: it is not reported again."""
        self.mode = Mode.INVALID

    def copy(self) -> Operand:
        """A copy that may be changed."""
        return replace(self)

    def __str__(self) -> str:
        return operand_string(self)


def operand_string(x: Operand) -> str:
    """`x` as error messages describe it: `a + b (value of type int)`, `1 (untyped int constant)`."""
    raise NotImplementedError
