"""The corpus as test cases: topic/name/main.go with the main.py that the translator emits.

Beside them may stand `input`, `args`, `go.mod` and `notes`: one `LINE code` for each note that
the translation gives.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from go2mp.diagnostics import Diagnostic, Severity
from go2mp.pipeline import Options, Translation, translate
from go2mp.verify.program import Program, load

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "corpus"
FILES = {"main.go", "main.py", "input", "args", "go.mod", "notes"}
_KNOWN = ROOT / "tests" / "known_failures.txt"


@dataclass(frozen=True)
class Case:
    """One pair."""

    folder: Path

    @property
    def name(self) -> str:
        """topic/name."""
        return self.folder.relative_to(CORPUS).as_posix()

    @property
    def golden(self) -> Path:
        """The Python."""
        return self.folder / "main.py"

    @property
    def notes(self) -> Path:
        """The notes that belong to it; there is no file when there are none."""
        return self.folder / "notes"

    @property
    def program(self) -> Program:
        """The Go."""
        return load(self.folder / "main.go")

    @property
    def python(self) -> str:
        """The Python's text; the test fails when there is none yet."""
        if not self.golden.exists():
            pytest.fail(f"{self.golden} is missing: pytest --update", pytrace=False)
        return self.golden.read_text(encoding="utf-8")


def cases() -> list[Case]:
    """All pairs, in order."""
    return [Case(path.parent) for path in sorted(CORPUS.glob("**/main.go"))]


@cache
def translation(case: Case) -> Translation:
    """What the translator makes of it today."""
    program = case.program
    return translate(program.source, "main.go", Options(go_version=program.go_version))


def note_lines(source: bytes, diagnostics: tuple[Diagnostic, ...]) -> str:
    """The notes as the file `notes` has them."""
    lines = []
    for item in diagnostics:
        if item.severity is not Severity.ERROR:
            line = source.count(b"\n", 0, item.span.start) + 1
            lines.append(f"{line} {item.code}\n")
    return "".join(lines)


# --- known failures ----------------------------------------------------------------


@cache
def known_failures() -> dict[tuple[str, str], str]:
    """(path, category) -> reason."""
    known = {}
    for line in _KNOWN.read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            path, category, reason = (part.strip() for part in line.split("|", 2))
            known[path, category] = reason
    return known


def judge(name: str, category: str, problem: str | None) -> None:
    """Passes without a problem; a known failure is expected to have one."""
    reason = known_failures().get((name, category))
    if problem and reason:
        pytest.xfail(reason)
    if problem:
        pytest.fail(problem, pytrace=False)
    if reason:
        pytest.fail(
            f"a known failure passes: delete `{name} | {category}` from {_KNOWN.name}",
            pytrace=False,
        )
