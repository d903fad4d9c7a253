import os
import signal
import sys
from queue import Queue
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


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
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
