"""Pointers to parameters, and methods on pointers to numbers."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from typing import Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


# --- the program -------------------------------------------------------------

T = TypeVar("T")


def ptr(v: T) -> Ref[T]:
    return Ref(v)


def bump(n: int, f: Callable[[Ref[int]], None]) -> int:
    n_ref = Ref(n)
    f(n_ref)
    n_ref.value = wrap64(n_ref.value + 2)
    return n_ref.value


def many(v: int) -> list[Ref[int]]:
    v_ref = Ref(v)
    out: list[Ref[int]] = []
    for _ in range(2):
        out.append(v_ref)
    return out


class Cnt(int):

    @staticmethod
    def inc(c: Ref[Cnt]) -> int:
        c.value = Cnt(c.value + 1)
        return int(c.value)


def once(c: Cnt) -> int:
    return Cnt.inc(Ref(c))


def main() -> None:
    p = ptr(3)
    s = ptr("x")
    p.value += 1

    def func(q: Ref[int]) -> None:
        q.value = wrap64(q.value * 10)

    value = bump(1, func)
    print(p.value, s.value, value)
    m = many(4)
    m[0].value = 9
    print(m[1].value, once(Cnt(4)))

    def f(n: int) -> Ref[int]:
        return Ref(n)

    def g(n: int) -> Ref[int]:
        n_ref = Ref(n)
        n_ref.value = wrap64(n_ref.value + 1)
        q = n_ref
        q.value = wrap64(q.value * 2)
        return q

    value2 = f(1)
    value3 = g(3)
    print(value2.value, value3.value)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
