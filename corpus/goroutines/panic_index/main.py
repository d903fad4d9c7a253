import atexit
import os
import signal
import sys
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import Process, active_children, parent_process
from threading import Thread
from typing import NoReturn

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


# --- the program -------------------------------------------------------------

sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # buffered, whatever -u says
print = partial(print, flush=True)  # in one piece: the processes share it
signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False, slots=True)
class Data:
    items: list[int] = field(default_factory=list)


def task(d: Data) -> None:
    print(d.items[3])


def main() -> None:
    print("start")
    d = Data()
    CheckedProcess(target=task, args=(d,), daemon=True).start()
    time.sleep(2)
    print("unreachable")


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, lambda *_: exit_processes(2))  # a panic
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_processes(2)  # as after a panic in Go
