"""The editor clients, in the real editors where they are installed, on the stub translator."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support import stubs

ROOT = Path(__file__).resolve().parents[1]
EDITORS = ROOT / "editors"
PYTHON = 'print("héllo")\n'


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """An environment whose `go2mp` is the stub's, and whose `code` notes what it opens."""
    commands = tmp_path / "bin"
    commands.mkdir()
    stubbed = ROOT / "tests" / "support" / "stubbed_cli.py"
    for name, line in {
        "go2mp": f'exec "{sys.executable}" "{stubbed}" "$@"',
        "code": f'printf "%s\\n" "$@" > "{tmp_path}/opened"',
    }.items():
        (commands / name).write_text(f"#!/bin/sh\n{line}\n")
        (commands / name).chmod(0o755)
    return os.environ | {
        "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")]),
        "HOME": str(tmp_path),
        "LC_ALL": "C.UTF-8",
    }


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.go"
    path.write_bytes(stubs.program(PYTHON))
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "a & b~.go"
    path.write_bytes(stubs.program(PYTHON, "refuse: not here"))
    return path


def run(command: list[str | Path], env: dict[str, str]) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        env=env,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


# --- Vim ---------------------------------------------------------------------------------


def vim_result(file: Path, env: dict[str, str], script: str) -> list[str]:
    vim = shutil.which("vim") or shutil.which("nvim")
    if not vim:
        pytest.skip("no Vim")
    # Each step may fail on its own: the last line always ends the editor.
    (file.parent / "test.vim").write_text(
        f"source {EDITORS}/go2mp.vim\n{script}\n"
        "call writefile(g:result, 'result')\nqall!\n"
    )
    subprocess.run(
        [vim, "-Nu", "NONE", "-n", "-es", "-S", "test.vim", str(file)],
        env=env,
        cwd=file.parent,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
    )
    return (file.parent / "result").read_text(encoding="utf-8").splitlines()


def test_vim_shows_the_unsaved_buffer_beside_it(
    env: dict[str, str], good: Path
) -> None:
    script = r"""
Go2mp
%s/héllo/again/
Go2mp
let g:result = [winnr('$') . ' ' . expand('%:t'), &modified . '']
wincmd l
let g:result += [&filetype, &buftype] + getline(1, '$')
"""
    assert vim_result(good, env, script) == [
        "2 good.go",
        "1",
        "python",
        "nofile",
        'print("again")',
    ]


def test_vim_lists_what_is_refused(env: dict[str, str], bad: Path) -> None:
    script = r"""
Go2mp
let g:entry = getqflist()[0]
let g:result = [bufname(g:entry.bufnr), g:entry.lnum . ':' . g:entry.col, g:entry.text]
"""
    name, place, text = vim_result(bad, env, script)
    assert Path(name).name == bad.name
    assert place == "3:12" and "[stub-refuse]: not here" in text


# --- Emacs -------------------------------------------------------------------------------


def emacs_result(file: Path, env: dict[str, str], *forms: str) -> str:
    if not shutil.which("emacs"):
        pytest.skip("no Emacs")
    load = ["-l", EDITORS / "go2mp.el"]
    steps = [part for form in forms for part in ("--eval", form)]
    return run(["emacs", "-Q", "--batch", *load, file, "-f", "go2mp", *steps], env)


def test_emacs_shows_the_buffer(env: dict[str, str], good: Path) -> None:
    shown = emacs_result(
        good,
        env,
        '(progn (goto-char (point-min)) (search-forward "héllo") (replace-match "again"))',
        "(go2mp)",
        '(with-current-buffer "*go2mp*" (princ (list major-mode (buffer-string))))',
        '(princ (if (get-buffer-window "*go2mp*") "displayed" "hidden"))',
    )
    assert '(python-mode print("again")\n)' in shown
    assert "displayed" in shown


def test_emacs_lists_what_is_refused(env: dict[str, str], bad: Path) -> None:
    shown = emacs_result(
        bad, env, '(with-current-buffer "*go2mp-errors*" (princ (buffer-string)))'
    )
    assert f"{bad}:3:12: error[stub-refuse]: not here" in shown


def test_emacs_client_compiles_cleanly(env: dict[str, str], tmp_path: Path) -> None:
    if not shutil.which("emacs"):
        pytest.skip("no Emacs")
    copy = shutil.copy(EDITORS / "go2mp.el", tmp_path)
    strict = ["--eval", "(setq byte-compile-error-on-warn t)"]
    run(["emacs", "-Q", "--batch", *strict, "-f", "batch-byte-compile", copy], env)


# --- VS Code -----------------------------------------------------------------------------


def vscode_task() -> dict[str, object]:
    tasks = json.loads((EDITORS / "vscode" / "tasks.json").read_text())["tasks"]
    assert len(tasks) == 1
    task: dict[str, object] = tasks[0]
    return task


def test_vscode_task_translates_and_opens(env: dict[str, str], good: Path) -> None:
    command = str(vscode_task()["command"]).replace("${file}", str(good))
    run(["sh", "-c", command], env)
    opened = (good.parent / "opened").read_text().splitlines()
    assert opened == ["--reuse-window", f"{good}.py"]
    assert Path(opened[1]).read_text(encoding="utf-8") == PYTHON


def test_vscode_task_finds_the_diagnostics(env: dict[str, str], bad: Path) -> None:
    task = vscode_task()
    command = str(task["command"]).replace("${file}", str(bad))
    done = subprocess.run(
        ["sh", "-c", command], env=env, capture_output=True, text=True
    )
    assert done.returncode == 1 and not (bad.parent / "opened").exists()
    pattern = task["problemMatcher"]["pattern"]  # type: ignore[index]
    found = re.search(pattern["regexp"], done.stderr, re.MULTILINE)
    assert found and found[pattern["file"]] == str(bad)
    assert (found[pattern["line"]], found[pattern["message"]]) == ("3", "not here")
