"""The end of main must not come before the printer has received what main sends
unbuffered: a queue that main fills in advance would lose lines.
"""

from __future__ import annotations

import atexit
import os
import signal
import sys
import time
from contextlib import suppress
from functools import partial
from multiprocessing import (
    JoinableQueue,
    Process,
    Queue,
    active_children,
    parent_process,
)
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


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


def printer(ch: JoinableQueue[int], last: Queue[bool]) -> None:
    while True:
        v2 = ch.get()
        ch.task_done()
        v = v2
        time.sleep(0.01)
        print(v)
        if v == 3:
            last.put(True)


def main() -> None:
    ch: JoinableQueue[int] = JoinableQueue()
    last: Queue[bool] = Queue(1)
    Process(target=printer, args=(ch, last), daemon=True).start()
    for i in range(4):
        ch.put(i)
        ch.join()  # until it is received
    last.get()


if __name__ == "__main__":
    main()
