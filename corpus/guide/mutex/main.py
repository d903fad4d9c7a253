"""A mutex keeps concurrent updates of one variable apart."""

import atexit
import os
import signal
import sys
from contextlib import suppress
from ctypes import c_int64
from multiprocessing import Lock, Process, Value, active_children, parent_process
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Lock as LockType
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


def task(amount: int, mu: LockType, balance: "Synchronized[int]") -> None:
    with mu:
        balance.value += amount


def main() -> None:
    mu = Lock()
    processes = []
    balance = Value(c_int64, 100)

    for i in range(1, 6):
        process = Process(target=task, args=(i * 10, mu, balance))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()

    print("balance:", balance.value)


if __name__ == "__main__":
    main()
