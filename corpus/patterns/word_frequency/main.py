from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Process, Queue, active_children, parent_process
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

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def mapper(text: str, out: Queue[dict[str, int] | None]) -> None:
    counts: dict[str, int] = {}
    for w in text.lower().split():
        index = w.strip(".,!?")
        counts[index] = counts.get(index, 0) + 1
    out.put(counts)


def reducer(in_: Queue[dict[str, int] | None], result: Queue[dict[str, int]]) -> None:
    total: dict[str, int] = {}
    while True:
        m = in_.get()
        if m is None:  # poison pill: in_ is closed
            break
        for k, v in m.items():
            total[k] = total.get(k, 0) + v
    result.put(total)


@dataclass(eq=False, slots=True)
class Kv:
    k: str = ""
    v: int = 0


def main() -> None:
    texts = ["The quick brown fox.", "the lazy dog!", "The dog, the fox?"]
    out: Queue[dict[str, int] | None] = Queue()
    result: Queue[dict[str, int]] = Queue()
    processes = []
    Process(target=reducer, args=(out, result), daemon=True).start()
    for t in texts:
        process = Process(target=mapper, args=(t, out))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    out.put(None)
    freq = result.get()
    kvs: list[Kv] = []
    for k, v in freq.items():
        kvs.append(Kv(k, v))
    kvs.sort(key=lambda kv: (-kv.v, kv.k))
    for e in kvs:
        print(f"{e.k:>5} {e.v}")


if __name__ == "__main__":
    main()
