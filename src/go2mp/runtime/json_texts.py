"""Package encoding/json: values as JSON texts.

Classes have `JSON_FIELDS`: the path of each attribute that is written, and what its tag says
("name,omitempty").
"""

import math
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any

from go2mp.runtime.boxes import Box
from go2mp.runtime.maps_core import NilMap
from go2mp.runtime.panics import Panic
from go2mp.runtime.strings_core import encoded
from go2mp.runtime.times import Time, format_time

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
