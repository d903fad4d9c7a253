"""The order in which operands of assignments, literals, calls and cases are
evaluated."""

import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, MutableSequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


class ElemRef(Ref[Any]):
    """A pointer to an element of an array or slice."""

    def __init__(self, seq: Any, index: int) -> None:
        check_index(index, len(seq))
        self.array, low = backing(seq)
        self.index = low + index

    @property
    def value(self) -> Any:
        return self.array[self.index]

    @value.setter
    def value(self, value: Any) -> None:
        self.array[self.index] = value

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, ElemRef)
            and self.array is other.array
            and self.index == other.index
        )

    def __hash__(self) -> int:
        return hash((id(self.array), self.index))


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


# --- the program -------------------------------------------------------------


def trace(s: str, n: int) -> int:
    print(f"{s} ", end="")
    return n


@dataclass(eq=False, slots=True)
class T:
    a: int = 0
    b: int = 0
    c: int = 0

    def __str__(self) -> str:
        return f"{{{self.a} {self.b} {self.c}}}"


def pair() -> tuple[int, int]:
    print("pair ", end="")
    return 1, 2


def main() -> None:
    a = Slice([1, 2, 3])
    i = 0
    index = i
    i, a[index] = 1, 9
    print(i, f"[{' '.join(map(str, a))}]")
    a[i], i = 7, 2
    print(i, f"[{' '.join(map(str, a))}]")
    a[0], a[1], a[2] = a[2], a[0], a[1]
    print(f"[{' '.join(map(str, a))}]")
    index2 = trace("idx", 1)
    a[index2] = trace("val", 5)
    print(f"[{' '.join(map(str, a))}]")
    m: dict[int, int] = {}
    index3 = trace("k", 1)
    index4 = trace("k2", 2)
    m[index3], m[index4] = trace("v", 3), trace("v2", 4)
    print(map_text(m))
    t = T(c=trace("c", 1), a=trace("a", 2), b=trace("b", 3))
    print(t)
    x, y = trace("x", 1), trace("y", 2)
    x, y = y, x
    print(x, y)
    index5 = trace("i", 0)
    a[index5], x = pair()
    print(f"[{' '.join(map(str, a))}]", x)
    print(
        trace("f", 1) + trace("g", 2) * trace("h", 3),
        str(trace("l", 1) < trace("r", 0) and trace("no", 1) == 1).lower(),
    )
    a = append(a, trace("ap", 1), len(a))
    print(f"[{' '.join(map(str, a))}]")
    p = ElemRef(a, 0)
    p.value, a = 100, Slice([1])
    print(p.value, f"[{' '.join(map(str, a))}]")
    arr = [1, 2, 3]
    for i, v in enumerate(arr.copy()):
        arr[2] = 10
        if i == 2:
            print("v is", v)
    sl = Slice([1, 2, 3])
    for i, v in enumerate(sl):
        sl[2] = 10
        if i == 2:
            print("v is", v)
        sl = append(sl, v)
    print(f"[{' '.join(map(str, sl))}]")
    tag = trace("tag", 2)
    if tag == trace("c1", 1) or tag == trace("c2", 2) or tag == trace("c3", 3):
        print("matched")
    for i in range(trace("n", 3)):
        print(i, end="")
    print()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
