"""A function that panics for one element of a loop that is a map: the program ends with
exit code 2."""

import atexit
import os
import signal
import sys
import traceback
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


def inverse(n: int) -> int:
    return 100 // n


def main() -> None:
    numbers = [1, 2, 0, 4]
    with Pool() as pool:
        inverses = pool.map(inverse, numbers)
    print(f"[{' '.join(map(str, inverses))}]")


if __name__ == "__main__":
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_processes(2)  # as after a panic in Go
