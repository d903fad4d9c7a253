import math
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import mul
from struct import pack, unpack
from types import TracebackType
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class Defers:
    """A function's deferred calls: run last to first when it ends, also by a panic."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], object]] = []
        self.panic: Exception | None = None

    def __enter__(self) -> "Defers":
        return self

    def defer(
        self, function: Callable[..., object], *args: Any, **keywords: Any
    ) -> None:
        """Runs function(*args) at the end."""
        self.calls.append(lambda: function(*args, **keywords))

    def recover(self) -> Any:
        """Ends the panic, if there is one, and gives its value."""
        panic, self.panic = self.panic, None
        return None if panic is None else recovered(panic)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        self.panic = exc if isinstance(exc, Exception) else None
        outer = getattr(PANICKING, "defers", None)
        while self.calls:
            function = self.calls.pop()
            PANICKING.defers = self
            try:
                function()
            except Exception as raised:
                self.panic = raised
        PANICKING.defers = outer
        if self.panic is not None and self.panic is not exc:
            raise self.panic
        return self.panic is None and isinstance(exc, Exception)


PANICKING = threading.local()  # the Defers that run, one a thread


def recover() -> Any:
    """recover() in a named function that was deferred."""
    defers = getattr(PANICKING, "defers", None)
    return None if defers is None else defers.recover()


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


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    return "<nil>" if v is None else str(v)


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


def recovered(exc: Exception) -> Any:
    """What recover() returns for a panic."""
    if isinstance(exc, Panic):
        nil = "panic called with nil argument (use GODEBUG=panicnil=1 to disable)"
        return Exception(nil) if exc.value is None else exc.value
    if isinstance(exc, GoRuntimeError):
        return exc
    return GoRuntimeError(native_text(exc))


def native_text(exc: Exception) -> str:
    """Go's text for a panic that Python raised; anything else is raised again."""
    text = str(exc)
    if text.startswith("runtime error: "):
        return text.removeprefix("runtime error: ")
    if isinstance(exc, ZeroDivisionError):
        return "integer divide by zero"
    if isinstance(exc, IndexError):
        return "index out of range"
    if text == "negative shift count":
        return "negative shift amount"
    missing = isinstance(exc, KeyError)  # m[k].f, as if m[k] were nil
    if missing or ("NoneType" in text and isinstance(exc, AttributeError | TypeError)):
        return "invalid memory address or nil pointer dereference"
    raise exc


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


@dataclass(eq=False, slots=True)
class Deck:
    cards: list[int] = field(default_factory=list)
    rng: Rand | Any = None

    def shuffle(self) -> None:
        def func(i: int, j: int) -> None:
            self.cards[checked(i, self.cards)], self.cards[checked(j, self.cards)] = at(
                self.cards, j
            ), at(self.cards, i)

        self.rng.shuffle(len(self.cards), func)


def roll(r: Rand, n: int) -> list[int]:
    rolls: list[int] = []
    for _ in range(n):
        rolls.append(r.intn(6) + 1)
    return rolls


def main() -> None:
    with Defers() as deferred:
        r = Rand(42)
        print(r.bits(63), r.intn(100), r.bits(31), r.bits(63), r.bits(32), r.uint64())
        print(
            r.below(10, 31),
            r.below(1000, 63),
            r.below(1 << 40, 63),
            r.intn(1 << 40),
            float_text(r.float64()),
            float32_text(r.float32()),
        )
        print(
            f"[{' '.join(map(str, r.perm(10)))}]",
            f"[{' '.join(map(str, roll(r, 12)))}]",
        )
        r.seed(-7)
        print(r.intn(1000), r.intn(1000), r.intn(64))
        src = Rand(0)
        print(src.bits(63))
        d = Deck([1, 2, 3, 4, 5, 6, 7, 8, 9], src)
        d.shuffle()
        print(f"[{' '.join(map(str, d.cards))}]")

        def cleanup() -> None:
            print(text_of(recover()))

        deferred.defer(cleanup)
        r.intn(0)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
