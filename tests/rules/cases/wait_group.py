import atexit
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import Process, active_children, parent_process
from threading import Thread
from typing import NoReturn, TextIO

# helpers: run_processes, exit_processes, report_panic


def print(
    *values: object, sep: str = " ", end: str = "\n", file: TextIO | None = None
) -> None:
    """Prints at once and in one piece: the goroutines share one standard output."""
    file = file or sys.stdout
    file.write(sep.join(map(str, values)) + end)
    file.flush()


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
    run_processes(main)
