import atexit
import os
import signal
import sys
from contextlib import suppress
from ctypes import c_int64
from multiprocessing import Process, Value, active_children, parent_process
from threading import Thread
from typing import Any, NoReturn

# helpers: exit_processes, AtomicInt

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def task(hits: AtomicInt) -> None:
    hits.add(1)


def main() -> None:
    hits = AtomicInt()
    processes = []
    for _ in range(4):
        process = Process(target=task, args=(hits,))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(hits.load())


if __name__ == "__main__":
    main()
