import os
import signal
import sys
from queue import Queue
from threading import Thread
from typing import Any, NoReturn

# helpers: Closed, exit_with_threads


def run(jobs: Queue[Any], results: Queue[int]) -> None:
    while True:
        job = jobs.get()
        if job is CLOSED:  # poison pill: jobs is closed
            break
        results.put(job())


def main() -> None:
    jobs: Queue[Any] = Queue()
    results: Queue[int] = Queue(1)
    Thread(target=run, args=(jobs, results), daemon=True).start()
    n = 20
    jobs.put(lambda: n + 1)
    jobs.put(CLOSED)
    print(results.get())


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
