import atexit
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import Process, active_children, parent_process
from threading import Thread
from typing import Any, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


def run_processes(main: Callable[[], object]) -> None:
    """Runs main; a panic in it or a CheckedProcess ends the program (exit code 2)."""
    signal.signal(signal.SIGUSR1, lambda *_: exit_processes(2))
    try:
        main()
    except Exception as exc:
        report_panic(exc)
        exit_processes(2)


def exit_processes(code: int) -> NoReturn:
    """Ends the program at once: its processes, and the semaphores that it has made."""
    with suppress(RuntimeError):  # a signal came while something was written
        sys.stdout.flush()
    for process in active_children():
        process.kill()
    if parent_process() is None:
        cleanup = Thread(target=atexit._run_exitfuncs, daemon=True)
        cleanup.start()
        cleanup.join(1)  # a queue that nobody empties would hold it up
    os._exit(code)


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def task() -> None:
    time.sleep(3600)


def main() -> None:
    processes = []
    print("start")
    for _ in range(3):
        process = Process(target=task)
        process.start()
        processes.append(process)
    m: dict[str, int] = NilMap()
    m["x"] = 1
    for process in processes:
        process.join()


if __name__ == "__main__":
    run_processes(main)
