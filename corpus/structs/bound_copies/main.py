"""Method values bound to copies: of variables, of embedded structs, in loops, maps and
channels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from copy import copy
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


# --- the program -------------------------------------------------------------


@dataclass(slots=True)
class Counter:
    n: int = 0

    def get(self) -> int:
        return self.n

    def inc(self) -> None:
        self.n += 1

    def __str__(self) -> str:
        return f"{{{self.n}}}"


@dataclass(eq=False, slots=True)
class Wrap:
    counter: Counter = field(default_factory=Counter)
    name: str = ""

    def __copy__(self) -> Wrap:
        return Wrap(copy(self.counter), self.name)

    def __str__(self) -> str:
        return f"{{{self.counter} {self.name}}}"


def main() -> None:
    with ExitStack() as deferred:
        c = Counter(1)
        get, inc = copy(c).get, c.inc
        inc()
        inc()
        print(get(), c.get(), c.n)
        fs: list[Callable[[], int]] = []
        for i in range(3):
            k = Counter(i)
            fs.append(copy(k).get)
            k.inc()
        for f in fs:
            print(f"{f()} ", end="")
        print()
        w = Wrap(Counter(5), "w")
        g = copy(w.counter).get
        w.counter.inc()
        w2 = copy(w)
        w2.counter.inc()
        print(g(), w.counter.get(), w2.counter.get())
        h = Counter.inc
        h(w.counter)
        k2 = Counter.get
        print(k2(copy(w.counter)), w)
        deferred.callback(w.counter.inc)
        deferred.callback(print, "deferred", copy(w.counter).get())
        w.counter.inc()
        arr = [Counter(1), Counter(2), Counter(3)]
        for x in [copy(item) for item in arr]:
            x = copy(x)
            x.inc()
        for i in range(len(arr)):
            arr[i].inc()
        brr = [copy(item2) for item2 in arr]
        brr[0].inc()
        p = arr[1]
        p.inc()
        print(
            f"[{' '.join(map(str, arr))}]",
            f"[{' '.join(map(str, brr))}]",
            str(arr == brr).lower(),
        )
        ms = {"a": Counter(1)}
        x2 = copy(ms.get("a", Counter()))
        x2.inc()
        print(map_text(ms), x2)
        ch: SimpleQueue[Counter] = SimpleQueue()
        ch.put(copy(x2))
        x2.inc()
        y = ch.get()
        print(x2, y)


if __name__ == "__main__":
    main()
