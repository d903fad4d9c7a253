"""Integer arithmetic: division and remainder round toward zero."""

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


def gcd(a: int, b: int) -> int:
    """gcd is Euclid's algorithm."""
    while b != 0:
        a, b = b, rem(a, b)
    return a


def power(base: int, exponent: int) -> int:
    """power raises base to a small exponent."""
    result = 1
    for _ in range(exponent):
        result = wrap64(result * base)
    return result


def main() -> None:
    for pair in [[7, 2], [-7, 2], [7, -2], [-7, -2]]:
        a, b = pair[0], pair[1]
        print(a, "/", b, "=", quo(a, b), "and", a, "%", b, "=", rem(a, b))

    print(gcd(48, 36), gcd(-48, 36), gcd(17, 5))
    print(power(2, 10), power(-3, 3), power(7, 0))

    x = 10
    x += 5
    x -= 3
    x *= 4
    x //= 5
    x %= 6
    x += 1
    print(x, -x, x)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
