"""A buffered channel as a counting semaphore: never more than three run at once."""

import atexit
import os
import signal
import sys
import time
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
    main()
