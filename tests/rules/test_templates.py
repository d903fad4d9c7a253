"""Rules and templates agree: each template is rendered by a rule, each rendered one exists."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from go2mp.python.templates import directory
from go2mp.rules import registry

RULES = Path(registry.__file__).parent


def test_templates_are_the_rendered_ones() -> None:
    existing = {path.name.removesuffix(".py.j2") for path in directory().iterdir()}
    assert set(_rendered()) == existing


def _rendered() -> Iterator[str]:
    """The names in `ctx.render("name", ...)`, all of them constants."""
    for path in RULES.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="ctx"), attr="render"),
                    args=[first],
                ):
                    for part in ast.walk(first):
                        if isinstance(part, ast.Constant):
                            assert isinstance(part.value, str)
                            yield part.value
