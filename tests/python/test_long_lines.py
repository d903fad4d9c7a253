"""Long comments, docstrings and literals are cut; the literals keep their value."""

from __future__ import annotations

import ast

import pytest

from go2mp.python.long_fields import concatenated
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
    "literal without spaces": (
        "x = '" + "ab\\u00e9" * 6 + "'\n",
        "x = (\n"
        "    'ab\\u00e9ab\\u00e9ab\\u00e9ab\\u00e9ab'\n"
        "    '\\u00e9ab\\u00e9'\n"
        ")\n",
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


FIELDS = {
    "join": (
        "f\"[{' '.join(map(str, first(second(third))))}] of {n}\"",
        '"[" + \' \'.join(map(str, first(second(third)))) + "] of " + str(n)',
    ),
    "formats": (
        'f"{{{first(second, third):>{wide}.2f}}}{a!r:>8}{(lambda: 1)()}"',
        '"{" + format(first(second, third), f">{wide}.2f") + "}" + '
        'format(repr(a), ">8") + str((lambda: 1)())',
    ),
    "short enough": ('f"{first}"', 'f"{first}"'),
}


@pytest.mark.parametrize(("before", "after"), FIELDS.values(), ids=FIELDS)
def test_long_fields_become_concatenations(before: str, after: str) -> None:
    lead = "        "
    assert concatenated(f"{lead}{before},\n", WIDTH) == f"{lead}{after},\n"
