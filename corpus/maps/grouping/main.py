"""Maps of slices, of maps, of structs; struct and array keys; sets."""

import sys
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
from dataclasses import dataclass, fields, is_dataclass
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
    if isinstance(v, bool):
        return "true" if v else "false"
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v) and (pointer or not hasattr(v, "POINTER_TEXT")):
        return str(v)
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

    if isinstance(v, Mapping):
        keys = go_type.removesuffix(of)[4:-1]
        items = [f"{inner(key, keys)}:{inner(x)}" for key, x in sorted_items(v)]
        return f"map[{' '.join(items)}]"
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


def sorted_items(m: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
    """The items of a map in the order in which fmt prints them."""
    return sorted(m.items(), key=lambda item: sort_key(item[0]))


def sort_key(key: Any) -> Any:
    """What fmt compares of a map's key: its type, its value."""
    kind = type(key).__name__ if key is not None else ""
    if isinstance(key, tuple):
        return kind, *map(sort_key, key)
    if is_dataclass(key):
        return kind, *(sort_key(getattr(key, field.name)) for field in fields(key))
    if isinstance(key, str):
        return kind, encoded(key)
    if isinstance(key, int | float):
        return kind, key == key, key  # NaN comes first
    return kind, id(key)


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


@dataclass(unsafe_hash=True, slots=True)
class Point:
    """Point is a comparable key."""

    x: int = 0
    y: int = 0


@dataclass(eq=False, slots=True)
class Stats:
    """Stats are kept by value in a map."""

    count: int = 0
    total: int = 0

    def __str__(self) -> str:
        return f"{{{self.count} {self.total}}}"


def main() -> None:
    by_length: dict[int, Slice[str]] = {}
    for word in Slice(["go", "map", "set", "of", "list"]):
        by_length[len(word)] = append(by_length.get(len(word), Slice()), word)
    print(map_text(by_length, list_text))

    nested: dict[str, dict[str, int]] = {}
    for pair in [["a", "x"], ["a", "y"], ["b", "x"], ["a", "x"]]:
        inner, ok = nested.get(pair[0], {}), pair[0] in nested
        if not ok:
            inner = {}
            nested[pair[0]] = inner
        inner[pair[1]] = inner.get(pair[1], 0) + 1
    print(
        map_text(nested, map_text),
        len(nested.get("none", {})),
        nested.get("none", {}).get("x", 0),
    )

    visited = {Point(1, 2): True}
    p = Point(3, 4)
    visited[copy(p)] = True
    p.x = 100
    print(
        str(visited.get(Point(3, 4), False)).lower(),
        str(visited.get(p, False)).lower(),
        show(visited),
    )

    stats: dict[str, Stats] = {}
    for i, name in enumerate(Slice(["ann", "bob", "ann"])):
        s = copy(stats.get(name, Stats()))  # a copy: it must be put back
        s.count += 1
        s.total += i
        stats[name] = s
    print(map_text(stats))

    pointers = {"x": Stats(count=1)}
    pointers["x"].total += 5
    print(pointers["x"])

    set_: dict[int, None] = {}
    for n in [3, 1, 3, 2, 1]:
        set_[n] = None
    keys: list[int] = []
    for k in set_:
        keys.append(k)
    keys.sort(reverse=True)
    print(f"[{' '.join(map(str, keys))}]", len(set_))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
