"""Wrap-around in every width."""

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


def wrap32(x: int) -> int:
    """x as an int32: wraps around at 32 bits."""
    return (x + 0x80000000 & 0xFFFFFFFF) - 0x80000000


def wrap16(x: int) -> int:
    """x as an int16: wraps around at 16 bits."""
    return (x + 0x8000 & 0xFFFF) - 0x8000


def wrap8(x: int) -> int:
    """x as an int8: wraps around at 8 bits."""
    return (x + 0x80 & 0xFF) - 0x80


# --- the program -------------------------------------------------------------


def factorial(n: int) -> int:
    if n <= 1:
        return 1
    return wrap64(n * factorial(n - 1))


def main() -> None:
    i8 = 127
    i16 = 32767
    i32 = 2147483647
    i64 = 9223372036854775807
    u8 = 0
    u16 = 0
    u32 = 0
    u64 = 0
    i8 = wrap8(i8 + 1)
    i16 = wrap16(i16 + 1)
    i32 = wrap32(i32 + 1)
    i64 = wrap64(i64 + 1)
    u8 = u8 - 1 & 0xFF
    u16 = u16 - 1 & 0xFFFF
    u32 = u32 - 1 & 0xFFFFFFFF
    u64 = u64 - 1 & 0xFFFFFFFFFFFFFFFF
    print(i8, i16, i32, i64)
    print(u8, u16, u32, u64)

    i8 = -128
    print(wrap8(-i8), wrap8(i8 - 1), wrap8(i8 * 2), wrap8(quo(i8, -1)), ~i8)
    u8 = 200
    print(u8 + 100 & 0xFF, u8 * 2 & 0xFF, -u8 & 0xFF, u8 ^ 0xFF, u8 << 1 & 0xFF)
    i64 = -9223372036854775808
    print(wrap64(-i64), wrap64(i64 - 1), wrap64(quo(i64, -1)), rem(i64, -1))

    for n in [5, 20, 21, 25, 66]:
        print(n, factorial(n))

    a, b = 0, 1
    for _ in range(100):
        a, b = b, wrap64(a + b)
    print(a)


if __name__ == "__main__":
    main()
