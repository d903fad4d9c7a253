"""Arithmetic of number types that have methods: the class is put on once, around the
result."""

from __future__ import annotations

import math
from types import FunctionType

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


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    return "<nil>" if v is None else str(v)


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def int64_of(f: float) -> int:
    """int64(f): drops the fraction; out of range is the least int64, as on amd64."""
    return int(f) if -(2.0**63) <= f < 2.0**63 else -(2**63)


def int32_of(f: float) -> int:
    """int32(f): drops the fraction; out of range is the least int32, as on amd64."""
    return int(f) if -(2.0**31) - 1 < f < 2.0**31 else -(2**31)


def uint64_of(f: float) -> int:
    """uint64(f): drops the fraction; negative wraps, out of range is 1<<63 (amd64)."""
    in_range = not math.isnan(f) and -(2.0**63) <= f < 2.0**64
    return int(f) & 0xFFFFFFFFFFFFFFFF if in_range else 2**63


def float_to_int(f: float, kind: str) -> int:
    """f as int, uint8, ...: drops the fraction; out of range as amd64 computes it."""
    bits, signed = int(kind.strip("uintpr") or 64), kind.startswith("i")
    if bits == 64 and not signed:
        return uint64_of(f)
    wide = bits == 64 or (bits == 32 and not signed)
    low_bits = (int64_of(f) if wide else int32_of(f)) & (1 << bits) - 1
    return low_bits - (1 << bits) if signed and low_bits >> bits - 1 else low_bits


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


# --- the program -------------------------------------------------------------


class Celsius(float):

    def f(self) -> Fahrenheit:
        return Fahrenheit(self * 9.0 / 5.0 + 32.0)


class Fahrenheit(float):

    def c(self) -> Celsius:
        return Celsius((self - 32.0) * 5.0 / 9.0)


class Level(int):

    def __str__(self) -> str:
        return f"L{int(self)}"

    def next(self) -> Level:
        return Level((self + 1) % 3)


class Small(int):

    def double(self) -> Small:
        return Small(self * 2 + 1 & 0xFF)

    def wide(self) -> int:
        return (self * 2 & 0xFF) + int(self) * 2


def main() -> None:
    c = Celsius(100.0)
    print(
        float_text(c.f()),
        float_text(c.f().c()),
        str(c > 50.0).lower(),
        str(c == 100.0).lower(),
    )
    l_ = Level(2)
    print(
        l_,
        l_.next(),
        Level(l_ + 1),
        str(l_ == 2).lower(),
        str(l_ + 1 == 3).lower(),
        Level((l_ + 1) * 2),
    )
    s = Small(200)
    print(s.double(), s.wide(), str(s + 100 & 0xFF == 44).lower())
    x = Level(l_ + 1)
    print(text_of(x), str(interface_equal(x, Level(3))).lower())
    d = Celsius(-c)
    d = Celsius(d + 5.0)
    print(
        float_text(d),
        int(float_to_int(d, "int")),
        float_text(float(c) / 3.0),
        Level(wrap64(Level(int(c)) + l_)),
    )


if __name__ == "__main__":
    main()
