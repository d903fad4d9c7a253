from __future__ import annotations

import math
import re
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, MutableSequence, Sequence
from copy import copy
from dataclasses import dataclass, field, is_dataclass
from io import StringIO
from itertools import islice
from operator import attrgetter
from types import FunctionType
from typing import Any, ClassVar, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


class Box:
    """An interface value together with its Go type."""

    __slots__ = ("value", "type", "underlying")

    def __init__(self, value: Any, type: str, underlying: str = "") -> None:
        self.value = value
        self.type = type
        self.underlying = underlying or type

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Box) or self.type != other.type:
            return False
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"comparing uncomparable type {self.type}")
        if self.type.startswith("*") and is_dataclass(self.value):
            return self.value is other.value
        return bool(self.value == other.value)

    def __hash__(self) -> int:
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"hash of unhashable type {self.type}")
        if isinstance(self.value, list):
            return hash((self.type, *self.value))
        return hash((self.type, self.value))


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if isinstance(v, Box):
        return v.type
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


def interface_equal(a: object, b: object) -> bool:
    """a == b of interface values: same type (True is not 1) and same value."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list | dict | FunctionType):
        raise GoRuntimeError(f"comparing uncomparable type {type_name(a)}")
    if type_name(a).startswith("*"):
        return a is b
    return a == b


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


def float_quo(a: float, b: float) -> float:
    """a / b, where dividing by zero gives an infinity or NaN."""
    if b != 0:
        return a / b
    if a == 0 or math.isnan(a):
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1, b)


RFC3339_NANO = "2006-01-02T15:04:05.999999999Z07:00"
JSON_ESCAPES = {
    **{chr(code): f"\\u{code:04x}" for code in (*range(32), 0x2028, 0x2029)},
    **{chr(0xDC80 + i): "\\ufffd" for i in range(128)},  # invalid UTF-8
    **{'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"},
    **{"\b": "\\b", "\f": "\\f"},
}
HTML_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


def marshal(v: Any) -> tuple[list[int], Exception | None]:
    """json.Marshal."""
    try:
        return list(encoded(JsonWriter().text(v))), None
    except UnsupportedValueError as error:
        return [], error


def marshal_indent(
    v: Any, prefix: str, indent: str
) -> tuple[list[int], Exception | None]:
    """json.MarshalIndent."""
    try:
        return list(encoded(JsonWriter(prefix, indent, True).text(v))), None
    except UnsupportedValueError as error:
        return [], error


class UnsupportedValueError(Exception):
    """A json.UnsupportedValueError: there is no NaN in JSON."""

    def __str__(self) -> str:
        return f"json: unsupported value: {self.args[0]}"


class JsonWriter:
    """Writes values, each on a line of its own if it is to be indented."""

    def __init__(
        self,
        prefix: str = "",
        indent: str = "",
        lines: bool = False,
        escapes: Mapping[str, str] = HTML_ESCAPES,
    ) -> None:
        self.prefix, self.indent, self.lines = prefix, indent, lines
        self.escapes = str.maketrans({**JSON_ESCAPES, **escapes})
        self.depth = 0

    def text(self, v: Any) -> str:
        """v as JSON."""
        if isinstance(v, Box):
            v = v.value
        fields = getattr(v, "JSON_FIELDS", None)
        if v is None or isinstance(v, NilMap) or getattr(v, "array", v) is None:
            return "null"
        if isinstance(v, bool):
            return "true" if v else "false"
        if isinstance(v, int):
            return str(int(v))
        if isinstance(v, float):
            return json_number(v)
        if isinstance(v, str):
            return f'"{str.translate(v, self.escapes)}"'
        if isinstance(v, Time):
            return f'"{format_time(v, RFC3339_NANO)}"'
        if fields is not None:
            return self.object(v, fields)
        if isinstance(v, Mapping):
            keys = sorted(v, key=lambda key: encoded(str(key)))
            return self.braces("{}", [self.member(str(key), v[key]) for key in keys])
        if isinstance(v, Sequence):
            self.depth += 1
            items = [self.text(item) for item in v]
            self.depth -= 1
            return self.braces("[]", items)
        if isinstance(v, Exception):
            return "{}"
        raise Panic("json: a value of this type is not translated")

    def object(self, v: Any, fields: Mapping[str, str]) -> str:
        """A struct."""
        members = []
        for path, tag in fields.items():
            name, _, options = tag.partition(",")
            value = attrgetter(path)(v)
            if "omitempty" not in options or not is_empty_value(value):
                members.append(self.member(name, value))
        return self.braces("{}", members)

    def member(self, name: str, v: Any) -> str:
        """A name and its value."""
        self.depth += 1
        text = f"{self.text(name)}:{' ' if self.lines else ''}{self.text(v)}"
        self.depth -= 1
        return text

    def braces(self, pair: str, items: list[str]) -> str:
        """The items, in braces or brackets."""
        if not items or not self.lines:
            return pair[0] + ",".join(items) + pair[1]
        end = f"\n{self.prefix}{self.indent * self.depth}"
        between = f",{end}{self.indent}"
        return f"{pair[0]}{between[1:]}{between.join(items)}{end}{pair[1]}"


def is_empty_value(v: Any) -> bool:
    """Whether omitempty leaves it out: false, 0, nil, nothing in it."""
    if v is None or isinstance(v, bool | int | float | str):
        return not v
    return isinstance(v, Sequence | Mapping) and len(v) == 0


def json_number(x: float) -> str:
    """A float64 as JSON."""
    if not math.isfinite(x):
        raise UnsupportedValueError(
            "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
        )
    if x == 0 or 1e-6 <= abs(x) < 1e21:
        if x == int(x):
            return f"{'-' if math.copysign(1, x) < 0 and x == 0 else ''}{decimal(x)}"
        text = repr(x)
        return text if "e" not in text else f"{x:.{digits_after_point(text)}f}"
    mantissa, _, exponent = repr(x).partition("e")
    return f"{mantissa.removesuffix('.0')}e{exponent[0]}{exponent[1:].lstrip('0')}"


def decimal(x: float) -> str:
    """A whole number with the fewest digits that say which float it is, and zeros."""
    mantissa, _, exponent = repr(x).partition("e")
    whole, _, fraction = mantissa.partition(".")
    if not exponent:
        return whole.removeprefix("-") if x == 0 else whole
    return whole + fraction.removesuffix("0").ljust(int(exponent), "0")


def digits_after_point(text: str) -> int:
    """How many digits a number like 1.5e-05 has after the point when written out."""
    mantissa, _, exponent = text.partition("e")
    return len(mantissa.partition(".")[2].removesuffix("0")) - int(exponent)


class JsonEncoder:
    """A json.Encoder: writes each value and a line's end."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.prefix = self.indent = ""
        self.escapes: Mapping[str, str] = HTML_ESCAPES

    def set_indent(self, prefix: str, indent: str) -> None:
        """Encoder.SetIndent."""
        self.prefix, self.indent = prefix, indent

    def escape_html(self, on: bool) -> None:
        """Encoder.SetEscapeHTML."""
        self.escapes = HTML_ESCAPES if on else {}

    def encode(self, v: Any) -> Exception | None:
        """Encoder.Encode."""
        lines = bool(self.prefix or self.indent)
        try:
            text = JsonWriter(self.prefix, self.indent, lines, self.escapes).text(v)
        except UnsupportedValueError as error:
            return error
        self.stream.write(text + "\n")
        return None


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


