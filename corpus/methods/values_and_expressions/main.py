"""Method values bind their receiver; method expressions take it as first argument."""

import sys
import traceback
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from typing import Protocol


@dataclass(eq=False, slots=True)
class Acc:
    """Acc accumulates."""

    total: int = 0

    def add(self, n: int) -> None:
        """Add changes the accumulator."""
        self.total += n

    def plus(self, n: int) -> int:
        """Plus leaves it as it is."""
        return self.total + n

    def __str__(self) -> str:
        return f"{{{self.total}}}"


def apply(f: Callable[[int], None], ns: list[int]) -> None:
    for n in ns:
        f(n)


class Adder(Protocol):
    """Adder is implemented by *Acc."""

    def add(self, arg1: int) -> None: ...


def main() -> None:
    a = Acc(10)
    add = a.add  # binds &a
    plus = copy(a).plus  # binds a copy of a
    add(5)
    print(a.total, plus(0), a.plus(0))
    apply(add, [1, 2, 3])
    apply(a.add, [100])
    print(a)

    add_expr = Acc.add
    plus_expr = Acc.plus
    add_expr(a, 1000)
    print(plus_expr(copy(a), 1))

    def from_interface(adder: Adder, arg1: int) -> None:
        adder.add(arg1)

    i = a
    from_interface(i, 1)
    bound = i.add
    bound(1)
    print(a.total)

    table: dict[str, Callable[[Acc, int], int]] = {
        "plus": Acc.plus,
        "minus": lambda a, n: a.total - n,
    }
    print(table["plus"](copy(a), 1), table["minus"](copy(a), 1))

    accs = [Acc(1), Acc(2)]
    for i2 in range(len(accs)):
        accs[i2].add(10)
    for acc in accs:
        acc = copy(acc)
        acc.add(100)  # a copy
    print(f"[{' '.join(map(str, accs))}]")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
