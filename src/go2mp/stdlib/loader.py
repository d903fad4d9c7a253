"""Where the declaration files are: one per standard package, by import path.

`declaration_file("math/rand")` is `math/rand/rand.go` in this folder. The checker reads the file
with go2mp's own front end; `directives` reads what each declaration becomes.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parent


def declaration_file(import_path: str) -> Path | None:
    """The declaration file of a standard package, or None when it is not declared."""
    if import_path not in import_paths():
        return None
    return ROOT / import_path / f"{PurePosixPath(import_path).name}.go"


def source(import_path: str) -> str | None:
    """The text of a package's declaration file, or None when it is not declared."""
    file = declaration_file(import_path)
    return None if file is None else file.read_text(encoding="utf-8")


@cache
def import_paths() -> frozenset[str]:
    """The import paths of all declared packages."""
    return frozenset(
        file.parent.relative_to(ROOT).as_posix()
        for file in ROOT.rglob("*.go")
        if file.stem == file.parent.name
    )
