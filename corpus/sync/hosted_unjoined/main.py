"""Main does not wait for the goroutines that use an object: it may be gone before they
are."""

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
class Meter:
    """Meter counts beats."""

    mu: Lock = field(default_factory=Lock)
    beats: int = 0

    def beat(self) -> None:
        """Beat counts one."""
        with self.mu:
            self.beats += 1


def beat(meter: Meter, ready: Queue[bool]) -> None:
    meter.beat()
    ready.put(True)
    while True:
        meter.beat()
        time.sleep(0.001)


def main() -> None:
    meter = Meter()
    ready: Queue[bool] = Queue(2)
    Thread(target=beat, args=(meter, ready), daemon=True).start()
    Thread(target=beat, args=(meter, ready), daemon=True).start()
    print(str(ready.get()).lower(), str(ready.get()).lower())


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
