"""Formatting without the helpers gives what black gives for the whole module."""

from __future__ import annotations

import pytest

from go2mp import formatting
from go2mp.formatting import black_format, formatted

HELPERS = {
    "def": "def {name}(a: int) -> int:\n    return a",
    "class": "class {name}:\n    x = 0",
    "value": "{name} = 1",
    "decorated": "@decorate\nclass {name}:\n    x = 0",
}
KINDS = list(HELPERS)


def module(kinds: list[str], program: str) -> str:
    helpers = "\n\n\n".join(
        HELPERS[kind].format(name=f"h{number}") for number, kind in enumerate(kinds)
    )
    return (
        "import sys\n\n"
        f"# --- Go semantics that Python lacks {'-' * 42}\n\n{helpers}\n\n"
        f"# --- the program {'-' * 61}\n\n{program}"
    )


@pytest.mark.parametrize("program", ["x=1\n", "def f( ): pass\n", "class A: pass\n"])
@pytest.mark.parametrize("first", KINDS)
@pytest.mark.parametrize("last", KINDS)
def test_same_as_black(first: str, last: str, program: str) -> None:
    for middle in ([], ["def"], ["value", "class"], ["value", "value", "decorated"]):
        text = module([first, *middle, last], program)
        assert formatted(text) == black_format(text)


@pytest.mark.parametrize("text", ["", "x=1\n", module(["def"], "x = 1\n")])
def test_little_or_no_helpers(text: str) -> None:
    assert formatted(text) == black_format(text)


def test_black_does_not_see_the_helpers(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def watched(text: str) -> str:
        seen.append(text)
        return black_format(text)

    monkeypatch.setattr(formatting, "black_format", watched)
    text = module(["def", "class", "value", "class"], "x = 1\n")
    assert "h1" in formatted(text)
    assert len(seen) == 1 and "h1" not in seen[0]
