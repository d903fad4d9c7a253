import math
import re
import sys
import threading
import traceback
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
    MutableSequence,
    Sequence,
)
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from fractions import Fraction
from io import StringIO
from struct import pack, unpack
from types import FunctionType
from typing import Any, Protocol, TypeVar

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


def unbox(v: object, want: str, static: str = "interface {}") -> Any:
    """v.(T) of a boxed value: what the box holds, or a panic when T is not its type."""
    if isinstance(v, Box) and v.type == want:
        return v.value
    text = f"interface conversion: {static} is {type_name(v)}, not {want}"
    raise PlainRuntimeError(text)


def dynamic_type(v: object) -> str:
    """What %T prints for an interface value."""
    return "<nil>" if v is None else type_name(v)


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> Any:
        return self.args[1]


def causes(err: Any) -> list[Exception]:
    """The errors that err wraps directly."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    several = inner if isinstance(inner, MutableSequence) else [inner]
    return [cause for cause in several if cause is not None]


def is_error(err: Any, target: Any) -> bool:
    """Whether err or an error that it wraps is target."""
    if err is None or target is None:
        return err is target
    same = type(err) is type(target) and err == target
    if same or (hasattr(err, "is_") and err.is_(target)):
        return True
    return any(is_error(cause, target) for cause in causes(err))


def float32(x: float) -> float:
    """x rounded to the precision of a float32."""
    try:
        rounded: float = unpack("f", pack("f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)
    return rounded


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def shortest32(x: float) -> str:
    """The fewest digits that give the float32 x."""
    texts = (f"{x:.{precision}e}" for precision in range(9))
    return next(text for text in texts if float32(float(text)) == x)


def format_float(x: float, verb: str, precision: int = -1, bits: int = 64) -> str:
    """x as strconv.FormatFloat gives it; precision -1 asks for the fewest digits."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    if verb == "b":
        return binary_float(x, bits)
    if verb in "xX":
        text = hex_float(x, precision)
        return text.upper() if verb == "X" else text
    if precision < 0:
        text = shortest_float(x, verb.lower(), bits)
    elif verb in "gG":
        text = f"{x:.{precision or 1}g}"
    else:
        text = f"{x:.{precision}{verb.lower()}}"
    return text.upper() if verb in "EG" else text


def shortest_float(x: float, verb: str, bits: int) -> str:
    """x with the fewest digits, in the form of verb e, f or g."""
    text = shortest32(x) if bits == 32 and x != 0 else repr(float(x))
    mantissa = text.split("e")[0].replace(".", "").strip("-0")
    exponent = int(f"{float(text):e}".partition("e")[2])
    if verb == "e" or verb == "g" and x != 0 and not -4 <= exponent < 6:
        return f"{float(text):.{max(len(mantissa), 1) - 1}e}"
    plain = f"{Decimal(text):f}"
    return plain.rstrip("0").removesuffix(".") if "." in plain else plain


def binary_float(x: float, bits: int) -> str:
    """x as its whole mantissa and a power of two: 4503599627370496p-52."""
    width, least = (24, -149) if bits == 32 else (53, -1074)
    if x == 0:
        return f"{'-' if math.copysign(1, x) < 0 else ''}0p{least}"
    fraction, exponent = math.frexp(x)
    exponent = max(exponent - width, least)
    return f"{int(math.ldexp(x, -exponent))}p{exponent:+}"


def hex_float(x: float, precision: int) -> str:
    """x in hexadecimal, with a power of two: 0x1.8p+01."""
    sign = "-" if math.copysign(1, x) < 0 else ""
    fraction, exponent = math.frexp(abs(x))
    mantissa, exponent = int(math.ldexp(fraction, 53)), exponent - 1 if x else 0
    if 0 <= precision < 13:  # round half to even at that many digits
        unit = 1 << 52 - 4 * precision
        mantissa = round(mantissa / unit) * unit
        if mantissa == 1 << 53:
            mantissa, exponent = mantissa >> 1, exponent + 1
    digits = f"{mantissa & (1 << 52) - 1:013x}"
    digits = digits.rstrip("0") if precision < 0 else f"{digits:0<{precision}}"
    digits = digits if precision < 0 else digits[:precision]
    point = "." if digits else ""
    power = f"{'-' if exponent < 0 else '+'}{abs(exponent):02}"
    return f"{sign}0x{mantissa >> 52}{point}{digits}p{power}"


