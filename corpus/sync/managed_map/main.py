"""Goroutines count words in one map, behind a mutex."""

import atexit
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from multiprocessing import Lock, Manager, Process, active_children, parent_process
from multiprocessing.managers import DictProxy
from multiprocessing.synchronize import Lock as LockType
from threading import Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


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


def count_words_task(
    counts: "DictProxy[str, int]",
    longest: "DictProxy[int, str]",
    mu: LockType,
    i: int,
    text: str,
) -> None:
    for word in text.split():
        with mu:
            counts[word] = counts.get(word, 0) + 1
        old, ok = longest.get(i, ""), i in longest
        if not ok or len(word) > len(old):
            longest[i] = word


def count_words(texts: list[str]) -> dict[str, int]:
    manager = Manager()
    shared_counts = manager.dict()
    shared_longest = manager.dict({0: "", 1: "?"})
    mu = Lock()
    processes = []
    for i, text in enumerate(texts):
        process = Process(
            target=count_words_task, args=(shared_counts, shared_longest, mu, i, text)
        )
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    counts = dict(shared_counts)
    longest = dict(shared_longest)
    print(map_text(longest), len(counts))
    return counts


def main() -> None:
    counts = count_words(["the cat and the dog", "the dog", "a cat and a bird"])
    words: list[str] = []
    for word in counts:
        words.append(word)
    words.sort()
    for word in words:
        print(f"{word}={counts.get(word, 0)}")


if __name__ == "__main__":
    main()
