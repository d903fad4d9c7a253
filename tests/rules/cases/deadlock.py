import os
import signal
import sys
import traceback
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from copy import deepcopy
from threading import Lock
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

# helpers: run_to_end, print_line, GoRuntimeError, PlainRuntimeError, Goexit, report_panic, ThreadChannel, Threads, Waiter, run_threads, exit_threads, fatal_thread


def main() -> None:
    ch = ThreadChannel[int](zero=0)
    print_line(ch.recv())


if __name__ == "__main__":
    run_threads(main)
