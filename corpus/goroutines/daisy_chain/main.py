import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from queue import Queue
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


def f(left: Queue[int], right: Queue[int]) -> None:
    left.put(1 + right.get())


def main() -> None:
    n = 200
    leftmost: Queue[int] = Queue()
    right = leftmost
    left = leftmost
    for _ in range(n):
        right = Queue()
        Thread(target=f, args=(left, right), daemon=True).start()
        left = right

    def task(c: Queue[int]) -> None:
        c.put(1)

    Thread(target=task, args=(right,), daemon=True).start()
    print(leftmost.get())


if __name__ == "__main__":
    run_with_threads(main)
