"""Packages container/heap, container/list and container/ring."""

from collections.abc import Callable, Iterator
from typing import Any


def heap_init(h: Any) -> None:
    """heap.Init: makes a heap of h, by its methods len, less and swap."""
    n = h.len()
    for i in range(n // 2 - 1, -1, -1):
        heap_down(h, i, n)


def heap_push(h: Any, x: Any) -> None:
    """heap.Push."""
    h.push(x)
    heap_up(h, h.len() - 1)


def heap_pop(h: Any) -> Any:
    """heap.Pop: takes away the least element."""
    n = h.len() - 1
    h.swap(0, n)
    heap_down(h, 0, n)
    return h.pop_()


def heap_remove(h: Any, i: int) -> Any:
    """heap.Remove: takes away element i."""
    n = h.len() - 1
    if n != i:
        h.swap(i, n)
        if not heap_down(h, i, n):
            heap_up(h, i)
    return h.pop_()


def heap_fix(h: Any, i: int) -> None:
    """heap.Fix: moves element i, which has changed, to where it belongs."""
    if not heap_down(h, i, h.len()):
        heap_up(h, i)


def heap_up(h: Any, i: int) -> None:
    """Moves element i toward the root until its parent is not greater."""
    while i > 0 and h.less(i, (i - 1) // 2):
        h.swap(i, (i - 1) // 2)
        i = (i - 1) // 2


def heap_down(h: Any, start: int, n: int) -> bool:
    """Moves an element down until its children are not less; whether it moved."""
    i = start
    while (child := 2 * i + 1) < n:
        if child + 1 < n and h.less(child + 1, child):
            child += 1
        if not h.less(child, i):
            break
        h.swap(i, child)
        i = child
    return i > start


class ListElement:
    """An element of a LinkedList, with its value."""

    def __init__(self, value: Any = None) -> None:
        self.value = value
        self.before: ListElement = self
        self.after: ListElement = self
        self.owner: LinkedList | None = None

    def next(self) -> "ListElement | None":
        """The next element, or nil."""
        owner = self.owner
        return None if owner is None or self.after is owner.root else self.after

    def prev(self) -> "ListElement | None":
        """The previous element, or nil."""
        owner = self.owner
        return None if owner is None or self.before is owner.root else self.before


class LinkedList:
    """A doubly linked list (container/list)."""

    def __init__(self) -> None:
        self.root = ListElement()
        self.length = 0

    def __reduce__(self) -> tuple[Any, ...]:
        return linked_list, (list(self.values()),)

    def values(self) -> Iterator[Any]:
        """The values, from front to back."""
        element = self.front()
        while element is not None:
            yield element.value
            element = element.next()

    def init(self) -> "LinkedList":
        """Empties the list."""
        self.root.before = self.root.after = self.root
        self.length = 0
        return self

    def front(self) -> ListElement | None:
        """The first element, or nil."""
        return self.root.after if self.length else None

    def back(self) -> ListElement | None:
        """The last element, or nil."""
        return self.root.before if self.length else None

    def link(self, element: ListElement, before: ListElement) -> ListElement:
        """Puts an element after another one."""
        element.before, element.after = before, before.after
        before.after.before = before.after = element
        element.owner = self
        self.length += 1
        return element

    def unlink(self, element: ListElement) -> None:
        """Takes an element out."""
        element.before.after, element.after.before = element.after, element.before
        element.owner = None
        self.length -= 1

    def push_front(self, value: Any) -> ListElement:
        """Adds a value at the front."""
        return self.link(ListElement(value), self.root)

    def push_back(self, value: Any) -> ListElement:
        """Adds a value at the back."""
        return self.link(ListElement(value), self.root.before)

    def insert_before(self, value: Any, mark: ListElement) -> ListElement | None:
        """Adds a value before mark, if that is in the list."""
        return (
            self.link(ListElement(value), mark.before) if mark.owner is self else None
        )

    def insert_after(self, value: Any, mark: ListElement) -> ListElement | None:
        """Adds a value after mark, if that is in the list."""
        return self.link(ListElement(value), mark) if mark.owner is self else None

    def remove(self, element: ListElement) -> Any:
        """Takes an element out, if it is in the list; its value."""
        if element.owner is self:
            self.unlink(element)
        return element.value

    def move(self, element: ListElement, before: ListElement) -> None:
        """Moves an element after another one."""
        if (
            element.owner is self
            and element is not before
            and before.after is not element
        ):
            self.unlink(element)
            self.link(element, before)

    def move_to_front(self, element: ListElement) -> None:
        """Moves an element to the front."""
        self.move(element, self.root)

    def move_to_back(self, element: ListElement) -> None:
        """Moves an element to the back."""
        if self.root.before is not element:
            self.move(element, self.root.before)

    def move_before(self, element: ListElement, mark: ListElement) -> None:
        """Moves an element before mark, if both are in the list."""
        if element is not mark and mark.owner is self:
            self.move(element, mark.before)

    def move_after(self, element: ListElement, mark: ListElement) -> None:
        """Moves an element after mark, if both are in the list."""
        if mark.owner is self:
            self.move(element, mark)

    def push_back_list(self, other: "LinkedList") -> None:
        """Adds the values of another list at the back."""
        for value in list(other.values()):
            self.push_back(value)

    def push_front_list(self, other: "LinkedList") -> None:
        """Adds the values of another list at the front."""
        for value in reversed(list(other.values())):
            self.push_front(value)


def linked_list(values: list[Any]) -> LinkedList:
    """A LinkedList of these values."""
    made = LinkedList()
    for value in values:
        made.push_back(value)
    return made


class Ring:
    """A circular list (container/ring): one of its elements."""

    def __init__(self, value: Any = None) -> None:
        self.value = value
        self.after: Ring = self
        self.before: Ring = self

    def next(self) -> "Ring":
        """The next element."""
        return self.after

    def prev(self) -> "Ring":
        """The previous element."""
        return self.before

    def move(self, n: int) -> "Ring":
        """The element n further on (or back, if n < 0)."""
        element = self
        for _ in range(abs(n)):
            element = element.before if n < 0 else element.after
        return element

    def link(self, other: "Ring | None") -> "Ring":
        """Puts the ring of other after this element; what came after it before."""
        after = self.after
        if other is not None:
            last = other.before
            self.after, other.before = other, self
            after.before, last.after = last, after
        return after

    def unlink(self, n: int) -> "Ring | Any":
        """Takes n elements out after this one."""
        return self.link(self.move(n + 1)) if n > 0 else None

    def len(self) -> int:
        """The number of elements."""
        n, element = 1, self.after
        while element is not self:
            n, element = n + 1, element.after
        return n

    def do(self, f: Callable[[Any], object]) -> None:
        """Calls f for each value."""
        f(self.value)
        element = self.after
        while element is not self:
            f(element.value)
            element = element.after


def new_ring(n: int) -> Ring | Any:
    """ring.New: a ring of n elements."""
    if n <= 0:
        return None
    ring = Ring()
    for _ in range(n - 1):
        ring.link(Ring())
    return ring
