"""Critical sections that end by themselves are plain Locks: early returns, readers and
writers."""

import atexit
import os
import signal
import sys
import threading
from contextlib import suppress
from ctypes import c_int64
from dataclasses import dataclass, field
from multiprocessing import Lock, Process, Value, active_children, parent_process
from multiprocessing.managers import BaseManager
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Lock as LockType
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
class Stock:
    mu: threading.Lock = field(default_factory=threading.Lock)
    items: dict[str, int] = field(default_factory=dict)

    def take(self, name: str, n: int) -> bool:
        self.mu.acquire()
        if self.items.get(name, 0) < n:
            self.mu.release()
            return False
        self.items[name] = self.items.get(name, 0) - n
        self.mu.release()
        return True

    def count(self, name: str) -> int:
        with self.mu:
            for key, n in self.items.items():
                if key == name:
                    return n
            return 0


class SharedObjects(BaseManager):
    """A process that has the objects which the others share."""

    stock: type[Stock]


SharedObjects.register("stock", Stock)


def task(stock: Stock, mu: LockType, refused: "Synchronized[int]") -> None:
    while not stock.take("pear", 10):
        with mu:
            refused.value += 1
        return


def main() -> None:
    shared = SharedObjects()
    shared.start()
    stock = shared.stock(items={"pear": 100, "plum": 7})
    processes = []
    mu = Lock()
    refused = Value(c_int64, 0)
    for _ in range(12):
        process = Process(target=task, args=(stock, mu, refused))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(stock.count("pear"), stock.count("plum"), refused.value)


if __name__ == "__main__":
    main()
