"""Anonymous structs, comparison, empty structs, tables of cases."""

from __future__ import annotations

import math
import sys
import traceback
from dataclasses import dataclass, fields, is_dataclass
from types import FunctionType
from typing import Any

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


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Case:
    name: str = ""
    in_: int = 0
    want: int = 0


@dataclass(eq=False, slots=True)
class Config:
    host: str = ""
    port: int = 0


def abs_(n: int) -> int:
    if n < 0:
        return -n
    return n


@dataclass(unsafe_hash=True, slots=True)
class Color:
    """Color is comparable."""

    r: int = 0
    g: int = 0
    b: int = 0

    def __str__(self) -> str:
        return f"{{{self.r} {self.g} {self.b}}}"


@dataclass(eq=False, slots=True)
class Pair:
    a: Any = None
    _b: Any = None

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Pair)
            and interface_equal(self.a, other.a)
            and interface_equal(self._b, other._b)
        )


def main() -> None:
    cases = [Case("positive", 3, 3), Case("negative", -3, 3), Case(name="zero")]
    for c in cases:
        got = abs_(c.in_)
        if got != c.want:
            print("FAIL", c.name, got)
        else:
            print("ok  ", c.name)

    config = Config("localhost", 80)
    config.port += 8000
    print(show(config), config.host)

    print(
        str(Pair(1, "x") == Pair(1, "x")).lower(),
        str(Pair(1, 2) == Pair(1, 2.0)).lower(),
    )

    red = Color(255, 0, 0)
    same = Color(r=255)
    red.g = red.g - 1 & 0xFF
    print(red, same, str(red == same).lower(), str(Color() == Color(0, 0, 0)).lower())

    names: dict[Color, str] = {Color(255, 0, 0): "red", Color(): "black"}
    print(
        names.get(same, ""),
        names.get(Color(), ""),
        str(names.get(Color(1, 1, 1), "") == "").lower(),
    )

    nothing: None = None
    print("{}", str(nothing is None).lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
