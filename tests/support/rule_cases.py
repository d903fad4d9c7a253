"""Small Go programs, each about one rule, and the Python that comes out today.

`cases/NAME.go` stands beside `NAME.py`, where the helpers' definitions are left out but for their
names; a program that is refused stands beside `NAME.refused`, one `LINE code` for each diagnostic.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from go2mp.pipeline import Translation, translate

CASES = Path(__file__).resolve().parents[1] / "rules" / "cases"
NAMES = sorted(path.stem for path in CASES.glob("*.go"))

_HELPERS = re.compile(
    r"^# --- Go semantics that Python lacks -+\n(.*?)^# --- the program -+\n",
    re.MULTILINE | re.DOTALL,
)
_DEFINED = re.compile(r"^(?:class|def) (\w+)", re.MULTILINE)


@cache
def translated(name: str) -> Translation:
    """What the translator makes of a case."""
    return translate((CASES / f"{name}.go").read_bytes())


def golden(name: str) -> Path:
    """Where the expected text of a case is."""
    return CASES / f"{name}.{'refused' if translated(name).failed else 'py'}"


def outcome(name: str) -> str:
    """The text that the golden has."""
    result = translated(name)
    if result.text is not None:
        return _HELPERS.sub(_named, result.text)
    source = (CASES / f"{name}.go").read_bytes()
    return "".join(
        f"{source.count(10, 0, item.span.start) + 1} {item.code}\n"
        for item in result.diagnostics
    )


def _named(helpers: re.Match[str]) -> str:
    names = _DEFINED.findall(helpers[1])
    return f"# helpers: {', '.join(names)}\n" if names else ""
