"""The analysis of integers: `bounds/*.go` say beside each line what is to be proved there.

    // WRAP          some operation on the line is wrapped        // PLAIN    none is
    // RANGE 0..9    the line's longest integer expression        // RANGE any   its type's range
    // INSIDE        every index and slice on the line is proved  // CHECKED  some is not
    // NONNEG        every index on the line is proved not to be negative
    // EXACT         / or % on the line needs no helper           // ROUNDED  it does

`WRAP 2` tells how many operations are wrapped. A line may have several, separated by `;`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from go2mp.analysis.bounds import Bounds, analyse_bounds
from go2mp.diagnostics import Diagnostics
from go2mp.syntax import nodes
from go2mp.syntax.parser import parse
from go2mp.syntax.visit import walk
from go2mp.types.checker import check
from go2mp.types.importer import Importer

CASES = sorted((Path(__file__).parent / "bounds").glob("*.go"))
_EXPECTED = re.compile(
    rb"//\s*((?:WRAP|PLAIN|RANGE|INSIDE|CHECKED|NONNEG|EXACT|ROUNDED).*)$"
)


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_bounds(path: Path) -> None:
    source = path.read_bytes()
    diagnostics = Diagnostics()
    file = parse(source, diagnostics)
    info = check(file, diagnostics, Importer())
    assert not diagnostics.items
    bounds = analyse_bounds(file, info)
    by_line: dict[int, list[nodes.Node]] = {}
    for node in walk(file):
        by_line.setdefault(source.count(b"\n", 0, node.span.start) + 1, []).append(node)
    wrong = []
    for number, line in enumerate(source.split(b"\n"), 1):
        found = _EXPECTED.search(line)
        for wanted in found[1].decode().split(";") if found else ():
            got = _judge(wanted.split(), by_line.get(number, []), bounds)
            if got is not None:
                wrong.append(
                    f"{path.name}:{number}: expected {wanted.strip()}, got {got}"
                )
    assert not wrong, "\n".join(wrong)


def _judge(wanted: list[str], line: list[nodes.Node], bounds: Bounds) -> str | None:
    """None when the line is as expected, else what it is."""
    kind, arguments = wanted[0], wanted[1:]
    indices = [n for n in line if isinstance(n, nodes.IndexExpr | nodes.SliceExpr)]
    inside = [n in bounds.inside for n in indices]
    if kind in ("WRAP", "PLAIN"):
        wraps = sum(bounds.needs_wrap(n) for n in line)
        expected = int(arguments[0]) if arguments else None
        fits = wraps == 0 if kind == "PLAIN" else wraps == (expected or max(wraps, 1))
        return None if fits else f"{wraps} wraps"
    if kind == "RANGE":
        return _judge_range(arguments[0], line, bounds)
    if kind in ("INSIDE", "CHECKED"):
        assert indices, "no index on the line"
        return None if all(inside) == (kind == "INSIDE") else f"proved: {inside}"
    if kind == "NONNEG":
        plain = [n for n in indices if isinstance(n, nodes.IndexExpr)]
        negative = [n for n in plain if not bounds.index_non_negative(n)]
        return f"{len(negative)} may be negative" if negative or not plain else None
    exact = [bounds.division_exact(n) for n in line if _divides(n)]
    return None if exact and all(exact) == (kind == "EXACT") else f"exact: {exact}"


def _divides(node: nodes.Node) -> bool:
    binary = isinstance(node, nodes.BinaryExpr) and node.op in ("/", "%")
    return binary or (isinstance(node, nodes.AssignStmt) and node.op in ("/=", "%="))


def _judge_range(wanted: str, line: list[nodes.Node], bounds: Bounds) -> str | None:
    candidates = [
        n
        for n in line
        if isinstance(n, nodes.Expr)
        and n in bounds.ranges
        and bounds.info.value_of(n) is None
    ]
    assert candidates, "no integer expression on the line"
    longest = max(candidates, key=lambda n: n.span.end - n.span.start)
    low, high = bounds.range_of(longest)
    if wanted == "any":
        low, high = bounds.ranges[longest]
        return None if high - low >= 1 << 31 else f"{low}..{high}"
    least, most = (
        None if part in ("", "*") else int(part) for part in wanted.split("..")
    )
    fits = (least is None or low == least) and (most is None or high == most)
    return None if fits else f"{low}..{high}"
