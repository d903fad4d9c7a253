"""Package slices: sorting, searching, comparing, and the built-in min, max and
clear."""

import sys
import traceback
from collections.abc import Callable, Iterator, MutableSequence, Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from itertools import islice
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


def index_of(xs: Sequence[ItemT], value: ItemT) -> int:
    """slices.Index: where value first stands in xs, or -1."""
    return next((i for i, x in enumerate(xs) if x == value), -1)


def index_where(xs: Sequence[ItemT], f: Callable[[ItemT], bool]) -> int:
    """slices.IndexFunc: where f is first true, or -1."""
    return next((i for i, x in enumerate(xs) if f(x)), -1)


def three_way(x: Any, y: Any) -> int:
    """cmp.Compare: -1, 0 or 1."""
    return int(x > y) - int(x < y)


def first_nonzero(*values: ItemT) -> ItemT:
    """cmp.Or: the first of values that is not zero."""
    return next((value for value in values if value), values[-1])


def max_of(xs: Sequence[Any]) -> Any:
    """slices.Max."""
    if not len(xs):
        raise Panic("slices.Max: empty list")
    return max(xs)


def min_of(xs: Sequence[Any]) -> Any:
    """slices.Min."""
    if not len(xs):
        raise Panic("slices.Min: empty list")
    return min(xs)


def search_slice(xs: Sequence[Any], target: Any) -> tuple[int, bool]:
    """slices.BinarySearch: where target belongs in sorted xs; is it there?"""
    i = search_index(len(xs), lambda i: bool(xs[i] >= target))
    return i, i < len(xs) and bool(xs[i] == target)


def is_sorted_func(xs: Sequence[ItemT], cmp: Callable[[ItemT, ItemT], int]) -> bool:
    """slices.IsSortedFunc."""
    return not any(cmp(xs[i], xs[i - 1]) < 0 for i in range(len(xs) - 1, 0, -1))


def inserted(xs: Sequence[ItemT], i: int, *values: ItemT) -> list[ItemT]:
    """slices.Insert: xs with values before its element i."""
    check_slice(i, len(xs), len(xs))
    elements = list(xs)
    return [*elements[:i], *values, *elements[i:]]


def without(xs: Sequence[ItemT], i: int, j: int) -> list[ItemT]:
    """slices.Delete: xs without its elements from i to j."""
    check_slice3(i, j, len(xs), len(xs), "length")
    elements = list(xs)
    return elements[:i] + elements[j:]


def compacted(xs: Sequence[Any]) -> list[Any]:
    """slices.Compact: xs with runs of equal elements made one."""
    return [x for i, x in enumerate(xs) if i == 0 or x != xs[i - 1]]


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def check_slice3(low: int, high: int, max_: int, limit: int, kind: str) -> None:
    """Panics as Go does unless 0 <= low <= high <= max <= limit."""
    if not 0 <= max_ <= limit:
        bounds = f"[::{max_}]" + (f" with {kind} {limit}" if max_ >= 0 else "")
    elif not 0 <= high <= max_:
        bounds = f"[:{high}:{max_}]" if high >= 0 else f"[:{high}:]"
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}:]" if low >= 0 else f"[{low}::]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


class View(MutableSequence[ItemT]):
    """A Go slice of part of a list: writes go through to the list it views."""

    __slots__ = ("array", "low", "high")

    def __init__(self, array: MutableSequence[ItemT], low: int, high: int) -> None:
        check_slice(low, high, len(array), "capacity")
        self.array, self.low, self.high = array, low, high

    def __len__(self) -> int:
        return self.high - self.low

    def __getitem__(self, i: Any) -> Any:
        if isinstance(i, slice):
            return list(self)[i]
        return self.array[self.place(i)]

    def __setitem__(self, i: Any, value: Any) -> None:
        self.array[self.place(i)] = value

    def place(self, i: int) -> int:
        """Where an element is in the list; a negative i counts from the end."""
        length = self.high - self.low
        if not -length <= i < length:
            check_index(i, length)
        return self.low + i if i >= 0 else self.high + i

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array, self.low, self.high)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a view's length is fixed")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a view's length is fixed")


def clear_slice(xs: MutableSequence[ItemT], zero: Callable[[], ItemT]) -> None:
    """clear(xs): zero() makes each new element."""
    for i in range(len(xs)):
        xs[i] = zero()


def sort_stable_func(
    xs: MutableSequence[ItemT], cmp: Callable[[ItemT, ItemT], int]
) -> None:
    """slices.SortStableFunc: equal elements keep their order."""
    for i, x in enumerate(sorted(xs, key=cmp_to_key(cmp))):
        xs[i] = x


def search_index(n: int, f: Callable[[int], bool]) -> int:
    """sort.Search: the least i in range(n) for which f is true, or n."""
    low, high = 0, n
    while low < high:
        middle = (low + high) // 2
        if f(middle):
            high = middle
        else:
            low = middle + 1
    return low


def compare_strings(a: str, b: str) -> int:
    """strings.Compare: -1, 0 or 1, by bytes."""
    x, y = encoded(a), encoded(b)
    return (x > y) - (x < y)


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


@dataclass(slots=True)
class Person:
    """Person has a name and an age."""

    name: str = ""
    age: int = 0

    def __str__(self) -> str:
        return f"{{{self.name} {self.age}}}"


def main() -> None:
    xs = [3, 1, 4, 1, 5, 9, 2, 6]
    sorted_ = xs.copy()
    sorted_.sort()
    print(
        f"[{' '.join(map(str, xs))}]",
        f"[{' '.join(map(str, sorted_))}]",
        str(is_sorted_func(xs, three_way)).lower(),
    )

    i, found = search_slice(sorted_, 5)
    print(i, str(found).lower(), index_of(xs, 9), str(7 in xs).lower())
    print(max_of(xs), min_of(xs), 1, "2")

    people = [Person("Bob", 30), Person("Al", 25), Person("Cy", 30)]
    sort_stable_func(
        people,
        lambda a, b: first_nonzero(
            -three_way(a.age, b.age), compare_strings(a.name, b.name)
        ),
    )
    print(f"[{' '.join(map(str, people))}]")
    print(index_where(people, lambda p: p.age < 30))

    xs.reverse()
    print(
        f"[{' '.join(map(str, xs))}]",
        str(xs == sorted_).lower(),
        f"[{' '.join(map(str, compacted(sorted_)))}]",
    )
    xs = inserted(xs, 1, 7, 8)
    xs = without(xs, 3, 5)
    print(f"[{' '.join(map(str, xs))}]")
    clear_slice(View(xs, 0, 2), lambda: 0)
    print(f"[{' '.join(map(str, xs))}]")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
