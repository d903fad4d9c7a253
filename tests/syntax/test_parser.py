"""The parser's trees: `cases/NAME.go` gives the tree in `cases/NAME.tree` (`--update` rewrites).

The trees are in the format that `astdump` prints for go/parser's, see `test_against_go`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from go2mp.diagnostics import Diagnostics
from go2mp.syntax import nodes
from go2mp.syntax.builder import BUILDERS, PARTS, REFUSED
from go2mp.syntax.parser import parse
from go2mp.syntax.tree import node_kinds
from support.tree_dump import dump

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*.go"))


def parsed(source: bytes) -> nodes.File:
    """The tree of a file without errors."""
    diagnostics = Diagnostics()
    file = parse(source, diagnostics)
    assert file is not None, diagnostics.items
    assert not diagnostics.items
    return file


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_tree(path: Path, update: bool) -> None:
    golden = path.with_suffix(".tree")
    text = dump(parsed(path.read_bytes()))
    if update:
        golden.write_text(text)
    assert text == golden.read_text()


def test_no_orphaned_trees() -> None:
    trees = {p.stem for p in CASES.glob("*.tree")}
    assert trees == {p.stem for p in FILES}


def test_every_kind_of_the_grammar_is_handled_or_refused() -> None:
    built, parts, refused = set(BUILDERS), set(PARTS), set(REFUSED)
    assert built | parts | refused == node_kinds()
    assert not built & parts and not built & refused and not parts & refused


@pytest.mark.parametrize(
    ("source", "package"),
    [
        (b"package main", "main"),
        (b"\xef\xbb\xbfpackage main\n", "main"),
        ("package héhé\n".encode(), "héhé"),
        (b"// c\npackage main // d", "main"),
        (b"package main\r\n\r\nvar x = 1\r\n", "main"),
    ],
)
def test_package(source: bytes, package: str) -> None:
    file = parsed(source)
    assert file.package.name == package
    start, end = file.package.span
    assert source[start:end].decode() == package


def test_iota_counts_specs() -> None:
    file = parsed(
        b"package p\nconst (\n\ta = iota\n\tb\n\n\tc, d = 1, 2\n)\nconst e = 1\n"
    )
    iotas = [
        spec.iota
        for decl in file.decls
        if isinstance(decl, nodes.GenDecl)
        for spec in decl.specs
        if isinstance(spec, nodes.ValueSpec)
    ]
    assert iotas == [0, 1, 2, 0]


def test_imports() -> None:
    file = parsed(b'package p\nimport "a"\nimport (\n\t. "b"\n\t_ "c"\n\td "e"\n)\n')
    names = [(s.name.name if s.name else None, s.path.text) for s in file.imports]
    assert names == [(None, '"a"'), (".", '"b"'), ("_", '"c"'), ("d", '"e"')]
