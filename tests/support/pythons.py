"""The Python versions that this machine has, and checks of emitted files by other tools."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path

VERSIONS = ("3.10", "3.11", "3.12", "3.13", "3.14")


@cache
def interpreters() -> dict[str, str]:
    """Version -> executable, for each supported CPython that is found (PATH, pyenv)."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    found = {}
    for version in VERSIONS:
        candidates = [
            *sorted(map(str, root.glob(f"versions/{version}.*/bin/python"))),
            shutil.which(f"python{version}") or "",
        ]
        if sys.version.startswith(f"{version}."):
            candidates.insert(0, sys.executable)
        for candidate in filter(None, candidates):
            if _answers(candidate, version):
                found[version] = candidate
                break
    return found


def _answers(python: str, version: str) -> bool:
    try:
        shown = subprocess.run([python, "-V"], capture_output=True, timeout=20)
    except (OSError, subprocess.SubprocessError):
        return False
    return shown.stdout.startswith(f"Python {version}.".encode())


def foreign_imports(text: str) -> set[str]:
    """The modules outside the standard library that a program imports."""
    names = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add("." * node.level + (node.module or ""))
    return {name for name in names if name.split(".")[0] not in sys.stdlib_module_names}


def ruff_findings(files: list[Path]) -> dict[str, list[str]]:
    """File name -> findings, with the rules that emitted files promise to pass."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache"),
            *("--select", "E,F,W,I,B,UP", "--target-version", "py310"),
            *("--output-format", "concise", *map(str, files)),
        ],
        capture_output=True,
        text=True,
    )
    assert done.returncode in (0, 1), done.stderr
    return _by_file(done.stdout)


def mypy_findings(files: list[Path], cache_folder: Path) -> dict[str, list[str]]:
    """File name -> errors of mypy as it comes, not strict. The files' names must differ."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--config-file=", "--no-error-summary"),
            *("--python-version", "3.10", "--cache-dir", str(cache_folder)),
            *map(str, files),
        ],
        capture_output=True,
        text=True,
        cwd=files[0].parent,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return _by_file(done.stdout, "error")


def _by_file(output: str, needed: str = "") -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for line in output.splitlines():
        if (match := re.match(r"(.+?\.py):\d+", line)) and needed in line:
            found[Path(match[1]).name].append(line)
    return dict(found)
