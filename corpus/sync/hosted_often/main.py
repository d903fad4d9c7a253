"""An object that is called so often that a call must not cost what one of another
process does."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Counter:
    """Counter counts."""

    mu: Lock = field(default_factory=Lock)
    _n: int = 0

    def inc(self) -> None:
        """Inc counts one."""
        with self.mu:
            self._n += 1

    def n(self) -> int:
        """N is how many were counted."""
        with self.mu:
            return self._n


def main() -> None:
    counter = Counter()
    threads = []
    for _ in range(4):

        def task() -> None:
            for _ in range(10000):
                counter.inc()

        thread = Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print(counter.n())


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
