"""Package math/rand/v2 with a seed: Go's own numbers, from its PCG generator."""

from collections.abc import Callable

from go2mp.runtime.panics import Panic


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
