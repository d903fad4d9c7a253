"""A pool whose results are closed by a goroutine that waits for the workers."""

from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
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


@dataclass(eq=False, slots=True)
class Job:
    id: int = 0
    text: str = ""


@dataclass(eq=False, slots=True)
class Result:
    job_id: int = 0
    length: int = 0


def worker(id_: int, jobs: Queue[Job | None], results: Queue[Result | None]) -> None:
    while True:
        job = jobs.get()
        if job is None:  # poison pill: jobs is closed
            break
        results.put(Result(job.id, len(job.text)))


def main() -> None:
    jobs: Queue[Job | None] = Queue()
    results: Queue[Result | None] = Queue()
    workers = []

    for w in range(1, 4):
        process = Process(target=worker, args=(w, jobs, results))
        process.start()
        workers.append(process)

    words = ["the", "quick", "brown", "fox", "jumps"]
    for i, text in enumerate(words):
        jobs.put(Job(i, text))
    for _ in range(3):
        jobs.put(None)

    def close_when_done() -> None:
        for process in workers:
            process.join()
        results.put(None)

    Thread(target=close_when_done, daemon=True).start()

    all_: list[Result] = []
    while True:
        r = results.get()
        if r is None:  # poison pill: results is closed
            break
        all_.append(r)
    all_.sort(key=lambda result: result.job_id)
    for r2 in all_:
        print(r2.job_id, r2.length)


if __name__ == "__main__":
    main()
