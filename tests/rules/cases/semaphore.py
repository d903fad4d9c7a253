import atexit
import os
import signal
import sys
from contextlib import suppress
from functools import partial
from multiprocessing import Process, Semaphore, active_children, parent_process
from multiprocessing.synchronize import Semaphore as SemaphoreType
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # buffered, whatever -u says
print = partial(print, flush=True)  # in one piece: the processes share it
signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


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
    main()
