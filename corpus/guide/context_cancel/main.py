"""Context for cancellation: the goroutine waits for its time or for the cancel."""

import atexit
import os
import signal
import sys
from contextlib import suppress
from functools import partial
from multiprocessing import Event, Process, active_children, parent_process
from multiprocessing.synchronize import Event as EventType
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

sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # buffered, whatever -u says
print = partial(print, flush=True)  # in one piece: the processes share it
signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def task(ctx: EventType, done: EventType) -> None:
    try:
        if ctx.wait(10):
            print("cancelled:", "context canceled")
            return
        else:
            print("worked")
    finally:
        done.set()


def main() -> None:
    ctx = Event()
    try:
        done = Event()
        Process(target=task, args=(ctx, done), daemon=True).start()

        ctx.set()  # signal cancellation
        done.wait()
        print("main is done")
    finally:
        ctx.set()


if __name__ == "__main__":
    main()
