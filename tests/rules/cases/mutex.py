from __future__ import annotations

import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import Any, ClassVar, NoReturn

# helpers: run_to_end, print_line, Panic, Goexit, report_panic, ThreadWaitGroup, ThreadMutex, Threads, Waiter, go_thread, run_thread, run_threads, exit_threads, fatal_thread


@dataclass(eq=False, slots=True)
class Counter:
    mu: ThreadMutex = field(default_factory=ThreadMutex)
    n: int = 0

    def __copy__(self) -> Counter:
        return Counter(self.mu, self.n)

    def add(self, k: int) -> None:
        with self.mu:
            self.n += k


def main() -> None:
    c = Counter()
    wg = ThreadWaitGroup()
    for _ in range(4):
        wg.add(1)

        def task() -> None:
            try:
                c.add(1)
            finally:
                wg.done()

        go_thread(task)
    wg.wait()
    print_line(c.n)


if __name__ == "__main__":
    run_threads(main)
