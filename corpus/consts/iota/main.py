"""Constants: iota, typed and untyped, unlimited precision, enumerations."""

import math

# --- Go semantics that Python lacks ------------------------------------------


def duration_text(d: int) -> str:
    """d nanoseconds as Go prints a duration."""
    sign, ns = "-" if d < 0 else "", abs(d)
    if ns < 1_000_000_000:
        for unit, size in ("ms", 1_000_000), ("µs", 1_000), ("ns", 1):
            if ns >= size:
                return f"{sign}{decimal_text(ns, size)}{unit}"
        return "0s"
    minutes, rest = divmod(ns, 60_000_000_000)
    text = f"{decimal_text(rest, 1_000_000_000)}s"
    if minutes >= 60:
        return f"{sign}{minutes // 60}h{minutes % 60}m{text}"
    return f"{sign}{minutes}m{text}" if minutes else sign + text


def decimal_text(n: int, unit: int) -> str:
    """n / unit, with as many decimals as it takes; unit is a power of ten."""
    whole, rest = divmod(n, unit)
    decimals = f"{rest + unit}"[1:].rstrip("0")
    return f"{whole}.{decimals}" if decimals else str(whole)


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


# --- the program -------------------------------------------------------------


class Color(int):
    """Color is an enumeration."""

    def __str__(self) -> str:
        if self == RED:
            return "Red"
        elif self == GREEN:
            return "Green"
        elif self == BLUE:
            return "Blue"
        return f"Color({int(self)})"


# Sizes are powers of 1024.
KB = 1024
MB = 1048576
GB = 1073741824


A = 0
B = 0
C = 1
D = 10
E = "e"
F = 2.5
G = "e"
H = 2.5


BIG = 1267650600228229401496703205376
THIRD = 0.3333333333333333
HEX = 65535
OCT = 15
BIN = 10
RUNE1 = 98
LONG = "constant"
SIZE = 8
YES = True


def main() -> None:
    print(RED, GREEN, BLUE, Color(2), KB, MB, GB)
    print(A, B, C, D, E, "2.5", G, "2.5")
    print(4, 2, "true", "1.2676506002282294e+30")
    print(HEX, OCT, BIN, RUNE1, "b", LONG, SIZE, "true")

    local = 10
    x = 10.0
    y = local * 25
    z = 2
    w = 2.5
    print(float_text(x), y, z, float_text(w), "6", "7")

    timeout = 2000000000
    print(
        duration_text(timeout), 4294967295, 18446744073709551615, -9223372036854775808
    )
    print("int float64 int32 complex128")
    i8 = -128
    print(i8, -1, 4, -4, 1 << 3 | 1)


# The colours.
RED = Color(0)


GREEN = Color(1)


BLUE = Color(3)


if __name__ == "__main__":
    main()