def show(
    v: Any,
    go_type: str = "",
    depth: int = 0,
    methods: bool = True,
    names: bool = False,
) -> str:
    """v as Go's %v prints it (with names: %+v)."""
    if v is None:
        return "{}" if go_type == "struct {}" else "<nil>"
    if isinstance(v, bool):
        return "true" if v else "false"
    if isinstance(v, Box):
        return show(v.value, v.underlying, depth, methods, names)
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v) and (pointer or not hasattr(v, "POINTER_TEXT")):
        return str(v)
    if isinstance(v, float):
        return float_text(v)
    if isinstance(v, str | int):
        return str.__str__(v) if isinstance(v, str) else str(int(v))
    if not pointer or depth == 0:
        text = show_composite(v, go_type, depth + 1, methods, names)
        if text is not None:
            return "&" + text if pointer else text
    return f"0xc{id(v) & 0xFFFFFFFFF:09x}"  # the address of a pointer or function


def show_composite(
    v: Any, go_type: str, depth: int, methods: bool, names: bool
) -> str | None:
    """A map, a slice or a struct as %v prints it; None: v is none of these."""
    of = element_type(go_type)

    def inner(value: Any, go_type: str = of, exported: bool = True) -> str:
        return show(value, go_type, depth, methods and exported, names)

    if isinstance(v, Mapping):
        keys = go_type.removesuffix(of)[4:-1]
        items = [f"{inner(key, keys)}:{inner(x)}" for key, x in sorted_items(v)]
        return f"map[{' '.join(items)}]"
    if isinstance(v, Sequence):
        return f"[{' '.join(inner(item) for item in v)}]"
    if not is_dataclass(v):
        return None
    parts = []
    attributes = [field.name for field in fields(v)]
    known = getattr(v, "GO_FIELDS", {}) or dict.fromkeys(attributes, "")
    for attribute, (name, kind) in zip(attributes, known.items(), strict=True):
        # fmt cannot call the methods of what is in an unexported field
        exported = not name[:1].islower() or not hasattr(v, "GO_FIELDS")
        text = inner(getattr(v, attribute), kind, exported)
        parts.append(f"{name}:{text}" if names else text)
    return "{" + " ".join(parts) + "}"


def is_stringer(v: object) -> bool:
    """Whether the class of v has Go's method String or Error."""
    owner = next(c for c in type(v).__mro__ if "__str__" in vars(c))
    return isinstance(v, Exception) or owner.__module__ not in ("builtins", "enum")


def element_type(go_type: str) -> str:
    """What a slice, array or map of this type holds: []T and map[K]T give T."""
    depth = 0
    for i, char in enumerate(go_type):
        depth += (char == "[") - (char == "]")
        if char == "]" and depth == 0:
            return go_type[i + 1 :]
    return ""


