from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Process, Queue, active_children, parent_process
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False, slots=True)
class Job:
    id: int = 0
    tags: list[str] = field(default_factory=list)


def worker(jobs: Queue[Job], done: Queue[int]) -> None:
    job = jobs.get()
    done.put(len(job.tags))


def main() -> None:
    jobs: Queue[Job] = Queue(1)
    done: Queue[int] = Queue(1)
    Process(target=worker, args=(jobs, done), daemon=True).start()
    jobs.put(Job(id=1, tags=["x", "y"]))
    print(done.get())


if __name__ == "__main__":
    main()
