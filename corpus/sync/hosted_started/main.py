"""Methods are started as goroutines, and deferred; a zero value is ready for use."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
import traceback
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Process, active_children, parent_process
from multiprocessing.managers import BaseManager
from threading import Thread
from typing import Any, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


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


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False)
class Notes:
    """Notes is a list that grows."""

    mu: threading.Lock = field(default_factory=threading.Lock)
    notes: dict[str, bool] = field(default_factory=NilMap)
    _last: str = ""

    def add(self, note: str) -> None:
        """Add notes one thing."""
        with self.mu:
            if isinstance(self.notes, NilMap):
                self.notes = {}
            self.notes[note] = True
            if note > self._last:
                self._last = note

    def count(self) -> int:
        """Count tells how many different things there are."""
        with self.mu:
            return len(self.notes)

    def last(self) -> str:
        """Last is the last one by name."""
        with self.mu:
            return self._last


class SharedObjects(BaseManager):
    """A process that has the objects which the others share."""

    notes: type[Notes]


SharedObjects.register("notes", Notes)


def note(notes: Notes, name: str) -> None:
    try:
        notes.add(name)
    finally:
        notes.add(name + " ends")


def run_note(notes: Notes, name: str) -> None:
    note(notes, name)


def task(notes: Notes) -> None:
    notes.add("same")


def main() -> None:
    shared = SharedObjects()
    shared.start()
    notes = shared.notes()
    processes = []
    for name in ["a", "b", "c"]:
        process = Process(target=run_note, args=(notes, name))
        process.start()
        processes.append(process)
        process = Process(target=task, args=(notes,))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(notes.count(), notes.last())


if __name__ == "__main__":
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_processes(2)  # as after a panic in Go
