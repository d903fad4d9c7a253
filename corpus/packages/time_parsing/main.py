import math
import re
import time
from collections.abc import MutableSequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def causes(err: Any) -> list[Exception]:
    """The errors that err wraps directly."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    several = inner if isinstance(inner, MutableSequence) else [inner]
    return [cause for cause in several if cause is not None]


def as_error(err: Exception | None, cls: type[ItemT]) -> ItemT | None:
    """err, or the first error that it wraps, that is a cls; None if there is none."""
    if err is None or isinstance(err, cls):
        return err
    found = (as_error(cause, cls) for cause in causes(err))
    return next((match for match in found if match is not None), None)


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def quoted(s: str) -> str:
    """s in double quotes; what is not ASCII is shown as bytes."""
    text = s.replace("\\", "\\\\").replace('"', '\\"')
    shown = (
        chr(byte) if 32 <= byte < 128 else f"\\x{byte:02x}" for byte in encoded(text)
    )
    return f'"{"".join(shown)}"'


class TimeParseError(Exception):
    """A time.ParseError."""

    def __init__(
        self,
        layout: str,
        value: str,
        layout_elem: str = "",
        value_elem: str = "",
        message: str = "",
    ) -> None:
        super().__init__(layout, value, layout_elem, value_elem, message)
        self.layout, self.value, self.message = layout, value, message
        self.layout_elem, self.value_elem = layout_elem, value_elem

    def __str__(self) -> str:
        text = f"parsing time {quoted(self.value)}"
        if self.message:
            return text + self.message
        as_what = (
            f"cannot parse {quoted(self.value_elem)} as {quoted(self.layout_elem)}"
        )
        return f"{text} as {quoted(self.layout)}: {as_what}"


OFFSETS = {
    "07": r"\d\d",
    "0700": r"\d{4}",
    "07:00": r"\d\d:\d\d",
    "070000": r"\d{6}",
    "07:00:00": r"\d\d:\d\d:\d\d",
}
PART_PATTERNS = {
    "2006": r"\d{4}",
    "06": r"\d\d",
    "January": "|".join(MONTHS),
    "Jan": "|".join(name[:3] for name in MONTHS),
    "Monday": "|".join(WEEKDAYS),
    "Mon": "|".join(name[:3] for name in WEEKDAYS),
    "01": r"\d\d",
    "02": r"\d\d",
    "_2": r" ?\d\d?",
    "002": r"\d{3}",
    "__2": r" {0,2}\d{1,3}",
    "03": r"\d\d",
    "04": r"\d\d",
    "05": r"\d\d",
    "PM": "(?-i:[AP]M)",
    "pm": "(?-i:[ap]m)",
    "MST": r"(?-i:UTC|ChST|MeST|GMT(?:[+-]\d\d?)?|[+-]\d\d"
    r"|(?:WITA|[A-Z]{3,4}T|[A-Z]{3})(?![A-Z]))",
    **{f"-{form}": f"[+-]{digits}" for form, digits in OFFSETS.items()},
    **{f"Z{form}": f"(?-i:Z)|[+-]{digits}" for form, digits in OFFSETS.items()},
}  # any other part is a number of one or two digits, or a fraction of a second
RANGES = {"month": (1, 12), "hour": (0, 23), "minute": (0, 59), "second": (0, 59)}
PART_NAMES = {
    **{"2006": "year", "06": "year", "01": "month", "1": "month"},
    **{"January": "month", "Jan": "month", "2": "day", "02": "day", "_2": "day"},
    **{"15": "hour", "03": "hour", "3": "hour", "04": "minute", "4": "minute"},
    **{"05": "second", "5": "second", "002": "yday", "__2": "yday", "MST": "name"},
    **{"PM": "half", "pm": "half"},
}


def part_pattern(part: str, following: str) -> str:
    """What the text may have for a part of the layout; `following` is the next part."""
    if part[0] in ".,":
        return rf"[.,]\d{{{len(part) - 1}}}" if part[1] == "0" else r"(?:[.,]\d+)?"
    pattern = PART_PATTERNS.get(part, r"\d\d?")
    if part in ("05", "5") and following[:1] not in (".", ","):
        return pattern + r"(?:[.,]\d+)?"
    return pattern


@dataclass(frozen=True)
class Zone:
    """A time.Location: a name and seconds east of UTC (None: the local zone)."""

    name: str
    offset: int | None = 0

    def at(self, seconds: int) -> tuple[str, int]:
        """The abbreviation and the offset at a moment."""
        if self.offset is not None:
            return self.name, self.offset
        local = time.localtime(seconds)
        return local.tm_zone, local.tm_gmtoff

    def __str__(self) -> str:
        return self.name


UTC = Zone("UTC")
YEAR_ONE = -62135596800 * 10**9  # the zero time.Time: January 1 of the year 1


@dataclass(frozen=True)
class Time:
    """A time.Time: a moment, to the nanosecond."""

    ns: int = YEAR_ONE
    zone: Zone = UTC

    def __str__(self) -> str:
        return format_time(self, "2006-01-02 15:04:05.999999999 -0700 MST")

    def seconds(self) -> int:
        """Seconds since 1970 on the clock of the zone."""
        unix = self.ns // 10**9
        return unix + self.zone.at(unix)[1]

    def date(self) -> tuple[int, Month, int]:
        """Year, month and day."""
        year, month, day = civil_date(self.seconds() // 86400)
        return year, Month(month), day

    def clock(self) -> tuple[int, int, int]:
        """Hour, minute and second."""
        second = self.seconds() % 86400
        return second // 3600, second // 60 % 60, second % 60

    def weekday(self) -> Weekday:
        """The day of the week."""
        return Weekday((self.seconds() // 86400 + 4) % 7)

    def year_day(self) -> int:
        """The day of the year: January 1 is 1."""
        return self.seconds() // 86400 - day_number(self.date()[0], 1, 1) + 1


def parse_time(
    layout: str, value: str, zone: Zone = UTC
) -> tuple[Time, Exception | None]:
    """time.Parse, time.ParseInLocation."""
    rest, end = value, 0
    found: dict[str, int | str] = {}
    matches = list(LAYOUT.finditer(layout))
    parts = [match[0] for match in matches]
    for match, following in zip(matches, [*parts[1:], ""], strict=False):
        part = match[0].removeprefix("_") if match[0] == "_2006" else match[0]
        between = layout[end : match.end() - len(part)]
        end = match.end()
        matched, rest = skip_text(rest, between)
        if not matched:
            return Time(), TimeParseError(layout, value, between, rest)
        pattern = part_pattern(part, following)
        text = re.match(pattern, rest, re.ASCII | re.IGNORECASE)
        if text is None:
            return Time(), TimeParseError(layout, value, part, rest)
        rest = rest[text.end() :]
        problem = take_part(found, part, text[0])
        if problem:
            message = f": {problem} out of range"
            return Time(), TimeParseError(layout, value, part, rest, message)
    matched, rest = skip_text(rest, layout[end:])
    if not matched:
        return Time(), TimeParseError(layout, value, layout[end:], rest)
    if rest:
        message = f": extra text: {quoted(rest)}"
        return Time(), TimeParseError(layout, value, "", rest, message)
    made, problem = assembled_time(found, zone)
    return made, TimeParseError(layout, value, "", "", problem) if problem else None


def skip_text(value: str, text: str) -> tuple[bool, str]:
    """The value behind the text; any number of spaces is as good as another."""
    while text:
        if text[0] == " ":
            if value and value[0] != " ":
                return False, value
            text, value = text.lstrip(" "), value.lstrip(" ")
            continue
        if value[:1] != text[0]:
            return False, value
        text, value = text[1:], value[1:]
    return True, value


def take_part(found: dict[str, int | str], part: str, text: str) -> str:
    """Keeps one part; gives the name of what is out of its range."""
    if part[0] in ".,":
        found["ns"] = int(f"{text[1:10]:0<9}")
        return ""
    if part[0] in "-Z" and len(part) > 1:
        if text == "Z":
            found["name"] = "UTC"
            return ""
        digits = [int(text[i : i + 2]) for i in offset_places(text)]
        for number, limit, name in zip(digits, (24, 60, 60), RANGE_NAMES, strict=False):
            if number > limit:
                return f"time zone offset {name}"
        hours, minutes, seconds = (*digits, 0, 0)[:3]
        offset = (hours * 60 + minutes) * 60 + seconds
        found["offset"] = -offset if text[0] == "-" else offset
        return ""
    name = PART_NAMES.get(part, "")
    if part in ("January", "Jan"):
        short = [month[:3].lower() for month in MONTHS]
        found["month"] = short.index(text[:3].lower()) + 1
    elif name in ("name", "half"):
        found[name] = text
    elif name:
        whole, *fraction = re.split("[.,]", text.strip("_ "))
        number = int(whole)
        if part == "06":
            number += 1900 if number >= 69 else 2000
        found[name] = number
        if fraction:
            found["ns"] = int(f"{fraction[0][:9]:0<9}")
        low, high = RANGES.get(name, (number, number))
        if part in ("3", "03"):
            high = 12
        return "" if low <= number <= high else name
    return ""


RANGE_NAMES = ("hour", "minute", "second")


def offset_places(text: str) -> list[int]:
    """Where the numbers of an offset like +07:00 begin."""
    step = 3 if ":" in text else 2
    return list(range(1, len(text), step))


def assembled_time(found: dict[str, int | str], zone: Zone) -> tuple[Time, str]:
    """The time of the parts, or what is wrong with them."""
    numbers = {name: n for name, n in found.items() if isinstance(n, int)}
    year, month, day = numbers.get("year", 0), numbers.get("month"), numbers.get("day")
    hour = numbers.get("hour", 0)
    half = str(found.get("half", "")).upper()
    hour = hour + 12 if half == "PM" and hour < 12 else hour
    hour = 0 if half == "AM" and hour == 12 else hour
    if "yday" in numbers:
        days = day_number(year + 1, 1, 1) - day_number(year, 1, 1)
        if not 1 <= numbers["yday"] <= days:
            return Time(), ": day-of-year out of range"
        of_month = numbers["yday"]
        first = 1
        while of_month > (length := month_length(year, first)):
            of_month, first = of_month - length, first + 1
        if month not in (None, first):
            return Time(), ": day-of-year does not match month"
        if day not in (None, of_month):
            return Time(), ": day-of-year does not match day"
        month, day = first, of_month
    month, day = month or 1, 1 if day is None else day
    if not 1 <= day <= month_length(year, month):
        return Time(), ": day out of range"
    clock = (hour, numbers.get("minute", 0), numbers.get("second", 0))
    made = make_time(year, month, day, *clock, numbers.get("ns", 0), UTC)
    name = str(found.get("name", ""))
    if name == "UTC":
        return made, ""
    if "offset" in numbers:
        made = replace(made, ns=made.ns - numbers["offset"] * 10**9)
        local = LOCAL.at(made.ns // 10**9)
        same = local[1] == numbers["offset"] and name in ("", local[0])
        shown = LOCAL if same else Zone(name, numbers["offset"])
        return replace(made, zone=shown), ""
    if name:
        hours = int(name[3:] or 0) if name[:3] == "GMT" else 0
        return replace(made, zone=Zone(name, hours * 3600)), ""
    return make_time(year, month, day, *clock, numbers.get("ns", 0), zone), ""


def month_length(year: int, month: int) -> int:
    """The days of a month."""
    return day_number(year, month + 1, 1) - day_number(year, month, 1)


LOCAL = Zone("Local", None)


def day_number(year: int, month: int, day: int) -> int:
    """The days from 1970-01-01 to a date."""
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    year -= month <= 2
    of_year = (153 * ((month + 9) % 12) + 2) // 5
    return (
        year * 365 + year // 4 - year // 100 + year // 400 + of_year + day - 1 - 719468
    )


def civil_date(days: int) -> tuple[int, int, int]:
    """The date so many days after 1970-01-01."""
    era, day = divmod(days + 719468, 146097)
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5
    return era * 400 + year + (month >= 10), (month + 2) % 12 + 1, day + 1


def make_time(
    year: int,
    month: int,
    day: int,
    hour: int,
    minute: int,
    second: int,
    ns: int,
    zone: Zone,
) -> Time:
    """time.Date: values outside their range are carried over."""
    seconds = day_number(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
    offset = zone.at(seconds)[1]
    if zone.at(seconds - offset)[1] != offset:
        offset = zone.at(seconds - offset)[1]
    return Time((seconds - offset) * 10**9 + ns, zone)


def add_date(t: Time, years: int, months: int, days: int) -> Time:
    """Time.AddDate."""
    year, month, day = t.date()
    return make_time(
        year + years, month + months, day + days, *t.clock(), t.ns % 10**9, t.zone
    )


def time_between(later: Time, earlier: Time) -> Duration:
    """Time.Sub, kept within the range of a duration."""
    return Duration(min(max(later.ns - earlier.ns, -(1 << 63)), (1 << 63) - 1))


LAYOUT = re.compile(
    r"January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|002|0[1-6]|15|1|2006|2|_2006|__2|_2"
    r"|3|4|5|PM|pm|[-Z]07:00:00|[-Z]070000|[-Z]07:00|[-Z]0700|[-Z]07"
    r"|[.,](?:0+|9+)(?![0-9])"
)  # what a layout may hold: the parts of January 2, 15:04:05, 2006, in zone MST (-0700)


def format_time(t: Time, layout: str) -> str:
    """Time.Format."""
    return LAYOUT.sub(lambda match: time_part(t, match[0]), layout)


def time_part(t: Time, part: str) -> str:
    """One part of a time, in the form that the layout shows."""
    year, month, day = t.date()
    hour, minute, second = t.clock()
    if part[0] in ".,":
        digits = f"{t.ns % 10**9:09}"[: len(part) - 1]
        if part[1] == "9":
            digits = digits.rstrip("0")
        return part[0] + digits if digits else ""
    if part[0] in "-Z" and len(part) > 1:
        return zone_text(t, part)
    hour12 = hour % 12 or 12
    sign = "-" if year < 0 else ""
    long_year = f"{sign}{abs(year):04}"
    parts: dict[str, str] = {
        "January": str(month),
        "Jan": str(month)[:3],
        "Monday": str(t.weekday()),
        "Mon": str(t.weekday())[:3],
        "MST": t.zone.at(t.ns // 10**9)[0] or zone_text(t, "-0700"),
        "2006": long_year,
        "_2006": "_" + long_year,
        "06": f"{year % 100:02}",
        "01": f"{month:02d}",
        "1": f"{month:d}",
        "02": f"{day:02}",
        "_2": f"{day:2}",
        "2": str(day),
        "002": f"{t.year_day():03}",
        "__2": f"{t.year_day():3}",
        "15": f"{hour:02}",
        "03": f"{hour12:02}",
        "3": str(hour12),
        "04": f"{minute:02}",
        "4": str(minute),
        "05": f"{second:02}",
        "5": str(second),
        "PM": "PM" if hour >= 12 else "AM",
        "pm": "pm" if hour >= 12 else "am",
    }
    return parts[part]


def zone_text(t: Time, part: str) -> str:
    """The offset of the zone as the layout shows it: -0700, Z07:00, ..."""
    offset = t.zone.at(t.ns // 10**9)[1]
    if part[0] == "Z" and offset == 0:
        return "Z"
    colon = ":" if ":" in part else ""
    minutes, seconds = divmod(abs(offset), 60)
    text = f"{'-' if offset < 0 else '+'}{minutes // 60:02}"
    if len(part) > 3:
        text += f"{colon}{minutes % 60:02}"
    return text + (f"{colon}{seconds:02}" if len(part) > 6 else "")


# --- the program -------------------------------------------------------------


def main() -> None:
    cases = [
        ["2006-01-02", "2024-02-29"],
        ["2006-01-02", "2023-02-29"],
        ["2006-01-02", "2023-2-9"],
        ["2006-01-02", "2023-13-09"],
        ["2006-01-02", "hello"],
        ["2006-01-02", "2024-01-02 "],
        ["2006-01-02 15:04:05", "2024-07-08 23:59:58"],
        ["2006-01-02 15:04:05", "2024-07-08 24:00:00"],
        ["2006-01-02 15:04:05", "2024-07-08 23:60:00"],
        ["2006-01-02 15:04:05", "2024-07-08 23:59:58.123456"],
        ["2006-01-02 15:04:05.000", "2024-07-08 23:59:58.125"],
        ["2006-01-02 15:04:05.000", "2024-07-08 23:59:58.12"],
        ["2006-01-02T15:04:05Z07:00", "2012-11-01T22:08:41+02:00"],
        ["2006-01-02T15:04:05Z07:00", "2012-11-01T22:08:41Z"],
        ["2006-01-02T15:04:05.999999999Z07:00", "2012-11-01T22:08:41.123456789-07:00"],
        ["Mon, 02 Jan 2006 15:04:05 MST", "Mon, 02 Jan 2006 15:04:05 UTC"],
        ["Mon, 02 Jan 2006 15:04:05 MST", "Mon, 02 Jan 2006 15:04:05 PST"],
        ["Mon, 02 Jan 2006 15:04:05 -0700", "Mon, 02 Jan 2006 15:04:05 -0700"],
        ["02 Jan 06 15:04 MST", "02 Jan 06 15:04 EDT"],
        ["Monday, 02-Jan-06 15:04:05 MST", "Monday, 02-Jan-06 15:04:05 CEST"],
        ["Mon Jan _2 15:04:05 2006", "Mon Jan  2 15:04:05 2006"],
        ["Mon Jan _2 15:04:05 2006", "8:41PM"],
        ["Mon Jan _2 15:04:05 MST 2006", "Mon Jan  2 15:04:05 MST 2006"],
        ["3:04PM", "3:04PM"],
        ["3:04PM", "12:04AM"],
        ["3:04PM", "13:04AM"],
        ["3 04 PM", "8 41 PM"],
        ["Jan 2, 2006 at 3:04pm (MST)", "Feb 3, 2013 at 7:54pm (PST)"],
        ["January 2, 2006", "march 15, 1999"],
        ["January 2, 2006", "Smarch 15, 1999"],
        ["02/01/06", "31/12/68"],
        ["02/01/06", "31/12/69"],
        ["2006-002", "2024-060"],
        ["2006-002", "2023-366"],
        ["2006-01-02T15:04:05Z07:00", "2024-01-02T03:04:05+25:00"],
        ["15:04", "7:5"],
        ["15h04m", "17h05m"],
        ["2006.01.02", "2024.11.30"],
        ["20060102150405", "20240315123456"],
        ["2006-01-02 MST", "2024-11-30 GMT+3"],
        ["Mon 2", "Fri 31"],
        ["Monday", "Funday"],
        ["", ""],
        ["", "x"],
        ['2006 "q"', '20 "é"'],
    ]
    for c in cases:
        t, err = parse_time(c[0], c[1])
        print(str(t), "|", err or "<nil>")
        print(
            t.ns // 1_000_000_000,
            str(Weekday(t.weekday())),
            format_time(t, "Mon, 02 Jan 2006 15:04:05 MST"),
        )
    _, err2 = parse_time("2006", "abc")
    print(str(as_error(err2, TimeParseError) is not None).lower())
    start, _ = parse_time("2006-01-02", "2024-02-27")
    end, _ = parse_time("2006-01-02", "2024-03-02")
    print(
        float_text(duration_in(time_between(end, start), 3_600_000_000_000) / 24.0),
        format_time(add_date(start, 0, 1, 3), "Jan 2"),
        str(end.ns > start.ns).lower(),
    )
    d = start
    while not d.ns > end.ns:
        print(f"{format_time(d, '01/02 ')}{str(Weekday(d.weekday()))} ", end="")
        d = add_date(d, 0, 0, 1)
    print()


if __name__ == "__main__":
    main()
