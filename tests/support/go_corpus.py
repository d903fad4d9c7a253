"""Go source that may be installed on this machine: Go's own tests, Go's own source.

Nothing of it is copied; tests that read it are skipped where it is not installed.
"""

from __future__ import annotations

import shutil
import subprocess
from functools import lru_cache
from pathlib import Path

DEBIAN_TESTS = Path("/usr/share/go-1.19/test")


def go_tests() -> list[Path]:
    """The single files of Go's test suite (Debian's package `golang-1.19-src`)."""
    return sorted(p for p in DEBIAN_TESTS.rglob("*.go") if p.is_file())


@lru_cache(maxsize=1)
def go_source() -> Path | None:
    """The folder of the standard library's source, when there is a `go`."""
    go = go_command()
    if go is None:
        return None
    root = subprocess.run([go, "env", "GOROOT"], capture_output=True, text=True).stdout
    folder = Path(root.strip()) / "src"
    return folder if folder.is_dir() else None


@lru_cache(maxsize=1)
def go_command() -> str | None:
    """`go`, from PATH."""
    return shutil.which("go")
