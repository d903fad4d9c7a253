"""What counts as the same: exact where Go is, any order where Go's own order varies."""

from __future__ import annotations

import pytest

from go2mp.verify.comparison import Status, compare, difference, only_order_differs
from go2mp.verify.execution import Outcome


def out(text: str, code: int = 0, **more: object) -> Outcome:
    return Outcome(text.encode(), b"", code, 0.1, **more)  # type: ignore[arg-type]


CASES = {
    "same": ([out("a\nb\n")] * 3, out("a\nb\n"), Status.SAME),
    "order fixed in go": ([out("a\nb\n")] * 3, out("b\na\n"), Status.DIFFERENT),
    "order varies in go": (
        [out("a\nb\nc\n"), out("b\na\nc\n")],
        out("c\nb\na\n"),
        Status.SAME_LINES,
    ),
    "a line too many": (
        [out("a\nb\n"), out("b\na\n")],
        out("a\nb\nb\n"),
        Status.DIFFERENT,
    ),
    "go varies, this is one": ([out("1\n"), out("2\n")], out("2\n"), Status.SAME_LINES),
    "go varies, this is none": ([out("1\n"), out("2\n")], out("3\n"), Status.DIFFERENT),
    "exit code": ([out("a\n", 2)], out("a\n", 1), Status.DIFFERENT),
    "exit code 2": ([out("a\n", 2)], out("a\n", 2), Status.SAME),
    "newline at the end": ([out("a\n")], out("a"), Status.DIFFERENT),
    "timeout": ([out("a\n")], out("a\n", timed_out=True), Status.TIMEOUT),
    "leak": ([out("a\n")], out("a\n", leaked=("python x",)), Status.LEAK),
    "too much": ([out("a\n")], out("a\n", too_much_output=True), Status.DIFFERENT),
}


@pytest.mark.parametrize("name", CASES)
def test_compare(name: str) -> None:
    go, python, status = CASES[name]
    assert compare(go, python).status is status


def test_only_order_differs_asks_for_more_runs() -> None:
    assert only_order_differs([out("a\nb\n")], out("b\na\n"))
    assert not only_order_differs([out("a\nb\n")], out("a\nb\n"))
    assert not only_order_differs([out("a\nb\n")], out("b\na\n", 1))


def test_difference_shows_lines_and_the_missing_newline() -> None:
    shown = difference(b"a\nb\n", b"a\nc")
    assert "-b" in shown and "+c" in shown
    assert "+\\ no newline at the end" in shown


def test_difference_survives_bytes_that_are_no_text() -> None:
    assert "-\\xff" in difference(b"\xff\n", b"x\n")
