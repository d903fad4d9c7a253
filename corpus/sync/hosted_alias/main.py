"""A method gives what the object has, and main changes it: no copy."""

from __future__ import annotations

import os
import signal
import sys
import traceback
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
class Log:
    """Log keeps lines."""

    mu: Lock = field(default_factory=Lock)
    _lines: list[str] = field(default_factory=list)

    def add(self, line: str) -> None:
        """Add appends a line."""
        with self.mu:
            self._lines.append(line)

    def lines(self) -> list[str]:
        """Lines gives the lines themselves."""
        with self.mu:
            return self._lines


def main() -> None:
    log = Log()
    threads = []
    for _ in range(3):

        def task() -> None:
            log.add("line")

        thread = Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    log.lines()[1] = "changed"
    print(f"[{' '.join(log.lines())}]")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_with_threads(2)  # as after a panic in Go
