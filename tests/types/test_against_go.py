"""The checker against go/types: types, values and selections of every expression are the same.

The programs are the corpus and `cases/*.go`; adding a case is adding a file.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
from tests.support.corpus import CORPUS
from tests.support.type_dump import dump

from go2mp.diagnostics import Diagnostics
from go2mp.syntax.parser import parse
from go2mp.types.checker import check
from go2mp.types.importer import Importer
from go2mp.verify import toolchain

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.go"))
PROGRAMS = [*CASES, *sorted(CORPUS.glob("**/main.go"))]

_UNTYPED = re.compile(r"(\d+-\d+) constant untyped \w+ = (.*)")
_TYPED = re.compile(r"(\d+-\d+) constant (?!untyped )[^=]+ = (.*)")
_SHIFT_COUNT = re.compile(r"(\d+-\d+) value (?:untyped int|uint)")


def _ours(path: Path, importer: Importer) -> list[str]:
    diagnostics = Diagnostics()
    file = parse(path.read_bytes(), diagnostics)
    assert file is not None, diagnostics.items
    info = check(file, diagnostics, importer)
    if diagnostics.failed:
        return [f"error {item.message}" for item in diagnostics.items]
    return dump(info, file.package.name)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_checks(path: Path) -> None:
    lines = _ours(path, Importer())
    assert not [line for line in lines if line.startswith("error")]


@pytest.mark.slow
def test_same_as_go_types(tmp_path: Path) -> None:
    try:
        go = toolchain.find().go
    except toolchain.ToolchainMissing:
        pytest.skip("no Go toolchain")
    command = tmp_path / "typedump"
    environment = {**os.environ, "GO111MODULE": "off"}
    source = HERE / "typedump" / "main.go"
    subprocess.run([go, "build", "-o", command, source], check=True, env=environment)
    environment["PATH"] = f"{go.parent}{os.pathsep}{environment['PATH']}"
    output = subprocess.run(
        [command, *PROGRAMS], check=True, capture_output=True, env=environment
    ).stdout.decode()
    importer = Importer()
    problems = {}
    for part in output.split("FILE ")[1:]:
        name, *theirs = part.splitlines()
        different = _difference(theirs, _ours(Path(name), importer))
        if different:
            problems[name] = different[:10]
    assert not problems


def _difference(theirs: list[str], ours: list[str]) -> list[str]:
    """The lines that one side has alone.

    Go's two checkers differ in what they record for some untyped operands: go/types leaves shift
    counts and the argument of a constant `len` untyped, the compiler's and ours give them a type.
    """
    missing, extra = set(theirs) - set(ours), set(ours) - set(theirs)
    for theirs_form, ours_form in ((_UNTYPED, _TYPED), (_SHIFT_COUNT, _SHIFT_COUNT)):
        left = {m.groups(): m[0] for m in map(theirs_form.fullmatch, missing) if m}
        right = {m.groups(): m[0] for m in map(ours_form.fullmatch, extra) if m}
        for key in left.keys() & right.keys():
            missing.discard(left[key])
            extra.discard(right[key])
    return sorted(f"go: {x}" for x in missing) + sorted(f"ours: {x}" for x in extra)