class Slice(MutableSequence[ItemT]):
    """A Go slice: a window on an array (a list) that other slices may share."""

    __slots__ = ("array", "low", "length", "capacity", "size", "pointers")

    def __init__(
        self,
        array: list[ItemT] | None = None,
        low: int = 0,
        length: int | None = None,
        capacity: int | None = None,
        size: int = 8,
        pointers: bool = False,
    ) -> None:
        self.array: Any = array  # None: a nil slice
        self.low = low
        if length is None or capacity is None:
            rest = len(array or ()) - low
            length = rest if length is None else length
            capacity = rest if capacity is None else capacity
        self.length, self.capacity = length, capacity
        self.size, self.pointers = size, pointers  # of the elements, for growth

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, i: Any) -> Any:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        return self.array[self.low + i]

    def __setitem__(self, i: Any, value: Any) -> None:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        self.array[self.low + i] = value

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array or (), self.low, self.low + self.length)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a slice shrinks by reslicing")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a slice grows by append()")


def append(s: Slice[ItemT], *values: ItemT) -> Slice[ItemT]:
    """append(s, values...): into s's array while there is room, else into a new one."""
    array, end = s.array, s.low + s.length
    length = s.length + len(values)
    if length <= s.capacity and array is not None:
        array[end : s.low + length] = values
        return type(s)(array, s.low, length, s.capacity, s.size, s.pointers)
    if not values:
        return s
    capacity = grown_capacity(length, s.capacity, s.size, s.pointers)
    return type(s)([*s, *values], 0, length, capacity, s.size, s.pointers)


