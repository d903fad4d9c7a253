import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import Any, ClassVar, NoReturn

# helpers: run_to_end, print_line, Goexit, report_panic, ThreadMutex, Once, Threads, Waiter, run_threads, exit_threads, fatal_thread


once = Once()


def setup() -> None:
    print_line("ready")


def main() -> None:
    once.do(setup)
    once.do(setup)


if __name__ == "__main__":
    run_threads(main)
