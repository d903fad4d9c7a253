"""Arrays are values: assignment, arguments, range and comparison work on the whole
array."""

from __future__ import annotations

import math
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, MutableSequence, Sequence
from dataclasses import fields, is_dataclass
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
    if isinstance(v, Mapping):
        items = [f"{inner(key)}:{inner(x, of)}" for key, x in sorted_items(v)]
        return f"map[{' '.join(items)}]"
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


def sorted_items(m: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
    """The items of a map in the order in which fmt prints them."""
    return sorted(m.items(), key=lambda item: sort_key(item[0]))


def sort_key(key: Any) -> Any:
    """What fmt compares of a map's key: its type, its value."""
    kind = type(key).__name__ if key is not None else ""
    if isinstance(key, tuple):
        return kind, *map(sort_key, key)
    if is_dataclass(key):
        return kind, *(sort_key(getattr(key, field.name)) for field in fields(key))
    if isinstance(key, str):
        return kind, encoded(key)
    if isinstance(key, int | float):
        return kind, key == key, key  # NaN comes first
    return kind, id(key)


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


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
    print(show(weights), f"[{' '.join(days[1:])}]")

    grid = [[1, 2, 3], [0] * 3]
    row = grid[0].copy()
    row[0] = 99
    part = Slice(grid[0])
    part[1] = 77
    print(show(grid), f"[{' '.join(map(str, row))}]")

    list_ = [[1, 2], [3, 4]]
    for pair in list_:
        pair = pair.copy()
        pair[0] = 0
    list_[1][1] += 1
    seen = {tuple([1, 2]): True}
    print(
        show(list_),
        str(seen.get(tuple(list_[0]), False)).lower(),
        str(seen.get(tuple(list_[1]), False)).lower(),
    )


if __name__ == "__main__":
    run_main(main)
