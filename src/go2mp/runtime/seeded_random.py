"""Package math/rand with a seed: Go's own numbers, from its additive lagged Fibonacci generator.

Without a seed, Python's module `random` stands for the package: the numbers differ in every run.
"""

from collections.abc import Callable
from functools import cache
from operator import mul

from go2mp.runtime.floats import float32
from go2mp.runtime.panics import Panic

MASK_63, MASK_64 = (1 << 63) - 1, (1 << 64) - 1


def lehmer(x: int) -> int:
    """The next number of the generator that fills a state."""
    return 48271 * x % 0x7FFFFFFF


def fibonacci_power(exponent: int) -> list[int]:
    """The coefficients (modulo 2**64) of x**exponent modulo x**607 - x**334 - 1."""
    shift = max(exponent.bit_length() - 9, 0)
    power = [int(i == exponent >> shift) for i in range(607)]
    for bit in range(shift - 1, -1, -1):  # square: one product of two large numbers
        packed = int.from_bytes(
            b"".join(c.to_bytes(18, "little") for c in power), "little"
        )
        digits = (packed * packed).to_bytes(18 * 1214, "little")
        terms = [
            int.from_bytes(digits[i : i + 18], "little")
            for i in range(0, 18 * 1213, 18)
        ]
        if exponent >> bit & 1:
            terms.insert(0, 0)
        for i in range(len(terms) - 1, 606, -1):
            terms[i - 607] += terms[i]
            terms[i - 273] += terms[i]
        power = [c & MASK_64 for c in terms[:607]]
    return power


@cache
def cooked_state() -> list[int]:
    """The numbers after 7.8e12 steps from the seed 1, which Go mixes into all seeds."""
    calls, x, state = 7_800_000_000_000, 1, []
    for _ in range(20):
        x = lehmer(x)
    for _ in range(607):
        x, y, z = (x := lehmer(x)), (x := lehmer(x)), lehmer(x)
        state.append(x << 20 ^ y << 10 ^ z)
        x = z
    numbers = [state[(333 - i) % 607] for i in range(607)]  # in the order of their use
    for _ in range(606):
        numbers.append(numbers[-607] + numbers[-273])
    power = fibonacci_power(calls)
    last = [sum(map(mul, power, numbers[i:])) & MASK_64 for i in range(607)]
    return [last[606 - (calls - 334 + i) % 607] for i in range(607)]


class Rand:
    """A rand.Rand (and rand.Source) made with a seed."""

    def __init__(self, seed: int) -> None:
        self.seed(seed)

    def seed(self, seed: int) -> None:
        """Starts anew."""
        x = seed % 0x7FFFFFFF or 89482311
        for _ in range(20):
            x = lehmer(x)
        self.state: list[int] = []
        for cooked in cooked_state():
            high = lehmer(x)
            middle = lehmer(high)
            x = lehmer(middle)
            self.state.append((high << 40 ^ middle << 20 ^ x ^ cooked) & MASK_64)
        self.tap, self.feed = 0, 334

    def uint64(self) -> int:
        """A number of 64 bits."""
        self.tap, self.feed = (self.tap - 1) % 607, (self.feed - 1) % 607
        x = self.state[self.feed] + self.state[self.tap] & MASK_64
        self.state[self.feed] = x
        return x

    def bits(self, count: int) -> int:
        """A number of at most 63 bits: Int63, Uint32, Int31."""
        return (self.uint64() & MASK_63) >> 63 - count

    def below(self, n: int, bits: int) -> int:
        """A number from 0 to n - 1, made from this many bits: Int31n, Int63n."""
        if n <= 0:
            raise Panic(
                "invalid argument to Int63n"
                if bits == 63
                else "invalid argument to Int31n"
            )
        if n & n - 1 == 0:
            return self.bits(bits) & n - 1
        limit = (1 << bits) - (1 << bits) % n
        while (v := self.bits(bits)) >= limit:
            pass
        return v % n

    def intn(self, n: int) -> int:
        """A number from 0 to n - 1."""
        if n <= 0:
            raise Panic("invalid argument to Intn")
        return self.below(n, 31 if n <= 0x7FFFFFFF else 63)

    def float64(self) -> float:
        """A number from 0 to 1, without 1."""
        while (f := self.bits(63) / (1 << 63)) == 1:
            pass
        return f

    def float32(self) -> float:
        """The same as a float32."""
        while (f := float32(self.float64())) == 1:
            pass
        return f

    def perm(self, n: int) -> list[int]:
        """The numbers from 0 to n - 1, shuffled."""
        order = [0] * n
        for i in range(n):
            j = self.intn(i + 1)
            order[i] = order[j]
            order[j] = i
        return order

    def shuffle(self, n: int, swap: Callable[[int, int], None]) -> None:
        """Swaps n elements at random."""
        if n < 0:
            raise Panic("invalid argument to Shuffle")
        for i in range(n - 1, 0, -1):
            product = self.bits(32) * (i + 1)
            while product & 0xFFFFFFFF < (1 << 32) % (i + 1):
                product = self.bits(32) * (i + 1)
            swap(i, product >> 32)
