"""Short circuits, assignment order, and operands that are evaluated once."""

import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def at(xs: Sequence[ItemT], i: int) -> ItemT:
    """xs[i], where a negative i is out of range."""
    if not 0 <= i < len(xs):
        check_index(i, len(xs))
    return xs[i]


def checked(i: int, xs: Sequence[object]) -> int:
    """i, once it is known to be an index of xs."""
    check_index(i, len(xs))
    return i


# --- the program -------------------------------------------------------------


def yes(name: str) -> bool:
    print(f"{name} ", end="")
    return True


def no(name: str) -> bool:
    print(f"{name} ", end="")
    return False


def next_(n: Ref[int]) -> int:
    n.value += 1
    return n.value


def pair() -> tuple[int, int]:
    return 1, 2


def add(a: int, b: int) -> int:
    return a * 10 + b


def main() -> None:
    print(
        str(no("a") and yes("b")).lower(),
        str(yes("c") or no("d")).lower(),
        str(yes("e") and not no("f")).lower(),
    )

    # Operands on the left are evaluated before the assignments.
    i = 0
    xs = [10, 20, 30]
    index = i
    i, xs[checked(index, xs)] = 2, 99
    print(i, f"[{' '.join(map(str, xs))}]")
    xs[0], xs[1], xs[2] = xs[2], xs[0], xs[1]
    print(f"[{' '.join(map(str, xs))}]")

    # The index of an op-assignment is evaluated once.
    n = Ref(-1)
    index2 = next_(n)
    xs[checked(index2, xs)] = at(xs, index2) + 5
    print(n.value, f"[{' '.join(map(str, xs))}]")

    print(add(next_(n), next_(n)), add(*pair()))
    a, b = pair()
    a, c = b, a
    print(a, b, c)

    m: dict[str, int] = {}
    m["x"], m["y"] = len(m), len(m)
    print(map_text(m))

    _, second = pair()
    j, k = 0, 1
    while j < 3:
        print(f"{j} {k} ", end="")
        j, k = j + 1, wrap64(k * 2)
    print()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
