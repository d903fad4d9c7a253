"""Goroutines share memory: what the worker appends, main sees. (A process has its
own memory: the gotcha of the guide.)
"""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


def run_with_threads(main: Callable[[], object]) -> NoReturn:
    """Runs main; the program ends with it, or with a panic in any thread (code 2)."""
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))
    threading.excepthook = lambda failed: end_by_panic(failed.exc_value)
    try:
        main()
    except Exception as exc:
        end_by_panic(exc)
    exit_with_threads(0)


def end_by_panic(exc: BaseException | None) -> NoReturn:
    """Reports a panic, and ends the program."""
    if isinstance(exc, Exception):
        report_panic(exc)
    exit_with_threads(2)


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
    workers = []
    thread = Thread(target=worker, args=(obj,), daemon=True)
    thread.start()
    workers.append(thread)
    for thread in workers:
        thread.join()

    print(f"[{' '.join(map(str, obj.data))}]", len(obj.data))


if __name__ == "__main__":
    run_with_threads(main)
