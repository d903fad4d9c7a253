"""Arrays are values: assignment, arguments, range and comparison work on the whole
array."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from itertools import islice
from typing import Any, TypeVar

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


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


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


class Board(list[list[int]]):
    """Board is a tic-tac-toe board."""

    def play(self, row: int, col: int, mark: int) -> Board:
        """Play returns a board with one more mark."""
        self = Board([row2.copy() for row2 in self])
        self[row][col] = mark
        return self

    def clear_(self) -> None:
        """Clear empties the board itself."""
        self[:] = Board([[0] * 3 for _ in range(3)])


def sum_(xs: list[int]) -> int:
    total = 0
    for i, x in enumerate(xs.copy()):
        total = wrap64(total + x)
        xs[i] = 0
    return total


def double(xs: list[int]) -> None:
    for i in range(4):
        xs[i] = wrap64(xs[i] * 2)


def main() -> None:
    a = [1, 2, 3, 0]
    b = a.copy()
    b[3] = 10
    print(
        f"[{' '.join(map(str, a))}]",
        f"[{' '.join(map(str, b))}]",
        str(a == b).lower(),
        sum_(b.copy()),
        f"[{' '.join(map(str, b))}]",
        4,
    )
    double(b)
    print(f"[{' '.join(map(str, b))}]")

    # range goes over a copy of the array.
    for i, v in enumerate(a.copy()):
        a[3] = wrap64(a[3] + v)
        if i == 3:
            print("v is", v, "a[3] is", a[3])

    board = Board([[0] * 3 for _ in range(3)])
    next_ = board.play(1, 1, ord("x"))
    print(
        str(board == next_).lower(),
        f"[{' '.join(map(str, next_[1]))}]",
        f"[{' '.join(map(str, board[1]))}]",
    )
    next_.clear_()
    print(str(board == next_).lower())

    days = ["sun", "mon", "tue"]
    print(3, f"[{' '.join(days)}]")
    weights = [0.0, 0.5, 0.0, 1.5, 0.0]
    print(list_text(weights, float_text), f"[{' '.join(days[1:])}]")

    grid = [[1, 2, 3], [0] * 3]
    row = grid[0].copy()
    row[0] = 99
    part = Slice(grid[0])
    part[1] = 77
    print(list_text(grid, list_text), f"[{' '.join(map(str, row))}]")

    list_ = [[1, 2], [3, 4]]
    for pair in list_:
        pair = pair.copy()
        pair[0] = 0
    list_[1][1] += 1
    seen = {tuple([1, 2]): True}
    print(
        list_text(list_, list_text),
        str(seen.get(tuple(list_[0]), False)).lower(),
        str(seen.get(tuple(list_[1]), False)).lower(),
    )


if __name__ == "__main__":
    main()
