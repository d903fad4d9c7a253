import os
import random
import signal
import sys
import time
import traceback
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from copy import deepcopy
from threading import Lock
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

# helpers: run_to_end, print_line, GoRuntimeError, PlainRuntimeError, Goexit, report_panic, ThreadChannel, ThreadNilChannel, thread_select, wait_for_any, Threads, Waiter, run_threads, exit_threads, fatal_thread, block_thread


def main() -> None:
    ch = ThreadChannel[int](1, zero=0)
    match thread_select(ch, default=True):
        case 0, v, _:
            print_line(v)
        case _:
            print_line("nothing yet")


if __name__ == "__main__":
    run_threads(main)
