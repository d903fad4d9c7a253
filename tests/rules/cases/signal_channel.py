import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing import Event, Process, active_children
from multiprocessing.synchronize import Event as EventType
from typing import NoReturn

# helpers: run_processes, exit_processes, report_panic

print = partial(print, flush=True)  # goroutines share one standard output


def worker(done: EventType) -> None:
    print("working")
    done.set()


def main() -> None:
    done = Event()
    Process(target=worker, args=(done,), daemon=True).start()
    done.wait()
    print("finished")


if __name__ == "__main__":
    run_processes(main)
