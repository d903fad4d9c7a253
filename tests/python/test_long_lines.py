"""Long comments, docstrings and literals are cut; the literals keep their value."""

from __future__ import annotations

import ast

import pytest

from go2mp.python.long_lines import wrapped

WIDTH = 40

CASES = {
    "comment": (
        "# one two three four five six seven eight nine\nx = 1\n",
        "# one two three four five six seven\n# eight nine\nx = 1\n",
    ),
    "the paragraph is filled": (
        "# one two three four five six seven eight nine\n# ten eleven\nx = 1\n",
        "# one two three four five six seven\n# eight nine ten eleven\nx = 1\n",
    ),
    "docstring": (
        'def f():\n    """One two three four five six seven eight."""\n',
        'def f():\n    """One two three four five six seven\n    eight."""\n',
    ),
    "literal": (
        'print(\n    f"{a} two three four five {six} seven eight"\n)\n',
        'print(\n    f"{a} two three four five {six} "\n    "seven eight"\n)\n',
    ),
    "nothing to cut": ("x = 1\n", "x = 1\n"),
}


@pytest.mark.parametrize(("before", "after"), CASES.values(), ids=CASES)
def test_wraps(before: str, after: str) -> None:
    assert wrapped(before, WIDTH) == after
    assert wrapped(after, WIDTH) == after


@pytest.mark.parametrize(
    "literal",
    [
        '"words and more words, and \\n escapes \\"quoted\\", and words"',
        '"no spaces" "two literals that stay as they are, on one line"',
        '"' + "x" * 60 + '"',
    ],
)
def test_keeps_the_value(literal: str) -> None:
    text = f"x = {literal}\n"
    cut = wrapped(text, WIDTH)
    values = [ast.literal_eval(t.split("=", 1)[1].strip()) for t in (text, cut)]
    assert values[0] == values[1]
