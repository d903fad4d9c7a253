"""Integer arithmetic: division toward zero, wrap-around of signed types, shifts,
conversions.

Unsigned wrap-around needs no helper (`x & 0xFFFFFFFF`). Go specification: "Arithmetic
operators", "Integer overflow", "Conversions between numeric types". See `floats` for
the other direction.
"""

import math


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


def shl(x: int, n: int) -> int:
    """x << n: every bit is gone when n is 64 or more."""
    if n < 0:
        raise ValueError("runtime error: negative shift amount")
    return x << n if n < 64 else 0


def shr(x: int, n: int) -> int:
    """x >> n, for counts of any size."""
    if n < 0:
        raise ValueError("runtime error: negative shift amount")
    return x >> min(n, 64)


def int64_of(f: float) -> int:
    """int64(f): drops the fraction; out of range is the least int64, as on amd64."""
    return int(f) if -(2.0**63) <= f < 2.0**63 else -(2**63)


def int32_of(f: float) -> int:
    """int32(f): drops the fraction; out of range is the least int32, as on amd64."""
    return int(f) if -(2.0**31) - 1 < f < 2.0**31 else -(2**31)


def uint64_of(f: float) -> int:
    """uint64(f): drops the fraction; negative wraps, out of range is 1<<63 (amd64)."""
    in_range = not math.isnan(f) and -(2.0**63) <= f < 2.0**64
    return int(f) & 0xFFFFFFFFFFFFFFFF if in_range else 2**63


def float_to_int(f: float, kind: str) -> int:
    """f as int, uint8, ...: drops the fraction; out of range as amd64 computes it."""
    bits, signed = int(kind.strip("uintpr") or 64), kind.startswith("i")
    if bits == 64 and not signed:
        return uint64_of(f)
    wide = bits == 64 or (bits == 32 and not signed)
    low_bits = (int64_of(f) if wide else int32_of(f)) & (1 << bits) - 1
    return low_bits - (1 << bits) if signed and low_bits >> bits - 1 else low_bits
