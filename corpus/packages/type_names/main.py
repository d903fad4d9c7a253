import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from types import FunctionType
from typing import Any, Generic, TypeVar

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


def dynamic_type(v: object) -> str:
    """What %T prints for an interface value."""
    return "<nil>" if v is None else type_name(v)


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
    if isinstance(v, Box):
        return text_of(v.value)
    if isinstance(v, bool):
        return str(v).lower()
    if isinstance(v, float):
        return float_text(v)
    if isinstance(v, Mapping):
        return map_text(v, text_of, text_of)
    if isinstance(v, Sequence) and not isinstance(v, str):
        return list_text(v, text_of)
    return "<nil>" if v is None else str(v)


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


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Sq:
    s: float = 0.0

    def area(self) -> float:
        return self.s * self.s

    def __str__(self) -> str:
        return f"{{{float_text(self.s)}}}"


def describe(i: Any) -> None:
    print(f"{dynamic_type(i)}", text_of(i))


def main() -> None:
    print("type:", "float64")
    s = Ref(Sq(2.0))
    print(f"{dynamic_type(s.value)} []string")
    describe(1)
    describe("a")
    describe(Box(4, "main.ID"))
    describe(Box([1], "[]int"))
    describe(Box({"a": 1}, "map[string]int"))
    describe(s is None)
    describe(Sq(1.0))
    describe(None)
    print(
        str("int" == "int").lower(),
        str(f"{dynamic_type(s.value)}" == "float64").lower(),
    )


if __name__ == "__main__":
    main()
