"""Objects with a mutex whose fields main reads and writes itself."""

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
class Tally:
    """Tally counts words."""

    mu: Lock = field(default_factory=Lock)
    counts: dict[str, int] = field(default_factory=dict)
    total: int = 0

    def add(self, word: str) -> None:
        """Add counts a word."""
        with self.mu:
            self.counts[word] = self.counts.get(word, 0) + 1
            self.total += 1


def main() -> None:
    tally = Tally(counts={})
    tally.counts["go"] = 10
    threads = []
    for word in ["go", "py", "go"]:

        def task(word=word) -> None:
            tally.add(word)

        thread = Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print(tally.total, len(tally.counts), tally.counts.get("go", 0))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
