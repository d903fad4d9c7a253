from __future__ import annotations

import sys
import traceback
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False, slots=True)
class Node:
    """Node is an entry of the doubly linked list."""

    key: int = 0
    value: int = 0
    prev: Node | Any = None
    next: Node | Any = None


@dataclass(eq=False, slots=True)
class LRUCache:
    """LRUCache keeps the most recently used entries."""

    capacity: int = 0
    cache: dict[int, Node] = field(default_factory=dict)
    head: Node | Any = None
    tail: Node | Any = None

    def remove(self, n: Node | Any) -> None:
        n.prev.next, n.next.prev = n.next, n.prev

    def insert(self, n: Node | Any) -> None:
        n.next, n.prev = self.head.next, self.head
        self.head.next.prev = n
        self.head.next = n

    def get(self, key: int) -> int:
        if key in self.cache:
            n = self.cache[key]
            self.remove(n)
            self.insert(n)
            return n.value
        return -1

    def put(self, key: int, value: int) -> None:
        if key in self.cache:
            n = self.cache[key]
            self.remove(n)
            self.cache.pop(key, None)
        if len(self.cache) == self.capacity:
            last = self.tail.prev
            self.remove(last)
            self.cache.pop(last.key, None)
        n2 = Node(key=key, value=value)
        self.cache[key] = n2
        self.insert(n2)


def constructor(capacity: int) -> LRUCache:
    l_ = LRUCache(capacity=capacity, cache={}, head=Node(), tail=Node())
    l_.head.next = l_.tail
    l_.tail.prev = l_.head
    return l_


def main() -> None:
    c = constructor(2)
    c.put(1, 1)
    c.put(2, 2)
    print(c.get(1))
    c.put(3, 3)
    print(c.get(2))
    c.put(4, 4)
    print(c.get(1), c.get(3), c.get(4))
    big = constructor(100)
    for i in range(1000):
        big.put(i, i * i)
    sum_ = 0
    for i in range(1000):
        v = big.get(i)
        if v != -1:
            sum_ += v
    print(sum_, len(big.cache))
    n: Node | Any = big.head.next
    k = 0
    while n is not big.tail and k < 5:
        print(f"{n.key}:{n.value} ", end="")
        n, k = n.next, k + 1
    print()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
