"""The register of rules: one per Go construct, found by node type or by a package member's name.

A rule is a function registered by decorator. Its documentation is data beside it (`docs`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from go2mp.python.fragments import Fragment
from go2mp.syntax import nodes

if TYPE_CHECKING:
    from go2mp.rules.context import Context

ExprRule = Callable[["Context", nodes.Expr], Fragment]
StmtRule = Callable[["Context", nodes.Stmt], str]
CallRule = Callable[["Context", nodes.CallExpr], Fragment]

EXPRESSIONS: dict[type[nodes.Node], ExprRule] = {}
STATEMENTS: dict[type[nodes.Node], StmtRule] = {}
BUILTINS: dict[str, CallRule] = {}
SPECIAL: dict[str, CallRule] = {}
"""Rules for package members marked `//py:special`, by `path.Name` or `path.Type.Method`."""

F = TypeVar("F", bound=Callable[..., object])


def expression(node_type: type[nodes.Expr]) -> Callable[[F], F]:
    """Registers the rule of an expression node."""

    def register(function: F) -> F:
        assert node_type not in EXPRESSIONS, node_type
        EXPRESSIONS[node_type] = function  # type: ignore[assignment]
        return function

    return register


def statement(node_type: type[nodes.Stmt]) -> Callable[[F], F]:
    """Registers the rule of a statement node."""

    def register(function: F) -> F:
        assert node_type not in STATEMENTS, node_type
        STATEMENTS[node_type] = function  # type: ignore[assignment]
        return function

    return register


def builtin(name: str) -> Callable[[F], F]:
    """Registers the rule of a call of a predeclared function."""

    def register(function: F) -> F:
        BUILTINS[name] = function  # type: ignore[assignment]
        return function

    return register


def special(*names: str) -> Callable[[F], F]:
    """Registers the rule of calls of package members (`fmt.Println`, `sync.WaitGroup.Add`)."""

    def register(function: F) -> F:
        for name in names:
            assert name not in SPECIAL, name
            SPECIAL[name] = function  # type: ignore[assignment]
        return function

    return register
