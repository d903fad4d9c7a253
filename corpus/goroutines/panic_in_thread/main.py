"""A panic in a goroutine that shares memory ends the program, while main waits for
others."""

import atexit
import os
import signal
import sys
import time
import traceback
from contextlib import suppress
from multiprocessing import Lock, Manager, Process, active_children, parent_process
from multiprocessing.managers import DictProxy
from multiprocessing.synchronize import Lock as LockType
from threading import Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


class CheckedProcess(Process):
    """A process whose panic ends the whole program, as a goroutine's does."""

    def run(self) -> None:
        """What the process does."""
        try:
            super().run()
        except Exception:
            traceback.print_exc()
            main = parent_process()
            if main is not None and main.pid is not None:
                os.kill(main.pid, signal.SIGUSR1)
            sys.exit(2)


def exit_processes(code: int) -> NoReturn:
    """Ends the program at once: its processes, and the semaphores that it has made."""
    with suppress(RuntimeError):  # a signal came while something was written
        sys.stdout.flush()
    for process in active_children():
        process.kill()
    if parent_process() is None:
        cleanup = Thread(target=atexit._run_exitfuncs, daemon=True)
        cleanup.start()
        cleanup.join(1)  # a queue that nobody empties would hold it up
    os._exit(code)


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def task(names: "DictProxy[int, str]", mu: LockType, i: int) -> None:
    with mu:
        names[i] = f"n{i}"
    if i == 2:
        raise Panic("no more names")
    time.sleep(3600)


def main() -> None:
    manager = Manager()
    shared_names = manager.dict()
    mu = Lock()
    processes = []
    print("start")
    for i in range(3):
        process = CheckedProcess(target=task, args=(shared_names, mu, i))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    dict(shared_names)
    print("never")


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, lambda *_: exit_processes(2))  # a panic
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_processes(2)  # as after a panic in Go
