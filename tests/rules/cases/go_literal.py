from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import Process, Queue, active_children
from typing import NoReturn

# helpers: run_processes, exit_processes, report_panic


def task(factor: int, out: Queue[int]) -> None:
    out.put(2 * factor)


def main() -> None:
    factor = 3
    out: Queue[int] = Queue(1)
    Process(target=task, args=(factor, out), daemon=True).start()
    print(out.get())


if __name__ == "__main__":
    run_processes(main)
