"""A send copies a struct and an array: what the sender changes afterwards is its own. A
Queue pickles what it was given later, in a thread of its own.
"""

from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, field
from multiprocessing import Process, Queue, active_children, parent_process
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


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False, slots=True)
class Inner:
    n: int = 0

    def set_(self, n: int) -> None:
        self.n = n


@dataclass(eq=False, slots=True)
class Msg:
    inner: Inner = field(default_factory=Inner)
    tags: list[int] = field(default_factory=lambda: [0] * 2)

    def __copy__(self) -> Msg:
        return Msg(copy(self.inner), self.tags.copy())


def sum_(
    in_: Queue[Msg | None], rows: Queue[list[int] | None], out: Queue[int]
) -> None:
    total = 0
    while True:
        m = in_.get()
        if m is None:  # poison pill: in_ is closed
            break
        total += m.inner.n * 1000 + m.tags[0]
    while True:
        row = rows.get()
        if row is None:  # poison pill: rows is closed
            break
        total = wrap64(total + (row[0] + row[1] * 10 + row[2] * 100))
    out.put(total)


def main() -> None:
    in_: Queue[Msg | None] = Queue()
    rows: Queue[list[int] | None] = Queue()
    out: Queue[int] = Queue(1)
    Process(target=sum_, args=(in_, rows, out), daemon=True).start()
    m = Msg()
    for i in range(50):
        m.inner.set_(i)
        m.tags[0] = i
        in_.put(copy(m))
    m.inner.set_(77)
    m.tags = [1000, 1000]
    in_.put(None)
    row = [0] * 3
    for i in range(60):
        row[i % 3] += 1
        rows.put(row.copy())
    row[0] = 5000
    rows.put(None)
    print(out.get())


if __name__ == "__main__":
    main()
