"""A store of structs by name behind a reader's and writer's lock, used by workers and
by main."""

from __future__ import annotations

import atexit
import math
import os
import signal
import sys
import threading
import traceback
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import Process, Queue, active_children, parent_process
from multiprocessing.managers import BaseManager
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


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


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


# --- the program -------------------------------------------------------------

sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # buffered, whatever -u says
print = partial(print, flush=True)  # in one piece: the processes share it
signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False, slots=True)
class Item:
    """Item is what is stored."""

    name: str = ""
    count: int = 0
    price: float = 0.0

    def __str__(self) -> str:
        return f"{{{self.name} {self.count} {float_text(self.price)}}}"


@dataclass(eq=False)
class Store:
    """Store maps names to items."""

    mu: threading.Lock = field(default_factory=threading.Lock)
    items: dict[str, Item] = field(default_factory=dict)
    puts: int = 0

    def put(self, item: Item) -> int:
        """Put adds to an item, and tells how many there are now."""
        with self.mu:
            if item.name in self.items:
                old = copy(self.items[item.name])
                item.count = wrap64(item.count + old.count)
            self.items[item.name] = item
            self.puts += 1
            return self.total()

    def total(self) -> int:
        total = 0
        for item in self.items.values():
            total = wrap64(total + item.count)
        return total

    def get(self, name: str) -> tuple[Item, bool]:
        """Get looks an item up."""
        with self.mu:
            item, ok = self.items.get(name, Item()), name in self.items
            return copy(item), ok

    def names(self) -> list[str]:
        """Names lists the names in order."""
        with self.mu:
            names: list[str] = []
            for name in self.items:
                names.append(name)
            names.sort()
            return names


@dataclass(eq=False)
class Stats:
    """Stats counts."""

    mutex: threading.Lock = field(default_factory=threading.Lock)
    done: int = 0

    def add(self, n: int) -> None:
        with self.mutex:
            self.done += n

    def total(self) -> int:
        with self.mutex:
            return self.done


class SharedObjects(BaseManager):
    """A process that has the objects which the others share."""

    store: type[Store]
    stats: type[Stats]


SharedObjects.register("store", Store)
SharedObjects.register("stats", Stats)


def worker(id_: int, jobs: Queue[Item | None], store: Store, stats: Stats) -> None:
    while True:
        item = jobs.get()
        if item is None:  # poison pill: jobs is closed
            break
        store.put(copy(item))
        _, ok = store.get(item.name)
        if not ok:
            print("lost", item, "in", id_)
        stats.add(1)


def main() -> None:
    shared = SharedObjects()
    shared.start()
    store = shared.store(items={"pen": Item("pen", 1, 0.5)})
    stats = shared.stats()
    jobs: Queue[Item | None] = Queue(4)
    workers = []
    for id_ in range(1, 4):
        process = Process(target=worker, args=(id_, jobs, store, stats))
        process.start()
        workers.append(process)
    for i in range(30):
        jobs.put(
            Item(name=["pen", "cup", "hat"][i % 3], count=i, price=float(i % 3) + 0.5)
        )
    for _ in range(3):
        jobs.put(None)
    for process in workers:
        process.join()

    for name in store.names():
        item, _ = store.get(name)
        item.count = wrap64(item.count + 1)  # a copy
        print(f"{item.name}: {item.count} at {item.price:.2f}")
    _, ok = store.get("car")
    print(str(ok).lower(), stats.total(), store.put(Item(name="car", count=1)))


if __name__ == "__main__":
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_processes(2)  # as after a panic in Go
