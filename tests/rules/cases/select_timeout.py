from __future__ import annotations

import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import Process, Queue, active_children
from queue import Empty
from typing import NoReturn

# helpers: run_processes, exit_processes, report_panic


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
    run_processes(main)
