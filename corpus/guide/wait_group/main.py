"""WaitGroup for synchronization: main waits for every worker."""

import atexit
import os
import signal
import sys
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


def quo(a: int, b: int) -> int:
    """Integer division that rounds toward zero, as Go's / does."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    return -(-a // b) if (a < 0) != (b < 0) else a // b


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def collatz(n: int) -> int:
    """collatz counts the steps that n needs to reach 1."""
    steps = 0
    while n != 1:
        if rem(n, 2) == 0:
            n = quo(n, 2)
        else:
            n = wrap64(3 * n + 1)
        steps += 1
    return steps


def task(steps: "SynchronizedArray[int]", i: int) -> None:
    steps[i] = collatz(i + 1)


def main() -> None:
    processes = []
    steps = Array(c_int64, 10)

    for i in range(len(steps)):
        process = Process(target=task, args=(steps, i))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()

    for i, n in enumerate(steps[:]):
        print(i + 1, "takes", n, "steps")


if __name__ == "__main__":
    main()
