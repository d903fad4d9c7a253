"""Deep stacks: room, one translation at a time, everything put back."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from go2mp import deep

ROOT = Path(__file__).resolve().parents[1]


def depth(n: int) -> int:
    return 0 if n == 0 else 1 + depth(n - 1)


def test_room_and_what_was_before() -> None:
    before = sys.getrecursionlimit(), threading.stack_size()
    found: list[int] = []
    deep.with_deep_stack(lambda: found.append(depth(30_000)))
    assert found == [30_000]
    assert (sys.getrecursionlimit(), threading.stack_size()) == before


def test_what_it_raises_comes_out_and_the_next_has_its_turn() -> None:
    def fail() -> None:
        raise ZeroDivisionError

    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            deep.with_deep_stack(fail)


def test_without_room_for_a_stack(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_start(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    before = sys.getrecursionlimit()
    found: list[int] = []
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", no_start)
        deep.with_deep_stack(lambda: found.append(1))
    deep.with_deep_stack(lambda: found.append(2))
    assert found == [1, 2] and sys.getrecursionlimit() == before


def test_one_at_a_time() -> None:
    inside, most = 0, 0

    def work() -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        threading.Event().wait(0.02)
        inside -= 1

    threads = [
        threading.Thread(target=deep.with_deep_stack, args=(work,)) for _ in range(5)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


PARALLEL = """
import threading
from support import stubs
import pytest
stubs.install(pytest.MonkeyPatch())
from go2mp.pipeline import translate
source = stubs.program("def f(a,  b = [1,2]):\\n    return {a: b, 'x': (a, b)}\\n" * 150)
def work():
    for _ in range(6):
        assert translate(source).text
threads = [threading.Thread(target=work) for _ in range(4)]
[t.start() for t in threads]
[t.join() for t in threads]
print("done")
"""


def test_translating_in_threads_does_not_crash_python() -> None:
    """black in two threads at once did: `verify` ended with a segmentation fault."""
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PARALLEL],
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr[-2000:]
