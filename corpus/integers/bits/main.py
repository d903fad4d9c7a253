"""Bit tricks: masks, and-not, population count, reversal, powers of two."""

# The flags.
READ = 1
WRITE = 2
EXECUTE = 4


def pop_count(x: int) -> int:
    count = 0
    while x != 0:
        x &= x - 1
        count += 1
    return count


def reverse(x: int) -> int:
    r = 0
    for _ in range(32):
        r = (r << 1 | x & 1) & 0xFFFFFFFF
        x >>= 1
    return r


def is_power_of_two(n: int) -> bool:
    return n > 0 and n & n - 1 == 0


def main() -> None:
    p = READ | EXECUTE
    print(p, str(p & WRITE != 0).lower(), p | WRITE, p & ~READ, p ^ EXECUTE)
    p |= WRITE
    p &= ~EXECUTE
    print(f"{p:03b} {p} main.Permission")

    print(pop_count(0xFF00FF), pop_count(1 << 63 | 1), pop_count(0))
    print(f"{reverse(0b1011):032b}")
    print(
        str(is_power_of_two(64)).lower(),
        str(is_power_of_two(65)).lower(),
        str(is_power_of_two(0)).lower(),
    )

    x, y = 12, 10
    print(x & y, x | y, x ^ y, x & ~y, ~x, -x & 0xFF)
    x ^= y
    y ^= x
    x ^= y
    print(x, y)


if __name__ == "__main__":
    main()
