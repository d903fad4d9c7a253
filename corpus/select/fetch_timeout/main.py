from __future__ import annotations

import atexit
import os
import signal
import sys
import time
import traceback
from contextlib import suppress
from multiprocessing import Process, Queue, active_children, parent_process
from queue import Empty
from threading import Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def duration_text(d: int) -> str:
    """d nanoseconds as Go prints a duration."""
    sign, ns = "-" if d < 0 else "", abs(d)
    if ns < 1_000_000_000:
        for unit, size in ("ms", 1_000_000), ("µs", 1_000), ("ns", 1):
            if ns >= size:
                return f"{sign}{decimal_text(ns, size)}{unit}"
        return "0s"
    minutes, rest = divmod(ns, 60_000_000_000)
    text = f"{decimal_text(rest, 1_000_000_000)}s"
    if minutes >= 60:
        return f"{sign}{minutes // 60}h{minutes % 60}m{text}"
    return f"{sign}{minutes}m{text}" if minutes else sign + text


def decimal_text(n: int, unit: int) -> str:
    """n / unit, with as many decimals as it takes; unit is a power of ten."""
    whole, rest = divmod(n, unit)
    decimals = f"{rest + unit}"[1:].rstrip("0")
    return f"{whole}.{decimals}" if decimals else str(whole)


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

ERR_TIMEOUT = Exception("timed out")


def slow_task(d: int, c: Queue[str]) -> None:
    time.sleep(d / 1e9)
    c.put("finished after " + duration_text(d))


def slow(d: int) -> Queue[str]:
    c: Queue[str] = Queue(1)
    KeepingProcess(target=slow_task, args=(d, c), daemon=True).start()
    return c


def fetch(d: int, limit: int) -> tuple[str, Exception | None]:
    try:
        s = slow(d).get(timeout=limit / 1e9)
    except Empty:
        return "", ERR_TIMEOUT
    else:
        return s, None


def main() -> None:
    for d in [10000000, 2000000000]:
        s, err = fetch(d, 700000000)
        if err is not None:
            print("error:", err)
        else:
            print(s)


if __name__ == "__main__":
    main()
