from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from multiprocessing import (
    Event,
    JoinableQueue,
    Process,
    Queue,
    active_children,
    parent_process,
)
from multiprocessing.synchronize import Event as EventType
from queue import Empty
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------

POLL_SECONDS = 0.005  # how often a select looks at its other cases


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


def consume(ctx: EventType, in_: JoinableQueue[int], total: Queue[int]) -> None:
    """consume adds up what arrives until it is cancelled."""
    sum_ = 0
    while True:
        if ctx.is_set():
            total.put(sum_)
            return
        try:
            v = in_.get(timeout=POLL_SECONDS)
        except Empty:
            continue
        in_.task_done()  # received: the sender goes on
        sum_ += v


def main() -> None:
    ctx = Event()
    in_: JoinableQueue[int] = JoinableQueue()
    total: Queue[int] = Queue(1)
    process = Process(target=consume, args=(ctx, in_, total))
    process.start()

    for i in range(1, 11):
        in_.put(i)
        in_.join()  # until it is received
    ctx.set()  # every value has been received: in is unbuffered
    print("total:", total.get())
    process.join()


if __name__ == "__main__":
    main()
