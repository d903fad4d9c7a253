"""A pipeline: generate, square, and print; each stage closes its output."""

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


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def gen_task(nums: list[int], out: Queue[int | None]) -> None:
    for n in nums:
        out.put(n)
    out.put(None)


def gen(nums: list[int]) -> Queue[int | None]:
    out: Queue[int | None] = Queue()
    KeepingProcess(target=gen_task, args=(nums, out), daemon=True).start()
    return out


def sq_task(in_: Queue[int | None], out: Queue[int | None]) -> None:
    while True:
        n = in_.get()
        if n is None:  # poison pill: in_ is closed
            break
        out.put(wrap64(n * n))
    out.put(None)


def sq(in_: Queue[int | None]) -> Queue[int | None]:
    out: Queue[int | None] = Queue()
    KeepingProcess(target=sq_task, args=(in_, out), daemon=True).start()
    return out


def main() -> None:
    source = sq(sq(gen([2, 3, 4])))
    while True:
        n = source.get()
        if n is None:  # poison pill: source is closed
            break
        print(n)


if __name__ == "__main__":
    main()
