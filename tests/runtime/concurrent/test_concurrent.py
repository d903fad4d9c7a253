"""The helpers for goroutines: each program of `programs` in both flavours.

A program ends with comments that say what it must do:

    # out: LINE            one line of standard output
    # lines: N PATTERN     N lines of standard output that match
    # err: TEXT            what standard error contains (else it must be empty)
    # exit: N              the exit code (else 0)
    # flavours: thread     only these flavours
    # interrupt: 1         gets Ctrl-C after its first line
"""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SOURCE = HERE.parents[2] / "src"
PROGRAMS = sorted((HERE / "programs").glob("*.py"))
START = (
    "import multiprocessing, runpy, sys; multiprocessing.set_start_method(sys.argv[1]);"
    "runpy.run_path(sys.argv[2], run_name='__main__')"
)


def expectation(program: Path, key: str) -> list[str]:
    return re.findall(rf"^# {key}: ?(.*)$", program.read_text(), re.M)


def run(program: Path, flavour: str, python: str) -> tuple[str, str, int]:
    command = [python, "-c", START, flavour, str(program)]
    if flavour == "thread":
        command = [python, str(HERE / "as_threads.py"), str(program)]
    env = {**os.environ, "PYTHONPATH": str(SOURCE)}
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
        start_new_session=True,
    )
    first = ""
    if expectation(program, "interrupt"):
        first = process.stdout.readline()
        time.sleep(0.1)
        os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    deadline = time.monotonic() + 5  # for multiprocessing's own helper processes
    while left := running(process.pid):
        assert time.monotonic() < deadline, left
        time.sleep(0.01)
    return first + out, err, process.returncode


def running(group: int) -> list[str]:
    """The processes of a group that have not ended."""
    stats = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            stats.append(path.read_text().rpartition(")")[2].split())
        except OSError:  # it has just ended
            continue
    return [stat for stat in stats if stat[2] == str(group) and stat[0] not in "ZX"]


def check(program: Path, flavour: str, python: str = sys.executable) -> None:
    only = expectation(program, "flavours")
    if only and flavour not in only[0].split():
        return
    out, err, code = run(program, flavour, python)
    assert code == int((expectation(program, "exit") or ["0"])[0]), out + err
    wanted = expectation(program, "err")
    assert all(text in err for text in wanted) and (wanted or not err), err
    if lines := expectation(program, "lines"):
        count, pattern = lines[0].split(" ", 1)
        found = out.splitlines()
        assert len(found) == int(count)
        assert all(re.fullmatch(pattern, line) for line in found)
    else:
        assert out.splitlines() == expectation(program, "out")


@pytest.mark.parametrize("flavour", ["fork", "thread"])
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_program(program: Path, flavour: str) -> None:
    check(program, flavour)


def pythons() -> list[str]:
    """This Python, and the others that pyenv has."""
    found = Path.home().glob(".pyenv/versions/3.1[0-9].*/bin/python")
    return [sys.executable, *sorted(map(str, found))]


@pytest.mark.slow
@pytest.mark.parametrize("flavour", ["fork", "forkserver", "spawn", "thread"])
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_under_load(program: Path, flavour: str) -> None:
    spin = [sys.executable, "-c", "while True: pass"]
    load = [subprocess.Popen(spin) for _ in range(os.cpu_count() or 1)]
    try:
        for _ in range(30 if program.stem != "idle_select" else 0):
            check(program, flavour)
    finally:
        for process in load:
            process.kill()
            process.wait()


@pytest.mark.slow
@pytest.mark.parametrize("python", pythons())
@pytest.mark.parametrize("flavour", ["fork", "forkserver", "spawn", "thread"])
def test_versions(python: str, flavour: str) -> None:
    for program in PROGRAMS:
        check(program, flavour, python)
