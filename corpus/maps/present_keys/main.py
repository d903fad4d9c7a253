"""Reads of maps whose key is known to be there, and some where it is not."""

from __future__ import annotations

import math
import sys
import traceback
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


def float_quo(a: float, b: float) -> float:
    """a / b, where dividing by zero gives an infinity or NaN."""
    if b != 0:
        return a / b
    if a == 0 or math.isnan(a):
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1, b)


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


def live_items(m: Mapping[KeyT, ValueT]) -> Iterator[tuple[KeyT, ValueT]]:
    """The items of a map that may change meanwhile: deleted ones do not come up."""
    for key in list(m):
        if key in m:
            yield key, m[key]


class FloatMap(dict[float, ValueT]):
    """A map with float keys: no NaN equals another, so each is an entry of its own."""

    def __init__(self, items: Iterable[tuple[float, ValueT]] = ()) -> None:
        for key, value in items:
            self[key] = value

    def __setitem__(self, key: float, value: ValueT) -> None:
        super().__setitem__(key if key == key else key + 0, value)

    def __getitem__(self, key: float) -> ValueT:
        if key != key:
            raise KeyError(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        return key == key and super().__contains__(key)

    def get(self, key: float, default: Any = None) -> Any:
        return super().get(key, default) if key == key else default

    def pop(self, key: float, default: Any = None) -> Any:
        return super().pop(key, default) if key == key else default

    def items(self) -> Any:
        return list(super().items())


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Node:
    kids: dict[int, Node] = field(default_factory=dict)
    count: int = 0

    def insert(self, w: str) -> None:
        n = self
        for ch in map(ord, w):
            if ch not in n.kids:
                n.kids[ch] = Node(kids={})
            n = n.kids[ch]
            n.count += 1


def drop(m: dict[str, int], k: str) -> None:
    m.pop(k, None)


def main() -> None:
    root = Node(kids={})
    root.insert("hello")
    root.insert("help")
    print(len(root.kids), root.kids[ord("h")].count)
    m = {"a": 1, "b": 2}
    best = 0
    for k, _ in live_items(m):
        if m[k] > best:
            best = m[k]
        drop(m, k)
        print(m.get(k, 0))
    c: dict[str, int] = {}
    for w in ["x", "y", "x"]:
        c[w] = c.get(w, 0) + 1
        if c[w] > 1:
            print(w, c[w])
        w = "none"
        print(c.get(w, 0))
    g: dict[int, dict[str, int]] = {}
    for i in range(3):
        if isinstance(g.get(i, NilMap()), NilMap):
            g[i] = {}
        g[i]["k"] = g[i].get("k", 0) + i
        inner, ok = g.get(i + 1, NilMap()), i + 1 in g
        if not ok:
            g[i + 1] = {"z": i}
        print(len(inner), g.get(i + 1, NilMap()).get("z", 0))
    f: dict[float, int] = FloatMap()
    nan = 0.0
    nan = float_quo(nan, nan)
    f[nan] = 3
    print(f.get(nan, 0), len(f))
    f.pop(nan, None)
    words: dict[str, Node] = {}
    key = "k"

    def set_() -> None:
        nonlocal key
        key = "other"

    words[key] = root
    set_()
    print(str(words.get(key) is None).lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
