import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing import Process, Semaphore, active_children
from multiprocessing.synchronize import Semaphore as SemaphoreType
from typing import NoReturn

# helpers: run_processes, exit_processes, report_panic

print = partial(print, flush=True)  # goroutines share one standard output


def task(slots: SemaphoreType) -> None:
    slots.acquire()
    print("working")
    slots.release()


def main() -> None:
    slots = Semaphore(2)
    processes = []
    for _ in range(4):
        process = Process(target=task, args=(slots,))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()


if __name__ == "__main__":
    run_processes(main)
