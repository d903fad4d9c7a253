"""Structs are copied on assignment, on passing and returning, into maps, slices and
channels, in range loops and in interfaces; nested arrays and structs with them, slices
not.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator, MutableSequence
from copy import copy
from dataclasses import dataclass, field, fields, is_dataclass
from itertools import islice
from types import FunctionType
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


def type_assert(
    v: object, cls: type[ItemT], want: str, static: str = "interface {}"
) -> ItemT:
    """v.(T): v itself, or a panic when its type is not exactly T."""
    if type(v) is cls:
        return v
    text = f"interface conversion: {static} is {type_name(v)}, not {want}"
    raise PlainRuntimeError(text)


def address_text(p: object) -> str:
    """A pointer that another value holds: fmt prints its address."""
    return "<nil>" if p is None else f"0xc{id(p) & 0xFFFFFFFFF:09x}"


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


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
class Inner:
    """Inner is nested by value."""

    n: int = 0

    def __str__(self) -> str:
        return f"{{{self.n}}}"


@dataclass(eq=False, slots=True)
class Outer:
    """Outer has a bit of everything."""

    inner: Inner = field(default_factory=Inner)
    array: list[Inner] = field(default_factory=lambda: [Inner() for _ in range(2)])
    slice: Slice[Inner] = field(default_factory=Slice)
    next: Outer | None = None

    def __copy__(self) -> Outer:
        return Outer(
            copy(self.inner), [copy(item) for item in self.array], self.slice, self.next
        )

    def __str__(self) -> str:
        return (
            f"{{{self.inner} [{' '.join(map(str, self.array))}] ["
            f"{' '.join(map(str, self.slice))}] {address_text(self.next)}}}"
        )


def change(o: Outer) -> Outer:
    o.inner.n = -1
    o.array[0].n = -1
    o.slice[0].n = -1
    return o


def main() -> None:
    a = Outer(Inner(1), [Inner(2), Inner(3)], Slice([Inner(4)]), None)
    b = copy(a)
    b.inner.n, b.array[1].n, b.slice[0].n = 10, 30, 40
    print(a, b)

    c = change(copy(a))
    print(a, c)

    list_ = [copy(a)]
    a.inner.n = 5
    first = copy(list_[0])
    first.array[0].n = 77
    for o in list_:
        o = copy(o)
        o.inner.n = 66
    print(list_[0].inner.n, list_[0].array[0].n)

    m = {"k": copy(a)}
    a.inner.n = 6
    print(m.get("k", Outer()).inner.n, m.get("none", Outer()).inner.n)

    boxed = copy(a)
    a.inner.n = 7
    unboxed = copy(type_assert(boxed, Outer, "main.Outer"))
    unboxed.inner.n = 8
    print(type_assert(boxed, Outer, "main.Outer").inner.n, unboxed.inner.n)

    p = a
    q = p
    q.inner.n = 9
    d = copy(p)
    d.inner.n = 10
    p.next = d
    p.next.inner.n += 1
    print(a.inner.n, d.inner.n, str(a.next is d).lower())

    assign(p, Outer())
    print(str(a.slice.array is None).lower(), q.inner)

    x, y = Inner(1), Inner(2)
    x, y = copy(y), copy(x)
    pair = [copy(x), copy(y)]
    pair[0], pair[1] = copy(pair[1]), copy(pair[0])
    print(x, y, f"[{' '.join(map(str, pair))}]")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
