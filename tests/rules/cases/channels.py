from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from multiprocessing import Process, Queue, active_children, parent_process
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def double(jobs: Queue[int], results: Queue[int]) -> None:
    job = jobs.get()
    results.put(job * 2)


def main() -> None:
    jobs: Queue[int] = Queue(10)
    results: Queue[int] = Queue(10)
    Process(target=double, args=(jobs, results), daemon=True).start()
    jobs.put(21)
    print(results.get())


if __name__ == "__main__":
    main()
