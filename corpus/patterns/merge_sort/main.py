"""Parallel merge sort: the halves are sorted at the same time."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from itertools import islice
from queue import Queue
from threading import Thread
from typing import Any, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


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


def end_by_panic(*_: object) -> NoReturn:
    """Reports a panic of any thread, and ends the program."""
    traceback.print_exc()
    exit_with_threads(2)


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------

sys.setrecursionlimit(100_000)  # Go's stacks grow


def merge(left: Slice[int], right: Slice[int]) -> Slice[int]:
    result = make_slice(0, len(left) + len(right))
    i, j = 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            result = append(result, left[i])
            i += 1
        else:
            result = append(result, right[j])
            j += 1
    result = append_slice(result, reslice(left, i))
    return append_slice(result, reslice(right, j))


def merge_sort(xs: Slice[int]) -> Slice[int]:
    if len(xs) <= 1:
        return xs
    middle = len(xs) // 2
    return merge(merge_sort(reslice(xs, 0, middle)), merge_sort(reslice(xs, middle)))


def parallel_merge_sort(xs: Slice[int], depth: int) -> Slice[int]:
    if depth == 0 or len(xs) <= 1:
        return merge_sort(xs)
    middle = len(xs) // 2
    left: Queue[Slice[int]] = Queue()

    def task() -> None:
        left.put(parallel_merge_sort(reslice(xs, 0, middle), depth - 1))
        left.join()  # until it is received

    Thread(target=task, daemon=True).start()
    right = parallel_merge_sort(reslice(xs, middle), depth - 1)
    value = left.get()
    left.task_done()
    return merge(value, right)


def main() -> None:
    xs = make_slice(40)
    seed = 7
    for i in range(len(xs)):
        seed = (seed * 1103515245 + 12345) % 2147483648
        xs[i] = seed % 100
    print(f"[{' '.join(map(str, xs))}]")
    print(f"[{' '.join(map(str, parallel_merge_sort(xs, 2)))}]")
    print(
        xs[0],
        f"[{' '.join(map(str, parallel_merge_sort(Slice(), 1)))}]",
        f"[{' '.join(map(str, parallel_merge_sort(Slice([2, 1]), 3)))}]",
    )


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    threading.excepthook = end_by_panic
    try:
        run_deep(main)
    except Exception:
        traceback.print_exc()
        exit_with_threads(2)  # as after a panic in Go
    exit_with_threads(0)
