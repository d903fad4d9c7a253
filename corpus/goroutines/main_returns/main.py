import atexit
import os
import signal
import sys
import time
import traceback
from contextlib import suppress
from multiprocessing import Process, active_children, parent_process
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


def spinner(delay: int) -> None:
    while True:
        for _ in "-\\|/":
            time.sleep(delay / 1e9)


def fib(x: int) -> int:
    if x < 2:
        return x
    return wrap64(fib(x - 1) + fib(x - 2))


def main() -> None:
    KeepingProcess(target=spinner, args=(10000000,), daemon=True).start()
    n = 20
    print(f"Fibonacci({n}) = {fib(n)}")


if __name__ == "__main__":
    main()
