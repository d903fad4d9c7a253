"""Go's regular expressions as Python's: what is written anew, and what is refused."""

from __future__ import annotations

import pytest

from go2mp.python.patterns import PatternError, python_pattern


@pytest.mark.parametrize(
    ("source", "text", "flags"),
    [
        (r"a(x*)b|c+?", r"a(x*)b|c+?", ()),
        (r"\w+\d", r"\w+\d", ("ASCII",)),
        (r"a\s\S$", "a[\\t\\n\\f\\r ][^\\t\\n\\f\\r ]\\Z", ()),
        (r"(?m)^a$", r"^a$", ("MULTILINE",)),
        (r"(?i)ok", "o[k\u212a]".replace("\u212a", "\\u212a"), ("ASCII", "IGNORECASE")),
        (r"[[:digit:]a-]", r"[0-9a-]", ()),
        (r"[]^a]", r"[\]\^a]", ()),
        (r"x{2}y{,3}", r"x{2}y\{,3\}", ()),
        (r"\Qa.b\E.", r"a\.b.", ()),
        (r"(?P<n>a)(?<m>b)", r"(?P<n>a)(?P<m>b)", ()),
    ],
)
def test_translates(source: str, text: str, flags: tuple[str, ...]) -> None:
    made = python_pattern(source)
    assert (made.text, made.flags) == (text, flags)


@pytest.mark.parametrize(
    "source",
    [
        "(a*)*",
        r"\pL",
        "a**",
        "*a",
        "{1}",
        "(a",
        "a)",
        r"\1",
        "(?=a)",
        "a(?i)b",
        "[z-a]",
        "(?i)é",
    ],
)
def test_refuses(source: str) -> None:
    with pytest.raises(PatternError):
        python_pattern(source)
