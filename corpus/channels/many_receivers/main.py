"""One close ends every receiver; values that were sent before it are all received
once."""

from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from ctypes import c_int64
from multiprocessing import Array, Process, Queue, active_children, parent_process
from multiprocessing.sharedctypes import SynchronizedArray
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


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def task(values: Queue[int | None], sums: SynchronizedArray[int], r: int) -> None:
    while True:
        v = values.get()
        if v is None:  # poison pill: values is closed
            break
        sums[r] += v


def main() -> None:
    receivers = 4
    values: Queue[int | None] = Queue()
    sums = Array(c_int64, receivers)

    processes = []
    for r in range(receivers):
        process = Process(target=task, args=(values, sums, r))
        process.start()
        processes.append(process)

    for i in range(1, 101):
        values.put(i)
    for _ in range(receivers):
        values.put(None)
    for process in processes:
        process.join()

    total = 0
    for sum_ in sums[:]:
        total = wrap64(total + sum_)
    print("total:", total)


if __name__ == "__main__":
    main()
