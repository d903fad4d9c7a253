"""A goroutine per number or index, more than there could be processes."""

import atexit
import os
import signal
import sys
from collections.abc import Iterable
from contextlib import suppress
from multiprocessing import Pool, active_children, parent_process
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def exit_processes(code: int) -> NoReturn:
    """Ends the program at once: its processes, and the semaphores that it has made."""
    with suppress(RuntimeError):  # a signal came while something was written
        sys.stdout.flush()
    for process in active_children():
        process.kill()
    if parent_process() is None:
        cleanup = Thread(target=atexit._run_exitfuncs, daemon=True)
        cleanup.start()
        cleanup.join(1)  # a queue that nobody empties would hold it up
    os._exit(code)


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C

ROUNDS = 200


def collatz(n: int) -> int:
    steps = 0
    while n > 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = wrap64(3 * n + 1)
        steps += 1
    return steps


def upper(s: str) -> str:
    out = list(s.encode())
    for i in range(len(out)):
        if out[i] >= ord("a") and out[i] <= ord("z"):
            out[i] = out[i] - (ord("a") - ord("A")) & 0xFF
    return from_bytes(out)


def longest(limit: int) -> tuple[int, int]:
    with Pool() as pool:
        steps = pool.map(collatz, range(limit))
    best = 0
    for n, count in enumerate(steps):
        if count > steps[best]:
            best = n
    return best, steps[best]


def main() -> None:
    with Pool() as pool:
        steps = pool.map(collatz, range(ROUNDS))
    print(steps[27], steps[97], len(steps))
    print(*longest(50))

    words = ["go", "py"]
    with Pool() as pool:
        loud = pool.map(upper, words)
    print(f"[{' '.join(loud)}]")


if __name__ == "__main__":
    main()
