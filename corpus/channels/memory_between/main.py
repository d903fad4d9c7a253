"""Between threads an unbuffered send that did not wait could be seen in memory: what
main reads before it receives must not have been changed yet.
"""

import os
import signal
import sys
from dataclasses import dataclass
from queue import Queue
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class State:
    phase: int = 0


def worker(s: State, tick: Queue[int], done: Queue[int]) -> None:
    for i in range(1, 4):
        tick.put(i)
        tick.join()  # until it is received
        s.phase = i
    done.put(s.phase)


def main() -> None:
    s = State()
    tick: Queue[int] = Queue()
    done: Queue[int] = Queue()
    Thread(target=worker, args=(s, tick, done), daemon=True).start()
    before = s.phase
    first2 = tick.get()
    tick.task_done()
    first = first2
    print(before, first)
    value = tick.get()
    tick.task_done()
    value2 = tick.get()
    tick.task_done()
    print(value, value2)
    print(done.get(), s.phase)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
