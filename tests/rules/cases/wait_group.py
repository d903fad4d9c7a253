import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing import Process, active_children, parent_process
from typing import NoReturn

# helpers: CheckedProcess, run_processes, exit_processes, report_panic

print = partial(print, flush=True)  # goroutines share one standard output


def worker(id_: int) -> None:
    print("worker", id_)


def main() -> None:
    workers = []
    for i in range(1, 4):
        process = CheckedProcess(target=worker, args=(i,))
        process.start()
        workers.append(process)
    for process in workers:
        process.join()


if __name__ == "__main__":
    run_processes(main)
