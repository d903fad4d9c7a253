import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from threading import Lock, Thread
from typing import Any, NoReturn

# helpers: map_text, report_panic, run_with_threads, end_by_panic, exit_with_threads


def main() -> None:
    seen: dict[str, int] = {}
    mu = Lock()
    threads = []
    for word in ["a", "b", "a"]:

        def task(word=word) -> None:
            with mu:
                seen[word] = seen.get(word, 0) + 1

        thread = Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print(map_text(seen))


if __name__ == "__main__":
    run_with_threads(main)
