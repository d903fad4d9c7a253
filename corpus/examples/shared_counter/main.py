import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from ctypes import c_int64
from multiprocessing import Array, Lock, Process, Value, active_children, parent_process
from multiprocessing.sharedctypes import Synchronized, SynchronizedArray
from multiprocessing.synchronize import Lock as LockType
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


class CheckedProcess(Process):
    """A process whose panic ends the whole program, as a goroutine's does."""

    def run(self) -> None:
        """What the process does."""
        try:
            super().run()
        except Exception as exc:
            report_panic(exc)
            main = parent_process()
            if main is not None and main.pid is not None:
                os.kill(main.pid, signal.SIGUSR1)
            sys.exit(2)


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


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


# --- the program -------------------------------------------------------------


def task(
    mu: LockType,
    counter: "Synchronized[int]",
    squares: "SynchronizedArray[int]",
    i: int,
) -> None:
    squares[i] = i * i
    with mu:
        counter.value += i


def main() -> None:
    mu = Lock()
    processes = []
    counter = Value(c_int64, 0)
    squares = Array(c_int64, 8)

    for i in range(8):
        process = CheckedProcess(target=task, args=(mu, counter, squares, i))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    print(counter.value, f"[{' '.join(map(str, squares))}]")


if __name__ == "__main__":
    run_processes(main)
