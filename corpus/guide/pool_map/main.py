"""One goroutine per item, results by index: what Pool.map does in Python."""

import atexit
import os
import signal
import sys
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


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def count_primes(limit: int) -> int:
    """countPrimes counts the primes below limit."""
    count = 0
    for n in range(2, limit):
        prime = True
        d = 2
        while d * d <= n:
            if n % d == 0:
                prime = False
                break
            d += 1
        if prime:
            count += 1
    return count


def main() -> None:
    limits = [10, 100, 1000, 10000]
    with Pool() as pool:
        results = pool.map(count_primes, limits)

    for i, limit in enumerate(limits):
        print(f"primes below {limit:5}: {results[i]}")


if __name__ == "__main__":
    main()
