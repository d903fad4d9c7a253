"""The Jinja environment that rules render their templates with.

Templates are named after their rule (`select_stmt.py.j2`) and hold layout only. In the wheel they
lie inside the package (`go2mp/templates`), in an editable install at the top of the checkout.
"""

from __future__ import annotations

import contextlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from go2mp.cache import cache_directory

if TYPE_CHECKING:
    from jinja2 import Environment

_PACKAGE = Path(__file__).resolve().parent.parent


def directory() -> Path:
    """Where the templates are: in the installed package, or else in the checkout."""
    inside = _PACKAGE / "templates"
    return inside if inside.is_dir() else _PACKAGE.parent.parent / "templates"


@cache
def environment() -> Environment:
    """The one environment. A name that a template uses and a rule did not pass is an error."""
    from jinja2 import (
        Environment,
        FileSystemBytecodeCache,
        FileSystemLoader,
        StrictUndefined,
    )
    from jinja2.bccache import Bucket

    class Compiled(FileSystemBytecodeCache):
        """Keeps compiled templates; one that cannot be kept is no error."""

        def dump_bytecode(self, bucket: Bucket) -> None:
            with contextlib.suppress(OSError):
                super().dump_bytecode(bucket)

    compiled = cache_directory() / "templates"
    with contextlib.suppress(OSError):
        compiled.mkdir(exist_ok=True)
    return Environment(
        loader=FileSystemLoader(directory()),
        bytecode_cache=Compiled(str(compiled), "%s"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=False,
    )


def render(name: str, /, **values: object) -> str:
    """Renders the template `name` (without the `.py.j2`)."""
    return environment().get_template(f"{name}.py.j2").render(values)
