"""Iterator functions that are Python generators, and loops over them."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def backward(xs: Any) -> Iterator[tuple[int, Any]]:
    """slices.Backward: indexes and elements, the last one first."""
    for i in range(len(xs) - 1, -1, -1):
        yield i, xs[i]


def pull_from(
    items: Iterable[ItemT], zero: ItemT
) -> tuple[Callable[[], tuple[ItemT, bool]], Callable[[], None]]:
    """iter.Pull: next() gives a value and whether there was one; stop() ends it."""
    left = [iter(items)]

    def next_item() -> tuple[ItemT, bool]:
        for item in left[0] if left else ():
            return item, True
        return zero, False

    return next_item, left.clear


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


def max_of(xs: Sequence[Any]) -> Any:
    """slices.Max."""
    if not len(xs):
        raise Panic("slices.Max: empty list")
    return max(xs)


def sorted_strings(xs: Iterable[str]) -> list[str]:
    """slices.Sorted of strings: by their bytes."""
    return sorted(xs, key=encoded)


def repeat_string(s: str, count: int) -> str:
    """strings.Repeat."""
    if count < 0:
        raise Panic(Exception("strings: negative Repeat count"))
    return decoded(encoded(s) * count)


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


def count(n: int) -> Iterator[int]:
    """Count yields 0 to n-1."""
    yield from range(n)


def fibonacci() -> Iterator[int]:
    """Fibonacci never ends."""
    a, b = 0, 1
    while True:
        yield a
        a, b = b, wrap64(a + b)


def filter_(seq: Iterator[int], keep: Callable[[int], bool]) -> Iterator[int]:
    """Filter keeps what keep says yes to."""
    for v in seq:
        if keep(v):
            yield v


def map_(seq: Iterator[int], f: Callable[[int], str]) -> Iterator[str]:
    """Map applies f."""
    for v in seq:
        yield f(v)


def take(seq: Iterator[int], n: int) -> Iterator[int]:
    """Take yields the first n."""
    if n <= 0:
        return
    left = n
    for v in seq:
        yield v
        left -= 1
        if left == 0:
            return


def zip_(as_: list[str], bs: list[int]) -> Iterator[tuple[str, int]]:
    """Zip pairs two slices."""
    for i in range(min(len(as_), len(bs))):
        yield as_[i], bs[i]


@dataclass(eq=False, slots=True)
class List:
    """List is a linked list."""

    head: Node | None = None

    def push(self, v: str) -> None:
        """Push puts a value in front."""
        self.head = Node(v, self.head)

    def all(self) -> Iterator[tuple[int, str]]:
        """All goes over the values."""
        i = 0
        n: Node | None = self.head
        while n is not None:
            yield i, n.value
            i += 1
            n = n.next

    def each(self) -> Iterator[str]:
        """Each is itself an iterator function."""
        n: Node | None = self.head
        while n is not None:
            yield n.value
            n = n.next


@dataclass(eq=False, slots=True)
class Node:
    value: str = ""
    next: Node | None = None


def three() -> Iterator[str]:
    """three yields three words."""
    print("one")
    yield "a"
    print("two")
    yield "b"
    print("three")
    yield "c"


def nothing() -> Iterator[None]:
    """nothing yields nothing."""
    yield from ()


def main() -> None:
    for i in count(3):
        print(f"{i} ", end="")
    print()
    for f in fibonacci():
        if f > 50:
            break
        print(f"{f} ", end="")
    print()

    even = filter_(count(10), lambda n: rem(n, 2) == 0)
    print(f"[{' '.join(list(map_(even, lambda n: repeat_string('x', n))))}]")
    print(
        "["
        + " ".join(
            map(str, list(take(filter_(fibonacci(), lambda n: rem(n, 3) == 0), 5)))
        )
        + "]"
    )

    for name, age in zip_(["ann", "bob"], [30, 40, 50]):
        print(name, age)

    list_ = List()
    for word in "to be or".split():
        list_.push(word)
    for i, word in list_.all():
        if i == 2:
            continue
        print(f"{i}={word} ", end="")
    print(f"[{' '.join(sorted_strings(list_.each()))}]")

    for word in three():
        print(word)
        if word == "b":
            break
    for _ in nothing():
        print("never")

    ages = {"ann": 30, "bob": 40, "cid": 20}
    for name in sorted(ages):
        print(f"{name}:{ages.get(name, 0)} ", end="")
    print(max_of(list(ages.values())))
    for i, x in backward([1, 2, 3]):
        print(f"{i} {x} ", end="")
    total = 0
    for v in list(ages.values()):
        total = wrap64(total + v)
    print(total)

    next_, stop = pull_from(take(count(9), 2), 0)
    for _ in range(3):
        value, value2 = next_()
        print(value, str(value2).lower())
    stop()
    value3, value4 = next_()
    print(value3, str(value4).lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
