"""What the checker refuses: `errors/*.go`, with `// ERROR` beside each line that has an error.

The regexes are the messages of Go's own compiler, and a slow test holds the files against it.
Adding a case is adding a line (or a file).
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
from tests.support.error_comments import expected_errors, mismatches

from go2mp.diagnostics import Diagnostics
from go2mp.syntax.parser import parse
from go2mp.types.checker import check
from go2mp.types.importer import Importer
from go2mp.verify import toolchain

FILES = sorted((Path(__file__).parent / "errors").glob("*.go"))

_LINE = re.compile(r"[^\t]*\.go:(\d+)(?::\d+)?: (.*)")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_errors(path: Path) -> None:
    source = path.read_bytes()
    diagnostics = Diagnostics()
    file = parse(source, diagnostics)
    assert file is not None, diagnostics.items
    check(file, diagnostics, Importer())
    assert mismatches(source, diagnostics.items) == []


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_go_reports_the_same(path: Path, tmp_path: Path) -> None:
    try:
        go = toolchain.find().go
    except toolchain.ToolchainMissing:
        pytest.skip("no Go toolchain")
    command = [go, "build", "-gcflags=-e", "-o", tmp_path / "out", path]
    environment = {**os.environ, "GO111MODULE": "off"}
    output = subprocess.run(command, capture_output=True, text=True, env=environment)
    expected = expected_errors(path.read_bytes())
    reported = [m.groups() for m in map(_LINE.match, output.stderr.split("\n")) if m]
    assert {int(line) for line, _ in reported} == set(expected)
    for line, message in reported:
        assert any(re.search(regex, message) for regex in expected[int(line)])
