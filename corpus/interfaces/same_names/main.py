"""Interfaces whose methods have the same names and other signatures, and values that
only a call with several results makes interface values.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    if isinstance(v, Mapping):
        return map_text(v, text_of, text_of)
    return "<nil>" if v is None else str(v)


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Small:
    n: int = 0

    def name(self) -> int:
        return self.n

    def __str__(self) -> str:
        return f"{{{self.n}}}"


@dataclass(eq=False, slots=True)
class Large:
    n: int = 0

    def name(self) -> int:
        return self.n

    def __str__(self) -> str:
        return f"{{{self.n}}}"


@dataclass(eq=False, slots=True)
class Pair:
    """Pair is printed although its type does not say so where it is printed."""

    k: int = 0
    m: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{{{self.k} {map_text(self.m)}}}"


def pair() -> tuple[int, Pair]:
    return 1, Pair(2, {"a": "b"})


def consume(n: int, v: Any) -> None:
    print(n, text_of(v))


def main() -> None:
    consume(*pair())
    for v in [Small(1), Large(2), 3]:
        is_narrow = isinstance(v, Small)
        is_wide = isinstance(v, Large)
        print(str(is_narrow).lower(), str(is_wide).lower())


if __name__ == "__main__":
    main()
