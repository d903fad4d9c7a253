"""Diagnostics as text."""

from __future__ import annotations

import pytest

from go2mp.diagnostics import Diagnostic, Severity, SourceText, Span, position, render


def shown(source: str, marked: str, **options: object) -> list[str]:
    """The lines of an error at the first occurrence of `marked`."""
    raw = source.encode()
    start = raw.index(marked.encode())
    span = Span(start, start + len(marked.encode()))
    text = render(Diagnostic("some-code", span, "a message", **options), raw, "a.go")
    return text.split("\n")


def test_place_message_and_caret() -> None:
    assert shown("package main\n\nvar x = yz\n", "yz") == [
        "a.go:3:9: error[some-code]: a message",
        "    var x = yz",
        "            ^~",
    ]


def test_severity_and_hint() -> None:
    lines = shown("var x\n", "x", severity=Severity.NOTE, hint="do this")
    assert lines[0] == "a.go:1:5: note[some-code]: a message"
    assert lines[-1] == "hint: do this"


def test_tabs_are_repeated_under_the_line() -> None:
    assert shown("\t\tx\t= y\n", "y")[1:] == ["    \t\tx\t= y", "    \t\t \t  ^"]


def test_wide_characters_take_two_columns_and_columns_count_bytes() -> None:
    lines = shown('s := "日本" + y\n', "y")
    assert lines[0].startswith("a.go:1:17:")
    assert lines[1:] == ['    s := "日本" + y', "                  ^"]


def test_combining_characters_take_no_column() -> None:
    assert shown('s := "e\u0301" + y\n', "y")[2] == "               ^"


def test_control_characters_are_not_sent_to_the_terminal() -> None:
    assert (
        shown("x = \x1b[31m y\n", "y")[1] == "    x = \N{REPLACEMENT CHARACTER}[31m y"
    )


def test_a_span_over_lines_is_marked_to_the_end_of_the_first() -> None:
    assert shown("if x {\n\ty()\n}\n", "x {\n\ty()")[1:] == ["    if x {", "       ^~~"]


def test_long_lines_are_cut_around_the_place() -> None:
    source = "x = " + "a + " * 500 + "Y" + " + b" * 500
    lines = shown(source, "Y")
    assert "Y" in lines[1] and max(map(len, lines)) < 180
    assert lines[1][lines[2].index("^")] == "Y"


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_the_end_of_the_file(end: str) -> None:
    raw = f"package main{end}".encode()
    offset = len(raw)
    text = render(Diagnostic("c", Span(offset, offset), "m"), raw, "a.go")
    assert text.split("\n")[0].endswith("m")


def test_colour_changes_nothing_else() -> None:
    import re

    item = Diagnostic("c", Span(4, 5), "m", hint="h")
    plain = render(item, b"var x int", "a.go")
    coloured = render(item, b"var x int", "a.go", colour=True)
    assert coloured != plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


@pytest.mark.parametrize(
    ("offset", "where"),
    [(0, (1, 1)), (2, (1, 3)), (3, (2, 1)), (4, (3, 1)), (6, (3, 3)), (99, (3, 3))],
)
def test_position(offset: int, where: tuple[int, int]) -> None:
    source = b"ab\n\ncd"
    assert position(source, offset) == where
    assert SourceText(source).offset(*where) == min(offset, len(source))
