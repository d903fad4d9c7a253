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


@dataclass(eq=False, slots=True)
class Response:
    url: str = ""
    status: int = 0
    err: Exception | None = None


def check(url: str) -> tuple[int, Exception | None]:
    if url.endswith(".bad"):
        return 0, Exception("dial: no such host")
    return 200 + len(url) % 3, None


def task(url: str, ch: Queue[Response]) -> None:
    s, err = check(url)
    ch.put(Response(url=url, status=s, err=err))


def main() -> None:
    urls = ["a.com", "bb.org", "ccc.bad", "dddd.net"]
    ch: Queue[Response] = Queue()
    for u in urls:
        Process(target=task, args=(u, ch), daemon=True).start()
    got: dict[str, Response] = {}
    for _ in urls:
        r = ch.get()
        got[r.url] = r
    for u in urls:
        r = got.get(u, Response())
        if r.err is not None:
            print(f"{r.url:<10} error: {r.err or '<nil>'}")
            continue
        print(f"{r.url:<10} {r.status}")


if __name__ == "__main__":
    main()
