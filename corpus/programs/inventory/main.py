"""An inventory: products with prices and stock, orders, reports by category."""

from __future__ import annotations

from collections.abc import Iterator, MutableSequence
from copy import copy
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def sort_strings(xs: MutableSequence[str]) -> None:
    """Sorts strings by their bytes."""
    for i, x in enumerate(sorted(xs, key=encoded)):
        xs[i] = x


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Product:
    """Product is something in stock."""

    sku: str = ""
    name: str = ""
    category: str = ""
    price: float = 0.0
    stock: int = 0


@dataclass(eq=False, slots=True)
class Line:
    """Line is a product and a quantity."""

    sku: str = ""
    quantity: int = 0


class Inventory(dict[str, Product]):
    """Inventory maps products by SKU."""

    def add(self, products: list[Product]) -> None:
        """Add puts products in."""
        for p in products:
            self[p.sku] = copy(p)

    def order(self, lines: list[Line]) -> tuple[float, Slice[str]]:
        """Order takes all lines from stock, or none."""
        total = 0.0
        problems: Slice[str] = Slice()
        for line in lines:
            p, ok = copy(self.get(line.sku, Product())), line.sku in self
            if not ok:
                problems = append(problems, "unknown " + line.sku)
            elif p.stock < line.quantity:
                problems = append(problems, f"only {p.stock} of {p.name}")
        if problems.array is not None:
            return 0.0, problems
        for line in lines:
            p = copy(self.get(line.sku, Product()))
            p.stock -= line.quantity
            self[line.sku] = copy(p)
            total += p.price * float(line.quantity)
        return total, Slice()

    def summaries(self) -> list[Summary]:
        """Summaries groups by category."""
        by_category: dict[str, Summary] = {}
        for p in self.values():
            s: Summary | Any = by_category.get(p.category)
            ok = p.category in by_category
            if not ok:
                s = Summary(category=p.category)
                by_category[p.category] = s
            s.items = wrap64(s.items + p.stock)
            s.value += p.price * float(p.stock)
        result: list[Summary] = []
        for s2 in by_category.values():
            result.append(copy(s2))
        result.sort(key=lambda summary: summary.category)
        return result

    def low_stock(self, limit: int) -> Slice[str]:
        names: Slice[str] = Slice()
        for p in self.values():
            if p.stock < limit:
                names = append(names, p.name)
        sort_strings(names)
        return names


@dataclass(eq=False, slots=True)
class Summary:
    """Summary is a category's value."""

    category: str = ""
    items: int = 0
    value: float = 0.0


def table(rows: list[Summary]) -> None:
    line = "-" * 30
    print(line)
    for s in rows:
        print(f"|{s.category:<10}|{s.items:5}|{s.value:11.2f}|")
    print(line)


def main() -> None:
    inv = Inventory()
    inv.add(
        [
            Product("p1", "pencil", "office", 0.25, 200),
            Product("p2", "stapler", "office", 12.5, 8),
            Product("k1", "kettle", "kitchen", 30.0, 3),
        ]
    )
    table(inv.summaries())

    orders = [
        [Line("p1", 100), Line("k1", 1)],
        [Line("p2", 9), Line("x9", 1)],
        [Line("p2", 8), Line("k1", 2)],
    ]
    for i, order in enumerate(orders):
        total, problems = inv.order(order)
        if len(problems) > 0:
            print(f"order {i + 1} refused: {', '.join(problems)}")
        else:
            print(f"order {i + 1}: {total:.2f}")
    table(inv.summaries())
    print(f"[{' '.join(inv.low_stock(5))}]")


if __name__ == "__main__":
    main()
