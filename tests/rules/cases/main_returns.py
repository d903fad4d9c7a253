import atexit
import os
import signal
import sys
import time
from contextlib import suppress
from multiprocessing import Process, active_children, parent_process
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def forever() -> None:
    while True:
        time.sleep(0.001)


def main() -> None:
    Process(target=forever, daemon=True).start()
    print("main is done")


if __name__ == "__main__":
    main()
