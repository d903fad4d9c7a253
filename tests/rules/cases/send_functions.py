import os
import signal
import sys
import traceback
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from copy import deepcopy
from threading import Lock, Thread
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

# helpers: run_to_end, print_line, GoRuntimeError, PlainRuntimeError, Goexit, report_panic, ThreadChannel, Threads, Waiter, go_thread, run_thread, run_threads, exit_threads, fatal_thread


def run(jobs: ThreadChannel[Callable[[], int]], results: ThreadChannel[int]) -> None:
    for job in jobs:
        results.send(job())


def main() -> None:
    jobs = ThreadChannel[Callable[[], int]](1)
    results = ThreadChannel[int](1, zero=0)
    go_thread(run, jobs, results)
    n = 20
    jobs.send(lambda: n + 1)
    jobs.close()
    print_line(results.recv())


if __name__ == "__main__":
    run_threads(main)
