"""Runs the examples of Go's own standard packages as strangers: how many print the same.

    python benchmarks/examples.py [FOLDER] [--translate-only] [--only PATTERN] [--write FOLDER]

`func ExampleX() { ... // Output: ... }` of each package that go2mp declares becomes a program:
the function, what it mentions of its file, and a `main` that calls it. What counts is what Go
prints when it runs that program, not the comment. Results are those of `conformance`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

if (
    __name__ == "__main__"
):  # beside the package, so that `conformance` has one name only
    sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks import conformance

from go2mp.diagnostics import Diagnostics
from go2mp.stdlib.loader import import_paths
from go2mp.syntax import nodes
from go2mp.syntax.parser import parse
from go2mp.syntax.visit import walk
from go2mp.verify.toolchain import find

_OUTPUT = re.compile(rb"//\s*(?:unordered\s+)?output:", re.IGNORECASE)


@dataclass(frozen=True)
class Piece:
    """A declaration of a file: what it declares, and mentions (`x` of `x.y`: in `qualifiers`)."""

    node: nodes.Decl
    names: frozenset[str]
    mentions: frozenset[str]
    qualifiers: frozenset[str]


def example_files(folder: Path, only: str) -> Iterator[tuple[str, Path]]:
    """The import path and the file of each file of examples of a declared package."""
    for path in sorted(folder.rglob("example*_test.go")):
        package = path.parent.relative_to(folder).as_posix()
        if package in import_paths() and fnmatch(package, only):
            yield package, path


def programs(source: bytes) -> Iterator[tuple[str, bytes]]:
    """The name and the program of each example with an output in a file."""
    file = parse(source, Diagnostics())
    if file is None:
        return
    pieces = [_piece(decl) for decl in file.decls if not _is_import(decl)]
    for decl in file.decls:
        if isinstance(decl, nodes.FuncDecl) and _is_example(decl, source):
            chosen = _needed(decl.name.name, pieces)
            yield decl.name.name, _program(source, file, chosen, decl.name.name)


def _is_import(decl: nodes.Decl) -> bool:
    return isinstance(decl, nodes.GenDecl) and decl.keyword == "import"


def _is_example(decl: nodes.FuncDecl, source: bytes) -> bool:
    body = decl.body
    return (
        body is not None
        and decl.recv is None
        and decl.name.name.startswith("Example")
        and _OUTPUT.search(source[body.span.start : body.span.end]) is not None
    )


def _piece(decl: nodes.Decl) -> Piece:
    """A method belongs to its receiver's type: it comes with it."""
    if isinstance(decl, nodes.FuncDecl):
        owner = decl.recv.type if decl.recv is not None else decl.name
        declared = {n.name for n in walk(owner) if isinstance(n, nodes.Ident)}
    else:
        assert isinstance(decl, nodes.GenDecl)
        declared = {name for spec in decl.specs for name in _declared(spec)}
    mentioned = frozenset(n.name for n in walk(decl) if isinstance(n, nodes.Ident))
    qualifiers = frozenset(
        n.x.name
        for n in walk(decl)
        if isinstance(n, nodes.SelectorExpr) and isinstance(n.x, nodes.Ident)
    )
    return Piece(decl, frozenset(declared), mentioned, qualifiers)


def _declared(spec: nodes.Spec) -> Iterator[str]:
    if isinstance(spec, nodes.TypeSpec):
        yield spec.name.name
    elif isinstance(spec, nodes.ValueSpec):
        yield from (name.name for name in spec.names)


def _needed(name: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces that declare a name, or one that those mention, in the order of the file."""
    wanted, seen = [name, "_"], set[str]()
    chosen: set[int] = set()
    while wanted:
        if (name := wanted.pop()) not in seen:
            seen.add(name)
            for index, piece in enumerate(pieces):
                if name in piece.names:
                    chosen.add(index)
                    wanted.extend(piece.mentions)
    return [pieces[index] for index in sorted(chosen)]


def _program(
    source: bytes, file: nodes.File, chosen: list[Piece], example: str
) -> bytes:
    mentioned = {name for piece in chosen for name in piece.qualifiers}
    lines = [b"package main", b"", b"import ("]
    for spec in file.imports:
        path = spec.path.text.strip('"`')
        name = spec.name.name if spec.name else path.removesuffix("/v2").split("/")[-1]
        if name in mentioned or name in ("_", "."):
            lines.append(b"\t" + source[spec.span.start : spec.span.end])
    lines += [b")", b""]
    for piece in chosen:
        span = piece.node.span
        lines += [source[span.start : span.end], b""]
    if not any("main" in piece.names for piece in chosen):
        lines.append(b"func main() { %s() }\n" % example.encode())
    return b"\n".join(lines)


def write(folder: Path, target: Path, only: str) -> list[Path]:
    """Writes all programs into a folder; their paths."""
    written = {}
    for package, file in example_files(folder, only):
        for name, text in programs(file.read_bytes()):
            path = target / package / f"{name}.go"
            while path in written:  # an internal and an external test, or build tags
                path = path.with_stem(path.stem + "_")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text)
            written[path] = None
    return list(written)


@click.command(help=__doc__.splitlines()[0])
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@click.option("--translate-only", is_flag=True, help="Run nothing: pass = translated.")
@click.option("--only", default="*", help="Pattern for the package.")
@click.option("--limit", default=0, help="Only so many, evenly spread.")
@click.option("--jobs", default=2, show_default=True)
@click.option("--timeout", default=20.0, show_default=True, help="Seconds for one run.")
@click.option("--list", "listed", default="wrong,crash,hang", show_default=True)
@click.option("--write", "target", type=click.Path(path_type=Path), help="Only write.")
def main(
    folder: Path | None,
    translate_only: bool,
    only: str,
    limit: int,
    jobs: int,
    timeout: float,
    listed: str,
    target: Path | None,
) -> None:
    """Runs and prints; the exit code is 1 when the translator crashed."""
    folder = folder or find().go.parent.parent / "src"
    if target is not None:
        click.echo(f"{len(write(folder, target, only))} programs")
        return
    with TemporaryDirectory() as temporary:
        paths = conformance.spread(write(folder, Path(temporary), only), limit)
        run: Any = (
            conformance.translate_all if translate_only else conformance.verify_all
        )
        results = list(run(paths, jobs, timeout))
    click.echo(conformance.summary(results, set(listed.split(","))))
    sys.exit(any(result.kind == "crash" for result in results))


if __name__ == "__main__":
    main()
