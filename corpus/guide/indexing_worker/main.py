"""The guide's complete example: an indexing worker that is fed jobs, and stopped
by cancelling its context.
"""

from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
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


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False, slots=True)
class Job:
    """Job asks for a paper to be indexed."""

    task: str = ""
    paper_id: str = ""
    text: str = ""


@dataclass(eq=False, slots=True)
class Result:
    """Result says what was found in a paper."""

    paper_id: str = ""
    words: int = 0
    longest: str = ""


def process(job: Job) -> Result:
    """process indexes one paper."""
    result = Result(paper_id=job.paper_id)
    for word in job.text.split():
        result.words += 1
        if len(word) > len(result.longest):
            result.longest = word
    return result


def worker(ctx: EventType, jobs: JoinableQueue[Job], results: Queue[Result]) -> None:
    """worker indexes papers until it is cancelled or there are no more jobs."""
    while True:
        if ctx.is_set():
            return
        try:
            job = jobs.get(timeout=POLL_SECONDS)
        except Empty:
            continue
        jobs.task_done()  # received: the sender goes on
        if job is None:
            return
        result = process(job)
        results.put(result)


def main() -> None:
    ctx = Event()
    jobs: JoinableQueue[Job] = JoinableQueue()
    results: Queue[Result] = Queue(1)

    # Start worker.
    Process(target=worker, args=(ctx, jobs, results), daemon=True).start()

    # Submit jobs, and get the result of each.
    papers = [
        Job("index_pdf", "2301.12345", "attention is all you need"),
        Job("index_pdf", "2302.00001", "scaling laws for neural language models"),
    ]
    for job in papers:
        jobs.put(job)
        jobs.join()  # until it is received
        result = results.get()
        print(
            f"{result.paper_id}: {result.words} words, longest {quote(result.longest)}"
        )

    # Stop worker.
    ctx.set()
    print("stopped:", "context canceled")


if __name__ == "__main__":
    main()
