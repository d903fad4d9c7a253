"""Runs a translated program as its user would: `python main.py`, under a chosen start method.

The start method is set before the program's first line by a `sitecustomize` module on PYTHONPATH:
the program stays the main module, in a file of its own, so that `spawn` and `forkserver` can
import it in the child as they do outside of here. (A wrapper script that runs the program by
`runpy` would be the main module itself; `python -c` has no file that a child could import.)
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
from pathlib import Path

from go2mp.files import script_name
from go2mp.verify.execution import Outcome, execute
from go2mp.verify.program import Program

DEFAULT_METHOD = "default"
"""The start method that the Python at hand takes when nobody asks for one."""

_SITECUSTOMIZE = """\
import multiprocessing, os
multiprocessing.set_start_method(os.environ["GO2MP_START_METHOD"])
"""


def start_methods() -> tuple[str, ...]:
    """The start methods of this system."""
    return tuple(multiprocessing.get_all_start_methods())


def run(
    text: str,
    program: Program,
    *,
    method: str = DEFAULT_METHOD,
    timeout: float = 60.0,
    python: str = sys.executable,
) -> Outcome:
    """Runs the translation `text` of `program` with its input and arguments, in an empty folder."""
    with tempfile.TemporaryDirectory(prefix="go2mp-py-") as name:
        folder = Path(name)
        (folder / "program").mkdir()
        (folder / "cwd").mkdir()
        script = folder / "program" / script_name(program.path.stem)
        script.write_text(text, encoding="utf-8")
        return execute(
            [python, str(script), *program.args],
            timeout=timeout,
            stdin=program.stdin,
            cwd=folder / "cwd",
            env=_environment(folder, method),
        )


def _environment(folder: Path, method: str) -> dict[str, str]:
    """The user's, without what Python options of ours would change in the program's run."""
    env = {
        name: value
        for name, value in os.environ.items()
        if name not in {"PYTHONPATH", "PYTHONSTARTUP", "PYTHONUNBUFFERED"}
    }
    if method != DEFAULT_METHOD:
        site = folder / "site"
        site.mkdir()
        (site / "sitecustomize.py").write_text(_SITECUSTOMIZE)
        env |= {"PYTHONPATH": str(site), "GO2MP_START_METHOD": method}
    return env
