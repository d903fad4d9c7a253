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
    Condition,
    Lock,
    Process,
    RawArray,
    RawValue,
    Semaphore,
    Value,
    active_children,
)
from multiprocessing.connection import Connection
from tempfile import TemporaryFile
from typing import Any, ClassVar, NoReturn

# helpers: ProgramState, Program, Waiters, shared_file, Goroutine, go, run_program, run_to_end, exit_program, fatal, print_line, Panic, Goexit, report_panic, AtomicInt, WaitGroup


def task(hits: AtomicInt, wg: WaitGroup) -> None:
    try:
        hits.add(1)
    finally:
        wg.done()


def main() -> None:
    hits = AtomicInt()
    wg = WaitGroup()
    for _ in range(4):
        wg.add(1)
        go(task, hits, wg)
    wg.wait()
    print_line(hits.load())


if __name__ == "__main__":
    run_program(main)
