from __future__ import annotations

import atexit
import os
import signal
import sys
import time
from contextlib import suppress
from multiprocessing import Process, Queue, active_children, parent_process
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


def task(errs: Queue[Exception | None]) -> None:
    errs.put(Exception("disk full"))


def task2() -> None:
    while True:
        time.sleep(0.001)


def main() -> None:
    try:
        errs: Queue[Exception | None] = Queue()
        Process(target=task, args=(errs,), daemon=True).start()
        Process(target=task2, daemon=True).start()
        err = errs.get()
        if err is not None:
            print("fatal:", err)
            exit_processes(3)
    finally:
        print("never printed")


if __name__ == "__main__":
    main()
