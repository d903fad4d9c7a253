"""time.Duration, time.Month and time.Weekday. Times are in `times`.

A duration is an int of nanoseconds; a `Duration` is one that prints as Go's does.
"""

import re

from go2mp.runtime.ints import quo
from go2mp.runtime.quoting import quote


class Duration(int):
    """A time.Duration: nanoseconds, printed as 1h2m3.5s."""

    GO_TYPE = "time.Duration"

    def __str__(self) -> str:
        return duration_text(self)


class Month(int):
    """A time.Month: January is 1."""

    GO_TYPE = "time.Month"

    def __str__(self) -> str:
        return (
            MONTHS[self - 1]
            if 1 <= self <= 12
            else f"%!Month({self & 0xFFFFFFFFFFFFFFFF})"
        )


class Weekday(int):
    """A time.Weekday: Sunday is 0."""

    GO_TYPE = "time.Weekday"

    def __str__(self) -> str:
        return (
            WEEKDAYS[self]
            if 0 <= self <= 6
            else f"%!Weekday({self & 0xFFFFFFFFFFFFFFFF})"
        )


TIME_CLASSES: dict[str, type[int]] = {
    "time.Duration": Duration,
    "time.Month": Month,
    "time.Weekday": Weekday,
}


MONTHS = [
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
]
WEEKDAYS = [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
]


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


def abs_duration(d: int) -> Duration:
    """Duration.Abs."""
    return Duration(min(abs(d), (1 << 63) - 1))


DURATION_UNITS = {
    "ns": 1,
    "us": 1_000,
    "µs": 1_000,  # U+00B5
    "μs": 1_000,  # U+03BC
    "ms": 1_000_000,
    "s": 1_000_000_000,
    "m": 60_000_000_000,
    "h": 3_600_000_000_000,
}


def parse_duration(s: str) -> tuple[Duration, Exception | None]:
    """time.ParseDuration: 1h15m30.5s."""
    body = s[1:] if s[:1] in ("+", "-") else s
    invalid = Duration(0), Exception(f"time: invalid duration {quote(s)}")
    if body == "0":
        return Duration(0), None
    if not body:
        return invalid
    total = 0
    while body:
        match = re.match(r"([0-9]*)(?:\.([0-9]*))?([^0-9.]*)", body)
        assert match is not None
        whole, decimals, unit = match[1], match[2] or "", match[3]
        if not whole and not decimals:
            return invalid
        if int(whole or "0") > 1 << 63:
            return invalid
        if not unit:
            return Duration(0), Exception(f"time: missing unit in duration {quote(s)}")
        if unit not in DURATION_UNITS:
            text = f"time: unknown unit {quote(unit)} in duration {quote(s)}"
            return Duration(0), Exception(text)
        size = DURATION_UNITS[unit]
        total += int(whole or "0") * size
        total += int(int(decimals or "0") * (size / 10.0 ** len(decimals)))
        if total > 1 << 63:
            return invalid
        body = body[match.end() :]
    if s[0] != "-" and total >= 1 << 63:
        return invalid
    return Duration(-total if s[0] == "-" else total), None
