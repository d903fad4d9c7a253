"""close never waits, even if the buffer is full and its readers are busy: the pills
need room."""

from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from multiprocessing import Process, Queue, active_children, parent_process
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def exit_processes(code: int) -> NoReturn:
    """Ends the program at once: its processes, and the semaphores that it has made."""
    with suppress(RuntimeError):  # a signal came while something was written
        sys.stdout.flush()
    for process in active_children():
        process.kill()
    if parent_process() is None:
        cleanup = Thread(target=atexit._run_exitfuncs, daemon=True)
        cleanup.start()
        cleanup.join(1)  # a queue that nobody empties would hold it up
    os._exit(code)


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def worker(jobs: Queue[int | None], results: Queue[int]) -> None:
    while True:
        job = jobs.get()
        if job is None:  # poison pill: jobs is closed
            break
        results.put(job * 2)


def fill(jobs: Queue[int | None], n: int) -> None:
    for i in range(n):
        jobs.put(i)
    jobs.put(None)


def main() -> None:
    jobs: Queue[int | None] = Queue()
    results: Queue[int] = Queue(1)
    Process(target=worker, args=(jobs, results), daemon=True).start()
    # One job's result is in its buffer, one is in the worker's hands, three jobs wait.
    fill(jobs, 5)
    sum_ = 0
    for _ in range(5):
        sum_ += results.get()
    print(sum_)


if __name__ == "__main__":
    main()
