"""The conformance script: what it takes for a program, how it classifies, what it sums up."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks import conformance
from benchmarks.conformance import Result

SCRIPT = Path(conformance.__file__)


def diagnostic(
    code: str, message: str = "m", severity: str = "error"
) -> dict[str, str]:
    return {"code": code, "message": message, "severity": severity}


@pytest.mark.parametrize(
    ("diagnostics", "kind", "reasons"),
    [
        ([], "pass", ()),
        ([diagnostic("a", severity="note")], "pass", ()),
        ([diagnostic("a", "no `x` here")], "refused", ("a: no ... here",)),
        (
            [diagnostic("a"), diagnostic("a"), diagnostic("b")],
            "refused",
            ("a: m", "b: m"),
        ),
        ([diagnostic("a"), diagnostic("internal-error")], "crash", ()),
    ],
)
def test_classify(
    diagnostics: list[dict[str, str]], kind: str, reasons: tuple[str, ...]
) -> None:
    assert conformance.classify(diagnostics)[:2] == (kind, reasons)


def test_programs_are_the_files_that_say_run(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.go").write_text("// run\n\npackage main\n")
    (tmp_path / "b.go").write_text("// errorcheck\n\npackage main\n")
    (tmp_path / "sub" / "c.go").write_text("// run\n\npackage main\n")
    names = [path.name for path in conformance.programs(tmp_path)]
    assert names == ["a.go", "c.go"]
    assert [p.name for p in conformance.programs(tmp_path, "sub/*")] == ["c.go"]


@pytest.mark.parametrize(
    ("count", "limit", "taken"), [(10, 0, 10), (10, 5, 5), (10, 3, 3), (2, 5, 2)]
)
def test_spread(count: int, limit: int, taken: int) -> None:
    paths = [Path(str(i)) for i in range(count)]
    found = conformance.spread(paths, limit)
    assert len(found) == taken and found == sorted(found, key=paths.index)


def test_summary_names_counts_and_ranks() -> None:
    text = conformance.summary(
        [
            Result("a.go", "pass"),
            Result("b.go", "refused", ("x: m", "y: m")),
            Result("c.go", "refused", ("x: m",)),
            Result("d.go", "wrong", detail="line 3"),
        ],
        {"wrong"},
    )
    assert text.startswith("wrong: d.go: line 3\n")
    assert "4 programs: 1 pass, 2 refused, 1 wrong, 0 crash, 0 hang, 0 go" in text
    assert text.index("     2  x: m") < text.index("     1  y: m")


@pytest.mark.slow
def test_a_program_of_each_sort(tmp_path: Path) -> None:
    """Without running anything; a file that is no Go is refused, and the run goes on."""
    good = '// run\n\npackage main\n\nfunc main() { println("a") }\n'
    (tmp_path / "good.go").write_text(good)
    (tmp_path / "bad.go").write_text("// run\n\npackage main\n\nfunc main() {\n")
    report = tmp_path / "report.json"
    command = [sys.executable, SCRIPT, tmp_path, "--translate-only", "--json", report]
    subprocess.run(command, check=True, capture_output=True)
    kinds = {Path(r["path"]).name: r["kind"] for r in json.loads(report.read_text())}
    assert kinds == {"good.go": "pass", "bad.go": "refused"}
