from __future__ import annotations

import math
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable, MutableSequence, Sequence
from dataclasses import dataclass, field
from functools import cmp_to_key
from types import FunctionType
from typing import Any, Protocol, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")
MapT = TypeVar("MapT", bound=dict[Any, Any])


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


def dynamic_type(v: object) -> str:
    """What %T prints for an interface value."""
    return "<nil>" if v is None else type_name(v)


class Month(int):
    """A time.Month: January is 1."""

    GO_TYPE = "time.Month"

    def __str__(self) -> str:
        return (
            MONTHS[self - 1]
            if 1 <= self <= 12
            else f"%!Month({self & 0xFFFFFFFFFFFFFFFF})"
        )


class Weekday(int):
    """A time.Weekday: Sunday is 0."""

    GO_TYPE = "time.Weekday"

    def __str__(self) -> str:
        return (
            WEEKDAYS[self]
            if 0 <= self <= 6
            else f"%!Weekday({self & 0xFFFFFFFFFFFFFFFF})"
        )


MONTHS = [
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
]
WEEKDAYS = [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
]


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


def clone_map(m: MapT) -> MapT:
    """A copy of a map of the same class: that of a nil map is nil."""
    return type(m)(m)


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


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


def index_of(xs: Sequence[ItemT], value: ItemT) -> int:
    """slices.Index: where value first stands in xs, or -1."""
    return next((i for i, x in enumerate(xs) if x == value), -1)


def three_way(x: Any, y: Any) -> int:
    """cmp.Compare: -1, 0 or 1."""
    return int(x > y) - int(x < y)


def compare_floats(x: float, y: float) -> int:
    """cmp.Compare of floats: NaN is less than all others."""
    if math.isnan(x) and math.isnan(y):
        return 0
    return three_way((not math.isnan(x), x), (not math.isnan(y), y))


def search_slice(xs: Sequence[Any], target: Any) -> tuple[int, bool]:
    """slices.BinarySearch: where target belongs in sorted xs; is it there?"""
    i = search_index(len(xs), lambda i: bool(xs[i] >= target))
    return i, i < len(xs) and bool(xs[i] == target)


def sort_stable_func(
    xs: MutableSequence[ItemT], cmp: Callable[[ItemT, ItemT], int]
) -> None:
    """slices.SortStableFunc: equal elements keep their order."""
    for i, x in enumerate(sorted(xs, key=cmp_to_key(cmp))):
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


YEAR_ONE = -62135596800 * 10**9  # the zero time.Time: January 1 of the year 1


@dataclass(frozen=True)
class Zone:
    """A time.Location: a name and seconds east of UTC (None: the local zone)."""

    name: str
    offset: int | None = 0

    def at(self, seconds: int) -> tuple[str, int]:
        """The abbreviation and the offset at a moment."""
        if self.offset is not None:
            return self.name, self.offset
        local = time.localtime(seconds)
        return local.tm_zone, local.tm_gmtoff

    def __str__(self) -> str:
        return self.name


UTC = Zone("UTC")


