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
from ctypes import Structure, c_int64
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

# helpers: ChannelState, Channel, ProgramState, Program, Waiters, shared_file, Goroutine, go, run_program, run_to_end, exit_program, fatal, print_line, GoRuntimeError, PlainRuntimeError, Goexit, report_panic, select, SelectCase


def produce(ch: Channel[int], n: int) -> None:
    ch.send(n)


def main() -> None:
    a = Channel[int](zero=0)
    b = Channel[int](zero=0)
    go(produce, a, 1)
    go(produce, b, 2)
    total = 0
    for _ in range(2):
        match select(a, b):
            case 0, x, _:
                total += x
            case 1, y, _:
                total += y
    print_line(total)


if __name__ == "__main__":
    run_program(main)
