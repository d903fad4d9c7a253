import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from threading import Lock, Thread
from typing import Any, ClassVar, NoReturn

# helpers: map_text, run_to_end, print_line, Panic, Goexit, report_panic, ThreadWaitGroup, ThreadMutex, Threads, Waiter, go_thread, run_thread, run_threads, exit_threads, fatal_thread


def main() -> None:
    seen: dict[str, int] = {}
    mu = ThreadMutex()
    wg = ThreadWaitGroup()
    for word in ["a", "b", "a"]:
        wg.add(1)

        def task(word=word) -> None:
            try:
                with mu:
                    seen[word] = seen.get(word, 0) + 1
            finally:
                wg.done()

        go_thread(task)
    wg.wait()
    print_line(map_text(seen))


if __name__ == "__main__":
    run_threads(main)
