"""Each small program becomes what is committed beside it; `--update` rewrites that."""

from __future__ import annotations

from pathlib import Path

import black
import pytest

from support.pythons import foreign_imports, ruff_findings
from support.rule_cases import CASES, NAMES, golden, outcome, translated

each = pytest.mark.parametrize("name", NAMES)


@each
def test_becomes_what_is_committed(name: str, update: bool) -> None:
    text, path = outcome(name), golden(name)
    assert "internal-error" not in text
    if update:
        for other in CASES.glob(f"{name}.*"):
            if other.suffix != ".go" and other != path:
                other.unlink()
        path.write_text(text, encoding="utf-8")
    committed = path.read_text(encoding="utf-8") if path.exists() else ""
    assert text == committed, "not as committed: pytest tests/rules --update"


@each
def test_is_black_and_alone(name: str) -> None:
    text = translated(name).text or ""
    assert black.format_str(text, mode=black.Mode()) == text
    assert not foreign_imports(text)


def test_passes_ruff(tmp_path: Path) -> None:
    files = []
    for name in NAMES:
        if (text := translated(name).text) is not None:
            files.append(tmp_path / f"{name}.py")
            files[-1].write_text(text, encoding="utf-8")
    assert files and not ruff_findings(files)


def test_no_orphans() -> None:
    expected = {golden(name) for name in NAMES}
    assert {path for path in CASES.iterdir() if path.suffix != ".go"} == expected
