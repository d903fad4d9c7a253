"""Comments: where each goes, and that none is lost or attached twice."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from go2mp.diagnostics import Diagnostics
from go2mp.syntax import nodes
from go2mp.syntax.depth import survey
from go2mp.syntax.parser import parse
from go2mp.syntax.scanner import scan
from go2mp.syntax.tree import parse_tree
from go2mp.syntax.visit import walk
from support.go_corpus import go_tests

FOLDER = Path(__file__).parent
FILES = sorted((FOLDER / "comments").glob("*.go"))


def attached(file: nodes.File) -> Iterator[tuple[str, nodes.Node, nodes.Comment]]:
    """Every comment of the tree, with the place it is attached at."""
    for node in walk(file):
        layout = getattr(node, "layout", nodes.NO_LAYOUT)
        for comment in layout.before:
            yield "before", node, comment
        if layout.after is not None:
            yield "after", node, layout.after
        opening = getattr(node, "opening", None)
        if opening is not None:
            yield "opening", node, opening
        for comment in getattr(node, "trailing", ()):
            yield "trailing", node, comment


def assert_complete(source: bytes) -> None:
    """Each comment of the source is attached once."""
    diagnostics = Diagnostics()
    file = parse(source, diagnostics)
    if file is None:
        return
    found = sorted(tuple(comment.span) for _, _, comment in attached(file))
    tree = parse_tree(source)
    assert found == [tuple(span) for span in survey(tree, source).comments]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_places(path: Path) -> None:
    """A comment of a case says where it is to be found: `// before IfStmt`, with more words
    after that where there is something to say."""
    source = path.read_bytes()
    assert_complete(source)
    diagnostics = Diagnostics()
    file = parse(source, diagnostics)
    assert file is not None, diagnostics.items
    wrong = []
    for place, node, comment in attached(file):
        said = re.search(r"(before|after|opening|trailing) (\w+)", comment.text)
        assert said is not None, comment
        if said.groups() != (place, type(node).__name__):
            wrong.append(f"{comment.text}: is {place} {type(node).__name__}")
    assert not wrong


@pytest.mark.parametrize(
    ("source", "blanks"),
    [
        (b"package p\n\n// a\nvar x int\n", [(False, True)]),
        (b"package p\n\n// a\n\nvar x int\n", [(True, True)]),
        (b"package p\n// a\n// b\n\nvar x int\n", [(False, False), (True, False)]),
        (b"package p\n\n// a\n\n// b\nvar x int\n", [(True, True), (False, True)]),
    ],
)
def test_blank_lines_around_comments(
    source: bytes, blanks: list[tuple[bool, bool]]
) -> None:
    file = parse(source, Diagnostics())
    assert file is not None
    before = file.decls[0].layout.before
    assert [(c.blank_after, c.blank_before) for c in before] == blanks


def test_paragraphs() -> None:
    source = (
        b"package p\nfunc f() {\n\ta()\n\tb()\n\n\tc()\n\n\t// d\n\td()\n\te()\n}\n"
    )
    file = parse(source, Diagnostics())
    assert file is not None
    function = file.decls[0]
    assert isinstance(function, nodes.FuncDecl) and function.body is not None
    blanks = [stmt.layout.blank_before for stmt in function.body.stmts]
    assert blanks == [False, False, True, True, False]


def test_carriage_returns_are_no_text() -> None:
    file = parse(b"package p\r\n// a\r\nvar x int // b\r\n", Diagnostics())
    assert file is not None
    assert [c.text for _, _, c in attached(file)] == ["// a", "// b"]


CORPUS = go_tests()


@pytest.mark.skipif(not CORPUS, reason="Go's tests are not installed")
def test_complete_over_go_tests() -> None:
    for path in random.Random(1).sample(CORPUS, 150):
        assert_complete(path.read_bytes())


@pytest.mark.slow
@pytest.mark.skipif(not CORPUS, reason="Go's tests are not installed")
def test_complete_over_all_go_tests() -> None:
    for path in CORPUS:
        try:
            assert_complete(path.read_bytes())
        except UnicodeDecodeError:
            continue


PROGRAMS = [p.read_bytes() for p in sorted((FOLDER / "cases").glob("*.go"))]


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(PROGRAMS), st.data())
def test_complete_with_comments_anywhere(source: bytes, data: st.DataObject) -> None:
    """Comments are put between random tokens; where the result is Go, none may be lost."""
    tokens, _ = scan(source)
    ends = sorted(
        {token.end for token in tokens if token.text not in ("newline", "EOF")}
    )
    chosen = data.draw(st.lists(st.sampled_from(ends), max_size=12, unique=True))
    kinds = data.draw(
        st.lists(
            st.sampled_from(
                [b" /* c */ ", b" // c\n", b"\n// c\n", b"\n\n/* c\n */\n"]
            ),
            min_size=len(chosen),
            max_size=len(chosen),
        )
    )
    for offset, comment in sorted(zip(chosen, kinds, strict=True), reverse=True):
        source = source[:offset] + comment + source[offset:]
    assert_complete(source)
