"""Pointers to variables, fields, elements and structs; pointers to pointers; new."""

import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from dataclasses import dataclass
from itertools import islice
from types import TracebackType
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class Defers:
    """A function's deferred calls: run last to first when it ends, also by a panic."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], object]] = []
        self.panic: Exception | None = None

    def __enter__(self) -> "Defers":
        return self

    def defer(
        self, function: Callable[..., object], *args: Any, **keywords: Any
    ) -> None:
        """Runs function(*args) at the end."""
        self.calls.append(lambda: function(*args, **keywords))

    def recover(self) -> Any:
        """Ends the panic, if there is one, and gives its value."""
        panic, self.panic = self.panic, None
        return None if panic is None else recovered(panic)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        self.panic = exc if isinstance(exc, Exception) else None
        outer = getattr(PANICKING, "defers", None)
        while self.calls:
            function = self.calls.pop()
            PANICKING.defers = self
            try:
                function()
            except Exception as raised:
                self.panic = raised
        PANICKING.defers = outer
        if self.panic is not None and self.panic is not exc:
            raise self.panic
        return self.panic is None and isinstance(exc, Exception)


PANICKING = threading.local()  # the Defers that run, one a thread


def recover() -> Any:
    """recover() in a named function that was deferred."""
    defers = getattr(PANICKING, "defers", None)
    return None if defers is None else defers.recover()


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    return "<nil>" if v is None else str(v)


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def pointed_text(p: object, text: Callable[[Any], str] = str) -> str:
    """A pointer to a struct as fmt prints it: &{1 2}, or <nil>."""
    return "<nil>" if p is None else f"&{text(p)}"


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


def recovered(exc: Exception) -> Any:
    """What recover() returns for a panic."""
    if isinstance(exc, Panic):
        nil = "panic called with nil argument (use GODEBUG=panicnil=1 to disable)"
        return Exception(nil) if exc.value is None else exc.value
    if isinstance(exc, GoRuntimeError):
        return exc
    return GoRuntimeError(native_text(exc))


def native_text(exc: Exception) -> str:
    """Go's text for a panic that Python raised; anything else is raised again."""
    text = str(exc)
    if text.startswith("runtime error: "):
        return text.removeprefix("runtime error: ")
    if isinstance(exc, ZeroDivisionError):
        return "integer divide by zero"
    if isinstance(exc, IndexError):
        return "index out of range"
    if text == "negative shift count":
        return "negative shift amount"
    missing = isinstance(exc, KeyError)  # m[k].f, as if m[k] were nil
    if missing or ("NoneType" in text and isinstance(exc, AttributeError | TypeError)):
        return "invalid memory address or nil pointer dereference"
    raise exc


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


class FieldRef(Ref[Any]):
    """A pointer to a field of an object."""

    def __init__(self, owner: object, name: str) -> None:
        getattr(owner, name)  # a nil owner panics here, as in Go
        self.owner, self.name = owner, name

    @property
    def value(self) -> Any:
        return getattr(self.owner, self.name)

    @value.setter
    def value(self, value: Any) -> None:
        setattr(self.owner, self.name, value)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, FieldRef)
            and self.owner is other.owner
            and self.name == other.name
        )

    def __hash__(self) -> int:
        return hash((id(self.owner), self.name))


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


@dataclass(eq=False, slots=True)
class Point:
    """Point is a struct to point into."""

    x: int = 0
    y: int = 0

    def __str__(self) -> str:
        return f"{{{self.x} {self.y}}}"


def increment(p: Ref[int]) -> None:
    p.value = wrap64(p.value + 1)


def swap(a: Ref[int], b: Ref[int]) -> None:
    a.value, b.value = b.value, a.value


def new_counter() -> Ref[int]:
    n = Ref(10)
    return n


def replace(pp: Ref[Point]) -> None:
    pp.value = Point(7, 7)


def main() -> None:
    with Defers() as deferred:
        value = 1
        value2 = 2
        x = Ref(value)
        y = Ref(value2)
        increment(x)
        swap(x, y)
        print(x.value, y.value)

        p = x
        q = p
        q.value = 50
        print(x.value, p.value, str(p == q).lower(), str(p == y).lower())

        point = Point(1, 2)
        px = FieldRef(point, "x")
        px.value = 11
        point.x += 1
        increment(FieldRef(point, "y"))
        print(point, px.value)

        xs = Slice([1, 2, 3])
        middle = ElemRef(xs, 1)
        middle.value = wrap64(middle.value * 10)
        xs[1] = wrap64(xs[1] + 1)
        for i in range(len(xs)):
            increment(ElemRef(xs, i))
        print(f"[{' '.join(map(str, xs))}]", middle.value)
        xs = append(xs, 4)
        xs[1] = 0
        print(middle.value, f"[{' '.join(map(str, xs))}]")

        c = new_counter()
        d = new_counter()
        increment(c)
        print(c.value, d.value)

        ptr = Ref(point)
        replace(ptr)
        print(ptr.value, point)
        z = Ref(0)
        print(z.value, ptr.value.x, ptr.value.y)

        matrix = [[1, 2], [3, 4]]
        row = matrix[1]
        row[0] = 33
        print(list_text(matrix, list_text), 2)

        none: Point | Any = None
        print(str(none is None).lower(), pointed_text(none))

        def cleanup() -> None:
            print("recovered:", text_of(recover()))

        deferred.defer(cleanup)
        print(none.x)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
