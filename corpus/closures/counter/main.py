"""Closures keep the variables that they capture."""

from collections.abc import Callable
from typing import Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


# --- the program -------------------------------------------------------------


def counter() -> Callable[[], int]:
    """counter returns a function that counts its calls."""
    n = 0

    def func() -> int:
        nonlocal n
        n += 1
        return n

    return func


def fibonacci() -> Callable[[], int]:
    """fibonacci returns a generator of Fibonacci numbers."""
    a, b = 0, 1

    def func() -> int:
        nonlocal a, b
        result = a
        a, b = b, wrap64(a + b)
        return result

    return func


def account(balance: int) -> tuple[Callable[[int], None], Callable[[], int]]:
    """account returns two functions that share a balance."""

    def deposit(amount: int) -> None:
        nonlocal balance
        balance += amount

    def current() -> int:
        return balance

    return deposit, current


def main() -> None:
    first, second = counter(), counter()
    print(first(), first(), second(), first())

    next_ = fibonacci()
    for _ in range(10):
        print(f"{next_()} ", end="")
    print()

    deposit, current = account(100)
    deposit(50)
    deposit(-30)
    print(current())

    # Every iteration has its own variable.
    funcs: list[Callable[[], int]] = []
    i2 = Ref(0)
    while i2.value < 3:

        def func(i2=i2) -> int:
            i2.value = wrap64(i2.value * 10)
            return i2.value

        funcs.append(func)
        i2 = Ref(i2.value)
        i2.value = wrap64(i2.value + 1)
    for f in funcs:
        print(f"{f()} {f()} ", end="")
    print()


if __name__ == "__main__":
    main()
