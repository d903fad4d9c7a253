"""Functions as values: composed, curried, memoised, recursive, in maps, slices and
structs."""

from __future__ import annotations

import math
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


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


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def upper_rune(r: int) -> int:
    """unicode.ToUpper."""
    if not 0 <= r <= 0x10FFFF:
        return r
    upper, title = chr(r).upper(), chr(r).title()
    return ord(upper) if len(upper) == 1 else ord(title) if len(title) == 1 else r


def to_upper(s: str) -> str:
    """strings.ToUpper: each character becomes one character ("ß" stays)."""
    if s.isascii():
        return s.upper()
    return "".join(rune_string(upper_rune(rune_of(char))) for char in s)


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


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


def compose(fs: list[Callable[[int], int]]) -> Callable[[int], int]:
    def func(x: int) -> int:
        for f in fs:
            x = f(x)
        return x

    return func


def adder(n: int) -> Callable[[int], int]:
    return lambda x: wrap64(x + n)


def memoize(f: Callable[[int], int]) -> Callable[[int], int]:
    cache: dict[int, int] = {}

    def func(n: int) -> int:
        if n in cache:
            v = cache[n]
            return v
        v2 = f(n)
        cache[n] = v2
        return v2

    return func


def logged(name: str, next_: Callable[[str], str]) -> Callable[[str], str]:
    return lambda request: name + "(" + next_(request) + ")"


@dataclass(eq=False, slots=True)
class Button:
    label: str = ""
    on_click: Callable[[Button], bool] | None = None


def main() -> None:
    def double(x: int) -> int:
        return wrap64(x * 2)

    print(compose([double, adder(3), double])(5), compose([])(7))

    calls = 0
    fib: Callable[[int], int] | Any = None

    def fib2(n: int) -> int:
        nonlocal calls
        calls += 1
        if n < 2:
            return n
        return wrap64(fib(n - 1) + fib(n - 2))

    fib = memoize(fib2)
    print(fib(50), calls)

    operations: dict[str, Callable[[float, float], float]] = {
        "+": lambda a, b: a + b,
        "/": lambda a, b: float_quo(a, b),
    }
    print(
        float_text(operations["+"](1.0, 2.0)),
        float_text(operations["/"](1.0, 4.0)),
        str(operations.get("^") is None).lower(),
    )

    h = logged("outer", logged("inner", to_upper))
    print(h("request"))

    clicks = 0
    b = Button(label="ok")

    def on_click(self_: Button) -> bool:
        nonlocal clicks
        clicks += 1
        self_.label += "!"
        return clicks > 1

    b.on_click = on_click
    print(str(b.on_click(b)).lower(), str(b.on_click(b)).lower(), b.label)

    result = (lambda a, b: a * 10 + b)(1, 2)
    print(result)


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
