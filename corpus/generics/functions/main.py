"""Generic functions: map, filter, reduce, keys, constraints and inference."""

from __future__ import annotations

import math
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from types import FunctionType
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def interface_equal(a: object, b: object) -> bool:
    """a == b of interface values: same type (True is not 1) and same value."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list | dict | FunctionType):
        raise GoRuntimeError(f"comparing uncomparable type {type_name(a)}")
    if type_name(a).startswith("*"):
        return a is b
    return a == b


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
    if isinstance(v, bool):
        return "true" if v else "false"
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

    def inner(value: Any, go_type: str = "", exported: bool = True) -> str:
        return show(value, go_type, depth, methods and exported, names)

    of = element_type(go_type)
    if isinstance(v, Mapping):
        items = [f"{inner(key)}:{inner(x, of)}" for key, x in sorted_items(v)]
        return f"map[{' '.join(items)}]"
    if isinstance(v, Sequence):
        return f"[{' '.join(inner(item, of) for item in v)}]"
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


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


def run_main(main: Callable[[], object]) -> None:
    """Runs main; as in Go, a panic ends the program with exit code 2."""
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as exc:
        report_panic(exc)
        sys.exit(2)


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------

K = TypeVar("K")
T = TypeVar("T")
U = TypeVar("U")
V = TypeVar("V")


def map_(xs: list[int], f: Callable[[int], U]) -> list[U]:
    """Map applies f to all elements."""
    out: list[U] = []
    for x in xs:
        out.append(f(x))
    return out


def filter_(xs: list[int], keep: Callable[[int], bool]) -> list[int]:
    """Filter keeps what keep says yes to."""
    out: list[int] = []
    for x in xs:
        if keep(x):
            out.append(x)
    return out


def reduce(xs: list[str], start: int, f: Callable[[int, str], int]) -> int:
    """Reduce folds from the left."""
    for x in xs:
        start = f(start, x)
    return start


def sum_int(xs: list[int]) -> int:
    """Sum adds."""
    total = 0
    for x in xs:
        total += x
    return total


def sum_float(xs: list[float]) -> float:
    """Sum adds."""
    total = 0.0
    for x in xs:
        total += x
    return total


def largest_str(xs: list[str]) -> tuple[str, bool]:
    """Largest finds the maximum, and whether there is one."""
    best = ""
    for i, x in enumerate(xs):
        if i == 0 or x > best:
            best = x
    return best, len(xs) > 0


def largest_float(xs: list[float]) -> tuple[float, bool]:
    """Largest finds the maximum, and whether there is one."""
    best = 0.0
    for i, x in enumerate(xs):
        if i == 0 or x > best:
            best = x
    return best, len(xs) > 0


def keys(m: dict[K, V]) -> list[K]:
    """Keys gives the sorted keys."""
    keys2: list[K] = []
    for k in m:
        keys2.append(k)
    keys2.sort()
    return keys2


def index_str(xs: list[T], x: T) -> int:
    """Index finds an element."""
    for i, v in enumerate(xs):
        if v == x:
            return i
    return -1


def index_any(xs: list[Any], x: Any) -> int:
    """Index finds an element."""
    for i, v in enumerate(xs):
        if interface_equal(v, x):
            return i
    return -1


def zero_int() -> int:
    """Zero is the zero value of any type."""
    zero = 0
    return zero


def zero_str() -> str:
    """Zero is the zero value of any type."""
    zero = ""
    return zero


def zero_int_() -> Ref[int] | None:
    """Zero is the zero value of any type."""
    zero: Ref[int] | None = None
    return zero


def main() -> None:
    xs = [1, 2, 3, 4]
    words = map_(xs, lambda x: f"n{x}")
    print(
        f"[{' '.join(words)}]",
        f"[{' '.join(map(str, filter_(xs, lambda x: x % 2 == 0)))}]",
    )
    print(reduce(words, 0, lambda total, w: total + len(w)))
    print(
        sum_int([1, 2, 3]),
        float_text(sum_float([1.5, 2.0])),
        sum_int([4, 5]),
        sum_int([]),
    )

    best, ok = largest_str(["b", "c", "a"])
    print(best, str(ok).lower())
    best2, ok2 = largest_float([])
    print(float_text(best2), str(ok2).lower())
    print(
        f"[{' '.join(keys({'y': True, 'x': False}))}]",
        f"[{' '.join(map(str, keys({3: 1, 1: 2})))}]",
    )
    print(index_str(words, "n3"), index_str(xs, 9), index_any([1, "a"], "a"))

    print(
        f"{zero_int()} {quote(zero_str())} {str(zero_int_() is None).lower()} "
        "main.Meters"
    )
    to_float = map_
    print(show(to_float(xs, lambda x: float(x) / 2.0)))


if __name__ == "__main__":
    run_main(main)
