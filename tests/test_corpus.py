"""Every corpus pair: the Python is what the translator emits today, valid, and prints the same.

`pytest tests/test_corpus.py --update` rewrites main.py and notes. Adding a case is adding a
folder; a failure that is known is a line in known_failures.txt.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import black
import pytest

from go2mp.files import write_whole
from go2mp.verify import python_side, toolchain
from go2mp.verify.comparison import compare, only_order_differs
from go2mp.verify.program import Program
from support.corpus import (
    CORPUS,
    FILES,
    Case,
    cases,
    judge,
    known_failures,
    note_lines,
    translation,
)
from support.pythons import (
    foreign_imports,
    interpreters,
    mypy_findings,
    ruff_findings,
)

CASES = cases()
each = pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
EMITTED = [case for case in CASES if (case.name, "translate") not in known_failures()]
each_emitted = pytest.mark.parametrize("case", EMITTED, ids=[c.name for c in EMITTED])
"""Those that are not known to be refused."""

TIMEOUT = 60.0


@each
def test_emits_what_is_committed(case: Case, update: bool) -> None:
    result = translation(case)
    if result.text is None:
        errors = [f"[{item.code}] {item.message}" for item in result.diagnostics]
        judge(case.name, "translate", "refused:\n" + "\n".join(errors[:20]))
        return
    notes = note_lines(case.program.source, result.diagnostics)
    if update:
        write_whole(case.golden, result.text.encode())
        if notes:
            write_whole(case.notes, notes.encode())
        else:
            case.notes.unlink(missing_ok=True)
    problem = _difference(case.golden, result.text) or _difference(case.notes, notes)
    judge(case.name, "translate", problem)


def _difference(golden: Path, text: str) -> str | None:
    """What differs, as a diff from the committed file to what came out."""
    committed = golden.read_text(encoding="utf-8") if golden.exists() else ""
    if committed == text:
        return None
    lines = difflib.unified_diff(
        committed.splitlines(), text.splitlines(), str(golden), "emitted", lineterm=""
    )
    return "\n".join(lines) or "only the line ends differ"


@each_emitted
def test_python_is_black_and_alone(case: Case) -> None:
    text = case.python
    assert black.format_str(text, mode=black.Mode()) == text
    assert not foreign_imports(text)


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, str]:
    """All emitted files in one folder under names that differ: copy -> the case's name."""
    folder = tmp_path_factory.mktemp("emitted")
    found = {}
    for case in CASES:
        if case.golden.exists():
            copy = folder / (case.name.replace("/", "__").replace("-", "_") + ".py")
            copy.write_bytes(case.golden.read_bytes())
            found[copy] = case.name
    return found


def test_python_passes_ruff(copies: dict[Path, str]) -> None:
    _judge_all("lint", ruff_findings(list(copies)), copies)


@pytest.mark.slow
def test_python_passes_mypy(copies: dict[Path, str], tmp_path: Path) -> None:
    _judge_all("types", mypy_findings(list(copies), tmp_path), copies)


def _judge_all(
    category: str, findings: dict[str, list[str]], copies: dict[Path, str]
) -> None:
    """One failure with everything that is not known, and with what is known and fine now."""
    lines = []
    for copy, name in copies.items():
        problems = findings.get(copy.name, [])
        known = (name, category) in known_failures()
        if bool(problems) != known:
            lines += problems or [f"{name} | {category}: passes now, delete the line"]
    if lines:
        pytest.fail("\n".join(lines), pytrace=False)


@pytest.mark.slow
@each_emitted
def test_prints_what_go_prints(case: Case) -> None:
    methods = [python_side.DEFAULT_METHOD]
    text = case.python
    if "multiprocessing" in text:
        methods = list(python_side.start_methods())
    problems = [
        f"{method}: {problem}"
        for method in methods
        if (problem := _run_problem(case.program, text, method))
    ]
    judge(case.name, "run", "\n".join(problems) or None)


def _run_problem(program: Program, text: str, method: str) -> str | None:
    try:
        go = toolchain.run(program, timeout=TIMEOUT)
    except toolchain.ToolchainMissing as error:
        pytest.skip(str(error))
    except toolchain.BuildFailed as error:
        return str(error)
    outcome = python_side.run(text, program, method=method, timeout=TIMEOUT)
    if only_order_differs(go, outcome):
        go = toolchain.run(program, runs=toolchain.MORE_RUNS, timeout=TIMEOUT)
    verdict = compare(go, outcome)
    if verdict.status.agrees:
        return None
    stderr = outcome.stderr.decode(errors="replace")[-2000:]
    return "\n".join(
        [f"{verdict.status.value}: {verdict.reason}", *verdict.diff, stderr]
    )


@pytest.mark.slow
@pytest.mark.parametrize("version", interpreters())
@each_emitted
def test_runs_on_every_python(case: Case, version: str) -> None:
    python = interpreters()[version]
    program, text = case.program, case.python
    try:
        go = toolchain.run(program, timeout=TIMEOUT)
    except (toolchain.ToolchainMissing, toolchain.BuildFailed) as error:
        pytest.skip(str(error))
    outcome = python_side.run(text, program, timeout=TIMEOUT, python=python)
    verdict = compare(go, outcome)
    agrees = verdict.status.agrees or only_order_differs(go, outcome)
    stderr = outcome.stderr.decode(errors="replace")[-2000:]
    judge(case.name, "pythons", None if agrees else f"{verdict.reason}\n{stderr}")


def test_no_orphans() -> None:
    """Nothing lies in the corpus that no test reads, and no known failure is of nothing."""
    strange = []
    for path in CORPUS.rglob("*"):
        if path.is_dir() or "__pycache__" in path.parts:
            continue
        if path.name not in FILES or not (path.parent / "main.go").exists():
            strange.append(path.relative_to(CORPUS).as_posix())
    assert not strange
    names = {case.name for case in CASES}
    assert not [key for key in known_failures() if key[0] not in names]
