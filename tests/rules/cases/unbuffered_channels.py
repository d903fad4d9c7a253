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


def produce(ch: Queue[str]) -> None:
    ch.put("done")


def main() -> None:
    ch: Queue[str] = Queue()
    Process(target=produce, args=(ch,), daemon=True).start()
    print(ch.get())


if __name__ == "__main__":
    main()
