import atexit
import os
import signal
import sys
from contextlib import suppress
from ctypes import c_int64
from multiprocessing import Array, Lock, Process, Value, active_children, parent_process
from multiprocessing.sharedctypes import Synchronized, SynchronizedArray
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


def task(
    mu: LockType,
    counter: "Synchronized[int]",
    squares: "SynchronizedArray[int]",
    i: int,
) -> None:
    squares[i] = i * i
    with mu:
        counter.value += i


def main() -> None:
    mu = Lock()
    processes = []
    counter = Value(c_int64, 0)
    squares = Array(c_int64, 8)

    for i in range(8):
        process = Process(target=task, args=(mu, counter, squares, i))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(counter.value, f"[{' '.join(map(str, squares[:]))}]")


if __name__ == "__main__":
    main()
