from __future__ import annotations

import math
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
from dataclasses import dataclass, field, fields, is_dataclass
from itertools import islice
from typing import Any, ClassVar, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


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


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


def assign(target: ItemT, value: ItemT) -> None:
    """*target = value: copies every field, in place."""
    source = copy(value)
    for name in field_names(target):
        setattr(target, name, getattr(source, name))


def field_names(value: object) -> list[str]:
    """The attributes that make up a struct or a slice."""
    if is_dataclass(value):
        return [field.name for field in fields(value)]
    return ["array", "low", "length", "capacity"]


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


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


class View(MutableSequence[ItemT]):
    """A Go slice of part of a list: writes go through to the list it views."""

    __slots__ = ("array", "low", "high")

    def __init__(self, array: MutableSequence[ItemT], low: int, high: int) -> None:
        check_slice(low, high, len(array), "capacity")
        self.array, self.low, self.high = array, low, high

    def __len__(self) -> int:
        return self.high - self.low

    def __getitem__(self, i: Any) -> Any:
        if isinstance(i, slice):
            return list(self)[i]
        return self.array[self.place(i)]

    def __setitem__(self, i: Any, value: Any) -> None:
        self.array[self.place(i)] = value

    def place(self, i: int) -> int:
        """Where an element is in the list; a negative i counts from the end."""
        length = self.high - self.low
        if not -length <= i < length:
            check_index(i, length)
        return self.low + i if i >= 0 else self.high + i

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array, self.low, self.high)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a view's length is fixed")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a view's length is fixed")


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Anon:
    a: int = 0
    b: list[str] = field(default_factory=list)
    GO_FIELDS: ClassVar[dict[str, str]] = {"A": "int", "B": "[]string"}


@dataclass(eq=False, slots=True)
class Table:
    in_: str = ""
    want: int = 0


@dataclass(eq=False, slots=True)
class Vec:
    x: float = 0.0
    y: float = 0.0
    z: float = 0.0

    def add(self, b: Vec) -> Vec:
        return Vec(self.x + b.x, self.y + b.y, self.z + b.z)

    def scale(self, k: float) -> Vec:
        self = copy(self)
        self.x *= k
        self.y *= k
        self.z *= k
        return self

    def normalize(self) -> None:
        assign(self, self.scale(0.5))

    def __str__(self) -> str:
        return f"{{{float_text(self.x)} {float_text(self.y)} {float_text(self.z)}}}"


@dataclass(eq=False, slots=True)
class Body:
    name: str = ""
    pos: Vec = field(default_factory=Vec)
    vel: Vec = field(default_factory=Vec)
    trail: list[Vec] = field(default_factory=lambda: [Vec() for _ in range(3)])
    tags: dict[str, bool] = field(default_factory=NilMap)

    def __copy__(self) -> Body:
        return Body(
            self.name,
            copy(self.pos),
            copy(self.vel),
            [copy(item) for item in self.trail],
            self.tags,
        )


@dataclass(eq=False, slots=True)
class World:
    bodies: list[Body] = field(default_factory=list)
    by_name: dict[str, Body] = field(default_factory=dict)
    grid: list[list[int]] = field(default_factory=lambda: [[0] * 4 for _ in range(4)])
    next: World | None = None

    def __copy__(self) -> World:
        return World(
            self.bodies, self.by_name, [row.copy() for row in self.grid], self.next
        )


def step(w: World) -> World:
    for i in range(len(w.bodies)):
        b = w.bodies[i]
        assign(b.pos, b.pos.add(b.vel))
        copy_slice(
            View(b.trail, 1, len(b.trail)), [copy(item2) for item2 in b.trail[:2]]
        )
        assign(b.trail[0], copy(b.pos))
    w.grid[0][0] += 1
    return w


class Matrix(list[list[int]]):

    def mul(self, o: Matrix) -> Matrix:
        r = Matrix([[0] * 2 for _ in range(2)])
        for i in range(2):
            for j in range(2):
                for k in range(2):
                    r[i][j] = wrap64(r[i][j] + self[i][k] * o[k][j])
        return r

    def set_(self, v: int) -> None:
        self[0][1] = v


def fibm(n: int) -> int:
    r, b = Matrix([[1, 0], [0, 1]]), Matrix([[1, 1], [1, 0]])
    while n > 0:
        if n & 1 == 1:
            r = r.mul(Matrix([row2.copy() for row2 in b]))
        b = b.mul(Matrix([row3.copy() for row3 in b]))
        n >>= 1
    return r[0][1]


