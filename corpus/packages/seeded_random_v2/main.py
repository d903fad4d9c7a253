import math
import sys
import traceback
from collections.abc import Callable, Sequence
from struct import pack, unpack
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def float32(x: float) -> float:
    """x rounded to the precision of a float32."""
    try:
        rounded: float = unpack("f", pack("f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)
    return rounded


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def float32_text(x: float) -> str:
    """x as Go prints a float32: the fewest digits that tell it from others."""
    if not math.isfinite(x) or x == 0:
        return float_text(x)
    return float_text(float(shortest32(x)))


def shortest32(x: float) -> str:
    """The fewest digits that give the float32 x."""
    texts = (f"{x:.{precision}e}" for precision in range(9))
    return next(text for text in texts if float32(float(text)) == x)


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


class PCG:
    """A rand.PCG, and the rand.Rand on it."""

    def __init__(self, seed1: int = 0, seed2: int = 0) -> None:
        self.seed(seed1, seed2)

    def seed(self, seed1: int, seed2: int) -> None:
        """Starts anew."""
        self.state = seed1 << 64 | seed2

    def bits(self, count: int = 64) -> int:
        """A number of at most 64 bits: the highest ones."""
        self.state = self.state * 0x2360ED051FC65DA44385DF649FCCF645
        self.state = self.state + 0x5851F42D4C957F2D14057B7EF767814F & (1 << 128) - 1
        high, low = self.state >> 64, self.state & (1 << 64) - 1
        high = (high ^ high >> 32) * 0xDA942042E4DD58B5 & (1 << 64) - 1
        high = (high ^ high >> 48) * (low | 1) & (1 << 64) - 1
        return high >> 64 - count

    def below(self, n: int, name: str) -> int:
        """A number from 0 to n - 1."""
        if n <= 0:
            raise Panic(f"invalid argument to {name}")
        if n & n - 1 == 0:
            return self.bits() & n - 1
        product = self.bits() * n
        while product & (1 << 64) - 1 < (1 << 64) % n:
            product = self.bits() * n
        return product >> 64

    def float64(self) -> float:
        """A number from 0 to 1, without 1."""
        return (self.bits() & (1 << 53) - 1) / (1 << 53)

    def float32(self) -> float:
        """The same as a float32."""
        return (self.bits(32) & (1 << 24) - 1) / (1 << 24)

    def perm(self, n: int) -> list[int]:
        """The numbers from 0 to n - 1, shuffled."""
        order = list(range(n))

        def swap(i: int, j: int) -> None:
            order[i], order[j] = order[j], order[i]

        self.shuffle(n, swap)
        return order

    def shuffle(self, n: int, swap: Callable[[int, int], None]) -> None:
        """Swaps n elements at random."""
        if n < 0:
            raise Panic("invalid argument to Shuffle")
        for i in range(n - 1, 0, -1):
            swap(i, self.below(i + 1, ""))


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


def main() -> None:
    r = PCG(1, 2)
    print(
        r.below(100, "IntN"),
        r.bits() & 0x7FFFFFFFFFFFFFFF,
        r.bits() & 0x7FFFFFFFFFFFFFFF,
        r.bits(32),
        r.bits(),
        r.bits(31),
        r.bits(),
    )
    print(
        r.below(7, "Int32N"),
        r.below(1 << 50, "Int64N"),
        r.below(64, "UintN"),
        r.below(9, "Uint32N"),
        r.below(1000, "Uint64N"),
    )
    print(
        float_text(r.float64()),
        float32_text(r.float32()),
        f"[{' '.join(map(str, r.perm(8)))}]",
    )
    p = PCG(3, 4)
    print(p.bits())
    xs = ["a", "b", "c", "d", "e"]

    def func(i: int, j: int) -> None:
        xs[checked(i, xs)], xs[checked(j, xs)] = at(xs, j), at(xs, i)

    p.shuffle(len(xs), func)
    print(f"[{' '.join(xs)}]")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
