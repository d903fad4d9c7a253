"""Slices that share arrays, and checked indexes.

A slice that nobody can see through another slice is a plain list in the output and
needs nothing from here. `Slice` has all of Go's semantics (aliasing, capacity, nil);
`View` is a window for callees that only read and write elements. Both have the elements
of a list below them: see `backing`.

Go specification: "Slice types", "Index expressions", "Slice expressions", "Appending to
and copying slices". The growth of a capacity is that of Go's runtime (slice.go,
msize.go) for slices on the heap.
"""

from collections.abc import Callable, Iterable, Iterator, MutableSequence, Sequence
from itertools import islice
from typing import Any

from go2mp.runtime.typevars import ItemT


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def at(xs: Sequence[ItemT], i: int) -> ItemT:
    """xs[i], where a negative i is out of range."""
    if not 0 <= i < len(xs):
        check_index(i, len(xs))
    return xs[i]


def set_at(xs: MutableSequence[ItemT], i: int, value: ItemT) -> None:
    """xs[i] = value, where a negative i is out of range."""
    if not 0 <= i < len(xs):
        check_index(i, len(xs))
    xs[i] = value


def checked(i: int, xs: Sequence[object]) -> int:
    """i, once it is known to be an index of xs."""
    check_index(i, len(xs))
    return i


def array_of(xs: Sequence[ItemT], n: int) -> list[ItemT]:
    """The first n items of a slice as an array of their own."""
    if len(xs) < n:
        raise IndexError(
            f"runtime error: cannot convert slice with length {len(xs)} "
            f"to array or pointer to array with length {n}"
        )
    return [xs[i] for i in range(n)]


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


def checked_length(n: int) -> int:
    """n, once it is known to do as the length of a new slice."""
    if not 0 <= n < 1 << 47:
        raise IndexError("runtime error: makeslice: len out of range")
    return n


def fitting_length(n: int, capacity: int) -> int:
    """n, once it is known to do as the length of a new slice of this capacity."""
    if capacity < checked_length(n):
        raise IndexError("runtime error: makeslice: cap out of range")
    return n


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


def make_slice(
    length: int,
    capacity: int | None = None,
    zero: Callable[[], Any] = int,
    size: int = 8,
    pointers: bool = False,
) -> Slice[Any]:
    """make([]T, length, capacity): zero() makes each element."""
    elements = [zero() for _ in range(checked_length(length))]
    if capacity is not None and capacity < length:
        raise IndexError("runtime error: makeslice: cap out of range")
    return Slice(elements, 0, length, capacity, size, pointers)


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


def append_slice(s: Slice[ItemT], values: Iterable[ItemT]) -> Slice[ItemT]:
    """append(s, values...) of a whole slice."""
    return append(s, *values)


def reslice(
    s: Slice[ItemT],
    low: int = 0,
    high: int | None = None,
    max_: int | None = None,
    zero: Callable[[], Any] = int,
    kind: str = "capacity",
) -> Slice[ItemT]:
    """s[low:high:max], on the same array; zero() makes elements not yet used."""
    high = s.length if high is None else high
    if max_ is None:
        check_slice(low, high, s.capacity, kind)
    else:
        check_slice3(low, high, max_, s.capacity, kind)
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


def sublist(
    xs: list[ItemT], low: int = 0, high: int | None = None, kind: str = "capacity"
) -> list[ItemT]:
    """xs[low:high] as a list of its own; out of range is a panic, not less."""
    high = len(xs) if high is None else high
    check_slice(low, high, len(xs), kind)
    return xs[low:high]


def truncate(xs: MutableSequence[ItemT], n: int) -> None:
    """xs = xs[:n], in place."""
    check_slice(0, n, len(xs), "capacity")
    del xs[n:]


def drop(xs: MutableSequence[ItemT], n: int) -> None:
    """xs = xs[n:], in place."""
    check_slice(n, len(xs), len(xs))
    del xs[:n]


def delete_range(xs: MutableSequence[ItemT], low: int, high: int) -> None:
    """xs = append(xs[:low], xs[high:]...), in place."""
    check_slice(0, low, len(xs), "capacity")
    check_slice(high, len(xs), len(xs))
    xs[low:] = xs[high:]


def clear_slice(xs: MutableSequence[ItemT], zero: Callable[[], ItemT]) -> None:
    """clear(xs): zero() makes each new element."""
    for i in range(len(xs)):
        xs[i] = zero()


def as_slice(xs: Any) -> Slice[Any]:
    """The parameter of a Write or Read method, which a helper may call with a list."""
    return xs if isinstance(xs, Slice) else Slice(xs)


def retyped(cls: type[ItemT], s: Slice[Any]) -> ItemT:
    """s as a slice of another type, on the same array."""
    make: Any = cls
    made: ItemT = make(s.array, s.low, s.length, s.capacity, s.size, s.pointers)
    return made
