"""Map and reduce: words are counted by several mappers, and the counts are brought
together."""

from __future__ import annotations

import atexit
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Process, Queue, active_children, parent_process
from threading import Thread
from typing import NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


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


def live_items(m: Mapping[KeyT, ValueT]) -> Iterator[tuple[KeyT, ValueT]]:
    """The items of a map that may change meanwhile: deleted ones do not come up."""
    for key in list(m):
        if key in m:
            yield key, m[key]


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False, slots=True)
class Pair:
    """Pair is a word and how often it came."""

    word: str = ""
    count: int = 0


def mapper(document: str, out: Queue[dict[str, int]]) -> None:
    counts: dict[str, int] = {}
    for word in document.split():
        word = word.strip(".,!?").lower()
        if word != "":
            counts[word] = counts.get(word, 0) + 1
    out.put(counts)


def reducer(in_: Queue[dict[str, int]], n: int) -> list[Pair]:
    totals: dict[str, int] = {}
    for _ in range(n):
        for word, count in live_items(in_.get()):
            totals[word] = totals.get(word, 0) + count
    pairs: list[Pair] = []
    for word, count in totals.items():
        pairs.append(Pair(word, count))
    pairs.sort(key=lambda pair: (-pair.count, pair.word))
    return pairs


def main() -> None:
    documents = ["The cat sat on the mat.", "The dog, the cat!", "A mat? The mat."]
    out: Queue[dict[str, int]] = Queue()
    for document in documents:
        Process(target=mapper, args=(document, out), daemon=True).start()
    for pair in reducer(out, len(documents)):
        print(pair.word, pair.count)


if __name__ == "__main__":
    main()
