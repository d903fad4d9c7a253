"""Every diagnostic code's example yields that code, and every code in the source is declared.

A code is added in `go2mp/codes`, in the file of its room; nothing is to be done here.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import go2mp
from go2mp.codes import CODES, Code
from go2mp.pipeline import check

SOURCE = Path(go2mp.__file__).parent

_REPORTED = re.compile(
    r"""\.(?:error|note|warning|refuse|refused)\(\s*["']([a-z][a-z0-9-]*)["']"""
)


def source(code: Code) -> bytes:
    """The example as a file's bytes."""
    text = code.example
    return text if isinstance(text, bytes) else text.encode()


@pytest.mark.parametrize("name", [n for n, c in CODES.items() if c.example])
def test_example_yields_its_code(name: str) -> None:
    reported = check(source(CODES[name]), "example.go").items
    assert name in [item.code for item in reported], reported


@pytest.mark.parametrize("name", CODES)
def test_code_is_complete(name: str) -> None:
    code = CODES[name]
    assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name)
    assert code.meaning.endswith(".") and "\n" not in code.meaning
    assert bool(code.example) != bool(code.no_example)


def test_every_reported_code_is_declared() -> None:
    reported: dict[str, str] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for code in _REPORTED.findall(path.read_text()):
            reported.setdefault(code, str(path.relative_to(SOURCE)))
    undeclared = {c: where for c, where in reported.items() if c not in CODES}
    assert not undeclared
