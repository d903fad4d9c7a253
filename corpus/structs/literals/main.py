"""Struct types that are written where they are used: fields, elements, results, keys,
channels."""

from __future__ import annotations

import math
import sys
import traceback
from collections.abc import Callable, Iterator, MutableSequence, Sequence
from copy import copy
from dataclasses import dataclass, field, fields, is_dataclass
from itertools import islice
from typing import Any, ClassVar, TypeVar

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


def show(
    v: Any,
    go_type: str = "",
    depth: int = 0,
    methods: bool = True,
    names: bool = False,
) -> str:
    """v as Go's %v prints it (with names: %+v)."""
    if v is None:
        return "{}" if go_type == "struct {}" else "<nil>"
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v) and (pointer or not hasattr(v, "POINTER_TEXT")):
        return str(v)
    if isinstance(v, float):
        return float_text(v)
    if isinstance(v, str | int):
        return str.__str__(v) if isinstance(v, str) else str(int(v))
    if not pointer or depth == 0:
        text = show_composite(v, go_type, depth + 1, methods, names)
        if text is not None:
            return "&" + text if pointer else text
    return f"0xc{id(v) & 0xFFFFFFFFF:09x}"  # the address of a pointer or function


def show_composite(
    v: Any, go_type: str, depth: int, methods: bool, names: bool
) -> str | None:
    """A map, a slice or a struct as %v prints it; None: v is none of these."""
    of = element_type(go_type)

    def inner(value: Any, go_type: str = of, exported: bool = True) -> str:
        return show(value, go_type, depth, methods and exported, names)

    if isinstance(v, Sequence):
        return f"[{' '.join(inner(item) for item in v)}]"
    if not is_dataclass(v):
        return None
    parts = []
    attributes = [field.name for field in fields(v)]
    known = getattr(v, "GO_FIELDS", {}) or dict.fromkeys(attributes, "")
    for attribute, (name, kind) in zip(attributes, known.items(), strict=True):
        # fmt cannot call the methods of what is in an unexported field
        exported = not name[:1].islower() or not hasattr(v, "GO_FIELDS")
        text = inner(getattr(v, attribute), kind, exported)
        parts.append(f"{name}:{text}" if names else text)
    return "{" + " ".join(parts) + "}"


def is_stringer(v: object) -> bool:
    """Whether the class of v has Go's method String or Error."""
    owner = next(c for c in type(v).__mro__ if "__str__" in vars(c))
    return isinstance(v, Exception) or owner.__module__ not in ("builtins", "enum")


def element_type(go_type: str) -> str:
    """What a slice, array or map of this type holds: []T and map[K]T give T."""
    depth = 0
    for i, char in enumerate(go_type):
        depth += (char == "[") - (char == "]")
        if char == "]" and depth == 0:
            return go_type[i + 1 :]
    return ""


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


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Limit:
    max: int = 0
    used: int = 0
    tags: list[str] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Route:
    path: str = ""
    handler: Callable[[str], str] | Any = None


@dataclass(eq=False, slots=True)
class Origin:
    x: float = 0.0
    y: float = 0.0
    GO_FIELDS: ClassVar[dict[str, str]] = {"X": "float64", "Y": "float64"}


@dataclass(eq=False, slots=True)
class Defaults:
    retries: int = 0
    outer: Inner = field(default_factory=lambda: Inner())
    GO_FIELDS: ClassVar[dict[str, str]] = {"Retries": "int", "Outer": "main.Inner"}


@dataclass(eq=False, slots=True)
class Result:
    min: int = 0
    max: int = 0
    GO_FIELDS: ClassVar[dict[str, str]] = {"Min": "int", "Max": "int"}


@dataclass(eq=False, slots=True)
class Item:
    price: float = 0.0
    count: int = 0


@dataclass(eq=False, slots=True)
class People:
    name: str = ""
    age: int = 0
    GO_FIELDS: ClassVar[dict[str, str]] = {"Name": "string", "Age": "int"}


@dataclass(unsafe_hash=True, slots=True)
class Grid:
    _x: int = 0
    _y: int = 0
    GO_FIELDS: ClassVar[dict[str, str]] = {"x": "int", "y": "int"}


@dataclass(slots=True)
class P:
    _n: int = 0
    GO_FIELDS: ClassVar[dict[str, str]] = {"n": "int"}


@dataclass(eq=False, slots=True)
class Server:
    """Server has settings of its own."""

    name: str = ""
    limit: Limit = field(default_factory=Limit)
    routes: Slice[Route] = field(default_factory=Slice)

    def __copy__(self) -> Server:
        return Server(self.name, copy(self.limit), self.routes)


ORIGIN = Origin()


@dataclass(eq=False, slots=True)
class Inner:
    """Inner is declared after its use."""

    n: int = 0
    GO_FIELDS: ClassVar[dict[str, str]] = {"N": "int"}


def bounds(xs: list[int]) -> Result:
    result = Result()
    for i, x in enumerate(xs):
        if i == 0 or x < result.min:
            result.min = x
        if i == 0 or x > result.max:
            result.max = x
    return copy(result)


def total(items: list[Item]) -> float:
    sum_ = 0.0
    for item in items:
        sum_ += item.price * float(item.count)
    return sum_


def main() -> None:
    s = Server()
    s.name = "web"
    s.limit.max = 10
    s.limit.used += 1
    s.limit.tags.extend(["a", "b"])
    copied = copy(s)
    copied.limit.used = 99
    print(s.limit.max, s.limit.used, copied.limit.used, len(s.limit.tags))
    s.routes = append(s.routes, Route("/", lambda name: "hello " + name))
    print(s.routes[0].path, s.routes[0].handler("you"))

    ORIGIN.x = 1.5
    print(show(ORIGIN), show(DEFAULTS), DEFAULTS.outer.n)
    print(f"{show(bounds([3, 1, 2]))} {show(bounds([]), names=True)}")
    print(float_text(total([Item(1.5, 2), Item(price=10.0)])))

    people = [People("Ann", 30), People("Bob", 25)]
    people.sort(key=lambda item: item.age)
    print(show(people))
    for p in people:
        p = copy(p)
        p.age += 1
    print(people[0].age)

    grid = {Grid(1, 2): "a"}
    grid[Grid(3, 4)] = "b"
    print(len(grid), grid.get(Grid(1, 2), ""))

    p2 = P(1)
    q = p2
    q._n += 1
    print(p2._n, str(p2 == q).lower(), str(p2 == P(3)).lower())

    seen = {"x": None}
    ok = "x" in seen
    print(str(ok).lower(), len(seen))

    points: list[Grid] = [Grid(1, 2), Grid()]
    moved = [copy(item) for item in points]
    moved[0]._x = 9
    print(show(points), show(moved))

    a = P(1)
    b = copy(a)
    b._n = 2
    print(str(a == b).lower(), show(a), show(b))


DEFAULTS = Defaults(3, Inner(7))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
