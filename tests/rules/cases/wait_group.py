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


def worker(id_: int) -> None:
    print("worker", id_)


def main() -> None:
    workers = []
    for i in range(1, 4):
        process = Process(target=worker, args=(i,))
        process.start()
        workers.append(process)
    for process in workers:
        process.join()


if __name__ == "__main__":
    main()
