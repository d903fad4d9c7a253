"""nil is a value like any other: it does not end the range. (None as a poison pill
would.)"""

from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Process, Queue, active_children, parent_process
from queue import SimpleQueue
from threading import Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    return "<nil>" if v is None else str(v)


class Closed:
    """The type of the pill."""

    def __reduce__(self) -> str:
        return "CLOSED"


CLOSED = Closed()


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

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False, slots=True)
class Node:
    """Node is a list's node."""

    value: int = 0


def checks(results: Queue[Any]) -> None:
    results.put(None)
    results.put(Exception("disk is full"))
    results.put(None)
    results.put(CLOSED)


def main() -> None:
    results: Queue[Any] = Queue()
    Process(target=checks, args=(results,), daemon=True).start()
    i = 0
    while True:
        err = results.get()
        if err is CLOSED:  # poison pill: results is closed
            break
        i += 1
        if err is not None:
            print(i, "failed:", err)
            continue
        print(i, "passed")

    nodes: SimpleQueue[Any] = SimpleQueue()
    nodes.put(Node(1))
    nodes.put(None)
    nodes.put(Node(3))
    nodes.put(CLOSED)
    while True:
        n = nodes.get()
        if n is CLOSED:  # poison pill: nodes is closed
            break
        if n is None:
            print("a hole")
        else:
            print("node", n.value)

    anything: SimpleQueue[Any] = SimpleQueue()
    anything.put(None)
    anything.put(5)
    anything.put(CLOSED)
    while True:
        v = anything.get()
        if v is CLOSED:  # poison pill: anything is closed
            break
        print(text_of(v))


if __name__ == "__main__":
    main()
