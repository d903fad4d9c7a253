"""Containers of any type, and what can be told of their instances."""

from __future__ import annotations

import math
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, MutableSequence, Sequence
from copy import copy
from dataclasses import dataclass, field, is_dataclass
from functools import cmp_to_key
from struct import pack, unpack
from typing import Any, Generic, Protocol, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


class Box:
    """An interface value together with its Go type."""

    __slots__ = ("value", "type", "underlying")

    def __init__(self, value: Any, type: str, underlying: str = "") -> None:
        self.value = value
        self.type = type
        self.underlying = underlying or type

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Box) or self.type != other.type:
            return False
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"comparing uncomparable type {self.type}")
        if self.type.startswith("*") and is_dataclass(self.value):
            return self.value is other.value
        return bool(self.value == other.value)

    def __hash__(self) -> int:
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"hash of unhashable type {self.type}")
        if isinstance(self.value, list):
            return hash((self.type, *self.value))
        return hash((self.type, self.value))


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])


def float32(x: float) -> float:
    """x rounded to the precision of a float32."""
    try:
        rounded: float = unpack("f", pack("f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)
    return rounded


def float_quo(a: float, b: float) -> float:
    """a / b, where dividing by zero gives an infinity or NaN."""
    if b != 0:
        return a / b
    if a == 0 or math.isnan(a):
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1, b)


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def float32_text(x: float) -> str:
    """x as Go prints a float32: the fewest digits that tell it from others."""
    if not math.isfinite(x) or x == 0:
        return float_text(x)
    return float_text(float(shortest32(x)))


def shortest32(x: float) -> str:
    """The fewest digits that give the float32 x."""
    texts = (f"{x:.{precision}e}" for precision in range(9))
    return next(text for text in texts if float32(float(text)) == x)


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def live_items(m: Mapping[KeyT, ValueT]) -> Iterator[tuple[KeyT, ValueT]]:
    """The items of a map that may change meanwhile: deleted ones do not come up."""
    for key in list(m):
        if key in m:
            yield key, m[key]


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


def copied_items(xs: Sequence[ItemT]) -> list[ItemT]:
    """slices.Clone of structs or arrays: each is copied."""
    return [copy(x) for x in xs]


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


Less = Callable[[int, int], bool]


def sort_slice_stable(xs: MutableSequence[Any], less: Less) -> None:
    """sort.SliceStable: equal elements keep their order."""
    order = sorted(range(len(xs)), key=index_key(less))
    for i, x in enumerate([xs[i] for i in order]):
        xs[i] = x


def index_key(less: Less) -> Callable[[int], Any]:
    """A sort key for indexes that compares them with less."""
    return cmp_to_key(lambda i, j: -1 if less(i, j) else int(less(j, i)))


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Stats:
    hits: int = 0
    misses: int = 0


@dataclass(eq=False, slots=True)
class IntQueue:
    """Queue is a queue on a slice."""

    items: list[int] = field(default_factory=list)

    def enqueue(self, v: int) -> None:
        """Enqueue adds at the end."""
        self.items.append(v)

    def dequeue(self) -> tuple[int, bool]:
        """Dequeue takes from the front."""
        if len(self.items) == 0:
            zero = 0
            return zero, False
        first = self.items[0]
        self.items.pop(0)
        return first, True

    def len(self) -> int:
        """Len counts."""
        return len(self.items)


@dataclass(eq=False, slots=True)
class StrQueue:
    """Queue is a queue on a slice."""

    items: list[str] = field(default_factory=list)

    def enqueue(self, v: str) -> None:
        """Enqueue adds at the end."""
        self.items.append(v)

    def dequeue(self) -> tuple[str, bool]:
        """Dequeue takes from the front."""
        if len(self.items) == 0:
            zero = ""
            return zero, False
        first = self.items[0]
        self.items.pop(0)
        return first, True

    def len(self) -> int:
        """Len counts."""
        return len(self.items)


@dataclass(eq=False, slots=True)
class PointQueue:
    """Queue is a queue on a slice."""

    items: list[Point] = field(default_factory=list)

    def enqueue(self, v: Point) -> None:
        """Enqueue adds at the end."""
        self.items.append(copy(v))

    def dequeue(self) -> tuple[Point, bool]:
        """Dequeue takes from the front."""
        if len(self.items) == 0:
            zero = Point()
            return copy(zero), False
        first = self.items[0]
        self.items.pop(0)
        return copy(first), True

    def len(self) -> int:
        """Len counts."""
        return len(self.items)


def new_queue_int() -> IntQueue:
    """NewQueue makes an empty queue."""
    return IntQueue()


def new_queue_str() -> StrQueue:
    """NewQueue makes an empty queue."""
    return StrQueue()


def new_queue_point() -> PointQueue:
    """NewQueue makes an empty queue."""
    return PointQueue()


class IntSet(dict[int, None]):
    """Set is a set."""

    def add(self, vs: list[int]) -> None:
        """Add puts values in."""
        for v in vs:
            self[v] = None

    def has(self, v: int) -> bool:
        """Has looks up."""
        ok = v in self
        return ok


class StrSet(dict[str, None]):
    """Set is a set."""

    def add(self, vs: list[str]) -> None:
        """Add puts values in."""
        for v in vs:
            self[v] = None

    def has(self, v: str) -> bool:
        """Has looks up."""
        ok = v in self
        return ok


def union(a: IntSet, b: IntSet) -> IntSet:
    """Union joins two sets."""
    out = IntSet()
    for v, _ in live_items(a):
        out.add([v])
    for v, _ in live_items(b):
        out.add([v])
    return out


def sorted_(s: Any) -> list[Any]:
    """Sorted lists a set."""
    out: list[Any] = []
    for v in s:
        out.append(v)
    out.sort()
    return out


def average_int(xs: list[int]) -> int:
    """Average divides."""
    sum_ = 0
    for x in xs:
        sum_ += x
    if len(xs) == 0:
        return 0
    return sum_ // len(xs)


def average_float(xs: list[float]) -> float:
    """Average divides."""
    sum_ = 0.0
    for x in xs:
        sum_ += x
    if len(xs) == 0:
        return 0.0
    return float_quo(sum_, float(len(xs)))


def average_float32(xs: list[float]) -> float:
    """Average divides."""
    sum_ = 0.0
    for x in xs:
        sum_ = float32(sum_ + x)
    if len(xs) == 0:
        return 0.0
    return float32(float_quo(sum_, float32(float(len(xs)))))


def map_values(m: dict[str, int], f: Callable[[int], float]) -> dict[str, float]:
    """MapValues applies f."""
    out: dict[str, float] = {}
    for k, v in m.items():
        out[k] = f(v)
    return out


@dataclass(eq=False, slots=True)
class IntNode:
    """Node is a list."""

    value: int = 0
    next: IntNode | None = None

    def __str__(self: IntNode | None) -> str:
        n: IntNode | None = self
        parts: list[str] = []
        while n is not None:
            parts.append(f"{n.value}")
            n = n.next
        return " -> ".join(parts)


@dataclass(eq=False, slots=True)
class StrNode:
    """Node is a list."""

    value: str = ""
    next: StrNode | None = None

    def __str__(self: StrNode | None) -> str:
        n: StrNode | None = self
        parts: list[str] = []
        while n is not None:
            parts.append(f"{n.value}")
            n = n.next
        return " -> ".join(parts)


@dataclass(eq=False, slots=True)
class PointNode:
    """Node is a list."""

    value: Point = field(default_factory=lambda: Point())
    next: PointNode | None = None

    def __copy__(self) -> PointNode:
        return PointNode(copy(self.value), self.next)

    def __str__(self: PointNode | None) -> str:
        n: PointNode | None = self
        parts: list[str] = []
        while n is not None:
            parts.append(f"{n.value}")
            n = n.next
        return " -> ".join(parts)


def from_slice_int(xs: list[int]) -> IntNode | None:
    """FromSlice builds a list."""
    head: IntNode | None = None
    for i in range(len(xs) - 1, -1, -1):
        head = IntNode(xs[i], head)
    return head


def from_slice_str(xs: list[str]) -> StrNode | None:
    """FromSlice builds a list."""
    head: StrNode | None = None
    for i in range(len(xs) - 1, -1, -1):
        head = StrNode(xs[i], head)
    return head


def from_slice_point(xs: list[Point]) -> PointNode | None:
    """FromSlice builds a list."""
    head: PointNode | None = None
    for i in range(len(xs) - 1, -1, -1):
        head = PointNode(copy(xs[i]), head)
    return head


def kind_int(x: int) -> str:
    """Kind tells what x is."""
    if type(x) is int:
        return f"int {wrap64(x + 1)}"
    elif isinstance(x, str):
        return "string " + x
    elif isinstance(x, Box) and x.type == "[]int":
        return "slice"
    elif isinstance(x, Point):
        return "stringer " + str(x)
    return "other int"


def kind_str(x: str) -> str:
    """Kind tells what x is."""
    if type(x) is int:
        return f"int {wrap64(x + 1)}"
    elif isinstance(x, str):
        return "string " + x
    elif isinstance(x, Box) and x.type == "[]string":
        return "slice"
    elif isinstance(x, Point):
        return "stringer " + str(x)
    return "other string"


def kind_float(x: float) -> str:
    """Kind tells what x is."""
    if type(x) is int:
        return f"int {wrap64(x + 1)}"
    elif isinstance(x, str):
        return "string " + x
    elif isinstance(x, Box) and x.type == "[]float64":
        return "slice"
    elif isinstance(x, Point):
        return "stringer " + str(x)
    return "other float64"


def kind_point(x: Point) -> str:
    """Kind tells what x is."""
    v5 = copy(x)
    if type(v5) is int:
        return f"int {wrap64(v5 + 1)}"
    elif isinstance(v5, str):
        return "string " + v5
    elif isinstance(v5, Box) and v5.type == "[]main.Point":
        return "slice"
    elif isinstance(v5, Point):
        return "stringer " + str(v5)
    return "other main.Point"


def kind_int_list(x: list[int]) -> str:
    """Kind tells what x is."""
    v5 = Box(x, "[]int")
    if type(v5) is int:
        return f"int {wrap64(v5 + 1)}"
    elif isinstance(v5, str):
        return "string " + v5
    elif isinstance(v5, Box) and v5.type == "[][]int":
        return "slice"
    elif isinstance(v5, Point):
        return "stringer " + str(v5)
    return "other []int"


def kind_int8(x: int) -> str:
    """Kind tells what x is."""
    v5 = Box(x, "int8")
    if type(v5) is int:
        return f"int {wrap64(v5 + 1)}"
    elif isinstance(v5, str):
        return "string " + v5
    elif isinstance(v5, Box) and v5.type == "[]int8":
        return "slice"
    elif isinstance(v5, Point):
        return "stringer " + str(v5)
    return "other int8"


@dataclass(slots=True)
class Point:
    """Point is changed by its method."""

    x: int = 0
    y: int = 0

    def move(self, d: int) -> None:
        """Move changes the point."""
        self.x += d

    def __str__(self) -> str:
        return f"({self.x},{self.y})"


@dataclass(eq=False, slots=True)
class Cache:
    """Cache computes once."""

    data: dict[int, int] = field(default_factory=dict)
    load: Callable[[int], tuple[int, Exception | None]] | Any = None
    stats: Stats = field(default_factory=Stats)

    def __copy__(self) -> Cache:
        return Cache(self.data, self.load, copy(self.stats))

    def get(self, k: int) -> tuple[int, Exception | None]:
        """Get looks up or loads."""
        if k in self.data:
            v = self.data[k]
            self.stats.hits += 1
            return v, None
        self.stats.misses += 1
        v2, err = self.load(k)
        if err is not None:
            zero = 0
            return zero, WrappedError(f"get {k}: {err}", err)
        self.data[k] = v2
        return v2, None


def new_cache(load: Callable[[int], tuple[int, Exception | None]]) -> Cache:
    """NewCache makes a cache."""
    return Cache(data={}, load=load)


class Shape(Protocol):
    """Shape has an area."""

    def area(self) -> float: ...


class Square(float):
    """Square is a shape."""

    def area(self) -> float:
        """Area is the area."""
        return self * self


@dataclass(slots=True)
class Circle:
    """Circle is a shape."""

    r: float = 0.0

    def area(self) -> float:
        """Area is the area."""
        return 3.0 * self.r * self.r


def total(shapes: Sequence[Shape]) -> float:
    """Total adds areas."""
    total2 = 0.0
    for s in shapes:
        total2 += s.area()
    return total2


def ptr_int(v: int) -> Ref[int]:
    """Ptr is a pointer to a copy."""
    return Ref(v)


def ptr_point(v: Point) -> Point:
    """Ptr is a pointer to a copy."""
    return v


def sort_by_str(xs: list[str], key: Callable[[str], int]) -> list[str]:
    """SortBy sorts by a key."""
    out = xs.copy()
    sort_slice_stable(out, lambda i, j: key(at(out, i)) < key(at(out, j)))
    return out


def sort_by_point(xs: list[Point], key: Callable[[Point], int]) -> list[Point]:
    """SortBy sorts by a key."""
    out = copied_items(xs)
    sort_slice_stable(out, lambda i, j: key(copy(at(out, i))) < key(copy(at(out, j))))
    return out


@dataclass(eq=False, slots=True)
class IntOptional:
    """Optional is a value or nothing."""

    _value: Ref[int] | None = None

    def or_else(self, other: int) -> int:
        """OrElse gives the value or a default."""
        if self._value is None:
            return other
        return self._value.value


@dataclass(slots=True)
class StrOptional:
    """Optional is a value or nothing."""

    _value: Ref[str] | None = None

    def or_else(self, other: str) -> str:
        """OrElse gives the value or a default."""
        if self._value is None:
            return other
        return self._value.value


@dataclass(eq=False, slots=True)
class PointOptional:
    """Optional is a value or nothing."""

    _value: Point | None = None

    def or_else(self, other: Point) -> Point:
        """OrElse gives the value or a default."""
        if self._value is None:
            return copy(other)
        return copy(self._value)


def some_int(v: int) -> IntOptional:
    """Some holds a value."""
    return IntOptional(_value=Ref(v))


def some_point(v: Point) -> PointOptional:
    """Some holds a value."""
    return PointOptional(_value=v)


def some_str(v: str) -> StrOptional:
    """Some holds a value."""
    return StrOptional(_value=Ref(v))


def none() -> StrOptional:
    """None holds nothing."""
    return StrOptional()


def main() -> None:
    q = new_queue_int()
    q.enqueue(1)
    q.enqueue(2)
    v, ok = q.dequeue()
    print(v, str(ok).lower(), q.len())
    names = new_queue_str()
    names.enqueue("x")
    value, value2 = names.dequeue()
    print(value, str(value2).lower())
    value3, value4 = names.dequeue()
    print(value3, str(value4).lower())
    points = new_queue_point()
    p = Point(1, 2)
    points.enqueue(p)
    p.move(10)
    got, _ = points.dequeue()
    print(p, got)

    a, b = IntSet(), IntSet()
    a.add([3, 1])
    b.add([2, 3])
    print(
        f"[{' '.join(map(str, sorted_(union(a, b))))}]", str(a.has(2)).lower(), len(a)
    )
    words = StrSet({"b": None, "a": None})
    print(f"[{' '.join(sorted_(words))}]", str(words.has("b")).lower())

    print(
        average_int([1, 2, 4]),
        float_text(average_float([1.0, 2.0, 4.5])),
        float32_text(average_float32([0.10000000149011612, 0.20000000298023224])),
        average_int([]),
    )
    print(
        map_text(
            map_values({"a": 1}, lambda n: float(n) / 2.0), float_text, order=encoded
        )
    )

    print(IntNode.__str__(from_slice_int([1, 2, 3])))
    print(
        StrNode.__str__(from_slice_str(["p", "q"])),
        PointNode.__str__(from_slice_point([Point(1, 2)])),
    )

    print(
        kind_int(1),
        kind_str("s"),
        kind_float(2.5),
        kind_point(p),
        kind_int_list([]),
        kind_int8(3),
    )

    def squares2(n: int) -> tuple[int, Exception | None]:
        if n < 0:
            return 0, Exception("negative")
        return n * n, None

    squares = new_cache(squares2)
    for n in [3, 3, -1]:
        v, err = squares.get(n)
        print(v, err or "<nil>")
    print(squares.stats.hits, squares.stats.misses)

    print(
        float_text(total([Square(1.0), Square(2.0)])),
        float_text(total([Circle(1.0), Circle(2.0)])),
        float_text(total([Square(3.0), Circle(1.0)])),
    )
    n2 = ptr_int(5)
    n2.value += 1
    pp = ptr_point(copy(p))
    pp.move(1)
    print(n2.value, pp, p)
    print(f"[{' '.join(sort_by_str(['ccc', 'a', 'bb'], lambda s: len(s)))}]")
    print(
        "["
        + " ".join(map(str, sort_by_point([Point(2, 1), Point(1, 2)], lambda p: p.x)))
        + "]"
    )
    print(
        some_int(3).or_else(4),
        none().or_else("none"),
        some_point(Point(1, 1)).or_else(copy(p)),
    )
    print(
        "*main.Queue[int] main.Optional[string] "
        f"{str(some_int(1)._value is not None).lower()}"
    )
    x = a
    is_ints = isinstance(x, IntSet)
    is_strings = isinstance(x, StrSet)
    print(str(is_ints).lower(), str(is_strings).lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
