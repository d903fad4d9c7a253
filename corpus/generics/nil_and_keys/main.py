"""Generic sets with interface keys, nil receivers of generic trees, zero values."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Iterator, MutableMapping
from dataclasses import dataclass, field, is_dataclass
from types import FunctionType
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


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


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


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


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


# --- the program -------------------------------------------------------------


class Set(KeyedMap[Any, None]):

    def add(self, v: Any) -> None:
        self[v] = None

    def has(self, v: Any) -> bool:
        ok = v in self
        return ok

    def len(self) -> int:
        return len(self)


def new_set() -> Set:
    return Set(KeyedMap())


@dataclass(eq=False, slots=True)
class Stack:
    items: list[Ref[int] | None] = field(default_factory=list)

    def push(self, v: Ref[int] | None) -> None:
        self.items.append(v)

    def pop(self) -> tuple[Ref[int] | Any, bool]:
        v: Ref[int] | Any = None
        ok = False
        if len(self.items) == 0:
            return v, ok
        v = self.items[-1]
        self.items.pop()
        return v, True


@dataclass(eq=False, slots=True)
class IntOpt:
    v: Ref[int] | None = None

    def get(self) -> tuple[int, Exception | None]:
        if self.v is None:
            zero = 0
            return zero, Exception("none")
        return self.v.value, None


@dataclass(eq=False, slots=True)
class StrOpt:
    v: Ref[str] | None = None

    def get(self) -> tuple[str, Exception | None]:
        if self.v is None:
            zero = ""
            return zero, Exception("none")
        return self.v.value, None


def some(v: int) -> IntOpt:
    return IntOpt(Ref(v))


@dataclass(eq=False, slots=True)
class Tree:
    l_: Tree | None = None
    r: Tree | None = None
    k: str = ""

    def put(self: Tree | None, k: str, less: Callable[[str, str], bool]) -> Tree:
        if self is None:
            return Tree(k=k)
        if less(k, self.k):
            self.l_ = Tree.put(self.l_, k, less)
        else:
            self.r = Tree.put(self.r, k, less)
        return self

    def all(self: Tree | None, f: Callable[[str], None]) -> None:
        if self is None:
            return
        Tree.all(self.l_, f)
        f(self.k)
        Tree.all(self.r, f)


def main() -> None:
    s = new_set()
    s.add(1)
    s.add(1.0)
    s.add("1")
    s.add(True)
    s.add(Box([1], "[1]int"))
    print(
        s.len(),
        str(s.has(1)).lower(),
        str(s.has(Box(1, "int64"))).lower(),
        str(s.has(Box([1], "[1]int"))).lower(),
        str(s.has(False)).lower(),
    )
    st = Stack()
    st.push(None)
    x = Ref(3)
    st.push(x)
    p, ok = st.pop()
    print(p.value, str(ok).lower())
    p, ok = st.pop()
    print(str(p is None).lower(), str(ok).lower())
    p, ok = st.pop()
    print(str(p is None).lower(), str(ok).lower())
    value, err = some(4).get()
    print(value, err or "<nil>")
    value2, err2 = StrOpt().get()
    print(value2, err2 or "<nil>")
    t: Tree | None = None
    for w in "the quick brown fox".split():
        t = Tree.put(t, w, lambda a, b: a < b)

    def func(s: str) -> None:
        print(f"{s} ", end="")

    Tree.all(t, func)
    print()
    keys: list[str] = []
    for k in {"b": 1, "a": 2}:
        keys.append(k)
    keys.sort()
    print(f"[{' '.join(keys)}]")


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