def grown_capacity(length: int, old: int, size: int, pointers: bool) -> int:
    """The capacity of a new array for length elements, as Go's append chooses it."""
    if size == 0:
        return length
    capacity = 2 * old
    if length > capacity:
        capacity = length
    elif old >= 256:
        capacity = old
        while capacity < length:
            capacity += (capacity + 768) >> 2
    header = 8 if pointers and 512 < capacity * size <= 32760 else 0
    return (size_class(capacity * size + header) - header) // size


def size_class(size: int) -> int:
    """The size of the memory block that Go's allocator gives for size bytes."""
    if size > 32760:
        return -(-size // 8192) * 8192
    return next(block for block in SIZE_CLASSES if block >= size)


# The sizes of memory blocks of Go's allocator.
SIZE_CLASSES: list[int] = [
    *(8, 16, 24, *range(32, 256, 16), *range(256, 512, 32), *range(512, 768, 64)),
    *(768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200),
    *(3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240),
    *(10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264),
    *(28672, 32768),
]


def builder_text(builder: StringIO) -> str:
    """The text of a strings.Builder: halves of a character become one."""
    s = builder.getvalue()
    return s if s.isascii() else decoded(encoded(s))


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def byte_len(s: str) -> int:
    """len(s) in bytes."""
    return len(s) if s.isascii() else len(encoded(s))


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


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


@dataclass(slots=True)
class Address:
    street: str = ""
    zip: str = ""
    JSON_FIELDS: ClassVar[dict[str, str]] = {"street": "street", "zip": "zip,omitempty"}


@dataclass(slots=True)
class Base:
    id: int = 0
    created: Time = field(default_factory=Time)
    JSON_FIELDS: ClassVar[dict[str, str]] = {"id": "id", "created": "created"}


@dataclass(eq=False, slots=True)
class Person:
    base: Base = field(default_factory=Base)
    name: str = ""
    age: int = 0
    emails: Slice[str] = field(default_factory=Slice)
    tags: Slice[str] = field(default_factory=Slice)
    addr: Address | None = None
    home: Address = field(default_factory=Address)
    meta: dict[str, Any] = field(default_factory=NilMap)
    scores: dict[int, float] = field(default_factory=NilMap)
    labels: dict[str, str] = field(default_factory=NilMap)
    secret: str = ""
    skip: str = ""
    active: bool = False
    lvl: int = 0
    ratio: float = 0.0
    grid: list[list[int]] = field(default_factory=lambda: [[0] * 2 for _ in range(2)])
    any: Any = None
    friends: Slice[Person] = field(default_factory=Slice)
    took: int = 0
    GO_TYPE: ClassVar[str] = "*main.Person"
    JSON_FIELDS: ClassVar[dict[str, str]] = {
        "base.id": "id",
        "base.created": "created",
        "name": "name",
        "age": "age,omitempty",
        "emails": "emails",
        "tags": "tags,omitempty",
        "addr": "addr,omitempty",
        "home": "home",
        "meta": "meta",
        "scores": "scores,omitempty",
        "labels": "labels,omitempty",
        "active": "Active",
        "lvl": "Lvl",
        "ratio": "ratio",
        "grid": "grid",
        "any": "any",
        "friends": "friends,omitempty",
        "took": "Took",
    }

    def __copy__(self) -> Person:
        return Person(
            copy(self.base),
            self.name,
            self.age,
            self.emails,
            self.tags,
            self.addr,
            copy(self.home),
            self.meta,
            self.scores,
            self.labels,
            self.secret,
            self.skip,
            self.active,
            self.lvl,
            self.ratio,
            [row.copy() for row in self.grid],
            self.any,
            self.friends,
            self.took,
        )

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Person)
            and self.base == other.base
            and self.name == other.name
            and self.age == other.age
            and self.emails == other.emails
            and self.tags == other.tags
            and self.addr is other.addr
            and self.home == other.home
            and self.meta == other.meta
            and self.scores == other.scores
            and self.labels == other.labels
            and self.secret == other.secret
            and self.skip == other.skip
            and self.active == other.active
            and self.lvl == other.lvl
            and self.ratio == other.ratio
            and self.grid == other.grid
            and interface_equal(self.any, other.any)
            and self.friends == other.friends
            and self.took == other.took
        )


