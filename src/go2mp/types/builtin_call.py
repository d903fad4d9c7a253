"""A call of a predeclared function, as its check sees it.

Read `builtins` next, which makes one of each call and hands it to the function's check.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.syntax import nodes
from go2mp.types import recording
from go2mp.types.info import Mode
from go2mp.types.model import Signature, Tuple, Type
from go2mp.types.objects import Var
from go2mp.types.operand import Operand
from go2mp.types.predicates import default_type
from go2mp.types.state import Checker


@dataclass(slots=True)
class BuiltinCall:
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
