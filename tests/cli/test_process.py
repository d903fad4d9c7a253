"""The command line as a real process: pipes, signals, colour, what passes through `run`."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from go2mp.files import script_name
from support import stubs

CLI = [sys.executable, str(Path(__file__).parents[1] / "support" / "stubbed_cli.py")]
SRC = str(Path(__file__).parents[2] / "src")


def environment(**more: str) -> dict[str, str]:
    path = os.pathsep.join(filter(None, [SRC, os.environ.get("PYTHONPATH", "")]))
    kept = {name: os.environ[name] for name in os.environ if name != "NO_COLOR"}
    return kept | {"PYTHONPATH": path, "TERM": "xterm"} | more


def call(
    *args: str, stdin: bytes = b"", **more: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*CLI, *args],
        input=stdin,
        capture_output=True,
        env=environment(**more),
        timeout=60,
    )


@pytest.fixture
def go_file(tmp_path: Path) -> Path:
    return tmp_path / "main.go"


# --- run -------------------------------------------------------------------------------


def test_run_passes_streams_arguments_and_code_through(go_file: Path) -> None:
    go_file.write_bytes(
        stubs.program(
            "import sys\n"
            "print(sys.argv[1:], sys.stdin.read())\n"
            "print('oops', file=sys.stderr)\n"
            "sys.exit(3)\n"
        )
    )
    done = call("run", str(go_file), "--", "-v", "a b", "--", "x", stdin=b"input")
    assert done.stdout == b"['-v', 'a b', '--', 'x'] input\n"
    assert (done.stderr, done.returncode) == (b"oops\n", 3)


def test_run_needs_no_double_dash_for_plain_arguments(go_file: Path) -> None:
    go_file.write_bytes(stubs.program("import sys\nprint(sys.argv[1:])\n"))
    assert call("run", str(go_file), "a", "b").stdout == b"['a', 'b']\n"


def test_run_refuses_and_starts_nothing(go_file: Path) -> None:
    go_file.write_bytes(stubs.program("print('started')\n", "refuse: no"))
    done = call("run", str(go_file))
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"error[stub-refuse]" in done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_signals_are_the_program_s(go_file: Path, number: int) -> None:
    go_file.write_bytes(
        stubs.program(
            "import signal, sys, time\n"
            "signal.signal(signal.SIGINT, lambda *a: sys.exit(130))\n"
            "print('ready', flush=True)\n"
            "time.sleep(60)\n"
        )
    )
    process = subprocess.Popen(
        [*CLI, "run", str(go_file)], stdout=subprocess.PIPE, env=environment()
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    process.send_signal(number)
    expected = 130 if number == signal.SIGINT else -number
    assert process.wait(timeout=10) == expected
    process.stdout.close()


def test_run_works_with_spawned_processes(go_file: Path) -> None:
    python = """\
import multiprocessing


def work(queue):
    queue.put(__name__)


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(queue,))
    process.start()
    print(queue.get())
    process.join()
"""
    go_file.write_bytes(stubs.program(python))
    done = call("run", str(go_file))
    assert (done.stdout, done.stderr) == (b"__mp_main__\n", b"")


# --- pipes and ends ----------------------------------------------------------------------


def test_a_reader_that_leaves_is_no_error(go_file: Path) -> None:
    go_file.write_bytes(stubs.program("x = 1\n" * 20_000))
    process = subprocess.Popen(
        [*CLI, "translate", str(go_file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=20) in (0, 1)
    process.stderr.close()


@pytest.mark.parametrize("redirection", [">&-", "> /dev/full"])
def test_output_that_cannot_be_written(go_file: Path, redirection: str) -> None:
    go_file.write_bytes(stubs.program("x = 1\n"))
    command = f'"$@" {redirection}'
    done = subprocess.run(
        ["bash", "-c", command, "bash", *CLI, "translate", str(go_file)],
        capture_output=True,
        env=environment(),
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(b"error: standard output")
    assert b"Traceback" not in done.stderr and b"Exception" not in done.stderr


def test_ctrl_c_is_130(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*CLI, "translate", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdin is not None
    process.stdin.write(
        b"\n" * 500_000
    )  # more than a pipe holds: it is reading by then
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert process.returncode == 130
    assert b"Traceback" not in err


def test_a_poor_locale_changes_nothing(go_file: Path) -> None:
    go_file.write_bytes(stubs.program('print("héllo ☃")\n', "note: ☃"))
    done = call(
        "translate", str(go_file), LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"
    )
    assert done.stdout.decode() == 'print("héllo ☃")\n'
    assert b"Traceback" not in done.stderr and done.returncode == 0


# --- colour --------------------------------------------------------------------------------


def stderr_on_a_terminal(go_file: Path, **more: str) -> bytes:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*CLI, "translate", str(go_file)],
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        env=environment(**more),
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 4096)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
    os.close(ours)
    process.wait(timeout=20)
    return shown


def test_colour_only_on_a_terminal_and_only_when_wanted(go_file: Path) -> None:
    go_file.write_bytes(stubs.program("x = 1\n", "refuse: no"))
    assert b"\x1b[" in stderr_on_a_terminal(go_file)
    assert b"\x1b[" not in stderr_on_a_terminal(go_file, NO_COLOR="1")
    assert b"\x1b[" not in call("translate", str(go_file)).stderr


# --- never a traceback ---------------------------------------------------------------------


def test_an_internal_error_of_a_command_is_one_line() -> None:
    code = (
        "import go2mp.files as files, go2mp.cli as cli\n"
        "def read_source(name): raise ZeroDivisionError('boom')\n"
        "files.read_source = read_source\n"
        "cli.main(['translate', 'x.go'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment(), timeout=60
    )
    assert done.returncode == 1
    assert done.stderr.startswith(b"error: internal error: ZeroDivisionError: boom")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("stem", "name"),
    [("tool", "tool.py"), ("queue", "queue_main.py"), ("copy", "copy_main.py")],
)
def test_a_program_does_not_hide_a_standard_module(stem: str, name: str) -> None:
    assert script_name(stem) == name
