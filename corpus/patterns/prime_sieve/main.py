"""The concurrent prime sieve: a chain of filters, one goroutine for each prime."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import traceback
from contextlib import suppress
from multiprocessing import Process, Queue, active_children, parent_process
from threading import Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


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


class KeepingProcess(CheckedProcess):
    """A process that keeps its arguments, which it may open after others drop them."""

    def __init__(self, args: tuple[object, ...] = (), **options: Any) -> None:
        super().__init__(args=args, **options)
        self.kept = args


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


def generate(ch: Queue[int]) -> None:
    """generate sends 2, 3, 4, ..."""
    i = 2
    while True:
        ch.put(i)
        i += 1


def filter_(in_: Queue[int], out: Queue[int], prime: int) -> None:
    """filter drops what is divisible by prime."""
    while True:
        i = in_.get()
        if i % prime != 0:
            out.put(i)


def main() -> None:
    ch: Queue[int] = Queue(1)
    KeepingProcess(target=generate, args=(ch,), daemon=True).start()
    for _ in range(10):
        prime = ch.get()
        print(prime)
        next_: Queue[int] = Queue(1)
        KeepingProcess(target=filter_, args=(ch, next_, prime), daemon=True).start()
        ch = next_


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, lambda *_: exit_processes(2))  # a panic
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_processes(2)  # as after a panic in Go
