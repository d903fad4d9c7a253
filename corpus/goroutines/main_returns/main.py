import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import Process, active_children
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def run_processes(main: Callable[[], object]) -> None:
    """Runs main; a panic in it or a CheckedProcess ends the program (exit code 2)."""
    signal.signal(signal.SIGUSR1, lambda *_: exit_processes(2))
    try:
        main()
    except KeyboardInterrupt:
        exit_processes(130)
    except Exception as exc:
        report_panic(exc)
        exit_processes(2)


def exit_processes(code: int) -> NoReturn:
    """os.Exit(code): ends the program at once, with its processes."""
    with suppress(RuntimeError):  # a signal came while something was written
        sys.stdout.flush()
    for process in active_children():
        process.kill()
    os._exit(code)


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


# --- the program -------------------------------------------------------------


def spinner(delay: int) -> None:
    while True:
        for _ in "-\\|/":
            time.sleep(delay / 1e9)


def fib(x: int) -> int:
    if x < 2:
        return x
    return wrap64(fib(x - 1) + fib(x - 2))


def main() -> None:
    Process(target=spinner, args=(10000000,), daemon=True).start()
    n = 20
    print(f"Fibonacci({n}) = {fib(n)}")


if __name__ == "__main__":
    run_processes(main)
