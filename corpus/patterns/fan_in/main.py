"""Fan-out and fan-in: several squarers read one channel, merge brings them together."""

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


def gen(n: int) -> Queue[int | None]:
    out: Queue[int | None] = Queue()
    for i in range(1, n + 1):
        out.put(i)
    for _ in range(3):
        out.put(None)
    return out


def square_task(in_: Queue[int | None], out: Queue[int | None]) -> None:
    try:
        while True:
            n = in_.get()
            if n is None:  # poison pill: in_ is closed
                break
            out.put(n * n)
    finally:
        out.put(None)


def square(in_: Queue[int | None]) -> Queue[int | None]:
    out: Queue[int | None] = Queue()
    KeepingProcess(target=square_task, args=(in_, out), daemon=True).start()
    return out


def output(c: Queue[int | None], out: Queue[int | None]) -> None:
    while True:
        n = c.get()
        if n is None:  # poison pill: c is closed
            break
        out.put(n)


def merge(cs: list[Queue[int | None]]) -> Queue[int | None]:
    """merge forwards everything from all channels, and closes its output after the
    last."""
    processes = []
    out: Queue[int | None] = Queue()

    for c in cs:
        process = KeepingProcess(target=output, args=(c, out))
        process.start()
        processes.append(process)

    def close_when_done() -> None:
        for process in processes:
            process.join()
        out.put(None)

    Thread(target=close_when_done, daemon=True).start()
    return out


def main() -> None:
    in_ = gen(12)
    squares: list[int] = []
    source = merge([square(in_), square(in_), square(in_)])
    while True:
        n = source.get()
        if n is None:  # poison pill: source is closed
            break
        squares.append(n)
    squares.sort()
    print(f"[{' '.join(map(str, squares))}]")


if __name__ == "__main__":
    main()
