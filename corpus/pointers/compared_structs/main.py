"""Pointers to structs that are compared by value elsewhere: keys, array elements,
errors."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator, MutableMapping
from copy import copy
from dataclasses import dataclass, field
from operator import is_
from types import FunctionType
from typing import Any, ClassVar, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


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


class KeyedMap(MutableMapping[KeyT, ValueT]):
    """A map with interface keys: 1, 1.0 and True are different ones."""

    def __init__(self, items: Any = ()) -> None:
        self.entries: dict[object, tuple[KeyT, ValueT]] = {}
        self.update(items)

    def __getitem__(self, key: KeyT) -> ValueT:
        return self.entries[exact_key(key, not self.entries)][1]

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        self.entries[exact_key(key)] = key, value

    def __delitem__(self, key: KeyT) -> None:
        del self.entries[exact_key(key, not self.entries)]

    def __contains__(self, key: object) -> bool:
        return exact_key(key, not self.entries) in self.entries

    def __iter__(self) -> Iterator[KeyT]:
        return iter([key for key, _ in self.entries.values()])

    def __len__(self) -> int:
        return len(self.entries)


def exact_key(key: object, empty: bool = False) -> object:
    """A dictionary key that tells types apart; of an empty map the panic differs."""
    if type(key) is tuple:
        return tuple(exact_key(item, empty) for item in key)
    if type_name(key).startswith("*"):
        return id(key)
    try:
        hash(key)
    except (TypeError, GoRuntimeError) as exc:
        text = f"hash of unhashable type {type_name(key)}"
        if isinstance(exc, GoRuntimeError):
            text = exc.args[0]
        if empty:
            raise PlainRuntimeError(text.replace("type ", "type: ", 1)) from None
        raise GoRuntimeError(text) from None
    return type(key), key


class PointerMap(MutableMapping[KeyT, ValueT]):
    """A map with pointers as keys: equal structs in two places are different ones."""

    def __init__(self, items: Any = ()) -> None:
        self.entries: dict[int, tuple[KeyT, ValueT]] = {}
        self.update(items)

    def __getitem__(self, key: KeyT) -> ValueT:
        return self.entries[id(key)][1]

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        self.entries[id(key)] = key, value

    def __delitem__(self, key: KeyT) -> None:
        del self.entries[id(key)]

    def __contains__(self, key: object) -> bool:
        return id(key) in self.entries

    def __iter__(self) -> Iterator[KeyT]:
        return iter([key for key, _ in self.entries.values()])

    def __len__(self) -> int:
        return len(self.entries)


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


# --- the program -------------------------------------------------------------


@dataclass(unsafe_hash=True, slots=True)
class T:
    a: int = 0
    GO_TYPE: ClassVar[str] = "*main.T"

    def ptr(self) -> T:
        self = copy(self)
        return self

    def __str__(self) -> str:
        return f"{{{self.a}}}"


@dataclass(eq=False, slots=True)
class S:
    p: T | Any = None
    arr: list[T | Any] = field(default_factory=lambda: [None] * 2)
    any2: list[Any] = field(default_factory=lambda: [None] * 2)
    mm: list[list[Any]] = field(default_factory=lambda: [[None] * 1 for _ in range(2)])

    def __copy__(self) -> S:
        return S(
            self.p, self.arr.copy(), self.any2.copy(), [row.copy() for row in self.mm]
        )

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, S)
            and self.p is other.p
            and all(map(is_, self.arr, other.arr))
            and all(map(interface_equal, self.any2, other.any2))
            and all(
                all(map(interface_equal, x, y))
                for x, y in zip(self.mm, other.mm, strict=True)
            )
        )


@dataclass(eq=False, slots=True)
class K:
    p: T | Any = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, K) and self.p is other.p

    def __hash__(self) -> int:
        return hash((id(self.p),))


def main() -> None:
    print(
        str(all(map(interface_equal, [1, True], [1, 1]))).lower(),
        str(not all(map(interface_equal, [1, True], [1, 1]))).lower(),
        str(all(map(interface_equal, [1, "x"], [1, "x"]))).lower(),
    )
    x, y = T(1), T(1)
    print(str(x == y).lower(), str(x is y).lower())
    s = S(x, [x, y], [x, 1], [[1], [x]])
    t = copy(s)
    print(str(s == t).lower())
    t.arr[0] = y
    print(str(s == t).lower())
    t = copy(s)
    t.any2[0] = y
    print(str(s == t).lower())
    t = copy(s)
    t.mm[1][0] = y
    print(str(s == t).lower())
    m = {K(x): 1, K(y): 2}
    x.a = 7
    print(m.get(K(x), 0), m.get(K(y), 0), len(m))
    y.a = 7
    v = T(3)
    ma: PointerMap[T | None, int] = PointerMap([(x, 1), (y, 2)])
    x.a += 1
    ma.pop(y, None)
    print(ma.get(x, 0), ma.get(y, 0), len(ma))
    p = v.ptr()
    p.a = 9
    print(v, p, str(v == p).lower())
    e, f = E(1), E(1)
    print(str(e is f).lower(), str(e is e).lower(), str(E(1) == E(1)).lower())
    set_: KeyedMap[Exception | None, bool] = KeyedMap([(e, True)])
    print(str(set_.get(e, False)).lower(), str(set_.get(f, False)).lower())


@dataclass
class E(Exception):
    n: int = 0
    GO_TYPE: ClassVar[str] = "*main.E"

    def __str__(self) -> str:
        return "e"


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
