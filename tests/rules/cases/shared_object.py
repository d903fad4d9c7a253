from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Process, active_children, parent_process
from multiprocessing.managers import BaseManager
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False)
class Counter:
    mu: threading.Lock = field(default_factory=threading.Lock)
    n: int = 0

    def add(self, k: int) -> None:
        with self.mu:
            self.n += k

    def total(self) -> int:
        with self.mu:
            return self.n


class SharedObjects(BaseManager):
    """A process that has the objects which the others share."""

    counter: type[Counter]


SharedObjects.register("counter", Counter)


def count(c: Counter) -> None:
    c.add(2)


def main() -> None:
    shared = SharedObjects()
    shared.start()
    c = shared.counter(n=10)
    processes = []
    for _ in range(3):
        process = Process(target=count, args=(c,))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(c.total())


if __name__ == "__main__":
    main()
