import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from queue import Queue
from threading import Thread
from typing import NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------


def end_by_panic(*_: object) -> NoReturn:
    """Reports a panic of any thread, and ends the program."""
    traceback.print_exc()
    exit_with_threads(2)


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------

T = TypeVar("T")


def parallel_map(in_: list[T], workers: int, f: Callable[[T], int]) -> list[int]:
    out = [0] * len(in_)
    idx: Queue[int | None] = Queue()
    threads = []
    for _ in range(workers):

        def task() -> None:
            while True:
                i = idx.get()
                idx.task_done()
                if i is None:  # poison pill: idx is closed
                    break
                out[i] = f(in_[i])

        thread = Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)
    for i in range(len(in_)):
        idx.put(i)
        idx.join()  # until it is received
    for _ in range(workers):
        idx.put(None)
    for thread in threads:
        thread.join()
    return out


def main() -> None:
    print(f"[{' '.join(map(str, parallel_map([1, 2, 3, 4], 2, lambda x: x * x)))}]")
    print(f"[{' '.join(map(str, parallel_map(['a', 'bb'], 3, lambda s: len(s))))}]")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    threading.excepthook = end_by_panic
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_with_threads(2)  # as after a panic in Go
    exit_with_threads(0)
