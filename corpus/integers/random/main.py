"""Pseudo-random generators written out: a linear congruence, xorshift, and PCG."""

import sys
import traceback
from dataclasses import dataclass

# --- Go semantics that Python lacks ------------------------------------------


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class LCG:
    """LCG is a linear congruential generator on int."""

    state: int = 0

    def next(self, n: int) -> int:
        """Next gives a number below n."""
        self.state = wrap64(self.state * 6364136223846793005 + 1442695040888963407)
        v = self.state >> 33
        if v < 0:
            v = -v
        return v % n


def xorshift32(x: int) -> int:
    """xorshift32 steps once."""
    x = (x ^ x << 13) & 0xFFFFFFFF
    x ^= x >> 17
    x = (x ^ x << 5) & 0xFFFFFFFF
    return x


@dataclass(eq=False, slots=True)
class PCG:
    """PCG has 64 bits of state and gives 32."""

    state: int = 0

    def uint32(self) -> int:
        """Uint32 gives the next number."""
        old = self.state
        self.state = old * 6364136223846793005 + 1 & 0xFFFFFFFFFFFFFFFF
        shifted = (old >> 18 ^ old) >> 27 & 0xFFFFFFFF
        rot = old >> 59
        return (shifted >> rot | shifted << (-rot & 31)) & 0xFFFFFFFF


def shuffle(xs: list[int], g: LCG) -> None:
    for i in range(len(xs) - 1, 0, -1):
        j = g.next(i + 1)
        xs[i], xs[j] = xs[j], xs[i]


def main() -> None:
    g = LCG(state=42)
    for _ in range(8):
        print(f"{g.next(100)} ", end="")
    print()

    x = 2463534242
    for _ in range(4):
        x = xorshift32(x)
        print(f"{x} ", end="")
    print()

    p = PCG(12345)
    for _ in range(4):
        print(f"{p.uint32()} ", end="")
    print()

    xs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    shuffle(xs, g)
    print(f"[{' '.join(map(str, xs))}]")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
