"""Loops that are nearly a map of a function over a slice."""

import atexit
import os
import signal
import sys
import time
from contextlib import suppress
from ctypes import c_int64
from multiprocessing import Array, Process, active_children, parent_process
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


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C

calls = 0


def counted(n: int) -> int:
    global calls
    calls += 1
    return n


def slow(n: int) -> int:
    time.sleep(n * 0.001)
    return n * n


def square(n: int) -> int:
    return n * n


def task(slept: "SynchronizedArray[int]", i: int, n: int) -> None:
    slept[i] = slow(n)


def task2(early: "SynchronizedArray[int]", i: int, n: int) -> None:
    early[i] = square(n)


def task3(longer: "SynchronizedArray[int]", i: int, n: int) -> None:
    longer[i] = square(n)


def task4(numbers: list[int], turned: "SynchronizedArray[int]", i: int, n: int) -> None:
    turned[len(numbers) - 1 - i] = square(n)


def main() -> None:
    numbers = [3, 1, 2]
    processes = []

    # it sleeps: all at the same time
    slept = Array(c_int64, len(numbers))
    for i, n in enumerate(numbers):
        process = Process(target=task, args=(slept, i, n))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()

    # it is looked at before
    early = Array(c_int64, len(numbers))
    early[0] = 7
    before = early[0]
    processes2 = []
    for i, n in enumerate(numbers):
        process = Process(target=task2, args=(early, i, n))
        process.start()
        processes2.append(process)
    for process in processes2:
        process.join()

    # it is longer
    longer = Array(c_int64, (len(numbers) + 1))
    processes3 = []
    for i, n in enumerate(numbers):
        process = Process(target=task3, args=(longer, i, n))
        process.start()
        processes3.append(process)
    for process in processes3:
        process.join()

    # the index of another one
    turned = Array(c_int64, len(numbers))
    processes4 = []
    for i, n in enumerate(numbers):
        process = Process(target=task4, args=(numbers, turned, i, n))
        process.start()
        processes4.append(process)
    for process in processes4:
        process.join()

    # one at a time, in the same memory
    one = [0] * len(numbers)
    for i, n in enumerate(numbers):
        one[i] = counted(n)
    print(
        f"[{' '.join(map(str, slept[:]))}]",
        before,
        f"[{' '.join(map(str, early[:]))}]",
        f"[{' '.join(map(str, longer[:]))}]",
        f"[{' '.join(map(str, turned[:]))}]",
        f"[{' '.join(map(str, one))}]",
        calls,
    )


if __name__ == "__main__":
    main()
