"""Generic containers that are one class, made without elements."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

K = TypeVar("K")
T = TypeVar("T")
U = TypeVar("U")
V = TypeVar("V")


@dataclass(eq=False, slots=True)
class Box(Generic[T]):
    items: list[T] = field(default_factory=list)
    by_key: dict[str, T] = field(default_factory=dict)

    def add(self, k: str, x: T) -> Box[T]:
        self.items.append(x)
        self.by_key[k] = x
        return self

    def clone(self) -> Box[T]:
        c = new_box()
        d: Box[T] = Box(by_key={})
        out: list[T] = []
        for x in list(self.items):
            out.append(x)
            c.add("k", x)
            d.add("k", x)
        c.items = out
        return c


def new_box() -> Box[Any]:
    return Box(by_key={})


def map_(xs: list[T], f: Callable[[T], U]) -> list[U]:
    out: list[U] = []
    for x in xs:
        out.append(f(x))
    return out


def keys(m: dict[K, V]) -> list[K]:
    r: list[K] = []
    for k in m:
        r.append(k)
    return r


@dataclass(eq=False, slots=True)
class StrIntPair:
    key: str = ""
    val: int = 0

    def __str__(self) -> str:
        return f"{{{self.key} {self.val}}}"


@dataclass(eq=False, slots=True)
class IntIntListPair:
    key: int = 0
    val: list[int] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{{{self.key} [{' '.join(map(str, self.val))}]}}"


def main() -> None:
    b: Box[int] = Box(by_key={})
    c = new_box()
    b.add("a", 1).add("b", 2)
    c.add("x", "y")
    print(len(b.clone().items), len(c.clone().items))
    print(
        f"[{' '.join(map_([1, 2], lambda i: f'{i}'))}]",
        f"[{' '.join(map(str, map_(['a'], lambda s: len(s))))}]",
    )
    print(len(keys({"a": 1})), len(keys({1: True})))
    p = StrIntPair("a", 1)
    q = IntIntListPair()
    q.val.append(1)
    ps = [p, StrIntPair("b", 2)]
    print(p, q, f"[{' '.join(map(str, ps))}]")


if __name__ == "__main__":
    main()
