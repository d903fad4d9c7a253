from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

# helpers: Ref


@dataclass(eq=False, slots=True)
class Node:
    value: int = 0
    next: Node | None = None


def increment(n: Ref[int]) -> None:
    n.value += 1


def main() -> None:
    list_ = Node(value=1, next=Node(value=2))
    node: Node | None = list_
    while node is not None:
        print(node.value)
        node = node.next
    x = Ref(1)
    increment(x)
    print(x.value)


if __name__ == "__main__":
    main()
