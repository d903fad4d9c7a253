import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from queue import Queue
from threading import Thread
from typing import Any, NoReturn

# helpers: report_panic, run_with_threads, end_by_panic, exit_with_threads


@dataclass(eq=False, slots=True)
class Box:
    n: int = 0


def grow(boxes: Queue[Box], done: Queue[bool]) -> None:
    box: Box | Any = boxes.get()
    box.n += 1
    done.put(True)


def main() -> None:
    box = Box()
    boxes: Queue[Box] = Queue(1)
    done: Queue[bool] = Queue(1)
    Thread(target=grow, args=(boxes, done), daemon=True).start()
    boxes.put(box)
    done.get()
    print(box.n)


if __name__ == "__main__":
    run_with_threads(main)
