"""A cache: a map behind a mutex, with its hits and misses."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock, Thread
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


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Cache:
    """Cache remembers squares."""

    mu: Lock = field(default_factory=Lock)
    values: dict[int, int] = field(default_factory=dict)
    misses: int = 0

    def square(self, n: int) -> int:
        """Square computes n's square once."""
        with self.mu:
            if n in self.values:
                v = self.values[n]
                return v
            self.misses += 1
            self.values[n] = n * n
            return self.values[n]


def new_cache() -> Cache:
    """NewCache makes an empty cache."""
    return Cache(values={})


def main() -> None:
    cache = new_cache()
    totals = [0] * 4

    threads = []
    for w in range(len(totals)):

        def task(id_: int) -> None:
            for n in range(10):
                totals[id_] += cache.square(n)

        thread = Thread(target=task, args=(w,), daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()

    print(
        f"[{' '.join(map(str, totals))}]",
        "misses:",
        cache.misses,
        "size:",
        len(cache.values),
    )
    print(map_text(cache.values))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
