import os
import signal
import sys
from dataclasses import dataclass
from queue import Queue
from threading import Thread
from typing import Any, NoReturn

# helpers: exit_with_threads


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
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
