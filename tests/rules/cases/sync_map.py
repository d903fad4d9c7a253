import os
import signal
import sys
import traceback
from collections.abc import Callable
from threading import Lock
from typing import Any, ClassVar, NoReturn

# helpers: text_of, run_to_end, print_line, Goexit, report_panic, SyncMap, Threads, run_threads, exit_threads


def main() -> None:
    seen = SyncMap()
    seen.store("a", 1)
    v, ok = seen.load("a")
    print_line(text_of(v), str(ok).lower())


if __name__ == "__main__":
    run_threads(main)
