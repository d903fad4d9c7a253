import atexit
import os
import signal
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Process, active_children, parent_process
from multiprocessing.managers import BaseManager
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


@dataclass(eq=False)
class SafeCounter:
    mu: threading.Lock = field(default_factory=threading.Lock)
    v: dict[str, int] = field(default_factory=dict)

    def inc(self, key: str) -> None:
        with self.mu:
            self.v[key] = self.v.get(key, 0) + 1

    def value(self, key: str) -> int:
        with self.mu:
            return self.v.get(key, 0)


class SharedObjects(BaseManager):
    """A process that has the objects which the others share."""

    safe_counter: type[SafeCounter]


SharedObjects.register("safe_counter", SafeCounter)


def task(c: SafeCounter) -> None:
    c.inc("somekey")


def main() -> None:
    shared = SharedObjects()
    shared.start()
    c = shared.safe_counter(v={})
    processes = []
    for _ in range(50):
        process = Process(target=task, args=(c,))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(c.value("somekey"))


if __name__ == "__main__":
    main()
