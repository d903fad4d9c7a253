"""Pointers to parts of structs and arrays that are assigned as a whole."""

from __future__ import annotations

from collections.abc import Iterator, MutableSequence
from copy import copy
from dataclasses import dataclass, field, fields, is_dataclass
from itertools import islice
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


def assign(target: ItemT, value: ItemT) -> None:
    """*target = value: copies every field, in place."""
    source = copy(value)
    for name in field_names(target):
        setattr(target, name, getattr(source, name))


def field_names(value: object) -> list[str]:
    """The attributes that make up a struct or a slice."""
    if is_dataclass(value):
        return [field.name for field in fields(value)]
    return ["array", "low", "length", "capacity"]


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


class Slice(MutableSequence[ItemT]):
    """A Go slice: a window on an array (a list) that other slices may share."""

    __slots__ = ("array", "low", "length", "capacity", "size", "pointers")

    def __init__(
        self,
        array: list[ItemT] | None = None,
        low: int = 0,
        length: int | None = None,
        capacity: int | None = None,
        size: int = 8,
        pointers: bool = False,
    ) -> None:
        self.array: Any = array  # None: a nil slice
        self.low = low
        if length is None or capacity is None:
            rest = len(array or ()) - low
            length = rest if length is None else length
            capacity = rest if capacity is None else capacity
        self.length, self.capacity = length, capacity
        self.size, self.pointers = size, pointers  # of the elements, for growth

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, i: Any) -> Any:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        return self.array[self.low + i]

    def __setitem__(self, i: Any, value: Any) -> None:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        self.array[self.low + i] = value

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array or (), self.low, self.low + self.length)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a slice shrinks by reslicing")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a slice grows by append()")


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class P:
    x: int = 0
    y: int = 0

    def __str__(self) -> str:
        return f"{{{self.x} {self.y}}}"


@dataclass(eq=False, slots=True)
class L:
    a: P = field(default_factory=P)
    b: P = field(default_factory=P)

    def __copy__(self) -> L:
        return L(copy(self.a), copy(self.b))


@dataclass(eq=False, slots=True)
class H:
    l_: L = field(default_factory=L)
    arr: list[P] = field(default_factory=lambda: [P() for _ in range(2)])

    def __copy__(self) -> H:
        return H(copy(self.l_), [copy(item) for item in self.arr])


def set_(h: H) -> None:
    value = L(P(8, 8), P(9, 9))
    assign(h.l_.a, value.a)
    assign(h.l_.b, value.b)


def main() -> None:
    l_ = L()
    p = l_.a
    value = L(P(1, 1), P(2, 2))
    assign(l_.a, value.a)
    assign(l_.b, value.b)
    print(p)
    h = H()
    q = h.l_.b
    value2 = L(P(1, 1), P(5, 5))
    assign(h.l_.a, value2.a)
    assign(h.l_.b, value2.b)
    print(q)
    value3 = H()
    assign(h.l_.a, value3.l_.a)
    assign(h.l_.b, value3.l_.b)
    for item2, new in zip(h.arr, value3.arr, strict=True):
        assign(item2, new)
    print(q)
    set_(h)
    print(q)
    r = h.arr[1]
    value4 = [P(1, 2), P(3, 4)]
    for item3, new2 in zip(h.arr, value4, strict=True):
        assign(item3, new2)
    print(r)
    value5 = H(arr=[P(), P(6, 6)])
    assign(h.l_.a, value5.l_.a)
    assign(h.l_.b, value5.l_.b)
    for item4, new3 in zip(h.arr, value5.arr, strict=True):
        assign(item4, new3)
    print(r)
    xs: list[L] = [L(), L()]
    t = xs[1].a
    value6 = L(a=P(7, 7))
    assign(xs[1].a, value6.a)
    assign(xs[1].b, value6.b)
    print(t)
    lines: list[L] = [L() for _ in range(2)]
    u = lines[1].b
    value7 = [L(), L(b=P(3, 3))]
    for item5, new4 in zip(lines, value7, strict=True):
        assign(item5.a, new4.a)
        assign(item5.b, new4.b)
    print(u)
    hp = h
    value8 = H(l_=L(b=P(4, 4)))
    assign(hp.l_.a, value8.l_.a)
    assign(hp.l_.b, value8.l_.b)
    for item6, new5 in zip(hp.arr, value8.arr, strict=True):
        assign(item6, new5)
    print(q, r)
    x = h.arr
    value9 = H(arr=[P(5, 5), P()])
    assign(h.l_.a, value9.l_.a)
    assign(h.l_.b, value9.l_.b)
    for item7, new6 in zip(h.arr, value9.arr, strict=True):
        assign(item7, new6)
    print(f"[{' '.join(map(str, x))}]")
    y = FieldRef(l_.a, "x")
    assign(l_.a, P(77, 1))
    print(y.value)
    value10 = L()
    assign(l_.a, value10.a)
    assign(l_.b, value10.b)
    print(y.value)
    sl = Slice(h.arr)
    value11 = [P(1, 1), P()]
    for item8, new7 in zip(h.arr, value11, strict=True):
        assign(item8, new7)
    print(f"[{' '.join(map(str, sl))}]")
    value12 = H()
    assign(h.l_.a, value12.l_.a)
    assign(h.l_.b, value12.l_.b)
    for item9, new8 in zip(h.arr, value12.arr, strict=True):
        assign(item9, new8)
    print(f"[{' '.join(map(str, sl))}]")
    grid = [[0] * 2 for _ in range(2)]
    row = Slice(grid[1])
    value13 = [[1, 2], [3, 4]]
    for item10, new9 in zip(grid, value13, strict=True):
        item10[:] = new9
    print(f"[{' '.join(map(str, row))}]")


if __name__ == "__main__":
    main()
