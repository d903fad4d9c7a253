"""Running programs within limits: time, amount of output, processes left behind, start methods."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import pytest

from go2mp.verify import execution, python_side
from go2mp.verify.execution import Interrupted, Outcome, execute, session_processes
from go2mp.verify.program import Program


def run_python(code: str, timeout: float = 20.0, **kwargs: object) -> Outcome:
    command = [sys.executable, "-c", code]
    return execute(command, timeout=timeout, **kwargs)  # type: ignore[arg-type]


def test_outputs_and_code() -> None:
    outcome = run_python(
        "import sys; print('out'); print('err', file=sys.stderr); sys.exit(7)"
    )
    assert (outcome.stdout, outcome.stderr, outcome.code) == (b"out\n", b"err\n", 7)
    assert not outcome.leaked and not outcome.timed_out


def test_standard_input_is_given_or_empty() -> None:
    code = "import sys; print(sys.stdin.read())"
    assert run_python(code, stdin=b"a\nb").stdout == b"a\nb\n"
    assert run_python(code).stdout == b"\n"


def test_large_output_is_whole() -> None:
    outcome = run_python("print('x' * 3_000_000)")
    assert len(outcome.stdout) == 3_000_001


def test_output_past_the_limit_ends_the_program() -> None:
    started = time.monotonic()
    outcome = run_python("while True: print('x' * 1000)", output_limit=50_000)
    assert outcome.too_much_output
    assert len(outcome.stdout) == 50_000
    assert time.monotonic() - started < 10


def test_timeout_ends_the_whole_session() -> None:
    code = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
print(child.pid, flush=True)
time.sleep(60)
"""
    outcome = run_python(code, timeout=1.5)
    assert outcome.timed_out
    assert outcome.seconds < 10
    assert not Path(f"/proc/{int(outcome.stdout)}/cmdline").exists() or not Path(
        f"/proc/{int(outcome.stdout)}/cmdline"
    ).read_bytes().startswith(sys.executable.encode())


def test_a_process_left_behind_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(execution, "GRACE_SECONDS", 0.2)
    code = """
import subprocess, sys
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(61.5)"])
print("done")
"""
    outcome = run_python(code)
    assert outcome.stdout == b"done\n"
    assert [line for line in outcome.leaked if "61.5" in line]


def test_a_short_lived_helper_is_no_leak() -> None:
    code = """
import subprocess, sys
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(0.3); print('late')"])
"""
    outcome = run_python(code)
    assert outcome.leaked == ()
    assert outcome.stdout == b"late\n"


def test_the_death_by_signal_is_the_code() -> None:
    assert run_python("import os; os.kill(os.getpid(), 9)").code == -9


def test_stop_all_ends_what_runs() -> None:
    timer = threading.Timer(0.5, execution.stop_all)
    timer.start()
    try:
        with pytest.raises(Interrupted):
            run_python("import time; time.sleep(30)")
    finally:
        timer.join()
        execution.allow_again()


def test_missing_command_is_an_os_error() -> None:
    with pytest.raises(OSError):
        execute(["/nonexistent/program"], timeout=1)


def test_session_processes_sees_the_living(tmp_path: Path) -> None:
    assert session_processes(2**22 + 1) == {}


# --- start methods -----------------------------------------------------------------

METHOD_PROGRAM = """
import multiprocessing
from multiprocessing import Process, Queue


def work(queue: "Queue[tuple[str, str]]", number: int) -> None:
    queue.put((__name__, number * number))


def main() -> None:
    queue: Queue[tuple[str, str]] = Queue()
    processes = [Process(target=work, args=(queue, n)) for n in range(3)]
    for process in processes:
        process.start()
    results = sorted(queue.get() for _ in processes)
    for process in processes:
        process.join()
    print(multiprocessing.get_start_method(), results)


if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize("method", python_side.start_methods())
def test_start_method_is_the_one_asked_for(method: str) -> None:
    program = Program(path=Path("main.go"), source=b"")
    outcome = python_side.run(METHOD_PROGRAM, program, method=method)
    assert outcome.code == 0, outcome.stderr
    name = "__main__" if method == "fork" else "__mp_main__"
    expected = [(name, 0), (name, 1), (name, 4)]
    assert outcome.stdout.decode() == f"{method} {expected}\n"
    assert outcome.leaked == ()


def test_arguments_and_input_reach_the_python() -> None:
    program = Program(
        path=Path("echo.go"), source=b"", stdin=b"in", args=("a b", "--flag")
    )
    text = "import sys\nprint(sys.argv[1:], sys.stdin.read(), __file__[-7:])\n"
    outcome = python_side.run(text, program)
    assert outcome.stdout == b"['a b', '--flag'] in echo.py\n"
