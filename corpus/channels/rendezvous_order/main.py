"""An unbuffered channel is a meeting: no one runs ahead, so the lines come in this
order."""

from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from functools import partial
from multiprocessing import JoinableQueue, Process, active_children, parent_process
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


def producer(ch: JoinableQueue[int | None], ack: JoinableQueue[bool]) -> None:
    for i in range(3):
        print("produce", i)
        ch.put(i)
        ch.join()  # until it is received
        ack.get()
        ack.task_done()
    ch.put(None)


def main() -> None:
    ch: JoinableQueue[int | None] = JoinableQueue()
    ack: JoinableQueue[bool] = JoinableQueue()
    Process(target=producer, args=(ch, ack), daemon=True).start()

    while True:
        v = ch.get()
        ch.task_done()
        if v is None:  # poison pill: ch is closed
            break
        print("consume", v)
        ack.put(True)
        ack.join()  # until it is received
    print("closed")


if __name__ == "__main__":
    main()
