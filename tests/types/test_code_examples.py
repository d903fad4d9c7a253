"""Go's own compiler refuses the example of every code of the checker, on a line that we report."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from go2mp.codes import Code
from go2mp.codes.types import CODES
from go2mp.diagnostics import Diagnostics, position
from go2mp.syntax.parser import parse
from go2mp.types.checker import check
from go2mp.types.importer import Importer
from go2mp.verify import toolchain

OURS_ALONE = {"cgo", "unsafe-package"}
"""Go that is fine, and cannot be translated."""

EXAMPLES = [code for code in CODES if code.example and code.name not in OURS_ALONE]

_LINE = re.compile(r"[^\t]*\.go:(\d+)(?::\d+)?: ")


@pytest.mark.slow
@pytest.mark.parametrize("code", EXAMPLES, ids=lambda code: code.name)
def test_go_refuses_it(code: Code, tmp_path: Path) -> None:
    try:
        go = toolchain.find().go
    except toolchain.ToolchainMissing:
        pytest.skip("no Go toolchain")
    assert isinstance(code.example, str)
    path = tmp_path / "main.go"
    path.write_text(code.example)
    command = [go, "build", "-gcflags=-e", "-o", tmp_path / "out", path]
    environment = {**os.environ, "GO111MODULE": "off"}
    output = subprocess.run(command, capture_output=True, text=True, env=environment)
    lines = [
        int(m[1]) for m in map(_LINE.match, output.stderr.split("\n")) if m is not None
    ]
    assert output.returncode != 0
    source = code.example.encode()
    diagnostics = Diagnostics()
    file = parse(source, diagnostics)
    if file is not None:
        check(file, diagnostics, Importer())
    ours = {position(source, item.span.start)[0] for item in diagnostics.items}
    # A program without `main` and an unknown package are errors without a line.
    assert not lines or ours & set(lines)
