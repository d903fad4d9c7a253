"""Structs with slices and maps travel through channels, by value and by pointer."""

from __future__ import annotations

import atexit
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Process, Queue, active_children, parent_process
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


@dataclass(eq=False, slots=True)
class Point:
    """Point is a plain struct."""

    x: int = 0
    y: int = 0

    def __str__(self) -> str:
        return f"{{{self.x} {self.y}}}"

    def with_names(self) -> str:
        return f"{{X:{self.x} Y:{self.y}}}"


@dataclass(eq=False, slots=True)
class Report:
    """Report has data of every kind that can be sent to another process."""

    title: str = ""
    data: list[int] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    origin: Point | Any = None


def produce(reports: Queue[Report], points: Queue[Point | None]) -> None:
    """produce sends one report by pointer, then points by value."""
    reports.put(
        Report(
            title="numbers",
            data=[1, 2, 3],
            counts={"odd": 2, "even": 1},
            origin=Point(4, 5),
        )
    )
    for i in range(3):
        points.put(Point(i, i * i))
    points.put(None)


def main() -> None:
    reports: Queue[Report] = Queue()
    points: Queue[Point | None] = Queue()
    Process(target=produce, args=(reports, points), daemon=True).start()

    r: Report | Any = reports.get()
    print(
        r.title,
        f"[{' '.join(map(str, r.data))}]",
        map_text(r.counts),
        r.origin.x,
        r.origin,
    )
    while True:
        p = points.get()
        if p is None:  # poison pill: points is closed
            break
        print(f"{p} {p.with_names()}")


if __name__ == "__main__":
    main()
