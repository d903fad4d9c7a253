"""A method of an object that goroutines share panics: the program ends."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Process, active_children, parent_process
from multiprocessing.managers import BaseManager
from threading import Thread
from typing import Any, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class CheckedProcess(Process):
    """A process whose panic ends the whole program, as a goroutine's does."""

    def run(self) -> None:
        """What the process does."""
        try:
            super().run()
        except Exception:
            traceback.print_exc()
            main = parent_process()
            if main is not None and main.pid is not None:
                os.kill(main.pid, signal.SIGUSR1)
            sys.exit(2)


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


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def at(xs: Sequence[ItemT], i: int) -> ItemT:
    """xs[i], where a negative i is out of range."""
    if not 0 <= i < len(xs):
        check_index(i, len(xs))
    return xs[i]


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False)
class Stack:
    """Stack is safe for concurrent use."""

    mu: threading.Lock = field(default_factory=threading.Lock)
    items: list[int] = field(default_factory=list)

    def push(self, n: int) -> None:
        """Push puts a number on top."""
        with self.mu:
            if len(self.items) == 3:
                raise Panic(f"full: no room for {n}")
            self.items.append(n)

    def top(self, i: int) -> int:
        """Top looks at a number, counted from the top."""
        with self.mu:
            return at(self.items, len(self.items) - 1 - i)


class SharedObjects(BaseManager):
    """A process that has the objects which the others share."""

    stack: type[Stack]


SharedObjects.register("stack", Stack)


def task(stack: Stack, i: int) -> None:
    stack.push(i * 0)


def task2(stack: Stack) -> None:
    stack.push(7)


def main() -> None:
    shared = SharedObjects()
    shared.start()
    stack = shared.stack()
    processes = []
    for i in range(3):
        process = CheckedProcess(target=task, args=(stack, i))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(stack.top(0), stack.top(2))
    process = CheckedProcess(target=task2, args=(stack,))
    process.start()
    processes.append(process)
    for process in processes:
        process.join()
    print("not reached")


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, lambda *_: exit_processes(2))  # a panic
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_processes(2)  # as after a panic in Go
