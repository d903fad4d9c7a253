"""Functions are given a map and a slice to fill, with the mutex that guards the map."""

import atexit
import os
import signal
import sys
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing import Lock, Manager, Process, active_children, parent_process
from multiprocessing.managers import DictProxy, ListProxy
from multiprocessing.synchronize import Lock as LockType
from threading import Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


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
class Stat:
    """Stat is what is known of a number."""

    square: int = 0
    even: bool = False

    def __str__(self) -> str:
        return f"{{{self.square} {str(self.even).lower()}}}"


def fill(
    n: int, stats: "DictProxy[int, Stat]", names: "ListProxy[str]", mu: LockType
) -> None:
    names[n] = f"n{n}"
    with mu:
        if n in stats:
            stats.pop(n, None)
            return
        stats[n] = Stat(square=n * n, even=n % 2 == 0)
        if stats[n].even and len(stats) > 100:
            print("many")


def main() -> None:
    manager = Manager()
    shared_stats = manager.dict({2: Stat(5, True)})
    shared_names = manager.list([""] * 4)
    mu = Lock()
    processes = []
    for n in range(4):
        process = CheckedProcess(target=fill, args=(n, shared_stats, shared_names, mu))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    stats = dict(shared_stats)
    names = list(shared_names)
    print(map_text(stats), f"[{' '.join(names)}]")
    names[0] = "none"
    stats[7] = Stat()
    print(len(stats), len(names))


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, lambda *_: exit_processes(2))  # a panic
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_processes(2)  # as after a panic in Go
