"""Word counts, computed by a pool of workers."""

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
    """Job is one line of text to count."""

    id: int = 0
    text: str = ""


@dataclass(eq=False, slots=True)
class Result:
    """Result holds how many words a job's text has."""

    job_id: int = 0
    words: int = 0


NUM_WORKERS = 4


def worker(jobs: Queue[Job | None], results: Queue[Result]) -> None:
    """worker counts words until jobs is closed."""
    while True:
        job = jobs.get()
        if job is None:  # poison pill: jobs is closed
            break
        words = len(job.text.split())
        results.put(Result(job.id, words))


def main() -> None:
    lines = ["the quick brown fox", "jumps over", "the lazy dog", ""]
    jobs: Queue[Job | None] = Queue()
    results: Queue[Result] = Queue(100)

    # Start workers.
    for _ in range(NUM_WORKERS):
        Process(target=worker, args=(jobs, results), daemon=True).start()

    for i, line in enumerate(lines):
        jobs.put(Job(id=i, text=line))
    for _ in range(NUM_WORKERS):  # no more jobs
        jobs.put(None)

    counts: list[Result] = []
    for _ in lines:
        counts.append(results.get())
    counts.sort(key=lambda result: result.job_id)
    for r in counts:
        print(f"line {r.job_id}: {r.words} words")


if __name__ == "__main__":
    main()
