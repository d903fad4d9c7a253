"""Implicit conversions to interface types: `implicit/*.go`, `// IMPLICIT "x -> any"` per line.

`f()[1]` is the second result of a call.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from go2mp.diagnostics import Diagnostics, position
from go2mp.syntax.parser import parse
from go2mp.types.checker import check
from go2mp.types.expr_string import expr_string
from go2mp.types.importer import Importer

FILES = sorted((Path(__file__).parent / "implicit").glob("*.go"))

_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_conversions(path: Path) -> None:
    source = path.read_bytes()
    diagnostics = Diagnostics()
    file = parse(source, diagnostics)
    assert file is not None
    info = check(file, diagnostics, Importer())
    assert not diagnostics.items
    found = defaultdict(list)
    for expr, target in info.conversions.items():
        line = position(source, expr.span.start)[0]
        found[line].append(f"{expr_string(expr)} -> {target}")
    for call, targets in info.result_conversions.items():
        line = position(source, call.span.start)[0]
        for index, target in targets.items():
            found[line].append(f"{expr_string(call)}[{index}] -> {target}")
    expected = {}
    for number, text in enumerate(source.decode().split("\n"), 1):
        _, mark, rest = text.partition("// IMPLICIT ")
        if mark:
            expected[number] = sorted(
                q.replace('\\"', '"') for q in _QUOTED.findall(rest)
            )
    assert {line: sorted(texts) for line, texts in found.items()} == expected
