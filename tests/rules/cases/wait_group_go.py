import atexit
import os
import signal
import sys
from contextlib import suppress
from functools import partial
from multiprocessing import Process, active_children, parent_process
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # buffered, whatever -u says
print = partial(print, flush=True)  # in one piece: the processes share it
signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def task(i: int) -> None:
    print("worker", i)


def main() -> None:
    processes = []
    for i in range(3):
        process = Process(target=task, args=(i,))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
