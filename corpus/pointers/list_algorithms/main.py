from __future__ import annotations

import math
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, ClassVar, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def show(
    v: Any,
    go_type: str = "",
    depth: int = 0,
    methods: bool = True,
    names: bool = False,
) -> str:
    """v as Go's %v prints it (with names: %+v)."""
    if v is None:
        return "{}" if go_type == "struct {}" else "<nil>"
    if isinstance(v, bool):
        return "true" if v else "false"
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v) and (pointer or not hasattr(v, "POINTER_TEXT")):
        return str(v)
    if isinstance(v, float):
        return float_text(v)
    if isinstance(v, str | int):
        return str.__str__(v) if isinstance(v, str) else str(int(v))
    if not pointer or depth == 0:
        text = show_composite(v, go_type, depth + 1, methods, names)
        if text is not None:
            return "&" + text if pointer else text
    return f"0xc{id(v) & 0xFFFFFFFFF:09x}"  # the address of a pointer or function


def show_composite(
    v: Any, go_type: str, depth: int, methods: bool, names: bool
) -> str | None:
    """A map, a slice or a struct as %v prints it; None: v is none of these."""

    def inner(value: Any, go_type: str = "", exported: bool = True) -> str:
        return show(value, go_type, depth, methods and exported, names)

    of = element_type(go_type)
    if isinstance(v, Sequence):
        return f"[{' '.join(inner(item, of) for item in v)}]"
    if not is_dataclass(v):
        return None
    parts = []
    attributes = [field.name for field in fields(v)]
    known = getattr(v, "GO_FIELDS", {}) or dict.fromkeys(attributes, "")
    for attribute, (name, kind) in zip(attributes, known.items(), strict=True):
        # fmt cannot call the methods of what is in an unexported field
        exported = not name[:1].islower() or not hasattr(v, "GO_FIELDS")
        text = inner(getattr(v, attribute), kind, exported)
        parts.append(f"{name}:{text}" if names else text)
    return "{" + " ".join(parts) + "}"


def is_stringer(v: object) -> bool:
    """Whether the class of v has Go's method String or Error."""
    owner = next(c for c in type(v).__mro__ if "__str__" in vars(c))
    return isinstance(v, Exception) or owner.__module__ not in ("builtins", "enum")


def element_type(go_type: str) -> str:
    """What a slice, array or map of this type holds: []T and map[K]T give T."""
    depth = 0
    for i, char in enumerate(go_type):
        depth += (char == "[") - (char == "]")
        if char == "]" and depth == 0:
            return go_type[i + 1 :]
    return ""


def run_main(main: Callable[[], object]) -> None:
    """Runs main; as in Go, a panic ends the program with exit code 2."""
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as exc:
        report_panic(exc)
        sys.exit(2)


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


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


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
    GO_TYPE: ClassVar[str] = "*main.ListNode"
    POINTER_TEXT: ClassVar[bool] = True  # only pointers have a text

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
    slow, fast = head, head
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
    head = Ref(head)
    pp = head
    while pp.value is not None and pp.value.val < v:
        pp = FieldRef(pp.value, "next")
    pp.value = ListNode(v, pp.value)
    return head.value


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
    print(show(q))


if __name__ == "__main__":
    run_main(lambda: run_deep(main))
