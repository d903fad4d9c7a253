from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from multiprocessing import Process, Queue, active_children, parent_process
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def task(factor: int, out: Queue[int]) -> None:
    out.put(2 * factor)


def main() -> None:
    factor = 3
    out: Queue[int] = Queue(1)
    Process(target=task, args=(factor, out), daemon=True).start()
    print(out.get())


if __name__ == "__main__":
    main()