def main() -> None:
    p = Person(
        base=Base(7, make_time(2024, 5, 6, 7, 8, 9, 120000000, UTC)),
        name='Ann "A" <b> & \t é 日本 \u2028',
        emails=Slice(["a@x.org", "b@y.org"]),
        addr=Address("Main", ""),
        meta={"z": 1, "a": Slice([1, 2]), "n": None, "f": 1.5, "s": "x", "m": {"q": 1}},
        scores={10: 1e21, 9: 1e-07, 1: 100.0, 2: 0.1},
        secret="no",
        lvl=3,
        ratio=0.3333333333333333,
        any=Address("s", "z"),
        took=1000000000,
    )
    p.friends = append(p.friends, Person(name="Bob", emails=Slice([])))
    b, err = marshal(p)
    if err is not None:
        print("error:", err)
        return
    print(from_bytes(b))
    out, _ = marshal_indent(p, "", "  ")
    print(from_bytes(out))
    sys.stdout.write(from_bytes(b))
    print()
    enc = JsonEncoder(sys.stdout)
    enc.set_indent("> ", "\t")
    err2 = enc.encode({"a": Slice([1, 2]), "b": Slice([]), "c": Slice()})
    if err2 is not None:
        print(err2)
    sb = StringIO()
    e2 = JsonEncoder(sb)
    e2.escape_html(False)
    e2.encode(Slice(["<a>", None, True, 3, 2.5, Slice(), NilMap()]))
    print(f"{builder_text(sb)}|{byte_len(builder_text(sb))}")
    for f in [
        0.0,
        1.0,
        -1.0,
        1e20,
        123456789012.0,
        1e21,
        1.5e-06,
        9.9e-07,
        1.25e-10,
        3e22,
        1e-06,
        123.456,
        -0.5,
        1.2345678901234567e19,
    ]:
        x, _ = marshal(f)
        print(f"{from_bytes(x)} ", end="")
    print()
    _, err = marshal({"x": float_quo(zero(), zero())})
    print(err or "<nil>")
    s, _ = marshal("just <text>\x01\x7f")
    print(from_bytes(s), len(s))
    nilp: Person | None = None
    n, _ = marshal(nilp)
    print(from_bytes(n))


def zero() -> float:
    return 0.0


if __name__ == "__main__":
    main()
