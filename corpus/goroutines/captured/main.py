"""What a goroutine captures and what it gets as arguments: arguments are evaluated when
the goroutine starts, captured variables are read when it runs.
"""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from queue import Queue
from threading import Event, Thread
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


def main() -> None:
    message = "first"
    release: Queue[bool] = Queue()
    seen: Queue[str] = Queue()

    def task(arg: str) -> None:
        release.get()
        release.task_done()
        seen.put(arg)
        seen.join()  # until it is received
        seen.put(message)
        seen.join()  # until it is received

    Thread(target=task, args=(message,), daemon=True).start()

    message = "second"
    release.put(True)
    release.join()  # until it is received
    value = seen.get()
    seen.task_done()
    print("argument:", value)
    value2 = seen.get()
    seen.task_done()
    print("captured:", value2)

    # The other way round: main sees what the goroutine wrote, once it is done.
    total = 0
    done = Event()

    def task2() -> None:
        nonlocal total
        for i in range(1, 11):
            total += i
        done.set()

    Thread(target=task2, daemon=True).start()
    done.wait()
    print("total:", total)


if __name__ == "__main__":
    run_with_threads(main)
