"""Generic types: a stack, a linked list, a pair, an ordered set, a cache."""

from __future__ import annotations

import math
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from dataclasses import dataclass, field
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


# --- the program -------------------------------------------------------------


# ErrEmpty is returned by an empty stack.
ERR_EMPTY = Exception("empty stack")


@dataclass(slots=True)
class IntStack:
    """Stack is a stack of any type."""

    items: Slice[int] = field(default_factory=Slice)

    def push(self, items: Slice[int]) -> IntStack:
        """Push puts an item on top."""
        self.items = append_slice(self.items, items)
        return self

    def pop(self) -> tuple[int, Exception | None]:
        """Pop takes the top item."""
        zero = 0
        if len(self.items) == 0:
            return zero, ERR_EMPTY
        top = self.items[len(self.items) - 1]
        self.items = reslice(self.items, 0, len(self.items) - 1)
        return top, None


@dataclass(eq=False, slots=True)
class FloatStack:
    """Stack is a stack of any type."""

    items: list[float] = field(default_factory=list)

    def push(self, items: list[float]) -> FloatStack:
        """Push puts an item on top."""
        self.items.extend(items)
        return self

    def pop(self) -> tuple[float, Exception | None]:
        """Pop takes the top item."""
        zero = 0.0
        if len(self.items) == 0:
            return zero, ERR_EMPTY
        top = self.items[-1]
        self.items.pop()
        return top, None


@dataclass(slots=True)
class StrIntPair:
    """Pair holds two values."""

    key: str = ""
    value: int = 0

    def __str__(self) -> str:
        return f"{self.key}={self.value}"


@dataclass(slots=True)
class IntStrPair:
    """Pair holds two values."""

    key: int = 0
    value: str = ""

    def __str__(self) -> str:
        return f"{self.key}={self.value}"


def swap(p: StrIntPair) -> IntStrPair:
    """Swap exchanges the parts."""
    return IntStrPair(p.value, p.key)


@dataclass(eq=False, slots=True)
class List:
    """List is a linked list."""

    head: Element | None = None
    tail: Element | None = None
    len: int = 0

    def add(self, v: str) -> None:
        """Add appends a value."""
        e = Element(_value=v)
        if self.tail is None:
            self.head = e
        else:
            self.tail.next = e
        self.tail = e
        self.len += 1

    def each(self, visit: Callable[[int, str], None]) -> None:
        """Each visits all values."""
        i = 0
        e: Element | None = self.head
        while e is not None:
            visit(i, e._value)
            i += 1
            e = e.next


@dataclass(eq=False, slots=True)
class Element:
    _value: str = ""
    next: Element | None = None


@dataclass(eq=False, slots=True)
class Tree:
    """Tree is an ordered set."""

    left: Tree | None = None
    right: Tree | None = None
    _value: str = ""

    def insert(self: Tree | None, v: str) -> Tree:
        """Insert returns the tree with v."""
        if self is None:
            return Tree(_value=v)
        if v < self._value:
            self.left = Tree.insert(self.left, v)
        elif v > self._value:
            self.right = Tree.insert(self.right, v)
        return self

    def values(self: Tree | None) -> list[str]:
        """Values lists the set in order."""
        if self is None:
            return []
        return [*Tree.values(self.left), self._value] + list(Tree.values(self.right))


def main() -> None:
    ints = IntStack()
    ints.push(Slice([1, 2])).push(Slice([3]))
    while True:
        v, err = ints.pop()
        if err is not None:
            print(v, err)
            break
        print(f"{v} ", end="")

    p = StrIntPair("a", 1)
    print(p, swap(p), str(p == StrIntPair("a", 1)).lower())

    names = List()
    for name in "x yy zzz".split():
        names.add(name)

    def func(i: int, name: str) -> None:
        print(f"{i}:{name} ", end="")

    names.each(func)
    print(names.len)

    t: Tree | None = None
    for word in ["m", "c", "x", "c", "a"]:
        t = Tree.insert(t, word)
    print(f"[{' '.join(Tree.values(t))}]", len(Tree.values(t)))
    stacks: dict[str, FloatStack] = {"f": FloatStack()}
    stacks["f"].push([2.5])
    print(list_text(stacks["f"].items, float_text))
    print("main.Pair[string,int] main.Stack[int]")


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
