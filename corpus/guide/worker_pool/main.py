"""The worker pool of the guide: four workers take jobs and give results."""

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
    """Job is a number to square."""

    id: int = 0
    number: int = 0


@dataclass(eq=False, slots=True)
class Result:
    """Result is a squared number."""

    job_id: int = 0
    square: int = 0


def process(job: Job) -> Result:
    return Result(job_id=job.id, square=job.number * job.number)


def worker(jobs: Queue[Job | None], results: Queue[Result]) -> None:
    while True:
        job = jobs.get()
        if job is None:  # poison pill: jobs is closed
            break
        # iterate until channel closed
        result = process(job)
        results.put(result)


def main() -> None:
    job_list = [Job(1, 10), Job(2, 20), Job(3, 30), Job(4, 40), Job(5, 50), Job(6, 60)]
    jobs: Queue[Job | None] = Queue()
    results: Queue[Result] = Queue(100)

    # Start workers
    for _ in range(4):
        Process(target=worker, args=(jobs, results), daemon=True).start()

    # Send jobs
    for job in job_list:
        jobs.put(job)
    for _ in range(4):  # signal no more jobs
        jobs.put(None)

    # Collect results
    squares = [0] * (len(job_list) + 1)
    for _ in range(len(job_list)):
        result = results.get()
        squares[result.job_id] = result.square
    for job in job_list:
        print(f"{job.number} squared is {squares[job.id]}")


if __name__ == "__main__":
    main()
