"""Package sort, and the sorts of package slices.

Where no two elements are equal, any sort gives the same, and the output has `list.sort`. Where they
may be, `sort_slice` and `sort_func` give what Go gives: they are Go's pattern-defeating quicksort
(zsortfunc.go), step by step, which is not stable. `slices` has the other functions on slices.
"""

import math
import random
from collections.abc import Callable, MutableSequence, Sequence
from functools import cmp_to_key
from typing import Any

from go2mp.runtime.strings_core import encoded
from go2mp.runtime.typevars import ItemT

Less = Callable[[int, int], bool]
Swap = Callable[[int, int], object]


def sort_slice(xs: MutableSequence[Any], less: Less) -> None:
    """sort.Slice: equal elements end up in the order in which Go leaves them."""

    def swap(i: int, j: int) -> None:
        xs[i], xs[j] = xs[j], xs[i]

    pdqsort(less, swap, 0, len(xs), len(xs).bit_length())


def sort_by_key(
    xs: MutableSequence[Any],
    key: Callable[[Any], Any] | None = None,
    reverse: bool = False,
) -> None:
    """Sorts a slice in place, as list.sort does."""
    for i, x in enumerate(sorted(xs, key=key, reverse=reverse)):
        xs[i] = x


def sort_func(xs: MutableSequence[ItemT], cmp: Callable[[ItemT, ItemT], int]) -> None:
    """slices.SortFunc: equal elements end up in the order in which Go leaves them."""
    sort_slice(xs, lambda i, j: cmp(xs[i], xs[j]) < 0)


def sort_data(data: Any) -> None:
    """sort.Sort, by the methods len, less and swap of data."""
    data = sortable(data)
    n = data.len()
    pdqsort(data.less, data.swap, 0, n, n.bit_length())


def sort_slice_stable(xs: MutableSequence[Any], less: Less) -> None:
    """sort.SliceStable: equal elements keep their order."""
    order = sorted(range(len(xs)), key=index_key(less))
    for i, x in enumerate([xs[i] for i in order]):
        xs[i] = x


def sort_stable_func(
    xs: MutableSequence[ItemT], cmp: Callable[[ItemT, ItemT], int]
) -> None:
    """slices.SortStableFunc: equal elements keep their order."""
    for i, x in enumerate(sorted(xs, key=cmp_to_key(cmp))):
        xs[i] = x


def sort_data_stable(data: Any) -> None:
    """sort.Stable, by the methods len, less and swap of data."""
    data = sortable(data)
    order = sorted(range(data.len()), key=index_key(data.less))
    for i, source in enumerate(order):
        while source < i:  # it has been swapped away from there
            source = order[source]
        if source != i:
            data.swap(i, source)


def index_key(less: Less) -> Callable[[int], Any]:
    """A sort key for indexes that compares them with less."""
    return cmp_to_key(lambda i, j: -1 if less(i, j) else int(less(j, i)))


def are_floats_sorted(xs: Sequence[float]) -> bool:
    """sort.Float64sAreSorted: a NaN comes before numbers."""
    pairs = zip(xs, [*xs][1:], strict=False)
    return not any(b < a or (b != b and a == a) for a, b in pairs)


def sort_floats(xs: MutableSequence[float]) -> None:
    """Sorts floats, NaNs first."""
    nans = [x for x in xs if math.isnan(x)]
    numbers = sorted(x for x in xs if not math.isnan(x))
    for i, x in enumerate(nans + numbers):
        xs[i] = x


def sort_strings(xs: MutableSequence[str]) -> None:
    """Sorts strings by their bytes."""
    for i, x in enumerate(sorted(xs, key=encoded)):
        xs[i] = x


def sort_basic(xs: MutableSequence[Any]) -> None:
    """Sorts a slice of numbers or text in place."""
    for i, x in enumerate(sorted(xs)):
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


def find_index(n: int, cmp: Callable[[int], int]) -> tuple[int, bool]:
    """sort.Find: the least i in range(n) with cmp(i) <= 0, and whether that is 0."""
    i = search_index(n, lambda i: cmp(i) <= 0)
    return i, i < n and cmp(i) == 0


def is_sorted_by(n: int, less: Less) -> bool:
    """Whether no element is less than the one before it."""
    return not any(less(i, i - 1) for i in range(n - 1, 0, -1))


def shuffle(n: int, swap: Swap) -> None:
    """rand.Shuffle: swaps n elements at random."""
    for i in range(n - 1, 0, -1):
        swap(i, random.randrange(i + 1))


class ReversedOrder:
    """sort.Reverse: the same data in the opposite order."""

    def __init__(self, data: Any) -> None:
        self.data = data = sortable(data)
        self.len, self.swap = data.len, data.swap

    def less(self, i: int, j: int) -> bool:
        """Whether element j is less than element i."""
        return bool(self.data.less(j, i))


class SortableSlice:
    """sort.IntSlice and the like: xs with the methods to sort it."""

    def __init__(self, xs: MutableSequence[Any]) -> None:
        self.xs = xs

    def len(self) -> int:
        """The number of elements."""
        return len(self.xs)

    def less(self, i: int, j: int) -> bool:
        """Whether element i is less than element j; NaN is less than all others."""
        x, y = self.xs[i], self.xs[j]
        if isinstance(x, str):
            return encoded(x) < encoded(y)
        return bool(x < y or (x != x and y == y))

    def swap(self, i: int, j: int) -> None:
        """Swaps two elements."""
        self.xs[i], self.xs[j] = self.xs[j], self.xs[i]


def sortable(data: Any) -> Any:
    """data with the methods len, less and swap: a plain slice gets them."""
    return data if hasattr(data, "less") else SortableSlice(data)


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


def search_sorted(xs: Sequence[Any], x: Any) -> int:
    """The index of the first element that is not less than x."""
    return search_index(len(xs), lambda i: bool(xs[i] >= x))
