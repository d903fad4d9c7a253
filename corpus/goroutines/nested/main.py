"""Goroutines start goroutines: a parallel sum over a tree of ranges."""

import os
import signal
import sys
import threading
from collections.abc import Callable
from queue import Queue
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------

sys.setrecursionlimit(100_000)  # Go's stacks grow


def sum_(low: int, high: int, result: Queue[int]) -> None:
    """sum adds the numbers from low up to, not including, high."""
    if high - low <= 25:
        total = 0
        for i in range(low, high):
            total += i
        result.put(total)
        result.join()  # until it is received
        return
    middle = (low + high) // 2
    left: Queue[int] = Queue()
    right: Queue[int] = Queue()
    Thread(target=sum_, args=(low, middle, left), daemon=True).start()
    Thread(target=sum_, args=(middle, high, right), daemon=True).start()
    value = left.get()
    left.task_done()
    value2 = right.get()
    right.task_done()
    result.put(wrap64(value + value2))
    result.join()  # until it is received


def main() -> None:
    result: Queue[int] = Queue()
    Thread(target=sum_, args=(0, 100, result), daemon=True).start()
    value = result.get()
    result.task_done()
    print(value)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    run_deep(main)
    exit_with_threads(0)
