"""Calls of the predeclared functions (Go specification, "Built-in functions").

One check per built-in. Each gets its evaluated arguments in a `BuiltinCall` (those of `make` and
`new` are evaluated by the check itself, as they are types), and leaves the result in `call.x`.
Read next: `builtin_call`, then `builtin_containers` and `builtin_numbers`.
"""

from __future__ import annotations

from collections.abc import Callable

from go2mp.syntax import nodes
from go2mp.types import assignments, builtin_containers, builtin_numbers, expr
from go2mp.types.builtin_call import BuiltinCall
from go2mp.types.expr_string import expr_string
from go2mp.types.info import Mode
from go2mp.types.operand import Operand
from go2mp.types.state import Checker
from go2mp.types.universe import ANY_TYPE

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
    return _check_of(name)(BuiltinCall(check, x, node, name, args))


# --- panics and printing ------------------------------------------------------


def _panic(c: BuiltinCall) -> bool:
    env = c.check.env
    if env.signature is not None and env.signature.results.vars:
        env.panics.add(c.node)
    assignments.assignment(c.check, c.x, ANY_TYPE, "argument to panic")
    if not c.x.is_valid:
        return False
    return c.result(Mode.NO_VALUE, None, ANY_TYPE)


def _print(c: BuiltinCall) -> bool:
    for arg in c.args:
        assignments.assignment(c.check, arg, None, f"argument to built-in {c.name}")
        if not arg.is_valid:
            return False
    return c.result(Mode.NO_VALUE, None, *(arg.type for arg in c.args))


def _recover(c: BuiltinCall) -> bool:
    return c.result(Mode.VALUE, ANY_TYPE)


_CHECKS: dict[str, Callable[[BuiltinCall], bool]] = {
    "panic": _panic,
    "print": _print,
    "println": _print,
    "recover": _recover,
}


def _check_of(name: str) -> Callable[[BuiltinCall], bool]:
    """The check of a predeclared function."""
    for checks in (_CHECKS, builtin_containers.CHECKS):
        if name in checks:
            return checks[name]
    return builtin_numbers.CHECKS[name]
