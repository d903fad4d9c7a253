"""A semaphore that is taken for each goroutine before it starts, and given back by
it."""

import atexit
import os
import signal
import sys
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


def task(n: int, sem: SemaphoreType, mu: LockType, total: "Synchronized[int]") -> None:
    try:
        with mu:
            total.value += n
    finally:
        sem.release()


def main() -> None:
    limit = 3
    sem = Semaphore(limit)
    processes = []
    mu = Lock()
    total = Value(c_int64, 0)
    for i in range(1, 11):
        sem.acquire()
        process = Process(target=task, args=(i, sem, mu, total))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print("total:", total.value)


if __name__ == "__main__":
    main()
