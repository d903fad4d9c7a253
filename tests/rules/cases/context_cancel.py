from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from multiprocessing import Event, Process, Queue, active_children, parent_process
from multiprocessing.synchronize import Event as EventType
from queue import Empty
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def worker(ctx: EventType, jobs: Queue[int], results: Queue[int]) -> None:
    while True:
        if ctx.is_set():
            return
        try:
            job = jobs.get(timeout=POLL_SECONDS)
        except Empty:
            continue
        if job is None:
            return
        results.put(job * 2)


def main() -> None:
    ctx = Event()
    jobs: Queue[int] = Queue(1)
    results: Queue[int] = Queue(1)
    Process(target=worker, args=(ctx, jobs, results), daemon=True).start()
    jobs.put(21)
    print(results.get())
    ctx.set()
    print("context canceled")


if __name__ == "__main__":
    main()
