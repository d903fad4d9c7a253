"""A singly linked list: push, append, reverse, remove, and a cycle finder."""

from __future__ import annotations

import sys
import traceback
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


class FieldRef(Ref[Any]):
    """A pointer to a field of an object."""

    def __init__(self, owner: object, name: str) -> None:
        getattr(owner, name)  # a nil owner panics here, as in Go
        self.owner, self.name = owner, name

    @property
    def value(self) -> Any:
        return getattr(self.owner, self.name)

    @value.setter
    def value(self, value: Any) -> None:
        setattr(self.owner, self.name, value)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, FieldRef)
            and self.owner is other.owner
            and self.name == other.name
        )

    def __hash__(self) -> int:
        return hash((id(self.owner), self.name))


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Node:
    """Node is one element."""

    value: int = 0
    next: Node | Any = None


@dataclass(eq=False, slots=True)
class List:
    """List knows its head and its length."""

    head: Node | Any = None
    size: int = 0

    def push(self, v: int) -> None:
        """Push puts a value in front."""
        self.head = Node(v, self.head)
        self.size += 1

    def append(self, v: int) -> None:
        """Append puts a value at the end."""
        at = FieldRef(self, "head")
        while at.value is not None:
            at = FieldRef(at.value, "next")
        at.value = Node(value=v)
        self.size += 1

    def remove(self, v: int) -> bool:
        """Remove takes out the first node with the value."""
        at = FieldRef(self, "head")
        while at.value is not None:
            if at.value.value == v:
                at.value = at.value.next
                self.size -= 1
                return True
            at = FieldRef(at.value, "next")
        return False

    def reverse(self) -> None:
        """Reverse turns the list round."""
        previous: Node | None = None
        n: Node | None = self.head
        while n is not None:
            n.next, previous, n = previous, n, n.next
        self.head = previous

    def __str__(self) -> str:
        """String shows the list as 1 -> 2."""
        parts: list[str] = []
        n: Node | None = self.head
        while n is not None:
            parts.append(f"{n.value}")
            n = n.next
        return " -> ".join(parts)


def has_cycle(head: Node | Any) -> bool:
    """hasCycle is Floyd's tortoise and hare."""
    slow: Node | Any = head
    fast: Node | None = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
    return False


def main() -> None:
    l_ = List()
    for i in range(3, 0, -1):
        l_.push(i)
    l_.append(4)
    print(l_, l_.size)
    l_.reverse()
    print(l_)
    print(str(l_.remove(3)).lower(), str(l_.remove(99)).lower(), l_, l_.size)

    print(str(has_cycle(l_.head)).lower())
    l_.head.next.next.next = l_.head
    print(str(has_cycle(l_.head)).lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
