"""What fmt prints for values whose static types tell everything: structs, pointers,
slices, maps."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from types import FunctionType
from typing import Any, ClassVar

# --- Go semantics that Python lacks ------------------------------------------


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


class Duration(int):
    """A time.Duration: nanoseconds, printed as 1h2m3.5s."""

    GO_TYPE = "time.Duration"

    def __str__(self) -> str:
        return duration_text(self)


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


TIME_CLASSES: dict[str, type[int]] = {
    "time.Duration": Duration,
    "time.Month": Month,
    "time.Weekday": Weekday,
}
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


def duration_text(d: int) -> str:
    """d nanoseconds as Go prints a duration."""
    sign, ns = "-" if d < 0 else "", abs(d)
    if ns < 1_000_000_000:
        for unit, size in ("ms", 1_000_000), ("µs", 1_000), ("ns", 1):
            if ns >= size:
                return f"{sign}{decimal_text(ns, size)}{unit}"
        return "0s"
    minutes, rest = divmod(ns, 60_000_000_000)
    text = f"{decimal_text(rest, 1_000_000_000)}s"
    if minutes >= 60:
        return f"{sign}{minutes // 60}h{minutes % 60}m{text}"
    return f"{sign}{minutes}m{text}" if minutes else sign + text


def decimal_text(n: int, unit: int) -> str:
    """n / unit, with as many decimals as it takes; unit is a power of ten."""
    whole, rest = divmod(n, unit)
    decimals = f"{rest + unit}"[1:].rstrip("0")
    return f"{whole}.{decimals}" if decimals else str(whole)


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


def spelled_float(x: float, spec: str) -> str:
    """format(x, spec), with infinities and NaN as Go spells them."""
    if math.isfinite(x):
        return format(x, spec)
    name = "NaN" if math.isnan(x) else "Inf" if x > 0 else "-Inf"
    sign = "+" if name == "Inf" or (name == "NaN" and "+" in spec) else ""
    width = spec.lstrip("<>+ 0").partition(".")[0]
    return format(sign + name, ("<" if spec.startswith("<") else ">") + width)


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


def pointed_text(p: object, text: Callable[[Any], str] = str) -> str:
    """A pointer to a struct as fmt prints it: &{1 2}, or <nil>."""
    return "<nil>" if p is None else f"&{text(p)}"


def address_text(p: object) -> str:
    """A pointer that another value holds: fmt prints its address."""
    return "<nil>" if p is None else f"0xc{id(p) & 0xFFFFFFFFF:09x}"


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
    if methods and go_type in TIME_CLASSES:
        return str(TIME_CLASSES[go_type](v))
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


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def quote_rune(r: int, ascii_only: bool = False) -> str:
    """The character r in single quotes, with Go's escapes."""
    return "'" + escaped(rune_string(r), "'", ascii_only) + "'"


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Point:
    """Point prints by its fields."""

    x: int = 0
    y: int = 0

    def __str__(self) -> str:
        return f"{{{self.x} {self.y}}}"

    def with_names(self) -> str:
        return f"{{X:{self.x} Y:{self.y}}}"


@dataclass(eq=False, slots=True)
class Line:
    """Line holds points by value."""

    a: Point = field(default_factory=Point)
    b: Point = field(default_factory=Point)
    name: str = ""
    w: float = 0.0
    ok: bool = False

    def __str__(self) -> str:
        return (
            f"{{{self.a} {self.b} {self.name} {float_text(self.w)} "
            f"{str(self.ok).lower()}}}"
        )

    def with_names(self) -> str:
        return (
            f"{{A:{self.a.with_names()} B:{self.b.with_names()} Name:{self.name} W:"
            f"{float_text(self.w)} ok:{str(self.ok).lower()}}}"
        )


@dataclass(eq=False, slots=True)
class Node:
    """Node holds a pointer, which prints as an address or <nil>."""

    val: int = 0
    next: Node | None = None
    tags: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{{{self.val} {address_text(self.next)} [{' '.join(self.tags)}]}}"

    def with_names(self) -> str:
        return (
            f"{{Val:{self.val} Next:{address_text(self.next)} Tags:["
            f"{' '.join(self.tags)}]}}"
        )


