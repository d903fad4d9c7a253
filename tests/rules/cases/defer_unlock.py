import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import Any, ClassVar, NoReturn

# helpers: run_to_end, print_line, Goexit, report_panic, ThreadMutex, Threads, Waiter, run_threads, exit_threads, fatal_thread


mu = ThreadMutex()


def update(n: int) -> int:
    with mu:
        return n + 1


def main() -> None:
    print_line(update(1))


if __name__ == "__main__":
    run_threads(main)
