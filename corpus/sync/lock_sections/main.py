"""Critical sections that end by themselves are plain Locks: early returns, readers and
writers."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock, Thread
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
class Stock:
    mu: Lock = field(default_factory=Lock)
    items: dict[str, int] = field(default_factory=dict)

    def take(self, name: str, n: int) -> bool:
        self.mu.acquire()
        if self.items.get(name, 0) < n:
            self.mu.release()
            return False
        self.items[name] = self.items.get(name, 0) - n
        self.mu.release()
        return True

    def count(self, name: str) -> int:
        with self.mu:
            for key, n in self.items.items():
                if key == name:
                    return n
            return 0


def main() -> None:
    stock = Stock(items={"pear": 100, "plum": 7})
    threads = []
    mu = Lock()
    refused = 0
    for _ in range(12):

        def task() -> None:
            nonlocal refused
            while not stock.take("pear", 10):
                with mu:
                    refused += 1
                return

        thread = Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print(stock.count("pear"), stock.count("plum"), refused)


if __name__ == "__main__":
    run_with_threads(main)
