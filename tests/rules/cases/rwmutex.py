import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, ClassVar, NoReturn

# helpers: run_to_end, print_line, Goexit, report_panic, ThreadRWMutex, ReadLocker, Threads, Waiter, run_threads, exit_threads, fatal_thread


@dataclass(eq=False, slots=True)
class Store:
    mu: ThreadRWMutex = field(default_factory=ThreadRWMutex)
    data: dict[str, int] = field(default_factory=dict)

    def get(self, key: str) -> int:
        self.mu.rlock()
        try:
            return self.data.get(key, 0)
        finally:
            self.mu.runlock()


def main() -> None:
    s = Store(data={"a": 1})
    print_line(s.get("a"))


if __name__ == "__main__":
    run_threads(main)
