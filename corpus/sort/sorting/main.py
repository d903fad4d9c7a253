"""Package sort: basic types, by key, stable, custom types, searching."""

import math
import sys
import traceback
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from dataclasses import dataclass
from functools import cmp_to_key
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


def append(s: Slice[ItemT], *values: ItemT) -> Slice[ItemT]:
    """append(s, values...): into s's array while there is room, else into a new one."""
    array, end = s.array, s.low + s.length
    length = s.length + len(values)
    if length <= s.capacity and array is not None:
        array[end : s.low + length] = values
        return type(s)(array, s.low, length, s.capacity, s.size, s.pointers)
    if not values:
        return s
    capacity = grown_capacity(length, s.capacity, s.size, s.pointers)
    return type(s)([*s, *values], 0, length, capacity, s.size, s.pointers)


def reslice(
    s: Slice[ItemT],
    low: int = 0,
    high: int | None = None,
    max_: int | None = None,
    zero: Callable[[], Any] = int,
) -> Slice[ItemT]:
    """s[low:high:max], on the same array; zero() makes elements not yet used."""
    high = s.length if high is None else high
    if max_ is None:
        check_slice(low, high, s.capacity, "capacity")
    else:
        check_slice3(low, high, max_, s.capacity, "capacity")
    capacity = s.capacity if max_ is None else max_
    if s.array is None:
        return s
    while len(s.array) < s.low + high:  # append() makes lists no longer than needed
        s.array.append(zero())
    return type(s)(s.array, s.low + low, high - low, capacity - low, s.size, s.pointers)


def grown_capacity(length: int, old: int, size: int, pointers: bool) -> int:
    """The capacity of a new array for length elements, as Go's append chooses it."""
    if size == 0:
        return length
    capacity = 2 * old
    if length > capacity:
        capacity = length
    elif old >= 256:
        capacity = old
        while capacity < length:
            capacity += (capacity + 768) >> 2
    header = 8 if pointers and 512 < capacity * size <= 32760 else 0
    return (size_class(capacity * size + header) - header) // size


def size_class(size: int) -> int:
    """The size of the memory block that Go's allocator gives for size bytes."""
    if size > 32760:
        return -(-size // 8192) * 8192
    return next(block for block in SIZE_CLASSES if block >= size)


# The sizes of memory blocks of Go's allocator.
SIZE_CLASSES: list[int] = [
    *(8, 16, 24, *range(32, 256, 16), *range(256, 512, 32), *range(512, 768, 64)),
    *(768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200),
    *(3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240),
    *(10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264),
    *(28672, 32768),
]


def retyped(cls: type[ItemT], s: Slice[Any]) -> ItemT:
    """s as a slice of another type, on the same array."""
    make: Any = cls
    made: ItemT = make(s.array, s.low, s.length, s.capacity, s.size, s.pointers)
    return made


Less = Callable[[int, int], bool]
Swap = Callable[[int, int], object]


def sort_slice(xs: MutableSequence[Any], less: Less) -> None:
    """sort.Slice: equal elements end up in the order in which Go leaves them."""

    def swap(i: int, j: int) -> None:
        xs[i], xs[j] = xs[j], xs[i]

    pdqsort(less, swap, 0, len(xs), len(xs).bit_length())


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Employee:
    """Employee is sorted in several ways."""

    name: str = ""
    dept: str = ""
    salary: int = 0


class ByDept(Slice[Employee]):
    """ByDept implements sort.Interface."""

    def len(self) -> int:
        return len(self)

    def less(self, i: int, j: int) -> bool:
        return self[i].dept < self[j].dept

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]


def names(es: Slice[Employee]) -> str:
    out: Slice[str] = Slice()
    for e in es:
        out = append(out, e.name)
    return " ".join(out)


def main() -> None:
    ints = [5, 2, 8, -1]
    ints.sort()
    words = Slice(["pear", "Apple", "fig", "apple"])
    sort_strings(words)
    floats = [2.5, -1.0, 0.0]
    sort_floats(floats)
    print(
        f"[{' '.join(map(str, ints))}]",
        f"[{' '.join(words)}]",
        list_text(floats, float_text),
        str(list(ints) == sorted(ints)).lower(),
    )

    sort_data(ReversedOrder(words))
    print(f"[{' '.join(words)}]")

    employees = Slice(
        [
            Employee("ann", "ops", 300),
            Employee("bob", "dev", 200),
            Employee("cat", "ops", 100),
            Employee("dan", "dev", 250),
            Employee("eve", "ops", 200),
        ]
    )
    sort_data_stable(retyped(ByDept, employees))
    print(names(employees))

    def func(i: int, j: int) -> bool:
        if employees[i].salary != employees[j].salary:
            return employees[i].salary < employees[j].salary
        return employees[i].name > employees[j].name

    sort_slice(employees, func)
    print(names(employees))
    sort_slice_stable(
        employees, lambda i, j: len(employees[i].dept) > len(employees[j].dept)
    )
    print(
        names(reslice(employees, 0, 3, zero=lambda: Employee())),
        names(reslice(employees, 3, zero=lambda: Employee())),
    )

    # Sorting a window leaves the rest alone.
    part = [9, 8, 7, 6, 5]
    sort_basic(View(part, 1, 4))
    print(f"[{' '.join(map(str, part))}]")

    i = bisect_left(ints, 5)
    j = search_index(len(ints), lambda i: ints[i] >= 3)
    print(i, j, bisect_left(ints, 100))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
