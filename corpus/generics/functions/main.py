"""Generic functions: map, filter, reduce, keys, constraints and inference."""

from __future__ import annotations

import math
import sys
import traceback
from collections.abc import Callable, Iterable
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


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


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


# --- the program -------------------------------------------------------------

K = TypeVar("K", int, float, str)
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
    print(list_text(to_float(xs, lambda x: float(x) / 2.0), float_text))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
