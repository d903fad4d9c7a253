"""CPU-bound work on several cores: each goroutine sums its own part."""

from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from multiprocessing import Process, Queue, active_children, parent_process
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


def sum_squares(low: int, high: int, sums: Queue[int]) -> None:
    """sumSquares adds the squares of the numbers from low up to, not including,
    high."""
    total = 0
    for i in range(low, high):
        total += i * i % 7
    sums.put(total)


def main() -> None:
    n = 400000
    parts = 4
    sums: Queue[int] = Queue()

    for p in range(parts):
        Process(
            target=sum_squares,
            args=(p * n // parts, (p + 1) * n // parts, sums),
            daemon=True,
        ).start()

    total = 0
    for _ in range(parts):
        total = wrap64(total + sums.get())
    print("total:", total)


if __name__ == "__main__":
    main()
