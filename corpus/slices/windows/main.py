import sys
import threading
import traceback
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
    MutableSequence,
    Sequence,
)
from copy import copy
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


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


def sum_(a: Slice[int]) -> int:
    if len(a) == 0:
        return 0
    return wrap64(a[0] + sum_(reslice(a, 1)))


def quick(a: Slice[int]) -> None:
    if len(a) < 2:
        return
    print(f"{sum_(reslice(a, 1))} ", end="")
    p = partition(a)
    quick(reslice(a, 0, p))
    quick(reslice(a, p + 1))


def partition(a: Slice[int]) -> int:
    last = len(a) - 1
    tail = reslice(a, last)
    x = tail[0]
    i = 0
    for j, v in enumerate(reslice(a, 0, last)):
        if v < x:
            a[i], a[j] = a[j], a[i]
            i += 1
    a[i], a[last] = a[last], a[i]
    return i


def reverse(s: Slice[int]) -> None:
    i, j = 0, len(s) - 1
    while i < j:
        s[i], s[j] = s[j], s[i]
        i, j = i + 1, j - 1


def rotate(nums: Slice[int], k: int) -> None:
    k %= len(nums)
    reverse(nums)
    reverse(reslice(nums, 0, k))
    reverse(reslice(nums, k))


def binary_search(a: Slice[int], x: int) -> bool:
    while len(a) > 0:
        m = len(a) // 2
        if a[m] == x:
            return True
        elif a[m] < x:
            a = reslice(a, m + 1)
        else:
            a = reslice(a, 0, m)
    return False


def merge_in_place(a: Slice[int], buf: Slice[int]) -> None:
    if len(a) <= 1:
        return
    m = len(a) // 2
    merge_in_place(reslice(a, 0, m), reslice(buf, 0, m))
    merge_in_place(reslice(a, m), reslice(buf, m))
    copy_slice(buf, a)
    i, j = 0, m
    for k in range(len(a)):
        if j >= len(a) or i < m and buf[i] <= buf[j]:
            a[k] = buf[i]
            i += 1
        else:
            a[k] = buf[j]
            j += 1


@dataclass(eq=False, slots=True)
class Ring:
    buf: Slice[int] = field(default_factory=Slice)
    head: int = 0
    size: int = 0

    def push(self, x: int) -> bool:
        if self.size == len(self.buf):
            return False
        self.buf[rem(self.head + self.size, len(self.buf))] = x
        self.size += 1
        return True

    def pop(self) -> tuple[int, bool]:
        x = 0
        ok = False
        if self.size == 0:
            return x, ok
        x = self.buf[self.head]
        self.head = (self.head + 1) % len(self.buf)
        self.size -= 1
        return x, True

    def __str__(self) -> str:
        return f"{{[{' '.join(map(str, self.buf))}] {self.head} {self.size}}}"


def chunks(a: Slice[int], n: int) -> Slice[Slice[int]]:
    out: Slice[Slice[int]] = Slice()
    while n < len(a):
        a, out = reslice(a, n), append(out, reslice(a, 0, n))
    return append(out, a)


def extend() -> None:
    s = make_slice(0, 10)
    s = reslice(s, 0, 3)
    s[2] = 7
    t = reslice(s, 0, 5)
    t[4] = 9
    print(
        f"[{' '.join(map(str, s))}]",
        f"[{' '.join(map(str, t))}]",
        len(t),
        t.capacity,
        f"[{' '.join(map(str, reslice(s, 0, 5)))}]",
    )


@dataclass(eq=False, slots=True)
class S:
    v: Slice[int] = field(default_factory=Slice)

    def __str__(self) -> str:
        return f"{{[{' '.join(map(str, self.v))}]}}"


def main() -> None:
    a = Slice([5, 2, 9, 1, 7, 3])
    quick(a)
    print(f"[{' '.join(map(str, a))}]")
    rotate(a, 2)
    print(f"[{' '.join(map(str, a))}]")
    merge_in_place(a, make_slice(len(a)))
    print(
        f"[{' '.join(map(str, a))}]",
        str(binary_search(a, 7)).lower(),
        str(binary_search(a, 8)).lower(),
    )
    r = Ring(buf=make_slice(3))
    for i in range(5):
        print(f"{str(r.push(i)).lower()} ", end="")
    x2, ok = r.pop()
    print(x2, str(ok).lower())
    print(r)
    print(list_text(chunks(Slice([1, 2, 3, 4, 5, 6, 7]), 3), list_text))
    extend()
    m: dict[str, Slice[int]] = {}
    m["a"] = append(m.get("a", Slice()), 1, 2, 3)
    m["b"] = reslice(m["a"], 0, 2)
    m["b"] = append(m["b"], 99)
    print(map_text(m, list_text))
    g = Slice([Slice([1, 2, 3]), Slice([4, 5, 6])])
    row = g[0]
    row[0] = 100
    g[1] = append(g[1], 7)
    g = append(g, row)
    g[2][1] = 200
    print(list_text(g, list_text))
    s1 = S(Slice([1, 2, 3]))
    s2 = copy(s1)
    s2.v[0] = 50
    s2.v = append(s2.v, 4)
    s2.v[1] = 60
    print(s1, s2)
    for i in range(len(a)):
        a = append_slice(reslice(a, 0, i), reslice(a, i))
    a = append_slice(reslice(a, 0, 1), reslice(a, 2))
    a = append_slice(Slice([42]), a)
    a = append_slice(reslice(a, 0, 2), append_slice(Slice([77]), reslice(a, 2)))
    print(f"[{' '.join(map(str, a))}]")
    nil_s: Slice[int] = Slice()
    nil_s = append_slice(nil_s, reslice(a, 1, 3))
    b = nil_s
    b[0] = -1
    print(
        f"[{' '.join(map(str, nil_s))}]",
        f"[{' '.join(map(str, b))}]",
        len(reslice(nil_s, 2)),
    )
    q = Slice([1])
    while len(q) > 0 and len(q) < 50:
        x = q[0]
        q = reslice(q, 1)
        if x < 20:
            q = append(q, wrap64(x * 2), wrap64(x * 3))
    print(f"[{' '.join(map(str, q))}]")
    stack = [[0, 0]]
    while len(stack) > 0:
        top = stack[-1]
        stack.pop()
        if top[0] < 2:
            stack.extend([[top[0] + 1, top[1]], [top[0] + 1, top[1] + 1]])
        print(f"[{' '.join(map(str, top))}]", end="")
    print()


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
