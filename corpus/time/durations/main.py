"""Durations: constants, arithmetic, conversion, printing."""

import math
import sys
import traceback

# --- Go semantics that Python lacks ------------------------------------------


class Duration(int):
    """A time.Duration: nanoseconds, printed as 1h2m3.5s."""

    GO_TYPE = "time.Duration"

    def __str__(self) -> str:
        return duration_text(self)


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


def duration_in(d: int, unit: int) -> float:
    """d nanoseconds in units of so many nanoseconds."""
    whole = quo(d, unit)
    return whole + (d - whole * unit) / unit


def truncated_duration(d: int, unit: int) -> Duration:
    """Duration.Truncate: d rounded toward zero to a multiple of unit."""
    return Duration(d if unit <= 0 else quo(d, unit) * unit)


def rounded_duration(d: int, unit: int) -> Duration:
    """Duration.Round: d to the nearest multiple of unit, halves away from zero."""
    if unit <= 0:
        return Duration(d)
    size = (2 * abs(d) + unit) // (2 * unit) * unit
    if d < 0:
        return Duration(max(-size, -(1 << 63)))
    return Duration(min(size, (1 << 63) - 1))


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def quo(a: int, b: int) -> int:
    """Integer division that rounds toward zero, as Go's / does."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    return -(-a // b) if (a < 0) != (b < 0) else a // b


# --- the program -------------------------------------------------------------


def main() -> None:
    for d in [
        0,
        1,
        1500,
        2000,
        1500000,
        2500000000,
        90000000000,
        3600000000000,
        130500000000000,
        -1500000000,
    ]:
        print(duration_text(d), float_text(duration_in(d, 1_000_000_000)), d)

    n = 3
    timeout = n * 1000000000
    print(
        duration_text(timeout),
        duration_text(timeout // 2),
        duration_text(timeout * 2),
        str(timeout > 1000000000).lower(),
    )
    print(
        timeout // 1_000_000,
        float_text(duration_in(timeout, 60_000_000_000)),
        float_text(duration_in(5400000000000, 3_600_000_000_000)),
    )

    d2 = 3456789000
    print(
        duration_text(rounded_duration(d2, 1000000)),
        duration_text(truncated_duration(d2, 1000000000)),
        duration_text(d2 % 1000000000),
    )
    print(f"{duration_text(d2)} {duration_text(d2)} {d2} time.Duration")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
