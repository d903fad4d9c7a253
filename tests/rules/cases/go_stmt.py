from __future__ import annotations

import atexit
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import Process, Queue, active_children, parent_process
from threading import Thread
from typing import NoReturn, TextIO

# helpers: run_processes, exit_processes, report_panic


def print(
    *values: object, sep: str = " ", end: str = "\n", file: TextIO | None = None
) -> None:
    """Prints at once and in one piece: the goroutines share one standard output."""
    file = file or sys.stdout
    file.write(sep.join(map(str, values)) + end)
    file.flush()


signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def greet(name: str, done: Queue[bool]) -> None:
    print("hello", name)
    done.put(True)


def main() -> None:
    done: Queue[bool] = Queue(1)
    Process(target=greet, args=("Gopher", done), daemon=True).start()
    done.get()


if __name__ == "__main__":
    run_processes(main)
