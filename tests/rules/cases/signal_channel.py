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


def worker(done: Channel[None]) -> None:
    print_line("working")
    done.close()


def main() -> None:
    done = Channel[None]()
    go(worker, done)
    done.recv()
    print_line("finished")


if __name__ == "__main__":
    run_program(main)
