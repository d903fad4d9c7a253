"""Atomic counters: functions and types of sync/atomic."""

import atexit
import os
import signal
import sys
from contextlib import suppress
from ctypes import c_bool, c_int32, c_int64
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


def task(ops: AtomicInt, hits: AtomicInt, ready: AtomicInt, i: int) -> None:
    for n in range(100):
        ops.add(1)
        if n % 10 == i:
            hits.add(1)
    ready.store(True)


def main() -> None:
    ops = AtomicInt()
    hits = AtomicInt(0, c_int32)
    ready = AtomicInt(False, c_bool)
    processes = []

    for i in range(8):
        process = Process(target=task, args=(ops, hits, ready, i))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()

    print("ops:", ops.load(), "hits:", hits.load(), "ready:", str(ready.load()).lower())
    print(
        str(hits.compare_and_swap(80, 1)).lower(),
        str(hits.compare_and_swap(80, 2)).lower(),
        hits.swap(5),
        hits.load(),
    )


if __name__ == "__main__":
    main()
