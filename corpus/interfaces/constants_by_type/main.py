"""Interface values are compared with their types; explicit conversions; embedded
errors."""

import math
import sys
import traceback
from collections.abc import MutableSequence
from dataclasses import dataclass, field, fields, is_dataclass
from types import FunctionType
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class Box:
    """An interface value together with its Go type."""

    __slots__ = ("value", "type", "underlying")

    def __init__(self, value: Any, type: str, underlying: str = "") -> None:
        self.value = value
        self.type = type
        self.underlying = underlying or type

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Box) or self.type != other.type:
            return False
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"comparing uncomparable type {self.type}")
        if self.type.startswith("*") and is_dataclass(self.value):
            return self.value is other.value
        return bool(self.value == other.value)

    def __hash__(self) -> int:
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"hash of unhashable type {self.type}")
        if isinstance(self.value, list):
            return hash((self.type, *self.value))
        return hash((self.type, self.value))


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if isinstance(v, Box):
        return v.type
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


def error_text(err: object) -> str:
    """err.Error() or x.String(): a panic when it is nil."""
    if err is None:
        text = "invalid memory address or nil pointer dereference"
        raise GoRuntimeError(text)
    return str(err)


def causes(err: Any) -> list[Exception]:
    """The errors that err wraps directly."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    several = inner if isinstance(inner, MutableSequence) else [inner]
    return [cause for cause in several if cause is not None]


def as_error(err: Exception | None, cls: type[ItemT]) -> ItemT | None:
    """err, or the first error that it wraps, that is a cls; None if there is none."""
    if err is None or isinstance(err, cls):
        return err
    found = (as_error(cause, cls) for cause in causes(err))
    return next((match for match in found if match is not None), None)


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
    if isinstance(v, Box):
        return show(v.value, v.underlying, depth, methods, names)
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
class Wrapped:
    _error: Any = None
    code: int = 0

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Wrapped)
            and interface_equal(self._error, other._error)
            and self.code == other.code
        )

    def __str__(self) -> str:
        return str(self._error)


@dataclass
class Base(Exception):
    msg: str = ""

    def __str__(self) -> str:
        return "base " + self.msg


@dataclass(slots=True)
class Derived:
    base: Base = field(default_factory=Base)
    n: int = 0

    def __str__(self) -> str:
        return str(self.base)


@dataclass(eq=False, slots=True)
class T:
    n: int = 0

    def __str__(self) -> str:
        return f"T{self.n}"


def try_(i: int) -> Any:
    match i:
        case 0:
            return Wrapped(Exception("inner"), 5)
        case 1:
            return Wrapped(Exception("ptr"), 6)
        case 2:
            return Derived(Base("x"), 3)
    return None


def main() -> None:
    for i in range(4):
        err = try_(i)
        print(show(err), str(err is None).lower())
        w = Wrapped()
        if (found := as_error(err, Wrapped)) is not None and (w := found) is not None:
            print("as", w.code, show(w._error))
        if isinstance(err, Derived):
            print("derived", err.n, str(err.base))
    e = Derived(Base("y"), 4)
    print(error_text(e))
    s = T(4)
    print(str(s), show(s))
    a: Any = 3
    ok2 = type(a) is int
    print(str(ok2).lower())
    x = Box(7, "int32")
    y = Box(7, "int64")
    print(
        str(interface_equal(x, y)).lower(),
        str(interface_equal(x, Box(7, "int32"))).lower(),
    )


calls = 0


def pick(x: Any) -> Any:
    global calls
    calls += 1
    return x


def init2() -> None:
    for v in [
        True,
        1,
        1.0,
        "a",
        Box(1.0, "main.Celsius"),
        Box(1, "int32"),
        None,
        False,
        0,
    ]:
        tag = pick(v)
        if interface_equal(tag, True):
            print("true", show(v))
        elif interface_equal(tag, 1.0):
            print("float", show(v))
        elif interface_equal(tag, Box(1.0, "main.Celsius")):
            print("celsius", show(v))
        elif interface_equal(tag, 1):
            print("int", show(v))
        elif interface_equal(tag, "a") or interface_equal(tag, False):
            print("a or false", show(v))
        elif interface_equal(tag, Box(1, "int32")):
            print("int32", show(v))
        elif tag is None:
            print("nil")
        else:
            print("other", show(v))
    print(calls)


if __name__ == "__main__":
    try:
        init2()
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
