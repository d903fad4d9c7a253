"""A worker as a type with a Run method: the guide's class Worker(Process)."""

import atexit
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing import Process, active_children, parent_process
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


@dataclass(eq=False, slots=True)
class Worker:
    """Worker greets, when it runs."""

    arg: str = ""
    times: int = 0

    def run(self) -> None:
        """Run does the work."""
        for _ in range(self.times):
            print("Working with", self.arg)


def new_worker(arg: str, times: int) -> Worker:
    """NewWorker makes a worker."""
    return Worker(arg=arg, times=times)


def main() -> None:
    processes = []

    for w in [new_worker("hello", 2), new_worker("bye", 1)]:
        process = Process(target=w.run)
        process.start()
        processes.append(process)
        for process in processes:
            process.join()


if __name__ == "__main__":
    main()
