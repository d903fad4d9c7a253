"""Context for cancellation: the goroutine waits for its time or for the cancel."""

import atexit
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import Event, Process, active_children, parent_process
from multiprocessing.synchronize import Event as EventType
from threading import Thread
from typing import NoReturn, TextIO

# --- Go semantics that Python lacks ------------------------------------------


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


class ContextError(SentinelError):
    """Why a context has ended."""


CANCELED = ContextError("context canceled", "CANCELED")


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


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


# --- the program -------------------------------------------------------------


def print(
    *values: object, sep: str = " ", end: str = "\n", file: TextIO | None = None
) -> None:
    """Prints at once and in one piece: the goroutines share one standard output."""
    file = file or sys.stdout
    file.write(sep.join(map(str, values)) + end)
    file.flush()


signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def task(ctx: EventType, done: EventType) -> None:
    try:
        if ctx.wait(10):
            print("cancelled:", (CANCELED if ctx.is_set() else None) or "<nil>")
            return
        else:
            print("worked")
    finally:
        done.set()


def main() -> None:
    ctx = Event()
    cancel = ctx.set
    try:

        done = Event()
        Process(target=task, args=(ctx, done), daemon=True).start()

        cancel()  # signal cancellation
        done.wait()
        print("main is done")
    finally:
        cancel()


if __name__ == "__main__":
    run_processes(main)
