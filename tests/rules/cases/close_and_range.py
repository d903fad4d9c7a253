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


def worker(jobs: Queue[int | None], results: Queue[int]) -> None:
    while True:
        job = jobs.get()
        if job is None:  # poison pill: jobs is closed
            break
        results.put(job * job)


def main() -> None:
    jobs: Queue[int | None] = Queue()
    results: Queue[int] = Queue(5)
    for _ in range(2):
        Process(target=worker, args=(jobs, results), daemon=True).start()
    for i in range(5):
        jobs.put(i)
    for _ in range(2):
        jobs.put(None)
    sum_ = 0
    for _ in range(5):
        sum_ += results.get()
    print(sum_)


if __name__ == "__main__":
    main()
