"""time.Parse: what a layout shows, read from a text. Layouts and times are those of `times`."""

import re
from dataclasses import replace

from go2mp.runtime.durations import MONTHS, WEEKDAYS
from go2mp.runtime.strings_core import encoded
from go2mp.runtime.times import (
    LAYOUT,
    LOCAL,
    UTC,
    Time,
    Zone,
    day_number,
    make_time,
)


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
