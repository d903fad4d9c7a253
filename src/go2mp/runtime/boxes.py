"""Interface values whose Go type Python's own types do not tell.

The dynamic type of most interface values is that of the Python value: bool, int, float
(float64), str, a class. Where a program could tell others apart (int32 from int, []int
from []string, *T beside T), they are wrapped in a `Box`. A class whose values stand in
interfaces as pointers says so by the attribute `GO_TYPE = "*main.T"`.

A nil pointer in an interface is a `NilPointer` where that could be told from nil.

Go specification: "Interface types", "Comparison operators", "Type assertions".
"""

from dataclasses import is_dataclass
from functools import cache, partial
from types import FunctionType
from typing import Any

from go2mp.runtime.panics import GoRuntimeError, PlainRuntimeError
from go2mp.runtime.typevars import ItemT


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
        if isinstance(self.value, Uncomparable):  # for uncomparable
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


class NilPointer:
    """A nil pointer as an interface value: not nil itself, with its type's methods."""

    __class__: Any = property(lambda self: self.cls)  # for isinstance

    def __init__(self, cls: Any) -> None:
        self.cls = cls

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.cls, name)
        return partial(found, None) if callable(found) else found

    def __str__(self) -> str:
        return str(self.cls.__str__(None))

    def __reduce__(self) -> Any:
        return nil_pointer, (self.cls,)


@cache
def nil_pointer(cls: type) -> Any:
    """The nil pointer to a cls as an interface value."""
    return NilPointer(cls)


def held_pointer(v: Any) -> Any:
    """The pointer that an interface value holds, which may be nil."""
    return None if isinstance(v, NilPointer) else v


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if isinstance(v, Box):  # for boxes
        return v.type
    if isinstance(v, NilPointer):  # for nils
        return f"*main.{v.cls.__name__}"
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


class Uncomparable:
    """A struct that cannot be compared: == of interface values, and maps, panic."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return False  # as errors.Is has it

    def __hash__(self) -> int:
        raise GoRuntimeError(f"hash of unhashable type {value_type(self)}")


def value_type(v: Uncomparable) -> str:
    """The Go type of a struct that is no pointer."""
    return type_name(v).removeprefix("*")


def interface_equal(a: object, b: object) -> bool:
    """a == b of interface values: same type (True is not 1) and same value."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list | dict | FunctionType):
        raise GoRuntimeError(f"comparing uncomparable type {type_name(a)}")
    if type_name(a).startswith("*"):
        return a is b
    if isinstance(a, Uncomparable):  # for uncomparable
        raise GoRuntimeError(f"comparing uncomparable type {value_type(a)}")
    return a == b


def type_assert(
    v: object, cls: type[ItemT], want: str, static: str = "interface {}"
) -> ItemT:
    """v.(T): v itself, or a panic when its type is not exactly T."""
    if type(v) is cls:
        return v
    if isinstance(v, NilPointer) and v.cls is cls:  # for nils
        return v  # type: ignore[return-value]
    text = f"interface conversion: {static} is {type_name(v)}, not {want}"
    raise PlainRuntimeError(text)


def unbox(v: object, want: str, static: str = "interface {}") -> Any:
    """v.(T) of a boxed value: what the box holds, or a panic when T is not its type."""
    if isinstance(v, Box) and v.type == want:
        return v.value
    text = f"interface conversion: {static} is {type_name(v)}, not {want}"
    raise PlainRuntimeError(text)


def assert_interface(v: object, cls: Any, want: str, method: str = "") -> Any:
    """v.(I) of an interface I: v itself, or a panic when it lacks a method."""
    if v is None:
        raise PlainRuntimeError(f"interface conversion: interface is nil, not {want}")
    if isinstance(v, cls):
        return v
    text = f"interface conversion: {type_name(v)} is not {want}"
    raise PlainRuntimeError(f"{text}: missing method {method}")


def dynamic_type(v: object) -> str:
    """What %T prints for an interface value."""
    return "<nil>" if v is None else type_name(v)
