import math
import os
import signal
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from threading import Lock
from typing import Any, ClassVar, NoReturn

# helpers: float_text, show, show_composite, is_stringer, element_type, sorted_items, sort_key, run_to_end, print_line, Goexit, report_panic, encoded, SyncMap, Threads, run_threads, exit_threads, fatal_thread


def main() -> None:
    seen = SyncMap()
    seen.store("a", 1)
    v, ok = seen.load("a")
    print_line(show(v), str(ok).lower())


if __name__ == "__main__":
    run_threads(main)
