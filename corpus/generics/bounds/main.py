"""Type parameters with bounds: each becomes a TypeVar that says as much."""

from __future__ import annotations

import math
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

# --- Go semantics that Python lacks ------------------------------------------


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


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


# --- the program -------------------------------------------------------------

NumberT = TypeVar("NumberT", int, float)
T = TypeVar("T", int, float, str)


class Shape(Protocol):
    def area(self) -> float: ...


@dataclass(eq=False, slots=True)
class Sq:
    s: float = 0.0

    def area(self) -> float:
        return self.s * self.s


@dataclass(eq=False, slots=True)
class Ci:
    r: float = 0.0

    def area(self) -> float:
        return self.r * 3.0


def max_(a: T, b: T) -> T:
    if a > b:
        return a
    return b


def sum_int(xs: list[int]) -> int:
    t = 0
    for x in xs:
        t += x
    return t


def sum_float(xs: list[float]) -> float:
    t = 0.0
    for x in xs:
        t += x
    return t


def bigger(a: NumberT, b: NumberT) -> bool:
    return a > b


def total(ss: Sequence[Shape]) -> float:
    t = 0.0
    for s in ss:
        t += s.area()
    return t


@dataclass(eq=False, slots=True)
class IntStack:
    items: list[int] = field(default_factory=list)

    def push(self, x: int) -> None:
        self.items.append(x)

    def pop(self) -> tuple[int, bool]:
        zero = 0
        if len(self.items) == 0:
            return zero, False
        x = self.items[-1]
        self.items.pop()
        return x, True


@dataclass(eq=False, slots=True)
class StrStack:
    items: list[str] = field(default_factory=list)

    def push(self, x: str) -> None:
        self.items.append(x)

    def pop(self) -> tuple[str, bool]:
        zero = ""
        if len(self.items) == 0:
            return zero, False
        x = self.items[-1]
        self.items.pop()
        return x, True


@dataclass(eq=False, slots=True)
class IntTree:
    left: IntTree | Any = None
    right: IntTree | None = None
    val: int = 0

    def insert(self: IntTree | None, v: int) -> IntTree:
        if self is None:
            return IntTree(val=v)
        if v < self.val:
            self.left = IntTree.insert(self.left, v)
        else:
            self.right = IntTree.insert(self.right, v)
        return self


@dataclass(eq=False, slots=True)
class StrTree:
    left: StrTree | Any = None
    right: StrTree | None = None
    val: str = ""

    def insert(self: StrTree | None, v: str) -> StrTree:
        if self is None:
            return StrTree(val=v)
        if v < self.val:
            self.left = StrTree.insert(self.left, v)
        else:
            self.right = StrTree.insert(self.right, v)
        return self


def make() -> list[Any]:
    return []


def main() -> None:
    print(max_(1, 2), max_("a", "b"), float_text(max_(1.5, 0.5)), max_(3, 2))
    print(
        sum_int([1, 2]),
        float_text(sum_float([1.0, 2.0])),
        str(bigger(1, 2)).lower(),
        str(bigger(1.5, 0.5)).lower(),
    )
    print(float_text(total([Sq(2.0)])), float_text(total([Ci(1.0)])))
    s = IntStack()
    s.push(1)
    value, value2 = s.pop()
    print(value, str(value2).lower())
    w = StrStack()
    w.push("x")
    value3, value4 = w.pop()
    print(value3, str(value4).lower())
    t: IntTree | Any = None
    t = IntTree.insert(IntTree.insert(t, 3), 2)
    u: StrTree | Any = None
    u = StrTree.insert(u, "z")
    print(t.left.val, u.val, len(make()), len(make()))


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
