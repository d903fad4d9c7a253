"""Slices: append, index, iterate, slice, copy."""

from collections.abc import Callable, MutableSequence, Sequence
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def backing(xs: Any) -> tuple[Any, int]:
    """The list that holds the elements of xs, and where they begin in it."""
    low = 0
    while hasattr(xs, "low"):
        low += xs.low
        xs = xs.array
    return xs, low


def copy_slice(target: MutableSequence[ItemT], source: Sequence[ItemT]) -> int:
    """copy(target, source), also where they overlap; the number of elements copied."""
    n = min(len(target), len(source))
    if n > 0:
        array, low = backing(target)
        elements, start = backing(source)
        array[low : low + n] = elements[start : start + n]
    return n


# --- the program -------------------------------------------------------------


def sum_(xs: list[int]) -> int:
    """sum adds the elements."""
    total = 0
    for x in xs:
        total = wrap64(total + x)
    return total


def filter_(xs: list[int], keep: Callable[[int], bool]) -> list[int]:
    """filter keeps the elements that keep says yes to."""
    kept: list[int] = []
    for x in xs:
        if keep(x):
            kept.append(x)
    return kept


def main() -> None:
    xs = [3, 1, 4]
    xs.extend([1, 5])
    xs.extend([9, 2])
    print(f"[{' '.join(map(str, xs))}]", len(xs), sum_(xs))

    for i, x in enumerate(xs):
        xs[i] = wrap64(x * 2)
    print(f"[{' '.join(map(str, xs))}]", xs[0], xs[-1])

    big = filter_(xs, lambda x: x > 5)
    print(f"[{' '.join(map(str, big))}]")

    dst = [0] * 3
    n = copy_slice(dst, xs)
    print(n, f"[{' '.join(map(str, dst))}]")


if __name__ == "__main__":
    main()
