"""Runs a translation in place of this process: `go2mp run`.

The process becomes `python main.py`, so standard streams, the exit code, signals, Ctrl-C and
Ctrl-Z are the program's own, with nothing in between. The file must outlive its start (`spawn`
imports it again in each process), and nobody is left to delete it: it is kept in the cache under a
name made from its content, and files that no run has used for a month are removed.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from go2mp.cache import cache_directory, content_key
from go2mp.files import script_name, write_whole

_KEPT_SECONDS = 30 * 24 * 3600


def become(text: str, stem: str, args: Sequence[str]) -> NoReturn:
    """Replaces this process by the program `text`. Raises OutputError, OSError."""
    script = place(text, stem)
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os.execv(sys.executable, [sys.executable, str(script), *args])


def place(text: str, stem: str) -> Path:
    """Puts the program in the cache and returns its file."""
    root = cache_directory() / "run"
    folder = root / content_key(text)
    folder.mkdir(parents=True, exist_ok=True)
    os.utime(folder)
    _forget_old(root)
    script = folder / script_name(stem)
    data = text.encode()
    if not script.is_file() or script.read_bytes() != data:
        write_whole(script, data)
    return script


def _forget_old(root: Path) -> None:
    limit = time.time() - _KEPT_SECONDS
    for folder in root.iterdir():
        with contextlib.suppress(OSError):
            if folder.stat().st_mtime < limit:
                shutil.rmtree(folder, ignore_errors=True)
