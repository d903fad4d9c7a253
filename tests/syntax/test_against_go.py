"""The same tree as go/parser's, down to every byte range, for all of Go's own source."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest

from go2mp.diagnostics import Diagnostics
from go2mp.syntax.parser import parse
from support.go_corpus import go_command, go_source, go_tests
from support.tree_dump import dump

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(go_command() is None, reason="there is no `go`"),
]

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def astdump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program that prints go/parser's trees."""
    target = tmp_path_factory.mktemp("astdump") / "astdump"
    source = HERE / "astdump" / "main.go"
    subprocess.run(["go", "build", "-o", target, source], check=True, cwd=source.parent)
    return target


def corpus() -> list[Path]:
    """Our cases, Go's tests, and a sample of Go's library."""
    root = go_source()
    library = sorted(root.rglob("*.go")) if root else []
    library = [p for p in library if "testdata" not in p.parts and p.is_file()]
    cases = sorted((HERE / "cases").glob("*.go"))
    return cases + go_tests() + random.Random(7).sample(library, min(400, len(library)))


def test_same_trees(astdump: Path) -> None:
    files = corpus()
    different = []
    compared = 0
    for start in range(0, len(files), 50):
        chunk = files[start : start + 50]
        done = subprocess.run([astdump, *chunk], capture_output=True, check=True)
        trees = done.stdout.decode("utf-8", "surrogateescape").split("FILE ")[1:]
        for path, text in zip(chunk, trees, strict=True):
            name, _, theirs = text.partition("\n")
            assert name == str(path)
            file = parse(path.read_bytes(), Diagnostics())
            if theirs.startswith("ERROR") or file is None:
                continue
            compared += 1
            if dump(file) != theirs:
                different.append(path)
    assert not different
    assert compared > len(files) * 0.9
