"""Package math/bits, where Python's integers need a width."""

from go2mp.runtime.panics import GoRuntimeError


def trailing_zeros(x: int, width: int) -> int:
    """bits.TrailingZeros: the zero bits at the low end; width for 0."""
    return (x & -x).bit_length() - 1 if x else width


def rotate_left(x: int, k: int, width: int) -> int:
    """bits.RotateLeft: x rotated by k bits (to the right if k < 0)."""
    k %= width
    return (x << k | x >> width - k) & (1 << width) - 1


def reverse_bits(x: int, width: int) -> int:
    """bits.Reverse: the bits in the opposite order."""
    return int(f"{x:0{width}b}"[::-1], 2)


def reverse_bytes(x: int, size: int) -> int:
    """bits.ReverseBytes: the bytes in the opposite order."""
    return int.from_bytes(x.to_bytes(size, "big"), "little")


def add_carry(x: int, y: int, carry: int, width: int = 64) -> tuple[int, int]:
    """bits.Add: the sum and what is carried out of it."""
    total = x + y + carry
    return total & (1 << width) - 1, total >> width


def sub_borrow(x: int, y: int, borrow: int, width: int = 64) -> tuple[int, int]:
    """bits.Sub: the difference and whether there was a borrow."""
    difference = x - y - borrow
    return difference & (1 << width) - 1, int(difference < 0)


def mul_wide(x: int, y: int, width: int = 64) -> tuple[int, int]:
    """bits.Mul: the high and the low half of the product."""
    return divmod(x * y, 1 << width)


def div_wide(high: int, low: int, y: int, width: int = 64) -> tuple[int, int]:
    """bits.Div: quotient and remainder of (high, low) and y."""
    if y == 0:
        raise GoRuntimeError("integer divide by zero")
    if y <= high:
        raise GoRuntimeError("integer overflow")
    return divmod(high << width | low, y)
