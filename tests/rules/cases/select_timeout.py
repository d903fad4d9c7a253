from __future__ import annotations

import atexit
import os
import signal
import sys
import time
from contextlib import suppress
from multiprocessing import Process, Queue, active_children, parent_process
from queue import Empty
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def slow(ch: Queue[int]) -> None:
    time.sleep(1)
    ch.put(1)


def main() -> None:
    ch: Queue[int] = Queue(1)
    Process(target=slow, args=(ch,), daemon=True).start()
    try:
        v = ch.get(timeout=0.02)
    except Empty:
        print("timeout")
    else:
        print(v)


if __name__ == "__main__":
    main()
