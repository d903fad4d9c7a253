"""Reading Go files and writing Python files for the commands: every mishap has a name.

An output file is written whole or not at all: into a temporary file beside it that then takes its
place. A failed translation therefore leaves an older output as it was.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from go2mp.pipeline import NEWEST_GO
from go2mp.verify.program import discover, language_version

MAX_BYTES = 64 * 1024 * 1024
"""More is not read: it is no program."""


class InputError(Exception):
    """A file or folder that cannot be translated; the message says why."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class OutputError(Exception):
    """A file that cannot be written; the message says why."""


@dataclass(frozen=True, slots=True)
class Source:
    """A Go text with where it came from; `path` is None for standard input."""

    text: bytes
    name: str
    path: Path | None
    go_version: tuple[int, int]


def read_source(name: str) -> Source:
    """Reads the Go file `name`; `-` is standard input, a folder stands for its one Go file.

    Raises InputError.
    """
    if name == "-":
        return Source(_read_all(None), "<stdin>", None, NEWEST_GO)
    path = Path(name)
    if path.is_dir():
        path = _only_program(path)
    return Source(_read_all(path), str(path), path, language_version(path))


def _read_all(path: Path | None) -> bytes:
    name = "standard input" if path is None else str(path)
    try:
        if path is None:
            data = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"{name}: there is no such file") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{name}: cannot be read: {_reason(error)}") from None
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: more than {MAX_BYTES // 2**20} MiB is no program")
    return data


def _only_program(folder: Path) -> Path:
    """The Go file that a folder stands for: its only one, or main.go."""
    found = [path for path in find_programs(folder) if path.parent == folder]
    if not found:
        raise InputError(f"{folder}: no Go program of package main in this folder")
    if len(found) > 1:
        names = ", ".join(path.name for path in found[:5])
        raise InputError(
            f"{folder}: {len(found)} files of package main: {names}",
            "a program is translated from one file: name it, or merge them",
        )
    return found[0]


def find_programs(path: Path) -> list[Path]:
    """The programs at or below `path`. Raises InputError when there are none."""
    if not path.exists():
        raise InputError(f"{path}: there is no such file or folder")
    try:
        found = discover(path)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {_reason(error)}") from None
    if not found:
        raise InputError(f"{path}: no Go program of package main below this folder")
    return found


def refuse_overwriting(source: Source, output: Path) -> None:
    """Raises OutputError when `output` is the Go file itself, or hides a module of Python."""
    if output.suffix == ".py" and output.stem in sys.stdlib_module_names:
        raise OutputError(
            f"{output}: the program would find this file in place of Python's own module"
            f" {output.stem}: choose another name"
        )
    if source.path is not None and output.exists():
        with contextlib.suppress(OSError):
            if os.path.samefile(source.path, output):
                raise OutputError(f"{output}: is the Go file itself")


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all. Raises OutputError.

    A symbolic link stays one (what it points to is replaced), permissions stay as they are, and
    a device or pipe is written to.
    """
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise OutputError(f"{path}: is a folder")
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        _replace(target, data)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {_reason(error)}") from None


def _replace(target: Path, data: bytes) -> None:
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(13, "it is write-protected")
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        os.chmod(name, _permissions(target))
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _permissions(target: Path) -> int:
    """Those of the file that is replaced; for a new file those that `open` would give it."""
    with contextlib.suppress(OSError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def script_name(stem: str) -> str:
    """The name of the Python file for `stem.go`: not that of a standard module, which the program
    (or a module that it imports) would find in its place: copy.go, queue.go, select.go.
    """
    if stem in sys.stdlib_module_names:
        return f"{stem}_main.py"
    return f"{stem or 'main'}.py"
