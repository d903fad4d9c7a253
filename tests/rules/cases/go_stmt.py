import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing import Process, Queue, active_children
from typing import NoReturn

# helpers: run_processes, exit_processes, report_panic

print = partial(print, flush=True)  # goroutines share one standard output


def greet(name: str, done: "Queue[bool]") -> None:
    print("hello", name)
    done.put(True)


def main() -> None:
    done: Queue[bool] = Queue(1)
    Process(target=greet, args=("Gopher", done), daemon=True).start()
    done.get()


if __name__ == "__main__":
    run_processes(main)
