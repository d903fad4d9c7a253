"""Contexts that end by themselves, and one that is cancelled before its time."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import time
from contextlib import suppress
from math import inf
from multiprocessing import Event, Process, Queue, active_children, parent_process
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


class ContextError(SentinelError):
    """Why a context has ended."""


CANCELED = ContextError("context canceled", "CANCELED")
DEADLINE_EXCEEDED = ContextError("context deadline exceeded", "DEADLINE_EXCEEDED")


class Deadline:
    """An Event that is set when its time has come, at the latest."""

    def __init__(self, seconds: float = inf) -> None:
        self.cancelled = Event()
        self.ends_at = time.monotonic() + seconds

    def set(self) -> None:
        """Cancels it."""
        if time.monotonic() < self.ends_at:
            self.cancelled.set()

    def is_set(self) -> bool:
        """Whether it has ended."""
        return self.cancelled.is_set() or time.monotonic() >= self.ends_at

    def wait(self, timeout: float = inf) -> bool:
        """Waits for its end, but not longer than that; whether it has ended."""
        seconds = min(timeout, self.ends_at - time.monotonic())
        self.cancelled.wait(None if seconds == inf else max(seconds, 0))
        return self.is_set()

    def err(self) -> Exception | None:
        """Why it has ended, or nil."""
        if self.cancelled.is_set():
            return CANCELED
        return DEADLINE_EXCEEDED if self.is_set() else None


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


def wait(ctx: Deadline, out: Queue[Exception | None]) -> None:
    ctx.wait()
    out.put(ctx.err())


def poll(ctx: Deadline, out: Queue[Exception | None]) -> None:
    while True:
        if ctx.is_set():
            out.put(ctx.err())
            return
        else:
            time.sleep(0.001)


def main() -> None:
    long = Deadline(3600)
    short = Deadline(0.3)
    try:
        print(long.err() or "<nil>", short.err() or "<nil>")
        first: Queue[Exception | None] = Queue(1)
        second: Queue[Exception | None] = Queue(1)
        processes = []
        process = Process(target=wait, args=(long, first))
        process.start()
        processes.append(process)
        process = Process(target=poll, args=(short, second))
        process.start()
        processes.append(process)
        long.set()
        print(first.get() or "<nil>")
        err = second.get()
        print(err or "<nil>", str(err is DEADLINE_EXCEEDED).lower())
        for process in processes:
            process.join()
        short.set()
        print(short.err())
    finally:
        short.set()


if __name__ == "__main__":
    main()
