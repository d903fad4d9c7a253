import atexit
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from copy import deepcopy
from ctypes import Structure, c_int64
from mmap import mmap
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
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

# helpers: ChannelState, Channel, ProgramState, Program, Waiters, shared_file, Goroutine, go, run_program, run_to_end, exit_program, fatal, print_line, GoRuntimeError, PlainRuntimeError, Goexit, report_panic


def worker(jobs: Channel[int], done: Channel[bool]) -> None:
    job, ok = jobs.recv_ok()
    print_line(job, str(ok).lower())
    job, ok = jobs.recv_ok()
    print_line(job, str(ok).lower())
    done.send(True)


def main() -> None:
    jobs = Channel[int](3, zero=0)
    done = Channel[bool](1, zero=False)
    go(worker, jobs, done)
    jobs.send(1)
    jobs.close()
    done.recv()


if __name__ == "__main__":
    run_program(main)