@dataclass(unsafe_hash=True, slots=True)
class Point:
    x: int = 0
    y: int = 0

    def __str__(self) -> str:
        return f"{{{self.x} {self.y}}}"


@dataclass(slots=True)
class Animal:
    name: str = ""
    legs: int = 0

    def set_name(self, n: str) -> None:
        self.name = n

    def __str__(self) -> str:
        return f"{self.name}({self.legs})"


@dataclass(eq=False, slots=True)
class Dog:
    animal: Animal = field(default_factory=Animal)
    breed: str = ""

    def __copy__(self) -> Dog:
        return Dog(copy(self.animal), self.breed)


def main() -> None:
    w = World(
        bodies=[Body(name="a", vel=Vec(1.0, 2.0, 3.0)), Body(name="b", pos=Vec(z=1.0))],
        by_name={},
    )
    w2 = step(copy(w))
    w2.grid[1][1] = 5
    print(
        w.bodies[0].pos,
        w2.bodies[0].pos,
        list_text(w.grid, list_text),
        list_text(w2.grid, list_text),
    )
    for b in w.bodies:
        b = copy(b)
        b.pos.x = 1000.0
        w.by_name[b.name] = b
    print(
        float_text(w.bodies[0].pos.x),
        float_text(w.by_name.get("a", Body()).pos.x),
        w.by_name.get("zzz", Body()).pos,
    )
    b2 = copy(w.by_name.get("a", Body()))
    b2.trail[0].y = 77.0
    print(
        f"[{' '.join(map(str, b2.trail))}]",
        f"[{' '.join(map(str, w.by_name.get('a', Body()).trail))}]",
    )
    p = w.bodies[1].pos
    p.normalize()
    print(w.bodies[1].pos, p)
    print(fibm(10), fibm(90))
    m = Matrix([[0] * 2 for _ in range(2)])
    m.set_(3)
    n = Matrix([row2.copy() for row2 in m])
    n.set_(4)
    print(
        list_text(m, list_text),
        list_text(n, list_text),
        str(m == n).lower(),
        str(m == Matrix([[0, 3], [0] * 2])).lower(),
    )
    visited: dict[Point, int] = {}
    pos = Point()
    for i, c in enumerate("RRUULDLU"):
        match c:
            case "R":
                pos.x = wrap64(pos.x + 1)
            case "L":
                pos.x = wrap64(pos.x - 1)
            case "U":
                pos.y = wrap64(pos.y + 1)
            case "D":
                pos.y = wrap64(pos.y - 1)
        visited[copy(pos)] = visited.get(copy(pos), 0) + i
    print(len(visited), visited.get(Point(2, 1), 0), visited.get(pos, 0), show(visited))
    arrs = {tuple([1, 2]): "x"}
    k = [1, 2]
    arrs[tuple(k)] = arrs.get(tuple(k), "") + "y"
    k[0] = 9
    arrs[tuple(k)] = "z"
    print(show(arrs), len(arrs))
    d = Dog(Animal("rex", 4), "lab")
    d2 = copy(d)
    d2.animal.set_name("max")
    print(d.animal, d2.animal, str(d.animal == d2.animal).lower())
    print(f"{d.animal} {d.animal} {d2.animal.name}")
    ps = [Point(1, 2), Point(3, 4)]
    for p2 in ps:
        p2.x = wrap64(p2.x * 10)
    vs = [Point(1, 2), Point(3, 4)]
    for v in vs:
        v = copy(v)
        v.x = wrap64(v.x * 10)
    for i in range(len(vs)):
        vs[i].y = wrap64(vs[i].y * 10)
    print(ps[0], ps[1].x, f"[{' '.join(map(str, vs))}]")
    pp = vs[0]
    vs.append(Point(5, 6))
    pp = vs[0]
    pp.x = -1
    print(vs[0], pp.x)
    anon = Anon(1, ["q"])
    cp = copy(anon)
    cp.a = 2
    cp.b[0] = "r"
    print(f"{show(anon)} {show(cp, names=True)}")

    def swap(a: Point, b: Point) -> None:
        value = copy(b)
        value2 = copy(a)
        assign(a, value)
        assign(b, value2)

    value = Point(1, 1)
    value2 = Point(2, 2)
    x = value
    y = value2
    swap(x, y)
    print(x, y)
    table = [Table("a", 1), Table("bb", 2)]
    for tc in table:
        print(f"{quote(tc.in_)}:{str(len(tc.in_) == tc.want).lower()} ", end="")
    print()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
