from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import NoReturn

# helpers: exit_with_threads


@dataclass(eq=False, slots=True)
class Counter:
    mu: Lock = field(default_factory=Lock)
    n: int = 0

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
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
