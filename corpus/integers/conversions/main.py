"""Conversions between widths and signs cut off or extend; from floats they truncate."""

import math
from struct import pack, unpack

# --- Go semantics that Python lacks ------------------------------------------


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


def wrap32(x: int) -> int:
    """x as an int32: wraps around at 32 bits."""
    return (x + 0x80000000 & 0xFFFFFFFF) - 0x80000000


def wrap16(x: int) -> int:
    """x as an int16: wraps around at 16 bits."""
    return (x + 0x8000 & 0xFFFF) - 0x8000


def wrap8(x: int) -> int:
    """x as an int8: wraps around at 8 bits."""
    return (x + 0x80 & 0xFF) - 0x80


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


# --- the program -------------------------------------------------------------


def main() -> None:
    big = 300
    print(big & 0xFF, wrap8(big), big, wrap8(200 + big))

    negative = -1
    print(
        negative & 0xFF,
        negative & 0xFFFF,
        negative & 0xFFFFFFFF,
        negative & 0xFFFFFFFFFFFFFFFF,
        negative & 0xFFFFFFFFFFFFFFFF,
    )

    wide = 1311768467463790320
    print(wrap32(wide), wide & 0xFFFFFFFF, wrap16(wide), wide & 0xFF, wide >> 60)

    small = -5
    print(small, small & 0xFF, small & 0xFFFFFFFF, small * 2)

    f = 3.99
    print(
        float_to_int(f, "int"),
        float_to_int(-f, "int"),
        float_to_int(f, "uint8"),
        float_to_int(f * 100.0, "int64"),
    )
    print(
        float_text(float(big) / 7.0),
        float32_text(float32(float32(float(big)) / 7.0)),
        float_text(float(small)),
    )

    r = ord("A")
    b = r + 1
    print(r, b, chr(r), chr(b), r + 1, ord("z") - ord("a"))

    print(4, 9223372036854775808, 1537228672809129301)


if __name__ == "__main__":
    main()
