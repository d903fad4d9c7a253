"""Package time: durations as text, dates in UTC and in fixed zones."""

# ruff: noqa: E501

from golden import Group

from go2mp.runtime import durations as du
from go2mp.runtime import time_parsing as tp
from go2mp.runtime import times as ti

H, M, S, MS, US = 3_600_000_000_000, 60_000_000_000, 1_000_000_000, 1_000_000, 1_000
VALUES = [
    0, 1, -1, 999, 1000, 1001, 1500, 999_999, 1_000_000, 1_234_567, 12_345_678, 999_999_999, S, S + 1,
    S + MS, 1_500 * MS, -1_500 * MS, 59 * S, M, M + S // 2, 61 * M, H, H + 1, 25 * H + 61 * S, -H,
    2**63 - 1, -(2**63), 100 * MS, 2 * H + 45 * M, 10 * S, 1_050 * US, 90 * S, 2**53 + 1,
]  # fmt: skip
D = ("time.Duration", VALUES)
UNITS = ("time.Duration", [0, -1, 1, 2, 3, 7, US, MS, 10 * MS, S, M, H, 24 * H])
TEXTS = ("string", ["", "0", "1s", "-1.5h", "1h15m30.918273645s", "+5s", ".5s", "1.s", ".s", "3", "1x",
                    "1h2", "100ms", "2us", "2µs", "2μs", "9223372036854775807ns", "9223372036854775808ns",
                    "-9223372036854775808ns", "1e3s", " 1s", "1 s", "0.1ns", "1.0000000000000001s", "-", "-.",
                    "3000000h", "0.3333333333333333333h", "1m1m"])  # fmt: skip
YEARS, MONTHS, DAYS = ("int", [1, 1600, 1969, 1970, 2000, 2023, 2024, 9999, 12345, -5]), (
    "int", [1, 2, 3, 12, 0, 13, -7]), ("int", [1, 28, 29, 31, 0, 366, -400])  # fmt: skip
SECONDS = (
    "int64",
    [0, 1, -1, 86399, 1700000000, 951782400, -62135596800, 253402300799, 1704067199],
)
LAYOUTS = ("string", [
    "2006-01-02T15:04:05Z07:00", "2006-01-02 15:04:05.999999999 -0700 MST", "Mon Jan _2 15:04:05 2006",
    "Monday, January 2, 2006", "3:04PM", "03:04:05pm", "02/01/06", "Jan 2", "2006-002", "__2", "15h4m5s",
    "05.000", "05.999", "05,000000", "05.000000000", ".00 x", "-07", "-0700", "-07:00", "-07:00:00", "Z0700",
    "Z07", "Janet Month Mon", "_2006 20060102", "1/2/06", "no parts", "", "PMpm", "Jan. 02 .0001",
])  # fmt: skip
PARSED = ("string", [
    "2024-02-29", "2023-02-29", "2023-2-9", "2024-02-29 23:59:58", "2024-07-08T24:00:00Z", "2024-07-08T09:08:07.5+02:00",
    "Mon Jan _2 15:04:05 2006", "Thu Feb  1 15:04:05 2024", "Thursday, february 1, 2024", "3:04PM", "13:04AM", "12:00am",
    "31/12/68", "31/04/69", "2024-060", "2023-366", "Feb 30", "7h5m3s", "58.123", "58.12", "58,123456", "58", "61.000",
    "-07", "+2500", "-07:61", "-07:00:01", "Z", "", "x", "2024-02-29 x", "Jan. 02 .0001", "20060102 20060102",
    "2024-07-08 09:08:07.123456789 -0330 NST", "2024-07-08 09:08:07 +0000 UTC", "8 9", "Fri", "100 x", "\\é\"",
])  # fmt: skip
ZONE = ti.Zone("X", -12600)
BY_ZONE = ("int", [0, 1])


def moment(seconds: int, zone: int) -> ti.Time:
    return ti.Time(seconds * 10**9 + 123456000, (ti.UTC, ZONE)[zone])


T = 'time.Unix(a, 123456000).In([]*time.Location{time.UTC, time.FixedZone("X", -12600)}[b])'


def describe(t: ti.Time) -> list[object]:
    return [str(t), int(t.weekday()), t.year_day(), *ti.iso_week(t), t.ns // 10**9]


def parsed(layout: str, text: str) -> tuple[object, ...]:
    made, error = tp.parse_time(layout, text)
    return str(ti.time_in(made, ti.UTC)), error


DESCRIBE = "t.String(), int(t.Weekday()), t.YearDay(), y, w, t.Unix()"
GROUPS = [
    Group("String", "a.String()", du.duration_text, [D]),
    Group("Seconds", "a.Seconds(), a.Minutes(), a.Hours()",
          lambda d: (du.duration_in(d, S), du.duration_in(d, M), du.duration_in(d, H)), [D]),
    Group("Truncate", "int64(a.Truncate(b)), int64(a.Round(b))",
          lambda d, m: (int(du.truncated_duration(d, m)), int(du.rounded_duration(d, m))), [D, UNITS]),
    Group("Abs", "int64(a.Abs())", lambda d: int(du.abs_duration(d)), [D]),
    Group("ParseDuration", "{ d, err := time.ParseDuration(a); return vals(int64(d), err) }",
          lambda s: (int(du.parse_duration(s)[0]), du.parse_duration(s)[1]), [TEXTS]),
    Group("Month", "time.Month(a).String(), time.Weekday(a).String()",
          lambda n: (str(du.Month(n)), str(du.Weekday(n))), [("int", [0, 1, 6, 7, 12, 13, -1])]),
    Group("Date", f"{{ t := time.Date(a, time.Month(b), c, 23, 59, 60, 5, time.UTC); y, w := t.ISOWeek(); return vals({DESCRIBE}) }}",
          lambda y, m, d: describe(ti.make_time(y, m, d, 23, 59, 60, 5, ti.UTC)), [YEARS, MONTHS, DAYS]),
    Group("Format", f"{T}.Format(c)", lambda s, z, f: ti.format_time(moment(s, z), f),
          [SECONDS, BY_ZONE, LAYOUTS]),
    Group("AddDate", f"{T}.AddDate(1, c, -d).String()",
          lambda s, z, m, d: str(ti.add_date(moment(s, z), 1, m, -d)), [SECONDS, BY_ZONE, MONTHS, DAYS]),
    Group("TruncateTime", f"{T}.Truncate(c).String(), {T}.Round(c).String()",
          lambda s, z, d: (str(ti.truncated_time(moment(s, z), d)), str(ti.rounded_time(moment(s, z), d))),
          [SECONDS, BY_ZONE, UNITS]),
    Group("Parse", "{ t, err := time.Parse(a, b); return vals(t.UTC().String(), err) }",
          parsed, [LAYOUTS, PARSED]),
    Group("Sub", f"int64({T}.Sub(time.Unix(c, 0)))",
          lambda s, z, u: int(ti.time_between(moment(s, z), ti.unix_time(u))), [SECONDS, BY_ZONE, SECONDS]),
]  # fmt: skip
