import os
import random
import signal
import sys
import time
import traceback
from collections import OrderedDict
from collections.abc import Callable, Iterator
from math import inf
from threading import Lock
from typing import Any, ClassVar, NoReturn

# helpers: run_to_end, print_line, GoRuntimeError, PlainRuntimeError, Goexit, report_panic, ThreadNilChannel, thread_select, wait_for_any, ThreadTimer, ThreadTicker, Threads, Waiter, run_threads, exit_threads, fatal_thread, block_thread


def main() -> None:
    timer = ThreadTimer(0.01)
    ticker = ThreadTicker(0.002)
    try:
        ticker.recv()
        timer.recv()
        print_line("time is up")
    finally:
        ticker.stop()


if __name__ == "__main__":
    run_threads(main)
