"""Loops that receive until the channel is closed, written with the second value."""

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


def worker(jobs: Queue[int | None], results: Queue[int | None]) -> None:
    while True:
        job = jobs.get()
        if job is None:  # poison pill: jobs is closed
            break
        # the next one
        # no more
        results.put(job * job)


def main() -> None:
    jobs: Queue[int | None] = Queue()
    results: Queue[int | None] = Queue()
    workers = []
    for _ in range(3):
        process = Process(target=worker, args=(jobs, results))
        process.start()
        workers.append(process)
    for i in range(10):
        jobs.put(i)
    for _ in range(3):
        jobs.put(None)

    def close_when_done() -> None:
        for process in workers:
            process.join()
        results.put(None)

    Thread(target=close_when_done, daemon=True).start()

    total = 0
    while True:
        result = results.get()
        if result is None:  # poison pill: results is closed
            break
        if result == 1:
            continue
        total += result
    print("all received")
    print(total)


if __name__ == "__main__":
    main()
