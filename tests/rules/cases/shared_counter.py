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

# helpers: exit_processes

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def task(mu: LockType, count: "Synchronized[int]") -> None:
    with mu:
        count.value += 1


def main() -> None:
    mu = Lock()
    processes = []
    count = Value(c_int64, 0)
    for _ in range(4):
        process = Process(target=task, args=(mu, count))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(count.value)


if __name__ == "__main__":
    main()
