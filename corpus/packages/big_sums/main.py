import math
import os
import signal
import sys
import traceback
from dataclasses import dataclass, field
from queue import Queue
from threading import Lock, Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


class BigInt:
    """A big.Int: a variable for an integer of any size."""

    __slots__ = ("value",)
    GO_TYPE = "*big.Int"

    def __init__(self, value: int = 0) -> None:
        self.value = value

    def __str__(self) -> str:
        allow_all_digits()
        return str(self.value)

    def set(self, value: int) -> "BigInt":
        """Changes the value."""
        self.value = value
        return self


def allow_all_digits() -> None:
    """Lifts Python's limit on the digits of an integer's text: Go has none."""
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)


def big_power(z: BigInt, x: BigInt, y: BigInt, m: BigInt | None) -> BigInt | Any:
    """x**y, modulo |m| unless that is 0; None: x has no inverse."""
    modulus = abs(m.value) if m is not None else 0
    if modulus == 0:
        return z.set(x.value**y.value if y.value > 0 else 1)
    if y.value >= 0:
        return z.set(pow(x.value, y.value, modulus))
    if math.gcd(x.value, modulus) != 1:
        return None
    power = pow(x.value, y.value, modulus)
    odd = x.value < 0 and y.value % 2  # then Go gives the negative of the power
    return z.set(modulus - power if odd and power else power)


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Tally:
    mu: Lock = field(default_factory=Lock)
    total: BigInt | Any = None

    def add(self, n: BigInt) -> None:
        with self.mu:
            self.total.set(self.total.value + n.value)


def part(lo: int, hi: int, out: Queue[BigInt]) -> None:
    p = BigInt(1)
    for i in range(lo, hi + 1):
        p.set(p.value * i)
    out.put(p)


def main() -> None:
    t = Tally(total=BigInt())
    threads = []
    for i in range(1, 5):

        def task(k: int) -> None:
            t.add(big_power(BigInt(), BigInt(k), BigInt(20), None))

        thread = Thread(target=task, args=(i,), daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print(t.total or "<nil>")
    sum_ = BigInt(0)
    mu = Lock()
    for _ in range(3):

        def task2() -> None:
            with mu:
                sum_.set(sum_.value + 7)

        thread = Thread(target=task2, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print("sum:", str(sum_))
    out: Queue[BigInt] = Queue(4)
    for i2 in range(4):
        Thread(target=part, args=(i2 * 10 + 1, i2 * 10 + 10, out), daemon=True).start()
    all_ = BigInt(1)
    for _ in range(4):
        all_.set(all_.value * out.get().value)
    print("40! =", all_ or "<nil>")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_with_threads(2)  # as after a panic in Go
    exit_with_threads(0)
