"""Syntax errors: `errors/*.go` announce them with `// ERROR` comments; the rest is inline."""

from __future__ import annotations

from pathlib import Path

import pytest

from go2mp.diagnostics import Diagnostics, position
from go2mp.syntax.depth import MAX_CHAIN
from go2mp.syntax.parser import parse
from support.error_comments import mismatches

FILES = sorted((Path(__file__).parent / "errors").glob("*.go"))


def reported(source: bytes) -> Diagnostics:
    """What the parser says."""
    diagnostics = Diagnostics()
    file = parse(source, diagnostics)
    assert (file is None) == diagnostics.failed
    return diagnostics


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_announced_errors(path: Path) -> None:
    source = path.read_bytes()
    assert not mismatches(source, reported(source).items)


@pytest.mark.parametrize(
    ("source", "where", "message"),
    [
        (b"", (1, 1), "package statement must be first"),
        (b"\n\n", (3, 1), "package statement must be first"),
        (b"// only a comment\n", (2, 1), "package statement must be first"),
        (b"func main() {}\n", (1, 1), "package statement must be first"),
        (b"package\n", (2, 1), "unexpected EOF, expected name"),
        (b"package main\nvar x = \0\n", (2, 9), "invalid NUL character"),
        (
            b"package main\nvar \xef\xbb\xbfx = 1\n",
            (2, 5),
            "invalid BOM in the middle of the file",
        ),
        (b"package main\n/* never closed", (2, 1), "comment not terminated"),
        (b'package main\nvar s = "abc', (2, 9), "string not terminated"),
        (b'package main\nvar s = "abc\n', (2, 13), "newline in string"),
        (b"package main\nvar s = `abc\n\n", (2, 9), "string not terminated"),
        (b"package main\nfunc f() {\n", (3, 1), "unexpected EOF, expected }"),
    ],
)
def test_first_error(source: bytes, where: tuple[int, int], message: str) -> None:
    first = reported(source).items[0]
    assert (position(source, first.span.start), first.message) == (where, message)
    assert first.code == "syntax-error"


def test_not_utf8() -> None:
    items = reported(b'package main\nvar s = "\xff"\n').items
    assert [(i.code, tuple(i.span)) for i in items] == [("not-utf8", (22, 23))]


def test_generic_methods_are_refused_with_a_reason() -> None:
    items = reported(b"package p\nfunc (T) M[P any](P) {}\n").items
    assert [i.code for i in items] == ["unsupported-syntax"]


N = 10_000

TOO_DEEP = {
    "parentheses": "var x = " + "(" * N + "1" + ")" * N,
    "open parentheses": "var x = " + "(" * N,
    "open brackets": "var x = " + "[" * N,
    "unary": "var x = " + "- " * N + "1",
    "slices": "var x " + "[]" * N + "int",
    "pointers": "var x " + "*" * N + "int",
    "channels": "var x " + "chan " * N + "int",
    "open maps": "var x " + "map[" * N,
    "open structs": "var x " + "struct { x " * N,
    "literals": "var x = []int" + "{" * N + "}" * N,
    "blocks": "func f() " + "{" * N + "}" * N,
    "ifs": "func f() {" + "if x { " * N + "}" * N + "}",
    "functions": "var x = " + "func() { " * N,
    "labels": "func f() {" + "L:" * N + "}",
    "right-nested binary": "var x = a" + "||(a" * N + ")" * N,
    "sum": "var x = 1" + " + 1" * N,
    "selectors": "var x = a" + ".b()" * N,
    "else if": "func f() { " + "if x {} else " * N + "{} }",
    "nested indices": "var x = a" + "[a" * N + "]" * N,
}


@pytest.mark.parametrize("name", TOO_DEEP)
def test_too_deep(name: str) -> None:
    items = reported(f"package p\n{TOO_DEEP[name]}\n".encode()).items
    assert [i.code for i in items] == ["too-deep"]


K = MAX_CHAIN // 2 - 10

LONG_CHAINS = {
    "sum": "var x = 1" + " + 1" * K,
    "comparison": "var x = true" + " && true" * K,
    "selectors": "var x = a" + ".b()" * (K - 1),
    "else if": "func f() { " + "if x {} else " * K + "{} }",
}


@pytest.mark.parametrize("name", LONG_CHAINS)
def test_long_chains_are_fine(name: str) -> None:
    assert not reported(f"package p\n{LONG_CHAINS[name]}\n".encode()).items
