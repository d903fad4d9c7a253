"""A singly linked list: push, append, reverse, remove, and a cycle finder."""

from __future__ import annotations

import math
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, is_dataclass
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
class Node:
    """Node is one element."""

    value: int = 0
    next: Node | Any = None


@dataclass(eq=False, slots=True)
class List:
    """List knows its head and its length."""

    head: Node | Any = None
    size: int = 0
    GO_TYPE: ClassVar[str] = "*main.List"
    POINTER_TEXT: ClassVar[bool] = True  # only pointers have a text

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
    slow, fast = head, head
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
    print(show(l_), l_.size)
    l_.reverse()
    print(show(l_))
    print(str(l_.remove(3)).lower(), str(l_.remove(99)).lower(), show(l_), l_.size)

    print(str(has_cycle(l_.head)).lower())
    l_.head.next.next.next = l_.head
    print(str(has_cycle(l_.head)).lower())


if __name__ == "__main__":
    run_main(main)
