"""Atomic operations through pointers: the variables and fields they point to are the
cells."""

import atexit
import os
import signal
import sys
from contextlib import suppress
from ctypes import c_int32, c_int64
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


def wrap32(x: int) -> int:
    """x as an int32: wraps around at 32 bits."""
    return (x + 0x80000000 & 0xFFFFFFFF) - 0x80000000


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


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False, slots=True)
class Stats:
    hits: AtomicInt = field(default_factory=AtomicInt)


def inc(p: AtomicInt) -> None:
    p.add(1)


def add(p: AtomicInt) -> None:
    inc(p)


def main() -> None:
    n = AtomicInt()
    s = Stats()
    processes = []
    for _ in range(4):
        process = Process(target=add, args=(n,))
        process.start()
        processes.append(process)
        process = Process(target=add, args=(s.hits,))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(n.load(), s.hits.load())


@dataclass(eq=False, slots=True)
class Counter:
    n: AtomicInt | Any = None
    m: int = 0

    def up(self) -> int:
        self.n.store(wrap32(self.n.load() + 2))
        n = self.n.add(1)
        return wrap32(n + self.n.load())


def init2() -> None:
    p = AtomicInt(0, c_int32)
    c = Counter(n=p)
    c.up()
    p.store(wrap32(p.load() * 2))
    p.store(wrap32(p.load() + 1))
    print(p.load())
    print(c.up())


if __name__ == "__main__":
    init2()
    main()
