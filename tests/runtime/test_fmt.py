"""Package fmt against what Go printed: data/fmt.jsonl, written by data/generate_fmt.go."""

import json
from math import inf, nan
from pathlib import Path
from typing import Any

import fmt_types
import pytest

from go2mp.runtime.boxes import Box
from go2mp.runtime.floats import float32
from go2mp.runtime.fmt import sprint, sprintf, sprintln
from go2mp.runtime.fmt_texts import text_of
from go2mp.runtime.fmt_value import show
from go2mp.runtime.maps_core import NilMap
from go2mp.runtime.slices_core import Slice

LINES = (Path(__file__).parent / "data" / "fmt.jsonl").read_text().splitlines()
SCOPE: dict[str, Any] = {
    **vars(fmt_types),
    **{"Box": Box, "NilMap": NilMap, "Slice": Slice, "float32": float32},
    **{"inf": inf, "nan": nan},
}
SPECIAL = ["float32", "*", "None"]  # text_of does not know these


@pytest.mark.parametrize(
    "line", LINES, ids=lambda line: line[:40].encode("ascii", "replace")
)
def test_prints_what_go_prints(line: str) -> None:
    operands, texts = json.loads(line)
    args = eval(f"({operands},)" if operands else "()", SCOPE)
    wrong = []
    for format, want in texts.items():
        got = sprint(*args) if format == "Sprint" else sprintf(format, *args)
        if got != want:
            wrong.append(f"{format}: {got!r}, not {want!r}")
        if len(args) == 1 and "PANIC" not in want:
            check_plain(format, args[0], want, operands)
    assert not wrong, "\n".join(wrong)


def is_plain(value: object) -> bool:
    """Whether Python's type of a value says all that fmt prints for it."""
    if isinstance(value, list):
        return all(map(is_plain, value))
    if isinstance(value, dict):
        keys = {type(key) for key in value}
        return (
            len(keys) < 2 and keys <= {int, str} and all(map(is_plain, value.values()))
        )
    return type(value) in (bool, int, str, float, complex)


def check_plain(format: str, value: object, want: str, python: str) -> None:
    """What prints without a format prints the same."""
    if format == "%v":
        assert show(value) == want
        assert sprintln(value) == want + "\n"
        if is_plain(value) and not any(word in python for word in SPECIAL):
            assert text_of(value) == want
    elif format == "%+v":
        assert "(" in want or show(value, names=True) == want
