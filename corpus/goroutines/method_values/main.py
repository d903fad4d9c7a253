"""Goroutines from methods, method values and function variables."""

from __future__ import annotations

import atexit
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from copy import copy
from dataclasses import dataclass
from multiprocessing import Process, Queue, active_children, parent_process
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


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False, slots=True)
class Printer:
    """Printer sends lines with a prefix."""

    prefix: str = ""
    out: Queue[str] | Any = None

    def print(self, text: str) -> None:
        """Print sends one line."""
        self.out.put(self.prefix + text)


def twice(f: Callable[[str], None], text: str) -> None:
    f(text)
    f(text)


def f(n: int, out: Queue[str]) -> None:
    out.put(f"function {n}")


def main() -> None:
    out: Queue[str] = Queue()
    p = Printer("> ", out)

    Process(target=copy(p).print, args=("method",), daemon=True).start()
    print(out.get())

    p.prefix = "# "
    show = copy(p).print  # the receiver is copied here
    p.prefix = "? "
    Process(target=show, args=("method value",), daemon=True).start()
    print(out.get())

    Process(target=twice, args=(show, "argument"), daemon=True).start()
    print(out.get())
    print(out.get())

    for i in range(3):
        Process(target=f, args=(i, out), daemon=True).start()
        print(out.get())


if __name__ == "__main__":
    main()
