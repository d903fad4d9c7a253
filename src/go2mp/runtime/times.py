"""time.Time: moments, their calendar and their format. Durations are in `durations`.

A time is a number of nanoseconds since 1970 UTC and the zone in which it is shown. Go's package
time; dates are in the proleptic Gregorian calendar, in any year.
"""

import re
import time
from dataclasses import dataclass, replace

from go2mp.runtime.durations import Duration, Month, Weekday

YEAR_ONE = -62135596800 * 10**9  # the zero time.Time: January 1 of the year 1


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
LOCAL = Zone("Local", None)


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


def now() -> Time:
    """time.Now."""
    return Time(time.time_ns(), LOCAL)


def unix_time(seconds: int, ns: int = 0) -> Time:
    """time.Unix."""
    return Time(seconds * 10**9 + ns, LOCAL)


def time_in(t: Time, zone: Zone) -> Time:
    """Time.In: the same moment, shown in another zone."""
    return replace(t, zone=zone)


def add_time(t: Time, d: int) -> Time:
    """Time.Add."""
    return replace(t, ns=t.ns + d)


def add_date(t: Time, years: int, months: int, days: int) -> Time:
    """Time.AddDate."""
    year, month, day = t.date()
    return make_time(
        year + years, month + months, day + days, *t.clock(), t.ns % 10**9, t.zone
    )


def time_between(later: Time, earlier: Time) -> Duration:
    """Time.Sub, kept within the range of a duration."""
    return Duration(min(max(later.ns - earlier.ns, -(1 << 63)), (1 << 63) - 1))


def truncated_time(t: Time, unit: int) -> Time:
    """Time.Truncate: rounded down to a multiple of unit since the year 1."""
    return t if unit <= 0 else replace(t, ns=t.ns - (t.ns - YEAR_ONE) % unit)


def rounded_time(t: Time, unit: int) -> Time:
    """Time.Round: to the nearest multiple of unit since the year 1, halves up."""
    if unit <= 0:
        return t
    rest = (t.ns - YEAR_ONE) % unit
    return replace(t, ns=t.ns - rest + (unit if rest + rest >= unit else 0))


def iso_week(t: Time) -> tuple[int, int]:
    """Time.ISOWeek: the year and the number of the week, of which Thursday decides."""
    thursday = t.seconds() // 86400 + 3 - (t.weekday() - 1) % 7
    year = civil_date(thursday)[0]
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


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