def sorted_items(m: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
    """The items of a map in the order in which fmt prints them."""
    return sorted(m.items(), key=lambda item: sort_key(item[0]))


def sort_key(key: Any) -> Any:
    """What fmt compares of a map's key: its type, its value."""
    kind = type(key).__name__ if key is not None else ""
    if isinstance(key, tuple):
        return kind, *map(sort_key, key)
    if is_dataclass(key):
        return kind, *(sort_key(getattr(key, field.name)) for field in fields(key))
    if isinstance(key, Box):
        return key.type, sort_key(key.value)
    if isinstance(key, str):
        return kind, encoded(key)
    if isinstance(key, int | float):
        return kind, key == key, key  # NaN comes first
    return kind, id(key)


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def wrap32(x: int) -> int:
    """x as an int32: wraps around at 32 bits."""
    return (x + 0x80000000 & 0xFFFFFFFF) - 0x80000000


def live_items(m: Mapping[KeyT, ValueT]) -> Iterator[tuple[KeyT, ValueT]]:
    """The items of a map that may change meanwhile: deleted ones do not come up."""
    for key in list(m):
        if key in m:
            yield key, m[key]


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


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def quote_rune(r: int, ascii_only: bool = False) -> str:
    """The character r in single quotes, with Go's escapes."""
    return "'" + escaped(rune_string(r), "'", ascii_only) + "'"


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def sublist(
    xs: list[ItemT], low: int = 0, high: int | None = None, kind: str = "capacity"
) -> list[ItemT]:
    """xs[low:high] as a list of its own; out of range is a panic, not less."""
    high = len(xs) if high is None else high
    check_slice(low, high, len(xs), kind)
    return xs[low:high]


def sort_strings(xs: MutableSequence[str]) -> None:
    """Sorts strings by their bytes."""
    for i, x in enumerate(sorted(xs, key=encoded)):
        xs[i] = x


ERR_SYNTAX = SentinelError("invalid syntax", "ERR_SYNTAX")
ERR_RANGE = SentinelError("value out of range", "ERR_RANGE")


class NumError(Exception):
    """A text that is no number, or one out of range (strconv.NumError)."""

    def __init__(self, func: str = "", num: str = "", err: object = None) -> None:
        super().__init__(func, num, err)
        self.func, self.num, self.err = func, num, err

    def __str__(self) -> str:
        return f"strconv.{self.func}: parsing {quote(self.num)}: {self.err}"

    def unwrap(self) -> Any:
        """The reason: ERR_SYNTAX or ERR_RANGE."""
        return self.err


def parse_uint(s: str, base: int, bits: int) -> tuple[int, Exception | None]:
    """strconv.ParseUint: a number without a sign in any base (0: by its prefix)."""
    n, reason = parse_digits(s, base, bits)
    return n, None if reason is None else NumError("ParseUint", s, reason)


def parse_digits(s: str, base: int, bits: int) -> tuple[int, Exception | None]:
    """The number that s spells in the given base, and what is wrong with it."""
    if not s:
        return 0, ERR_SYNTAX
    if base != 0 and not 2 <= base <= 36:
        return 0, Exception(f"invalid base {base}")
    if not 0 <= bits <= 64:
        return 0, Exception(f"invalid bit size {bits}")
    digits = s
    if base == 0:
        if "_" in s and not re.fullmatch(r"(?i)(0[box]_?|(?=\w))[^\W_]+(_[^\W_]+)*", s):
            return 0, ERR_SYNTAX
        digits = s.replace("_", "")
        bases = {"0b": 2, "0o": 8, "0x": 16}
        if len(s) > 2 and s[:2].lower() in bases:
            base, digits = bases[s[:2].lower()], s[2:].replace("_", "")
        else:
            base = 8 if s[0] == "0" else 10
            digits = digits[1:] if base == 8 else digits
    n, most = 0, (1 << (bits or 64)) - 1
    for digit in digits:
        value = int(digit, 36) if digit.isascii() and digit.isalnum() else 36
        if value >= base:
            return 0, ERR_SYNTAX
        n = n * base + value
        if n > most:
            return most, ERR_RANGE
    return n, None


FLOAT_TEXT = re.compile(r"""(?ix)
    [+-]? inf(inity)? | nan
    | [+-]? 0x_? (?=\.?[0-9a-f]) [0-9a-f_]* \.? [0-9a-f_]* p [+-]? [0-9] [0-9_]*
    | [+-]? (?=\.?[0-9]) [0-9_]* \.? [0-9_]* (e [+-]? [0-9] [0-9_]*)?
    """)


def parse_float(s: str, bits: int = 64) -> tuple[float, Exception | None]:
    """strconv.ParseFloat: the nearest float that s spells."""
    hexadecimal = s.lstrip("+-")[:2].lower() == "0x"
    digit = "[0-9a-fA-F]" if hexadecimal else "[0-9]"
    lone = rf"(?<!{digit})_|_(?!{digit})"  # _ belongs between digits
    checked = re.sub("(?i)^[+-]?0x_", "0x", s)
    if not FLOAT_TEXT.fullmatch(s) or re.search(lone, checked):
        return 0.0, NumError("ParseFloat", s, ERR_SYNTAX)
    text = s.replace("_", "")
    try:
        f = float.fromhex(text) if hexadecimal else float(text)
    except OverflowError:
        f = -math.inf if s[0] == "-" else math.inf
    if bits == 32:
        f = nearest_float32(f, text)
    if math.isinf(f) and "n" not in s.lower():
        return f, NumError("ParseFloat", s, ERR_RANGE)
    return f, None


def nearest_float32(f: float, text: str) -> float:
    """The float32 nearest to the number in text, of which f is the nearest float64."""
    below, above = math.nextafter(f, -math.inf), math.nextafter(f, math.inf)
    if math.isnan(f) or float32(below) == float32(above) or "x" in text.lower():
        return float32(f)
    exact = Fraction(text)  # f lies halfway between two float32
    if exact == f:
        return float32(f)
    return float32(above if exact > f else below)


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


def byte_at(s: str, i: int) -> int:
    """The byte s[i]."""
    if s.isascii():
        check_index(i, len(s))
        return ord(s[i])
    data = encoded(s)
    check_index(i, len(data))
    return data[i]


def substr(s: str, low: int = 0, high: int | None = None) -> str:
    """s[low:high], counted in bytes."""
    if s.isascii():
        high = len(s) if high is None else high
        check_slice(low, high, len(s))
        return s[low:high]
    data = encoded(s)
    high = len(data) if high is None else high
    check_slice(low, high, len(data))
    return decoded(data[low:high])


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


def first_rune(s: str) -> tuple[int, int]:
    """utf8.DecodeRuneInString: the first character, its size; U+FFFD, 1 if invalid."""
    return (rune_of(s[0]), len(encoded(s[0]))) if s else (0xFFFD, 0)


# --- the program -------------------------------------------------------------


class Value(Protocol):
    pass


@dataclass(eq=False, slots=True)
class Parser:
    s: str = ""
    pos: int = 0

    def ws(self) -> None:
        while self.pos < len(self.s.encode()):
            tag = byte_at(self.s, self.pos)
            if tag in (ord(" "), ord("\t"), ord("\n"), ord("\r")):
                self.pos = wrap64(self.pos + 1)
            else:
                return

    def value(self) -> tuple[Value | None, Exception | None]:
        self.ws()
        if self.pos >= len(self.s.encode()):
            return None, ERR_EOF
        c = byte_at(self.s, self.pos)
        if c == ord("{"):
            value, value2 = self.object_()
            return (
                Box(value, "map[string]main.Value", "map[string]interface {}"),
                value2,
            )
        elif c == ord("["):
            value3, value4 = self.array()
            return Box(value3, "[]main.Value", "[]interface {}"), value4
        elif c == ord('"'):
            return self.str_()
        elif c in (ord("t"), ord("f"), ord("n")):
            for lit, v2 in {"true": True, "false": False, "null": None}.items():
                if substr(self.s, self.pos).startswith(lit):
                    self.pos = wrap64(self.pos + len(lit))
                    return v2, None
            return None, Exception(f"bad literal at {self.pos}")
        else:
            start = self.pos
            while (
                self.pos < len(self.s.encode())
                and "+-0123456789.eE".find(chr(byte_at(self.s, self.pos))) >= 0
            ):
                self.pos = wrap64(self.pos + 1)
            if start == self.pos:
                return None, Exception(f"unexpected {quote_rune(c)} at {self.pos}")
            f, err2 = parse_float(substr(self.s, start, self.pos))
            if err2 is not None:
                return None, WrappedError(f"number: {err2}", err2)
            return f, None

    def str_(self) -> tuple[str, Exception | None]:
        b = StringIO()
        self.pos = wrap64(self.pos + 1)
        while self.pos < len(self.s.encode()):
            c = byte_at(self.s, self.pos)
            if c == ord('"'):
                self.pos = wrap64(self.pos + 1)
                return builder_text(b), None
            elif c == ord("\\"):
                self.pos = wrap64(self.pos + 1)
                if self.pos >= len(self.s.encode()):
                    return "", ERR_EOF
                tag = byte_at(self.s, self.pos)
                if tag == ord("n"):
                    b.write("\n")
                elif tag == ord("t"):
                    b.write("\t")
                elif tag == ord("u"):
                    if wrap64(self.pos + 5) > len(self.s.encode()):
                        return "", ERR_EOF
                    n, err = parse_uint(
                        substr(self.s, wrap64(self.pos + 1), wrap64(self.pos + 5)),
                        16,
                        32,
                    )
                    if err is not None:
                        return "", err
                    b.write(rune_string(wrap32(n)))
                    self.pos = wrap64(self.pos + 4)
                else:
                    b.write(from_bytes([byte_at(self.s, self.pos)]))
                self.pos = wrap64(self.pos + 1)
            else:
                r, size = first_rune(substr(self.s, self.pos))
                b.write(rune_string(r))
                self.pos = wrap64(self.pos + size)
        return "", ERR_EOF

    def array(self) -> tuple[list[Value | None], Exception | None]:
        out: list[Value | None] = []
        self.pos = wrap64(self.pos + 1)
        while True:
            self.ws()
            if self.pos < len(self.s.encode()) and byte_at(self.s, self.pos) == ord(
                "]"
            ):
                self.pos = wrap64(self.pos + 1)
                return out, None
            v, err = self.value()
            if err is not None:
                return [], err
            out.append(v)
            self.ws()
            if self.pos < len(self.s.encode()) and byte_at(self.s, self.pos) == ord(
                ","
            ):
                self.pos = wrap64(self.pos + 1)

    def object_(self) -> tuple[dict[str, Value | None], Exception | None]:
        out: dict[str, Value | None] = {}
        self.pos = wrap64(self.pos + 1)
        while True:
            self.ws()
            if self.pos >= len(self.s.encode()):
                return {}, ERR_EOF
            if byte_at(self.s, self.pos) == ord("}"):
                self.pos = wrap64(self.pos + 1)
                return out, None
            k, err = self.str_()
            if err is not None:
                return {}, err
            self.ws()
            if self.pos >= len(self.s.encode()) or byte_at(self.s, self.pos) != ord(
                ":"
            ):
                return {}, Exception(f"expected ':' at {self.pos}")
            self.pos = wrap64(self.pos + 1)
            out[k], err = self.value()
            if err is not None:
                return {}, err
            self.ws()
            if self.pos < len(self.s.encode()) and byte_at(self.s, self.pos) == ord(
                ","
            ):
                self.pos = wrap64(self.pos + 1)


ERR_EOF = Exception("unexpected end")


def encode(v: Value | None, indent: int) -> str:
    pad = "  " * indent
    if v is None:
        return "null"
    elif isinstance(v, bool):
        return "true" if v else "false"
    elif isinstance(v, float):
        return format_float(v, "g", -1)
    elif isinstance(v, str):
        return quote(v)
    elif isinstance(v, Box) and v.type == "[]main.Value":
        v6 = v.value
        parts = [""] * len(v6)
        for i, e in enumerate(v6):
            parts[i] = encode(e, indent + 1)
        return "[" + ", ".join(parts) + "]"
    elif isinstance(v, Box) and v.type == "map[string]main.Value":
        v7 = v.value
        keys: list[str] = []
        for k in v7:
            keys.append(k)
        sort_strings(keys)
        sb = StringIO()
        sb.write("{\n")
        for i, k in enumerate(keys):
            sb.write(f"{pad}  {quote(k)}: {encode(v7.get(k), indent + 1)}")
            if i < len(keys) - 1:
                sb.write(",")
            sb.write("\n")
        sb.write(pad + "}")
        return builder_text(sb)
    else:
        raise Panic(f"unknown {dynamic_type(v)}")


def depth(v: Value | None) -> int:
    d = 0
    if isinstance(v, Box) and v.type == "[]main.Value":
        t = v.value
        for e in t:
            d = max(d, depth(e))
        return d + 1
    elif isinstance(v, Box) and v.type == "map[string]main.Value":
        t2 = v.value
        for _, e in live_items(t2):
            n = depth(e)
            if n > d:
                d = n
        return d + 1
    return 0


def main() -> None:
    for in_ in [
        '{"name": "Gö", "tags": ["a", "b\\n", true, null], "n": -1.5e3, "nested": '
        '{"x": [1, [2, [3]]]}}',
        "[]",
        '"\\u00e9\\"q"',
        "[1, 2",
        '{"a" 1}',
        "tru",
        "1.2.3",
        "  ",
        "?",
        "{}",
    ]:
        p = Parser(s=in_)
        v, err = p.value()
        if err is not None:
            print(f"ERR {err} (eof {str(is_error(err, ERR_EOF)).lower()})")
            continue
        print(encode(v, 0), depth(v))
        if isinstance(v, Box) and v.type == "map[string]main.Value":
            m = v.value
            print(
                show(m.get("name")),
                show(m.get("missing")),
                show(sublist(unbox(m.get("tags"), "[]main.Value"), 1)),
                len(m),
            )
            n = m.get("n")
            if isinstance(n, float):
                print(float_text(n * 2.0))
            print(show(v))


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
