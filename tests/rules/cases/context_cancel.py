import atexit
import os
import pickle
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from copy import deepcopy
from ctypes import Structure, c_double, c_int64
from math import inf
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

# helpers: ChannelState, Channel, NilChannel, SentinelError, ContextError, Context, with_cancel, with_timeout, ProgramState, Program, Waiters, shared_file, Goroutine, go, run_program, run_to_end, exit_program, fatal, wait_forever, print_line, GoRuntimeError, PlainRuntimeError, Goexit, report_panic, select, SelectCase


def worker(ctx: Context, jobs: Channel[int], results: Channel[int]) -> None:
    while True:
        match select(ctx.done(), jobs):
            case 0, _, _:
                return
            case 1, job, ok:
                if not ok:
                    return
                results.send(job * 2)


def main() -> None:
    ctx, cancel = with_cancel(BACKGROUND)
    jobs = Channel[int](1, zero=0)
    results = Channel[int](1, zero=0)
    go(worker, ctx, jobs, results)
    jobs.send(21)
    print_line(results.recv())
    cancel()
    print_line(ctx.err() or "<nil>")


if __name__ == "__main__":
    run_program(main)
