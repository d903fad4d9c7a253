"""A type parameter that a function mentions once says no more than its bound.

def total(shapes: list[S]) -> float        def total(shapes: Sequence[Shape]) -> float
"""

from __future__ import annotations

import ast
import re


def loosened(text: str, name: str, bound: str) -> str:
    """`text` with the bound in place of the TypeVar `name`, where that is mentioned once: for a
    parameter, or for the elements of one that is only read."""
    if len(re.findall(rf"\b{name}\b", text)) != 1:
        return text
    for function in ast.parse(text).body:
        if not isinstance(function, ast.FunctionDef):
            continue
        for arg in function.args.args:
            hint = ast.unparse(arg.annotation) if arg.annotation is not None else ""
            if hint == name:
                return re.sub(rf"\b{name}\b", bound, text)
            if hint == f"list[{name}]" and _only_read(function, arg.arg):
                return text.replace(hint, f"Sequence[{bound}]")
    return text


def _only_read(function: ast.FunctionDef, name: str) -> bool:
    """Whether a parameter is only indexed, measured, and looped over."""
    parents = {
        child: node
        for node in ast.walk(function)
        for child in ast.iter_child_nodes(node)
    }
    for node in ast.walk(function):
        if not isinstance(node, ast.Name) or node.id != name:
            continue
        match parents[node]:
            case ast.For(iter=it) if it is node:
                continue
            case ast.Subscript(value=value, ctx=ast.Load()) if value is node:
                continue
            case ast.Call(func=ast.Name(id="len" | "enumerate")):
                continue
        return False
    return True
