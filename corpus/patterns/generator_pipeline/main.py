import os
import signal
import sys
from collections.abc import Callable
from queue import Queue
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


def gen(nums: list[int]) -> Queue[int | None]:
    out: Queue[int | None] = Queue()

    def task() -> None:
        for n in nums:
            out.put(n)
            out.join()  # until it is received
        out.put(None)

    Thread(target=task, daemon=True).start()
    return out


def sq(in_: Queue[int | None]) -> Queue[int | None]:
    out: Queue[int | None] = Queue()

    def task() -> None:
        try:
            while True:
                n = in_.get()
                in_.task_done()
                if n is None:  # poison pill: in_ is closed
                    break
                out.put(wrap64(n * n))
                out.join()  # until it is received
        finally:
            out.put(None)

    Thread(target=task, daemon=True).start()
    return out


def filter_(in_: Queue[int | None], pred: Callable[[int], bool]) -> Queue[int | None]:
    out: Queue[int | None] = Queue()

    def task() -> None:
        try:
            while True:
                n = in_.get()
                in_.task_done()
                if n is None:  # poison pill: in_ is closed
                    break
                if pred(n):
                    out.put(n)
                    out.join()  # until it is received
        finally:
            out.put(None)

    Thread(target=task, daemon=True).start()
    return out


def main() -> None:
    source = sq(sq(gen([2, 3])))
    while True:
        n = source.get()
        source.task_done()
        if n is None:  # poison pill: source is closed
            break
        print(n)

    def even(n: int) -> bool:
        return rem(n, 2) == 0

    source2 = filter_(sq(gen([1, 2, 3, 4, 5, 6])), even)
    while True:
        n = source2.get()
        source2.task_done()
        if n is None:  # poison pill: source2 is closed
            break
        print("even:", n)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
