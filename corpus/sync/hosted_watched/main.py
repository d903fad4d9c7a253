"""Main sees by an object that the receiver is not further than an unbuffered channel
lets it."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import JoinableQueue, Process, active_children, parent_process
from multiprocessing.managers import BaseManager
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


@dataclass(eq=False)
class Seen:
    """Seen remembers numbers."""

    mu: threading.Lock = field(default_factory=threading.Lock)
    _sum: int = 0

    def add(self, n: int) -> None:
        """Add remembers a number."""
        with self.mu:
            self._sum += n

    def sum(self) -> int:
        """Sum is the sum of the numbers."""
        with self.mu:
            return self._sum


class SharedObjects(BaseManager):
    """A process that has the objects which the others share."""

    seen: type[Seen]


SharedObjects.register("seen", Seen)


def task(seen: Seen, numbers: JoinableQueue[int | None]) -> None:
    while True:
        n = numbers.get()
        numbers.task_done()
        if n is None:  # poison pill: numbers is closed
            break
        seen.add(n)


def main() -> None:
    shared = SharedObjects()
    shared.start()
    seen = shared.seen()
    numbers: JoinableQueue[int | None] = JoinableQueue()
    process = Process(target=task, args=(seen, numbers))
    process.start()
    numbers.put(5)
    numbers.join()  # until it is received
    numbers.put(7)
    numbers.join()  # until it is received  # received after 5 was added
    print(str(seen.sum() >= 5).lower())
    numbers.put(None)
    process.join()
    print(seen.sum())


if __name__ == "__main__":
    main()
