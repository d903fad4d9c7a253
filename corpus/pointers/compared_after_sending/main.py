import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from queue import Queue
from threading import Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


class Closed:
    """The type of the pill."""

    def __reduce__(self) -> str:
        return "CLOSED"


CLOSED = Closed()


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


def run_with_threads(main: Callable[[], object]) -> NoReturn:
    """Runs main; the program ends with it, or with a panic in any thread (code 2)."""
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))
    threading.excepthook = lambda failed: end_by_panic(failed.exc_value)
    try:
        main()
    except Exception as exc:
        end_by_panic(exc)
    exit_with_threads(0)


def end_by_panic(exc: BaseException | None) -> NoReturn:
    """Reports a panic, and ends the program."""
    if isinstance(exc, Exception):
        report_panic(exc)
    exit_with_threads(2)


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Node:
    """Node is compared by its address: a copy of it would be another node."""

    value: int = 0


ROOT = Node(1)


def produce(out: Queue[Any]) -> None:
    out.put(ROOT)
    out.join()  # until it is received
    out.put(Node(1))
    out.join()  # until it is received
    out.put(CLOSED)


def main() -> None:
    nodes: Queue[Any] = Queue()
    Thread(target=produce, args=(nodes,), daemon=True).start()
    while True:
        node = nodes.get()
        nodes.task_done()
        if node is CLOSED:  # poison pill: nodes is closed
            break
        print(node.value, str(node is ROOT).lower())


if __name__ == "__main__":
    run_with_threads(main)
