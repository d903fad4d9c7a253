"""A goroutine asks an object again and again how far another one is."""

from __future__ import annotations

import os
import signal
import sys
import time
from dataclasses import dataclass, field
from queue import Queue
from threading import Lock, Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Progress:
    """Progress is how far somebody is."""

    mu: Lock = field(default_factory=Lock)
    _step: int = 0

    def advance(self) -> None:
        """Advance goes one step."""
        with self.mu:
            self._step += 1

    def step(self) -> int:
        """Step tells the step."""
        with self.mu:
            return self._step


def main() -> None:
    progress = Progress()
    words: Queue[str] = Queue(4)
    threads = []

    def task() -> None:
        words.put("first")
        progress.advance()

    thread = Thread(target=task, daemon=True)
    thread.start()
    threads.append(thread)

    def task2() -> None:
        while progress.step() < 1:
            time.sleep(0.001)
        words.put("second")

    thread = Thread(target=task2, daemon=True)
    thread.start()
    threads.append(thread)
    print(words.get(), words.get())
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
