import os
import signal
import sys
import traceback
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from threading import Lock, Thread
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

# helpers: run_to_end, print_line, GoRuntimeError, PlainRuntimeError, Goexit, report_panic, ThreadChannel, Threads, Waiter, go_thread, run_thread, run_threads, exit_threads, fatal_thread


@dataclass(eq=False, slots=True)
class Box:
    n: int = 0


def grow(boxes: ThreadChannel[Box], done: ThreadChannel[bool]) -> None:
    box = boxes.recv()
    box.n += 1
    done.send(True)


def main() -> None:
    box = Box()
    boxes = ThreadChannel[Box](1)
    done = ThreadChannel[bool](1, zero=False)
    go_thread(grow, boxes, done)
    boxes.send(box)
    done.recv()
    print_line(box.n)


if __name__ == "__main__":
    run_threads(main)
