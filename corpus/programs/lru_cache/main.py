"""An LRU cache: a map and a doubly linked list."""

from __future__ import annotations

import sys
import traceback
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False, slots=True)
class Entry:
    key: int = 0
    value: int = 0
    prev: Entry | Any = None
    next: Entry | Any = None


@dataclass(eq=False, slots=True)
class LRU:
    """LRU keeps the most recently used entries."""

    capacity: int = 0
    entries: dict[int, Entry] = field(default_factory=dict)
    head: Entry | Any = None  # sentinels
    tail: Entry | Any = None
    hits: int = 0
    miss: int = 0

    def unlink(self, e: Entry | Any) -> None:
        e.prev.next, e.next.prev = e.next, e.prev

    def push_front(self, e: Entry | Any) -> None:
        e.prev, e.next = self.head, self.head.next
        self.head.next.prev = e
        self.head.next = e

    def get(self, key: int) -> int:
        """Get returns the value, or -1."""
        if key not in self.entries:
            self.miss += 1
            return -1
        e = self.entries[key]
        self.hits += 1
        self.unlink(e)
        self.push_front(e)
        return e.value

    def put(self, key: int, value: int) -> None:
        """Put stores a value, and drops the least recently used one when there is no
        room."""
        if key in self.entries:
            e = self.entries[key]
            e.value = value
            self.unlink(e)
            self.push_front(e)
            return
        if len(self.entries) == self.capacity:
            oldest = self.tail.prev
            self.unlink(oldest)
            self.entries.pop(oldest.key, None)
        e2 = Entry(key=key, value=value)
        self.entries[key] = e2
        self.push_front(e2)

    def keys(self) -> list[int]:
        """Keys lists the keys, the most recently used first."""
        keys: list[int] = []
        e: Entry | Any = self.head.next
        while e is not self.tail:
            keys.append(e.key)
            e = e.next
        return keys


def new(capacity: int) -> LRU:
    """New makes a cache."""
    c = LRU(capacity=capacity, entries={}, head=Entry(), tail=Entry())
    c.head.next, c.tail.prev = c.tail, c.head
    return c


def main() -> None:
    cache = new(2)
    cache.put(1, 10)
    cache.put(2, 20)
    print(cache.get(1), f"[{' '.join(map(str, cache.keys()))}]")
    cache.put(3, 30)
    print(cache.get(2), f"[{' '.join(map(str, cache.keys()))}]")
    cache.put(1, 11)
    cache.put(4, 40)
    print(
        cache.get(1),
        cache.get(3),
        cache.get(4),
        f"[{' '.join(map(str, cache.keys()))}]",
    )
    print("hits:", cache.hits, "misses:", cache.miss)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
