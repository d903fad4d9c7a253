"""Goroutines share memory: what the worker appends, main sees. (A process has its
own memory: the gotcha of the guide.)
"""

import os
import signal
import sys
from dataclasses import dataclass, field
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class MyClass:
    """MyClass collects numbers."""

    data: list[int] = field(default_factory=list)

    def add(self, n: int) -> None:
        """Add appends a number."""
        self.data.append(n)


def worker(obj: MyClass) -> None:
    obj.add(1)
    obj.add(2)


def main() -> None:
    obj = MyClass()
    thread = Thread(target=worker, args=(obj,), daemon=True)
    thread.start()
    thread.join()

    print(f"[{' '.join(map(str, obj.data))}]", len(obj.data))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
