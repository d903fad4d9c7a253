"""Number theory: sieve, modular power, perfect numbers, digits, integer square root."""

import sys
import traceback

# --- Go semantics that Python lacks ------------------------------------------


def quo(a: int, b: int) -> int:
    """Integer division that rounds toward zero, as Go's / does."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    return -(-a // b) if (a < 0) != (b < 0) else a // b


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


# --- the program -------------------------------------------------------------


def sieve(limit: int) -> list[int]:
    composite = [False] * (limit + 1)
    primes: list[int] = []
    for n in range(2, limit + 1):
        if composite[n]:
            continue
        primes.append(n)
        m = n * n
        while m <= limit:
            composite[m] = True
            m += n
    return primes


def pow_mod(base: int, exponent: int, mod: int) -> int:
    result = 1
    base %= mod
    while exponent > 0:
        if exponent & 1 == 1:
            result = result * base % mod
        base = base * base % mod
        exponent >>= 1
    return result


def isqrt(n: int) -> int:
    if n < 2:
        return n
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


def reverse_digits(n: int) -> int:
    reversed_ = 0
    while n != 0:
        reversed_ = wrap64(reversed_ * 10 + rem(n, 10))
        n = quo(n, 10)
    return reversed_


def main() -> None:
    print(f"[{' '.join(map(str, sieve(50)))}]")
    print(pow_mod(2, 100, 1_000_000_007), pow_mod(3, 200, 13), pow_mod(7, 0, 5))
    print(isqrt(0), isqrt(99), isqrt(100), isqrt(1 << 40))
    print(reverse_digits(12345), reverse_digits(-120), reverse_digits(0))

    for n in range(2, 500):
        sum_ = 1
        d = 2
        while d * d <= n:
            if n % d == 0:
                sum_ += d
                if d * d != n:
                    sum_ += n // d
            d += 1
        if sum_ == n:
            print(f"{n} ", end="")
    print("are perfect")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
