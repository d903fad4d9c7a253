import os
import signal
import sys
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
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
