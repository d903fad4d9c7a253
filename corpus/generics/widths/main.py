"""Generic arithmetic wraps in the width of each instance."""

from dataclasses import dataclass

# --- Go semantics that Python lacks ------------------------------------------


def quo(a: int, b: int) -> int:
    """Integer division that rounds toward zero, as Go's / does."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    return -(-a // b) if (a < 0) != (b < 0) else a // b


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def wrap32(x: int) -> int:
    """x as an int32: wraps around at 32 bits."""
    return (x + 0x80000000 & 0xFFFFFFFF) - 0x80000000


def wrap8(x: int) -> int:
    """x as an int8: wraps around at 8 bits."""
    return (x + 0x80 & 0xFF) - 0x80


# --- the program -------------------------------------------------------------


def product_int8(xs: list[int]) -> int:
    result = 1
    for x in xs:
        result = wrap8(result * x)
    return result


def product_uint8(xs: list[int]) -> int:
    result = 1
    for x in xs:
        result = result * x & 0xFF
    return result


def product_int(xs: list[int]) -> int:
    result = 1
    for x in xs:
        result = wrap64(result * x)
    return result


def product_int32(xs: list[int]) -> int:
    result = 1
    for x in xs:
        result = wrap32(result * x)
    return result


def product_uint32(xs: list[int]) -> int:
    result = 1
    for x in xs:
        result = result * x & 0xFFFFFFFF
    return result


def hash_uint8(s: str, seed: int, factor: int) -> int:
    h = seed
    for i in range(len(s)):
        h = h * factor + ord(s[i]) & 0xFF
    return h


def hash_int32(s: str, seed: int, factor: int) -> int:
    h = seed
    for i in range(len(s)):
        h = wrap32(h * factor + ord(s[i]))
    return h


def hash_uint64(s: str, seed: int, factor: int) -> int:
    h = seed
    for i in range(len(s)):
        h = h * factor + ord(s[i]) & 0xFFFFFFFFFFFFFFFF
    return h


@dataclass(eq=False, slots=True)
class Counter:
    """Counter counts in its own width."""

    value: int = 0

    def add(self, n: int) -> bool:
        """Add adds, and tells whether it wrapped."""
        before = self.value
        self.value = self.value + n & 0xFF
        return self.value < before


def half_int(x: int) -> int:
    return quo(x, 2)


def half_uint8(x: int) -> int:
    return x // 2


def main() -> None:
    print(
        product_int8([100, 2]), product_uint8([16, 17]), product_int([100000, 100000])
    )
    print(product_int32([65536, 65536]), product_uint32([65535, 65537]))
    print(
        hash_uint8("hello", 7, 31),
        hash_int32("hello", 7, 31),
        hash_uint64("hello world", 7, 1099511628211),
    )

    c = Counter(250)
    print(str(c.add(5)).lower(), str(c.add(1)).lower(), c.value)
    print(half_int(-7), half_int(-7), half_uint8(7))


if __name__ == "__main__":
    main()
