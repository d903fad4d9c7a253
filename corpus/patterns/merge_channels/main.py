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


def producer_task(id_: int, n: int, ch: Queue[str | None]) -> None:
    try:
        for i in range(n):
            ch.put(f"p{id_}-{i}")
    finally:
        ch.put(None)


def producer(id_: int, n: int) -> Queue[str | None]:
    ch: Queue[str | None] = Queue()
    KeepingProcess(target=producer_task, args=(id_, n, ch), daemon=True).start()
    return ch


def output(c: Queue[str | None], out: Queue[str | None]) -> None:
    while True:
        s = c.get()
        if s is None:  # poison pill: c is closed
            break
        out.put(s)


def merge(cs: list[Queue[str | None]]) -> Queue[str | None]:
    processes = []
    out: Queue[str | None] = Queue()
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
    all_: list[str] = []
    source = merge([producer(1, 3), producer(2, 2), producer(3, 4)])
    while True:
        s = source.get()
        if s is None:  # poison pill: source is closed
            break
        all_.append(s)
    all_.sort()
    print(len(all_), f"[{' '.join(all_)}]")


if __name__ == "__main__":
    main()
