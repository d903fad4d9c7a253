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

# helpers: ChannelState, Channel, ProgramState, Program, Waiters, shared_file, Goroutine, go, run_program, run_to_end, exit_program, fatal, wait_forever, print_line, GoRuntimeError, PlainRuntimeError, Goexit, report_panic, select, SelectCase, Timer, after


def slow(ch: Channel[int]) -> None:
    time.sleep(1)
    ch.send(1)


def main() -> None:
    ch = Channel[int](1, zero=0)
    go(slow, ch)
    match select(ch, after(0.02)):
        case 0, v, _:
            print_line(v)
        case 1, _, _:
            print_line("timeout")


if __name__ == "__main__":
    run_program(main)