@dataclass(eq=False, slots=True)
class T:
    """T has methods of its fields to call (D, E), and one that fmt cannot call (d)."""

    d: int = 0
    _d: int = 0
    e: Exception | None = None
    m: dict[str, list[int]] = field(default_factory=dict)
    g: list[list[float]] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{{{duration_text(self.d)} {int(self._d)} {self.e or '<nil>'} "
            f"{map_text(self.m, list_text)} "
            f"{list_text(self.g, lambda item: list_text(item, float_text))}}}"
        )

    def with_names(self) -> str:
        return (
            f"{{D:{duration_text(self.d)} d:{int(self._d)} E:{self.e or '<nil>'} M:"
            f"{map_text(self.m, list_text)} G:"
            f"{list_text(self.g, lambda item: list_text(item, float_text))}}}"
        )


@dataclass(eq=False, slots=True)
class Animal:
    """Animal has a text of its own."""

    _name: str = ""
    GO_FIELDS: ClassVar[dict[str, str]] = {"name": "string"}

    def __str__(self) -> str:
        return "<" + self._name + ">"


@dataclass(eq=False, slots=True)
class Wrapper:
    """Wrapper's text is that of the embedded animal."""

    animal: Animal = field(default_factory=Animal)
    legs: int = 0


@dataclass(eq=False, slots=True)
class Hidden:
    _a: Animal = field(default_factory=Animal)
    n: int = 0
    GO_TYPE: ClassVar[str] = "main.hidden"
    GO_FIELDS: ClassVar[dict[str, str]] = {"a": "main.Animal", "n": "int"}


def avg(xs: list[float]) -> float:
    s = 0.0
    for x in xs:
        s += x
    return float_quo(s, float(len(xs)))


def main() -> None:
    p = Point(1, 2)
    l_ = Line(p, Point(3, 4), "ab", 2.5, True)
    print(
        p,
        f"&{p}",
        l_,
        f"[{' '.join(map(str, [p, Point(5, 6)]))}]",
        list_text([[1, 2], [3]], list_text),
    )
    print(f"{p} {p.with_names()} &{l_.with_names()}")
    n = Node(1, None, ["x"])
    print(f"{n} &{n.with_names()} *main.Node main.Point")
    t = T(1000000000, 5, Exception("bad"), {"b": [1], "a": [2, 3]}, [[1.0, 2.5]])
    print(t)
    print(t.with_names())
    print(
        f"{spelled_float(avg([1.0, 2.0]), '.2f')} {2.5:8.3f} [{' '.join(['a', 'b'])}] "
        f"{list_text(['a'], quote)} {encoded('hi').hex()} ["
        f"{' '.join(map(str, [1, 2]))}] [{' '.join(f'{item:5}' for item in [1, 2])}]|"
        f"{'ab':<5}|{'true':>5}|U+{ord('x'):04X} y"
    )
    print(
        f"{list_text([1.0, 2.25], lambda item: spelled_float(item, '.1f'))} "
        f"{spelled_float(avg([]), '6.2f')} "
        f"{map_text({1: True, 0: False}, lambda item: str(item).lower())}"
    )
    q: Point | None = None
    print(
        pointed_text(q),
        list_text([True], lambda item: str(item).lower()),
        list_text([None, Exception("e")], lambda item: str(item or "<nil>")),
        list_text([None], address_text),
    )
    w = Wrapper(Animal("rex"), 4)
    print(
        w.animal,
        list_text([w], lambda item: str(item.animal)),
        map_text({"a": w}, lambda item: str(item.animal)),
    )
    print(
        f"{w.animal}|{str(w.animal):>10}|{str(w.animal):<10}|"
        f"{show(Hidden(Animal('tom'), 3))}"
    )
    print(
        f"{3.14159:6.2f}|{2.5:08.3f}|{7:+}|{255:x}|{255:X}|{255:#x}|{8:o}|{5:b}|"
        f"{12345.678:.6e}|1e+21"
    )
    print(
        f"{'a':>3}|{'b':<3}|{quote_rune(ord('c'))}|U+{0x1F600:04X}|"
        f"{list_text([True, False], lambda item: str(item).lower())}"
    )
    print(
        f"50% of [{' '.join(['a', 'b'])}], [{' '.join(map(str, [1, 2, 3]))}] and {{}}"
    )
    any_: Any = 5
    print(f"{show(any_)} {dynamic_type(any_)} {from_bytes(list(b'hey'))}")


if __name__ == "__main__":
    main()
