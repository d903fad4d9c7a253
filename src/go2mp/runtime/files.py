"""Package os: files that stay open, and the tree of directories.

An open file is one of Python's text streams, as `sys.stdin` is: `streams` reads bytes through it.
What is written is in the file at once, as in Go. See `streams` for `read_file` and the errors.
"""

import os
import shutil
import tempfile
from collections.abc import Callable
from io import TextIOWrapper
from typing import Any, TextIO

from go2mp.runtime.errors_core import SentinelError
from go2mp.runtime.streams import PathError, file_error

ERR_CLOSED = SentinelError("file already closed", "ERR_CLOSED")


def open_file(
    name: str, flags: int = 0, mode: int = 0
) -> tuple[TextIO | Any, Exception | None]:
    """os.OpenFile: the flags are those of os.open."""
    writes = flags & (os.O_WRONLY | os.O_RDWR)

    def opener(path: str, _: int) -> int:
        return os.open(path, flags, mode)

    try:
        buffering = 0 if writes else -1
        stream: Any = open(name, "wb" if writes else "rb", buffering, opener=opener)
    except IsADirectoryError as error:
        return None, file_error("open" if writes else "read", name, error)
    except OSError as error:
        return None, file_error("open", name, error)
    # without a buffer, so that another reader of the file sees what is written
    return TextIOWrapper(stream, "utf-8", "surrogateescape", "", False, True), None


def create_file(name: str) -> tuple[TextIO | Any, Exception | None]:
    """os.Create."""
    return open_file(name, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o666)


def close_file(file: TextIO) -> Exception | None:
    """f.Close() where its error is looked at."""
    if file.closed:
        return PathError("close", file.name, ERR_CLOSED)
    file.close()
    return None


def path_result(op: str, name: str, call: Callable[[], object]) -> Exception | None:
    """The error of a system call about a path."""
    try:
        call()
    except OSError as error:
        return file_error(op, name, error)
    return None


def remove_file(name: str) -> Exception | None:
    """os.Remove: a file, or a directory that is empty."""
    is_directory = os.path.isdir(name) and not os.path.islink(name)
    return path_result(
        "remove", name, lambda: os.rmdir(name) if is_directory else os.remove(name)
    )


def remove_tree(name: str) -> Exception | None:
    """os.RemoveAll: what is not there is removed already."""
    if os.path.isdir(name) and not os.path.islink(name):
        return path_result("unlinkat", name, lambda: shutil.rmtree(name))
    return remove_file(name) if os.path.lexists(name) else None


def make_directory(name: str, mode: int) -> Exception | None:
    """os.Mkdir."""
    return path_result("mkdir", name, lambda: os.mkdir(name, mode))


def make_directories(name: str, mode: int) -> Exception | None:
    """os.MkdirAll."""
    return path_result("mkdir", name, lambda: os.makedirs(name, mode, exist_ok=True))


def temporary_directory(parent: str, pattern: str) -> tuple[str, Exception | None]:
    """os.MkdirTemp: random characters in place of the last * of the pattern."""
    prefix, star, suffix = pattern.rpartition("*")
    prefix, suffix = (prefix, suffix) if star else (pattern, "")
    return tempfile.mkdtemp(suffix, prefix, parent or None), None


def environment() -> list[str]:
    """os.Environ."""
    return [f"{name}={value}" for name, value in os.environ.items()]
