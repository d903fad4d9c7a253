import atexit
import os
import signal
import sys
from contextlib import suppress
from ctypes import c_bool, c_int64
from dataclasses import dataclass, field
from multiprocessing import Process, Value, active_children, parent_process
from threading import Thread
from typing import Any, NoReturn

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


class AtomicInt:
    """An atomic integer or bool between processes; it wraps as its C type does."""

    def __init__(self, value: int = 0, ctype: Any = c_int64) -> None:
        self.cell = Value(ctype, value)

    def load(self) -> int:
        """Its value."""
        value: int = self.cell.value
        return value

    def store(self, value: int) -> None:
        """Sets it."""
        self.swap(value)

    def add(self, delta: int) -> int:
        """Adds, and returns the new value."""
        with self.cell.get_lock():
            self.cell.value += delta
            value: int = self.cell.value
        return value

    def swap(self, value: int) -> int:
        """Sets it, and returns the old value."""
        with self.cell.get_lock():
            old: int = self.cell.value
            self.cell.value = value
        return old

    def compare_and_swap(self, old: int, new: int) -> bool:
        """Sets it to new if it is old."""
        with self.cell.get_lock():
            same = bool(self.cell.value == old)
            if same:
                self.cell.value = new
        return same


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False, slots=True)
class Stats:
    hits: AtomicInt = field(default_factory=AtomicInt)
    misses: AtomicInt = field(default_factory=AtomicInt)
    ready: AtomicInt = field(default_factory=lambda: AtomicInt(False, c_bool))

    def __str__(self) -> str:
        return (
            f"hits={self.hits.load()} misses={self.misses.load()} ready="
            f"{str(self.ready.load()).lower()}"
        )


def task(s: Stats, i: int) -> None:
    if i % 3 == 0:
        s.misses.add(1)
    else:
        s.hits.add(2)
    s.ready.store(True)


def task2(d: int, counter: AtomicInt) -> None:
    counter.add(d)


def main() -> None:
    s = Stats()
    processes = []
    for i in range(10):
        process = Process(target=task, args=(s, i))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(s)
    counter = AtomicInt()
    for i in range(20):
        process = Process(target=task2, args=(i, counter))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(counter.load(), str(counter.compare_and_swap(190, 7)).lower(), counter.load())


if __name__ == "__main__":
    main()
