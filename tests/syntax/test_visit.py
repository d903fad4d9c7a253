"""Walks over the tree."""

from __future__ import annotations

from pathlib import Path

import pytest

from go2mp.diagnostics import Diagnostics
from go2mp.syntax import nodes
from go2mp.syntax.parser import parse
from go2mp.syntax.visit import Visitor, children, parents, walk

FILES = sorted((Path(__file__).parent / "cases").glob("*.go"))


def tree(path: Path) -> nodes.File:
    file = parse(path.read_bytes(), Diagnostics())
    assert file is not None
    return file


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_walk_and_parents_agree(path: Path) -> None:
    file = tree(path)
    everything = list(walk(file))
    assert everything[0] is file
    assert len(set(everything)) == len(everything)
    above = parents(file)
    assert set(above) == set(everything[1:])
    for node, parent in above.items():
        assert node in children(parent)
        assert parent.span.start <= node.span.start <= node.span.end <= parent.span.end


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_children_are_in_the_order_of_the_source(path: Path) -> None:
    for node in walk(tree(path)):
        starts = [child.span.start for child in children(node)]
        assert starts == sorted(starts), node


def test_visitor() -> None:
    class Calls(Visitor[None]):
        def __init__(self) -> None:
            super().__init__()
            self.seen: list[str] = []

        def visit_CallExpr(self, node: nodes.CallExpr) -> None:
            if isinstance(node.fun, nodes.Ident):
                self.seen.append(node.fun.name)
            self.generic(node)

    file = parse(b"package p\nvar x = f(g(1), []int{h()})\n", Diagnostics())
    assert file is not None
    calls = Calls()
    calls.visit(file)
    assert calls.seen == ["f", "g", "h"]
