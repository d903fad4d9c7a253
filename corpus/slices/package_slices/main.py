"""Package slices: sorting, searching, comparing, and the built-in min, max and
clear."""

import sys
import traceback
from collections.abc import Callable, Iterator, MutableSequence, Sequence
from dataclasses import dataclass
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
        if not 0 <= i < self.high - self.low:
            check_index(i, self.high - self.low)
        return self.array[self.low + i]

    def __setitem__(self, i: Any, value: Any) -> None:
        if not 0 <= i < self.high - self.low:
            check_index(i, self.high - self.low)
        self.array[self.low + i] = value

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


Less = Callable[[int, int], bool]
Swap = Callable[[int, int], object]


def sort_slice(xs: MutableSequence[Any], less: Less) -> None:
    """sort.Slice: equal elements end up in the order in which Go leaves them."""

    def swap(i: int, j: int) -> None:
        xs[i], xs[j] = xs[j], xs[i]

    pdqsort(less, swap, 0, len(xs), len(xs).bit_length())


def sort_func(xs: MutableSequence[ItemT], cmp: Callable[[ItemT, ItemT], int]) -> None:
    """slices.SortFunc: equal elements end up in the order in which Go leaves them."""
    sort_slice(xs, lambda i, j: cmp(xs[i], xs[j]) < 0)


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


def pdqsort(less: Less, swap: Swap, a: int, b: int, limit: int) -> None:
    """Sorts [a:b] as Go does; after limit bad pivots it turns to heapsort."""
    balanced = partitioned = True
    while b - a > 12:
        if limit == 0:
            pdq_heapsort(less, swap, a, b)
            return
        if not balanced:
            pdq_break_patterns(swap, a, b)
            limit -= 1
        pivot, swaps = pdq_pivot(less, a, b)
        if swaps == 12:  # it looks sorted the other way round
            pdq_reverse(swap, a, b)
            pivot = b - 1 - (pivot - a)
        likely_sorted = balanced and partitioned and swaps in (0, 12)
        if likely_sorted and pdq_partly_sorted(less, swap, a, b):
            return
        if a > 0 and not less(a - 1, pivot):
            a = pdq_partition_equal(less, swap, a, b, pivot)
            continue
        size = b - a
        middle, partitioned = pdq_partition(less, swap, a, b, pivot)
        balanced = min(middle - a, b - middle) >= size // 8
        if middle - a < b - middle:
            pdqsort(less, swap, a, middle, limit)
            a = middle + 1
        else:
            pdqsort(less, swap, middle + 1, b, limit)
            b = middle
    for i in range(a + 1, b):
        while i > a and less(i, i - 1):
            swap(i, i - 1)
            i -= 1


def pdq_partition(
    less: Less, swap: Swap, a: int, b: int, pivot: int
) -> tuple[int, bool]:
    """Moves what is less than the pivot before it; its new index; no swaps?"""
    swap(a, pivot)
    i, j = a + 1, b - 1
    already = True
    while True:
        while i <= j and less(i, a):
            i += 1
        while i <= j and not less(j, a):
            j -= 1
        if i > j:
            break
        swap(i, j)
        i, j = i + 1, j - 1
        already = False
    swap(j, a)
    return j, already


def pdq_partition_equal(less: Less, swap: Swap, a: int, b: int, pivot: int) -> int:
    """Moves what equals the pivot to the front of [a:b], which has nothing less."""
    swap(a, pivot)
    i, j = a + 1, b - 1
    while True:
        while i <= j and not less(a, i):
            i += 1
        while i <= j and less(a, j):
            j -= 1
        if i > j:
            return i
        swap(i, j)
        i, j = i + 1, j - 1


def pdq_partly_sorted(less: Less, swap: Swap, a: int, b: int) -> bool:
    """Puts up to five elements in their place; whether [a:b] is sorted then."""
    i = a + 1
    for _ in range(5):
        while i < b and not less(i, i - 1):
            i += 1
        if i == b:
            return True
        if b - a < 50:
            return False
        swap(i, i - 1)
        if i - a >= 2:
            for j in range(i - 1, 0, -1):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
        if b - i >= 2:
            for j in range(i + 1, b):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
    return False


def pdq_pivot(less: Less, a: int, b: int) -> tuple[int, int]:
    """A pivot for [a:b], and how many of the elements looked at were out of order."""
    size, swaps = b - a, 0

    def median(x: int, y: int, z: int) -> int:
        nonlocal swaps
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        if less(z, y):
            y, z, swaps = z, y, swaps + 1
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        return y

    i, j, k = (a + size // 4 * part for part in (1, 2, 3))
    if size >= 50:
        i, j, k = (median(x - 1, x, x + 1) for x in (i, j, k))
    return median(i, j, k), swaps


def pdq_break_patterns(swap: Swap, a: int, b: int) -> None:
    """Scatters three elements, where patterns might lead to bad pivots."""
    size = random = b - a
    for i in range(a + size // 4 * 2 - 1, a + size // 4 * 2 + 2):
        random ^= random << 13 & 0xFFFFFFFFFFFFFFFF
        random ^= random >> 7
        random ^= random << 17 & 0xFFFFFFFFFFFFFFFF
        other = random & ((1 << size.bit_length()) - 1)
        swap(i, a + (other - size if other >= size else other))


def pdq_reverse(swap: Swap, a: int, b: int) -> None:
    """Reverses [a:b]."""
    for k in range((b - a) // 2):
        swap(a + k, b - 1 - k)


def pdq_heapsort(less: Less, swap: Swap, a: int, b: int) -> None:
    """Sorts [a:b] by a heap."""

    def sift_down(root: int, high: int) -> None:
        while (child := 2 * root + 1) < high:
            if child + 1 < high and less(a + child, a + child + 1):
                child += 1
            if not less(a + root, a + child):
                return
            swap(a + root, a + child)
            root = child

    for i in range((b - a - 1) // 2, -1, -1):
        sift_down(i, b - a)
    for i in range(b - a - 1, -1, -1):
        swap(a, a + i)
        sift_down(0, i)


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
    sort_func(
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
