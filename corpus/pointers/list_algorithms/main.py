from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


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
class ListNode:
    val: int = 0
    next: ListNode | Any = None

    def __str__(self: ListNode | None) -> str:
        if self is None:
            return "<empty>"
        parts: list[str] = []
        n: ListNode | None = self
        while n is not None:
            parts.append(f"{n.val}")
            n = n.next
        return "->".join(parts)


def from_slice(xs: list[int]) -> ListNode | Any:
    dummy = ListNode()
    cur = dummy
    for x in xs:
        cur.next = ListNode(val=x)
        cur = cur.next
    return dummy.next


def reverse(head: ListNode | None) -> ListNode | None:
    prev: ListNode | None = None
    while head is not None:
        next_ = head.next
        head.next = prev
        prev, head = head, next_
    return prev


def reverse_rec(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    p = reverse_rec(head.next)
    head.next.next = head
    head.next = None
    return p


def swap_pairs(head: ListNode | None) -> ListNode | None:
    dummy = ListNode(next=head)
    p = dummy
    while p.next is not None and p.next.next is not None:
        a, b = p.next, p.next.next
        p.next, a.next, b.next = b, b.next, a
        p = a
    return dummy.next


def middle(head: ListNode | Any) -> ListNode | Any:
    slow: ListNode | Any = head
    fast: ListNode | None = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
    return slow


def add_two(l1: ListNode | None, l2: ListNode | None) -> ListNode | None:
    head = ListNode()
    tail = head
    carry = 0
    while l1 is not None or l2 is not None or carry > 0:
        sum_ = carry
        if l1 is not None:
            sum_ += l1.val
            l1 = l1.next
        if l2 is not None:
            sum_ += l2.val
            l2 = l2.next
        tail.next = ListNode(sum_ % 10, None)
        tail = tail.next
        carry = sum_ // 10
    return head.next


def remove(head: Ref[ListNode | Any], v: int) -> None:
    p = head
    while p.value is not None:
        if p.value.val == v:
            p.value = p.value.next
        else:
            p = FieldRef(p.value, "next")


def insert_sorted(head: ListNode | Any, v: int) -> ListNode | Any:
    head_ref = Ref(head)
    pp = head_ref
    while pp.value is not None and pp.value.val < v:
        pp = FieldRef(pp.value, "next")
    pp.value = ListNode(v, pp.value)
    return head_ref.value


@dataclass(eq=False, slots=True)
class Stack:
    data: list[int] = field(default_factory=list)

    def push(self, x: int) -> None:
        self.data.append(x)

    def pop(self) -> tuple[int, bool]:
        if len(self.data) == 0:
            return 0, False
        x = self.data[-1]
        self.data.pop()
        return x, True

    def __str__(self) -> str:
        return f"{{[{' '.join(map(str, self.data))}]}}"


@dataclass(eq=False, slots=True)
class Queue:
    in_: Stack = field(default_factory=Stack)
    out: Stack = field(default_factory=Stack)

    def __copy__(self) -> Queue:
        return Queue(copy(self.in_), copy(self.out))

    def enqueue(self, x: int) -> None:
        self.in_.push(x)

    def dequeue(self) -> tuple[int, bool]:
        if len(self.out.data) == 0:
            while True:
                x, ok = self.in_.pop()
                if not ok:
                    break
                self.out.push(x)
        return self.out.pop()

    def __str__(self) -> str:
        return f"{{{self.in_} {self.out}}}"


def main() -> None:
    l_: ListNode | None = from_slice([1, 2, 3, 4, 5])
    print(ListNode.__str__(l_))
    l_ = reverse(l_)
    print(ListNode.__str__(l_), middle(l_).val)
    l_ = reverse_rec(l_)
    print(ListNode.__str__(swap_pairs(l_)))
    print(ListNode.__str__(add_two(from_slice([9, 9, 9]), from_slice([1]))))
    r: Ref[ListNode | Any] = Ref(from_slice([7, 1, 7, 7, 2, 7]))
    remove(r, 7)
    print(ListNode.__str__(r.value))
    r.value = insert_sorted(r.value, 0)
    r.value = insert_sorted(r.value, 9)
    r.value = insert_sorted(r.value, 2)
    print(ListNode.__str__(r.value))
    remove(r, 0)
    remove(r, 1)
    remove(r, 2)
    remove(r, 9)
    print(ListNode.__str__(r.value), str(r.value is None).lower())
    q = Queue()
    for i in range(5):
        q.enqueue(i)
        if i % 2 == 1:
            x, _ = q.dequeue()
            print(f"{x} ", end="")
    x, ok = q.dequeue()
    while ok:
        print(f"{x} ", end="")
        x, ok = q.dequeue()
    print(q)


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
