from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from functools import partial
from multiprocessing import Process, Queue, active_children, parent_process
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # buffered, whatever -u says
print = partial(print, flush=True)  # in one piece: the processes share it
signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def greet(name: str, done: Queue[bool]) -> None:
    print("hello", name)
    done.put(True)


def main() -> None:
    done: Queue[bool] = Queue(1)
    Process(target=greet, args=("Gopher", done), daemon=True).start()
    done.get()


if __name__ == "__main__":
    main()
