"""A panic in a goroutine that shares memory ends the program, while main waits for
others."""

import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from threading import Lock, Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


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


def main() -> None:
    names: dict[int, str] = {}
    mu = Lock()
    threads = []
    print("start")
    for i in range(3):

        def task(i=i) -> None:
            with mu:
                names[i] = f"n{i}"
            if i == 2:
                raise Panic("no more names")
            time.sleep(3600)

        thread = Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print("never")


if __name__ == "__main__":
    run_with_threads(main)
