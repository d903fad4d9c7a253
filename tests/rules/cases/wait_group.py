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
    active_children,
)
from multiprocessing.connection import Connection
from tempfile import TemporaryFile
from typing import Any, ClassVar, NoReturn

# helpers: ProgramState, Program, Waiters, shared_file, Goroutine, go, run_program, run_to_end, exit_program, fatal, print_line, Panic, Goexit, report_panic, WaitGroup


def worker(id_: int, wg: WaitGroup) -> None:
    try:
        print_line("worker", id_)
    finally:
        wg.done()


def main() -> None:
    wg = WaitGroup()
    for i in range(1, 4):
        wg.add(1)
        go(worker, i, wg)
    wg.wait()


if __name__ == "__main__":
    run_program(main)
