"""A stop signal by closing a channel: the worker looks at it between two pieces of
work."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import time
from contextlib import suppress
from functools import partial
from multiprocessing import (
    Event,
    JoinableQueue,
    Process,
    active_children,
    parent_process,
)
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


def worker(stop: EventType, stopped: JoinableQueue[bool]) -> None:
    """worker works until stop is closed."""
    while True:
        if stop.is_set():
            print("Worker stopping...")
            stopped.put(True)
            stopped.join()  # until it is received
            return
        else:
            time.sleep(0.001)  # work


def main() -> None:
    stop = Event()
    stopped: JoinableQueue[bool] = JoinableQueue()
    Process(target=worker, args=(stop, stopped), daemon=True).start()

    time.sleep(0.02)
    stop.set()
    value = stopped.get()
    stopped.task_done()
    if value:
        print("Event is set")


if __name__ == "__main__":
    main()
