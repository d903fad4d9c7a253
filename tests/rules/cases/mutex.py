from __future__ import annotations

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import NoReturn

# helpers: report_panic, run_with_threads, end_by_panic, exit_with_threads


@dataclass(eq=False, slots=True)
class Counter:
    mu: Lock = field(default_factory=Lock)
    n: int = 0

    def __copy__(self) -> Counter:
        return Counter(self.mu, self.n)

    def add(self, k: int) -> None:
        with self.mu:
            self.n += k


def main() -> None:
    c = Counter()
    threads = []
    for _ in range(4):

        def task() -> None:
            c.add(1)

        thread = Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print(c.n)


if __name__ == "__main__":
    run_with_threads(main)
