import math
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from operator import attrgetter
from typing import Any, ClassVar, TypeVar

# helpers: Box, Month, Weekday, marshal, UnsupportedValueError, JsonWriter, is_empty_value, json_number, decimal, digits_after_point, NilMap, Panic, GoRuntimeError, PlainRuntimeError, encoded, decoded, from_bytes, Zone, Time, day_number, civil_date, format_time, time_part, zone_text


@dataclass(eq=False, slots=True)
class Point:
    x: int = 0
    y: int = 0
    JSON_FIELDS: ClassVar[dict[str, str]] = {"x": "x", "y": "y,omitempty"}


def main() -> None:
    text, _ = marshal(Point(x=1))
    print(from_bytes(text))


if __name__ == "__main__":
    main()
