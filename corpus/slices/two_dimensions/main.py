"""Slices of slices: rows that are shared, rows of their own, triangles, transposing."""

import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from itertools import islice
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


# --- the program -------------------------------------------------------------


def pascal(n: int) -> list[Slice[int]]:
    triangle: list[Slice[int]] = [Slice() for _ in range(n)]
    for i in range(len(triangle)):
        triangle[i] = make_slice(i + 1)
        triangle[i][0], triangle[i][i] = 1, 1
        for j in range(1, i):
            triangle[i][j] = wrap64(triangle[i - 1][j - 1] + triangle[i - 1][j])
    return triangle


def transpose(m: list[Slice[int]]) -> list[Slice[int]]:
    t: list[Slice[int]] = [Slice() for _ in range(len(m[0]))]
    for i in range(len(t)):
        t[i] = make_slice(len(m))
        for j in range(len(m)):
            t[i][j] = m[j][i]
    return t


def spiral(m: list[Slice[int]]) -> Slice[int]:
    out: Slice[int] = Slice()
    top, bottom, left, right = 0, len(m) - 1, 0, len(m[0]) - 1
    while top <= bottom and left <= right:
        for c in range(left, right + 1):
            out = append(out, m[top][c])
        top += 1
        for r in range(top, bottom + 1):
            out = append(out, m[r][right])
        right -= 1
        c = right
        while c >= left and top <= bottom:
            out = append(out, m[bottom][c])
            c -= 1
        bottom -= 1
        r = bottom
        while r >= top and left <= right:
            out = append(out, m[r][left])
            r -= 1
        left += 1
    return out


def main() -> None:
    for row in pascal(5):
        print(f"[{' '.join(map(str, row))}]")
    m = [Slice([1, 2, 3]), Slice([4, 5, 6])]
    print(list_text(transpose(m), list_text), f"[{' '.join(map(str, spiral(m)))}]")

    row2 = Slice([0, 0])
    shared = [row2, row2]
    shared[0][1] = 5
    print(list_text(shared, list_text), f"[{' '.join(map(str, row2))}]")

    # One backing array, cut into rows.
    cells = make_slice(6)
    grid: list[Slice[int]] = []
    while len(cells) > 0:
        grid.append(reslice(cells, 0, 3))
        cells = reslice(cells, 3)
    grid[1][2] = 7
    print(list_text(grid, list_text), len(cells))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
