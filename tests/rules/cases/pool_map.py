import atexit
import os
import signal
import sys
from contextlib import suppress
from multiprocessing import Pool, active_children, parent_process
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def square(x: int) -> int:
    return x * x


def main() -> None:
    xs = [1, 2, 3]
    with Pool() as pool:
        results = pool.map(square, xs)
    print(f"[{' '.join(map(str, results))}]")


if __name__ == "__main__":
    main()