@dataclass(frozen=True)
class Time:
    """A time.Time: a moment, to the nanosecond."""

    ns: int = YEAR_ONE
    zone: Zone = UTC

    def __str__(self) -> str:
        return format_time(self, "2006-01-02 15:04:05.999999999 -0700 MST")

    def seconds(self) -> int:
        """Seconds since 1970 on the clock of the zone."""
        unix = self.ns // 10**9
        return unix + self.zone.at(unix)[1]

    def date(self) -> tuple[int, Month, int]:
        """Year, month and day."""
        year, month, day = civil_date(self.seconds() // 86400)
        return year, Month(month), day

    def clock(self) -> tuple[int, int, int]:
        """Hour, minute and second."""
        second = self.seconds() % 86400
        return second // 3600, second // 60 % 60, second % 60

    def weekday(self) -> Weekday:
        """The day of the week."""
        return Weekday((self.seconds() // 86400 + 4) % 7)

    def year_day(self) -> int:
        """The day of the year: January 1 is 1."""
        return self.seconds() // 86400 - day_number(self.date()[0], 1, 1) + 1


def day_number(year: int, month: int, day: int) -> int:
    """The days from 1970-01-01 to a date."""
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    year -= month <= 2
    of_year = (153 * ((month + 9) % 12) + 2) // 5
    return (
        year * 365 + year // 4 - year // 100 + year // 400 + of_year + day - 1 - 719468
    )


def civil_date(days: int) -> tuple[int, int, int]:
    """The date so many days after 1970-01-01."""
    era, day = divmod(days + 719468, 146097)
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5
    return era * 400 + year + (month >= 10), (month + 2) % 12 + 1, day + 1


LAYOUT = re.compile(
    r"January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|002|0[1-6]|15|1|2006|2|_2006|__2|_2"
    r"|3|4|5|PM|pm|[-Z]07:00:00|[-Z]070000|[-Z]07:00|[-Z]0700|[-Z]07"
    r"|[.,](?:0+|9+)(?![0-9])"
)  # what a layout may hold: the parts of January 2, 15:04:05, 2006, in zone MST (-0700)


def format_time(t: Time, layout: str) -> str:
    """Time.Format."""
    return LAYOUT.sub(lambda match: time_part(t, match[0]), layout)


def time_part(t: Time, part: str) -> str:
    """One part of a time, in the form that the layout shows."""
    year, month, day = t.date()
    hour, minute, second = t.clock()
    if part[0] in ".,":
        digits = f"{t.ns % 10**9:09}"[: len(part) - 1]
        if part[1] == "9":
            digits = digits.rstrip("0")
        return part[0] + digits if digits else ""
    if part[0] in "-Z" and len(part) > 1:
        return zone_text(t, part)
    hour12 = hour % 12 or 12
    sign = "-" if year < 0 else ""
    long_year = f"{sign}{abs(year):04}"
    parts: dict[str, str] = {
        "January": str(month),
        "Jan": str(month)[:3],
        "Monday": str(t.weekday()),
        "Mon": str(t.weekday())[:3],
        "MST": t.zone.at(t.ns // 10**9)[0] or zone_text(t, "-0700"),
        "2006": long_year,
        "_2006": "_" + long_year,
        "06": f"{year % 100:02}",
        "01": f"{month:02d}",
        "1": f"{month:d}",
        "02": f"{day:02}",
        "_2": f"{day:2}",
        "2": str(day),
        "002": f"{t.year_day():03}",
        "__2": f"{t.year_day():3}",
        "15": f"{hour:02}",
        "03": f"{hour12:02}",
        "3": str(hour12),
        "04": f"{minute:02}",
        "4": str(minute),
        "05": f"{second:02}",
        "5": str(second),
        "PM": "PM" if hour >= 12 else "AM",
        "pm": "pm" if hour >= 12 else "am",
    }
    return parts[part]


def zone_text(t: Time, part: str) -> str:
    """The offset of the zone as the layout shows it: -0700, Z07:00, ..."""
    offset = t.zone.at(t.ns // 10**9)[1]
    if part[0] == "Z" and offset == 0:
        return "Z"
    colon = ":" if ":" in part else ""
    minutes, seconds = divmod(abs(offset), 60)
    text = f"{'-' if offset < 0 else '+'}{minutes // 60:02}"
    if len(part) > 3:
        text += f"{colon}{minutes % 60:02}"
    return text + (f"{colon}{seconds:02}" if len(part) > 6 else "")


# --- the program -------------------------------------------------------------

T = TypeVar("T", int, float, str)


@dataclass(eq=False, slots=True)
class Stack:
    items: list[str] = field(default_factory=list)

    def push(self, v: str) -> None:
        self.items.append(v)

    def pop(self) -> tuple[str, Exception | None]:
        zero = ""
        if len(self.items) == 0:
            return zero, Exception("stack is empty")
        v = self.items[-1]
        self.items.pop()
        return v, None

    def len(self) -> int:
        return len(self.items)


@dataclass(eq=False, slots=True)
class Queue:
    head: Node | None = None
    tail: Node | None = None
    size: int = 0

    def enqueue(self, v: int) -> None:
        n = Node(val=v)
        if self.tail is None:
            self.head, self.tail = n, n
        else:
            self.tail.next = n
            self.tail = n
        self.size += 1

    def dequeue(self) -> tuple[int, bool]:
        v = 0
        ok = False
        if self.head is None:
            return v, ok
        v, ok = self.head.val, True
        self.head = self.head.next
        if self.head is None:
            self.tail = None
        self.size -= 1
        return v, ok


@dataclass(eq=False, slots=True)
class Node:
    val: int = 0
    next: Node | None = None


@dataclass(eq=False, slots=True)
class BST:
    root: Bnode | None = None

    def put(self, k: str, v: int) -> None:
        self.root = put(self.root, k, v)

    def each(self, f: Callable[[str, int], None]) -> None:
        each(self.root, f)


@dataclass(eq=False, slots=True)
class Bnode:
    k: str = ""
    v: int = 0
    left: Bnode | None = None
    right: Bnode | None = None


def put(n: Bnode | None, k: str, v: int) -> Bnode:
    if n is None:
        return Bnode(k=k, v=v)
    if k < n.k:
        n.left = put(n.left, k, v)
    elif k > n.k:
        n.right = put(n.right, k, v)
    else:
        n.v = v
    return n


def each(n: Bnode | None, f: Callable[[str, int], None]) -> None:
    if n is not None:
        each(n.left, f)
        f(n.k, n.v)
        each(n.right, f)


class Set(dict[int, None]):

    def has(self, x: int) -> bool:
        ok = x in self
        return ok

    def union(self, o: Set) -> Set:
        r = clone_map(self)
        for x in o:
            r[x] = None
        return r


def new_set(xs: list[int]) -> Set:
    s = Set()
    for x in xs:
        s[x] = None
    return s


@dataclass(eq=False, slots=True)
class Product:
    name: str = ""
    category: str = ""
    price: float = 0.0
    qty: int = 0
    added: Time = field(default_factory=Time)


@dataclass(eq=False, slots=True)
class Inventory:
    items: dict[str, Product] = field(default_factory=NilMap)
    log: list[str] = field(default_factory=list)

    def add(
        self, name: str, cat: str, price: float, opts: list[Callable[[Product], None]]
    ) -> Inventory:
        p = Product(name=name, category=cat, price=price, qty=1)
        for o in opts:
            o(p)
        if isinstance(self.items, NilMap):
            self.items = {}
        self.items[name] = p
        self.log.append(f"added {name:<10} x{p.qty:03} @ {price:8.2f}")
        return self


def with_qty(q: int) -> Callable[[Product], None]:
    def func(p: Product) -> None:
        p.qty = q

    return func


def group_by(
    xs: list[Product], key: Callable[[Product], str]
) -> dict[str, list[Product]]:
    out: dict[str, list[Product]] = {}
    for x in xs:
        k = key(x)
        out.setdefault(k, []).append(x)
    return out


def max_(a: T, rest: list[T]) -> T:
    for r in rest:
        if r > a:
            a = r
    return a


@dataclass(slots=True)
class Pair:
    first: int = 0
    second: str = ""

    def __str__(self) -> str:
        return f"{{{self.first} {self.second}}}"

    def with_names(self) -> str:
        return f"{{First:{self.first} Second:{self.second}}}"


def zip_(as_: list[int], bs: list[str]) -> list[Pair]:
    n = min(len(as_), len(bs))
    out: list[Pair] = [Pair() for _ in range(n)]
    for i in range(n):
        out[i] = Pair(as_[i], bs[i])
    return out


class Shape(Protocol):
    def area(self) -> float: ...

    def perimeter(self) -> float: ...


@dataclass(slots=True)
class Rect:
    w: float = 0.0
    h: float = 0.0

    def area(self) -> float:
        return self.w * self.h

    def perimeter(self) -> float:
        return 2.0 * (self.w + self.h)

    def __str__(self) -> str:
        return f"{{{float_text(self.w)} {float_text(self.h)}}}"


@dataclass(slots=True)
class Circle:
    r: float = 0.0

    def area(self) -> float:
        return 3.14159 * self.r * self.r

    def perimeter(self) -> float:
        return 6.28318 * self.r

    def __str__(self) -> str:
        return f"{{{float_text(self.r)}}}"


def main() -> None:
    s = Stack()
    s.push("a")
    s.push("b")
    v, err = s.pop()
    print(v, err or "<nil>", s.len())
    s.pop()
    _, err = s.pop()
    if err is not None:
        print("error:", err)
    q = Queue()
    for i in range(3):
        q.enqueue(i * i)
    while True:
        v2, ok = q.dequeue()
        if not ok:
            break
        print(f"{v2},", end="")
    print(q.size)
    t = BST()
    for i, w in enumerate("the quick brown fox jumps over the lazy dog".split()):
        t.put(w, i)

    def func(k: str, v: int) -> None:
        print(f"{k}={v} ", end="")

    t.each(func)
    print()
    a, b = new_set([1, 2, 3]), new_set([3, 4])
    u = a.union(b)
    keys = sorted(u)
    print(
        f"[{' '.join(map(str, keys))}]",
        str(u.has(4)).lower(),
        str(a.has(4)).lower(),
        len(a),
    )
    inv = Inventory()
    inv.add("widget", "tools", 9.99, [with_qty(10)]).add(
        "gadget", "toys", 24.5, []
    ).add("doohickey", "tools", 0.75, [with_qty(200)])
    for l_ in inv.log:
        print(l_)
    all_: list[Product] = []
    for p in inv.items.values():
        all_.append(p)
    all_.sort(key=lambda product: (product.category, -product.price))
    groups = group_by(all_, lambda p: p.category)
    cats: list[str] = []
    for c in groups:
        cats.append(c)
    cats.sort()
    total = 0.0
    for c in cats:
        print(f"== {c.upper()} ({len(groups.get(c, []))}) ==")
        for p in groups.get(c, []):
            sub = p.price * float(p.qty)
            total += sub
            print(f"  {p.name:<12}|{p.qty:5}|{sub:10.2f}")
    print(f"total {total:.2f} {str(all_[0].added.ns == YEAR_ONE).lower()}")
    print(max_(3, [9, 2]), max_("x", []), float_text(max_(1.5, [2.5])))
    for p2 in zip_([1, 2, 3], ["one", "two"]):
        print(f"{p2} {p2.with_names()}")
    shapes: list[Shape] = [Rect(3.0, 4.0), Circle(1.0), Circle(2.0)]
    sort_stable_func(shapes, lambda a, b: compare_floats(a.area(), b.area()))
    for i, sh in enumerate(shapes):
        if isinstance(sh, Rect):
            print(i, "rect", float_text(sh.w), sh)
        elif isinstance(sh, Circle):
            print(i, "circle", float_text(sh.r), sh)
        else:
            print(f"{i} {dynamic_type(sh)} {sh.perimeter():.2f}")
    idx, found = search_slice(keys, 3)
    print(idx, str(found).lower(), index_of(keys, 9), len(keys * 2))


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
