"""A Go program to verify: its source, and what lies beside it.

Beside `main.go` may stand `input` (its standard input), `args` (its arguments, one a line) and
`go.mod` (whose `go` line sets the language version). `discover` finds the programs below a path.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from go2mp.pipeline import NEWEST_GO

_GO_LINE = re.compile(r"^\s*go\s+(\d+)\.(\d+)", re.MULTILINE)
_PACKAGE = re.compile(rb"^package\s+(\w+)", re.MULTILINE)
_SKIPPED_FOLDERS = {"testdata", "vendor", "node_modules", "__pycache__"}


@dataclass(frozen=True, slots=True)
class Program:
    """A program and what it is run with."""

    path: Path
    source: bytes
    stdin: bytes = b""
    args: tuple[str, ...] = ()
    go_version: tuple[int, int] = NEWEST_GO


def load(path: Path) -> Program:
    """Reads a program with what lies beside it. Raises OSError."""
    source = path.read_bytes()
    beside = path.parent
    return Program(
        path=path,
        source=source,
        stdin=_read_or_empty(beside / "input"),
        args=tuple(_read_or_empty(beside / "args").decode().splitlines()),
        go_version=language_version(path),
    )


def language_version(path: Path) -> tuple[int, int]:
    """The version of the `go` line of the go.mod beside the file or above it."""
    for folder in path.absolute().parents:
        text = _read_or_empty(folder / "go.mod").decode(errors="replace")
        if text and (found := _GO_LINE.search(text)):
            return int(found[1]), int(found[2])
        if text:
            break
    return NEWEST_GO


def discover(path: Path) -> list[Path]:
    """The Go files of package main at or below `path`, in order; tests and hidden folders aside.

    A file is taken as it is: whether it is Go is for the translator to say.
    """
    if not path.is_dir():
        return [path]
    found = []
    for file in sorted(path.rglob("*.go")):
        parts = file.relative_to(path).parts
        hidden = any(part.startswith((".", "_")) for part in parts)
        if hidden or _SKIPPED_FOLDERS.intersection(parts) or not file.is_file():
            continue
        if file.name.endswith("_test.go") or not _is_main(file):
            continue
        found.append(file)
    return found


def _is_main(file: Path) -> bool:
    """Whether the file is of package main, or says nothing about its package."""
    try:
        found = _PACKAGE.search(file.read_bytes())
    except OSError:
        return True  # the reader of the program reports it
    return found is None or found[1] == b"main"


def _read_or_empty(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
