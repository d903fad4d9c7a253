"""Unused variables and imports (Go specification, "Implementation restriction"s of "Variable
declarations" and "Import declarations")."""

from __future__ import annotations

from go2mp.syntax import nodes
from go2mp.types.objects import Scope, Var
from go2mp.types.state import Checker


def check_variables(check: Checker, scope: Scope) -> None:
    """Reports the variables declared in a function's scope and the scopes in it that are never
    used. Function literals are left out: they report their own."""
    unused: list[Var] = []
    _collect(scope, unused)
    for var in sorted(unused, key=lambda v: v.span.start):
        check.error("unused-variable", var, f"declared and not used: {var.name}")


def _collect(scope: Scope, unused: list[Var]) -> None:
    for obj in scope.names.values():
        if isinstance(obj, Var) and not (obj.used or obj.is_param or obj.is_result):
            unused.append(obj)
    for child in scope.children:
        if not isinstance(child.node, nodes.FuncType):
            _collect(child, unused)


def check_imports(check: Checker) -> None:
    """Reports the imported packages that are never used."""
    for obj in check.imports:
        if obj.used or obj.name == "_":
            continue
        element = obj.path.rsplit("/", 1)[-1]
        message = f'"{obj.path}" imported and not used'
        if obj.name not in {".", element}:
            message = f'"{obj.path}" imported as {obj.name} and not used'
        check.error("unused-import", obj, message)
