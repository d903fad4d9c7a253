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

# helpers: exit_processes

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def square(n: int) -> int:
    return n * n


def task(results: "SynchronizedArray[int]", i: int) -> None:
    results[i] = square(i)


def main() -> None:
    results = Array(c_int64, 4)
    processes = []
    for i in range(len(results)):
        process = Process(target=task, args=(results, i))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(f"[{' '.join(map(str, results[:]))}]")


if __name__ == "__main__":
    main()
