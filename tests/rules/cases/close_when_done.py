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


def square(n: int, out: Queue[int | None]) -> None:
    out.put(n * n)


def main() -> None:
    out: Queue[int | None] = Queue()
    processes = []
    for i in range(1, 4):
        process = Process(target=square, args=(i, out))
        process.start()
        processes.append(process)

    def close_when_done() -> None:
        for process in processes:
            process.join()
        out.put(None)

    Thread(target=close_when_done, daemon=True).start()
    sum_ = 0
    while True:
        v = out.get()
        if v is None:  # poison pill: out is closed
            break
        sum_ += v
    print(sum_)


if __name__ == "__main__":
    main()
