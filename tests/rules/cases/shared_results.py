import atexit
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from ctypes import Structure, c_int64
from multiprocessing import (
    Array,
    Condition,
    Lock,
    Process,
    RawArray,
    RawValue,
    Semaphore,
    active_children,
)
from multiprocessing.connection import Connection
from multiprocessing.sharedctypes import SynchronizedArray
from tempfile import TemporaryFile
from typing import Any, ClassVar, NoReturn

# helpers: ProgramState, Program, Waiters, shared_file, Goroutine, go, run_program, run_to_end, exit_program, fatal, print_line, Panic, Goexit, report_panic, WaitGroup


def square(n: int) -> int:
    return n * n


def task(results: "SynchronizedArray[int]", wg: WaitGroup, i: int) -> None:
    try:
        results[i] = square(i)
    finally:
        wg.done()


def main() -> None:
    results = Array(c_int64, 4)
    wg = WaitGroup()
    for i in range(len(results)):
        wg.add(1)
        go(task, results, wg, i)
    wg.wait()
    print_line(f"[{' '.join(map(str, results))}]")


if __name__ == "__main__":
    run_program(main)
