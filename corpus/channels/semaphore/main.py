"""A buffered channel as a counting semaphore: never more than three run at once."""

import atexit
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from ctypes import c_int64
from multiprocessing import (
    Lock,
    Process,
    Semaphore,
    Value,
    active_children,
    parent_process,
)
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Lock as LockType
from multiprocessing.synchronize import Semaphore as SemaphoreType
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


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

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def task(
    slots: SemaphoreType,
    mu: LockType,
    running: "Synchronized[int]",
    most: "Synchronized[int]",
    done: "Synchronized[int]",
) -> None:
    with slots:

        with mu:
            running.value += 1
            if running.value > most.value:
                most.value = running.value

        time.sleep(0.02)

        with mu:
            running.value -= 1
            done.value += 1


def main() -> None:
    limit = 3
    slots = Semaphore(limit)

    mu = Lock()
    processes = []
    running = Value(c_int64, 0)
    most = Value(c_int64, 0)
    done = Value(c_int64, 0)
    for _ in range(8):
        process = Process(target=task, args=(slots, mu, running, most, done))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()

    print(
        "done:",
        done.value,
        "running:",
        running.value,
        "within the limit:",
        str(most.value <= limit).lower(),
    )


if __name__ == "__main__":
    run_processes(main)
