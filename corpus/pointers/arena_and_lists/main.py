from __future__ import annotations

import math
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping, MutableSequence, Sequence
from copy import copy
from dataclasses import dataclass, field, fields, is_dataclass, replace
from decimal import Decimal
from itertools import islice
from struct import pack, unpack
from types import FunctionType
from typing import Any, ClassVar, Generic, Protocol, TypeVar

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
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


def type_assert(
    v: object, cls: type[ItemT], want: str, static: str = "interface {}"
) -> ItemT:
    """v.(T): v itself, or a panic when its type is not exactly T."""
    if type(v) is cls:
        return v
    text = f"interface conversion: {static} is {type_name(v)}, not {want}"
    raise PlainRuntimeError(text)


def float32(x: float) -> float:
    """x rounded to the precision of a float32."""
    try:
        rounded: float = unpack("f", pack("f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)
    return rounded


def sprint(*args: object) -> str:
    """fmt.Sprint: a space stands between operands when neither is a string."""
    text = ""
    after_string = True
    for arg in args:
        is_string = isinstance(arg.value if isinstance(arg, Box) else arg, str)
        text += "" if is_string or after_string else " "
        text += print_arg(arg, Verb())
        after_string = is_string
    return text


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


@dataclass(frozen=True)
class Verb:
    """One verb of a format with its flags, width and precision."""

    char: str = "v"
    flags: str = ""  # of "+-# 0"
    width: int | None = None
    precision: int | None = None
    names: bool = False  # %+v
    syntax: bool = False  # %#v
    failing: bool = False  # inside of %!d(...): no methods


def print_arg(arg: object, verb: Verb) -> str:
    """One argument of Printf under its verb."""
    if arg is None:
        return pad("<nil>", verb) if verb.char in "vT" else f"%!{verb.char}(<nil>)"
    box = typed(arg)
    if verb.char == "T":
        return pad(box.type[: verb.precision], verb)
    if verb.char == "p":
        return pointer_text(box, verb) or bad_verb(box, verb)
    return print_value(box, verb, 0, True)


def typed(v: Any, declared: str = "") -> Box:
    """v with its Go type: the declared one, unless that is an interface."""
    if isinstance(v, Box):
        return v
    if v is None:
        return Box(v, declared or "interface {}")
    own = type_name(v)
    is_object = is_dataclass(v) or is_stringer(v)
    if is_object and declared.lstrip("*") != own.lstrip("*"):
        return Box(v, own)
    return Box(v, own if declared in ("", "interface {}", "any") else declared)


def print_value(box: Box, verb: Verb, depth: int, methods: bool) -> str:
    """A value under a verb; within others (depth > 0) pointers are addresses."""
    text = method_text(box, verb) if methods and not verb.failing else None
    if text is None and box.value is None:
        text = nil_text(box, verb)
    if text is None and is_composite(box.value):
        if not box.type.startswith("*"):
            return print_composite(box, verb, depth, methods)
        if depth == 0:
            inner = Box(box.value, box.type[1:], box.underlying.removeprefix("*"))
            return "&" + print_composite(inner, verb, 1, methods)
    if text is None and type(box.value) is Exception and depth == 0:
        name = "errors.errorString{s:" if verb.syntax else "{"
        message = Box(str(box.value), "string")
        return f"&{name}{print_value(message, verb, 1, False)}}}"
    if text is None:
        text = basic_text(box, verb)
    return bad_verb(box, verb) if text is None else text


def is_composite(v: object) -> bool:
    """Whether v is a map, a slice, an array or a struct."""
    if isinstance(v, Sequence):
        return not isinstance(v, str)
    return isinstance(v, Mapping) or is_dataclass(v)


def method_text(box: Box, verb: Verb) -> str | None:
    """What v's Error, String or GoString method gives; None: none for this verb."""
    v = box.value
    if verb.syntax:
        return pad(v.go_string(), verb) if hasattr(v, "go_string") else None
    if verb.char not in "vsxXqw" or not is_stringer(v):
        return None
    if hasattr(v, "POINTER_TEXT") and not box.type.startswith("*"):
        return None
    try:
        return string_verb(str(v), replace(verb, char=verb.char.replace("w", "v")))
    except Exception as exc:
        method = "Error" if isinstance(v, Exception) else "String"
        reason = print_arg(recovered(exc), Verb())
        return f"%!{verb.char}(PANIC={method} method: {reason})"


def bad_verb(box: Box, verb: Verb) -> str:
    """What fmt prints when the verb is not for the value: %!d(string=hi)."""
    failing = replace(verb, char="v", syntax=False, names=False, failing=True)
    return f"%!{verb.char}({box.type}={print_value(box, failing, 0, False)})"


def nil_text(box: Box, verb: Verb) -> str | None:
    """A nil pointer, function or interface; None: the verb is not for it."""
    if box.underlying == "struct {}":  # its value is None
        return f"{box.type}{{}}" if verb.syntax else "{}"
    pointer = box.type.startswith(("*", "func(", "chan ", "<-chan "))
    if verb.syntax:
        return f"({box.type})(nil)" if pointer else f"{box.type}(nil)"
    if not pointer or verb.char == "v":
        return pad("<nil>", verb) if pointer else "<nil>"
    return integer_verb(0, True, verb) if verb.char in "bodxX" else None


def pointer_text(box: Box, verb: Verb) -> str | None:
    """A pointer, function or channel: its address."""
    number = 0xC000000000 | id(box.value) & 0xFFFFFFFFF
    place = f"0x{number if box.value is not None else 0:x}"
    if verb.char == "v" and verb.syntax:
        return f"({box.type})({place})"
    if verb.char in "vp":
        return pad(place[2:] if "#" in verb.flags else place, verb)
    return integer_verb(int(place, 16), True, verb) if verb.char in "bodxX" else None


def basic_text(box: Box, verb: Verb) -> str | None:
    """A value that holds no others; None: the verb is not for it."""
    v, kind = box.value, box.underlying
    if isinstance(v, bool):
        return pad("true" if v else "false", verb) if verb.char in "tv" else None
    if isinstance(v, int):
        return integer_verb(int(v), kind.startswith(("uint", "byte")), verb)
    if isinstance(v, float):
        return float_verb(float(v), 32 if kind == "float32" else 64, verb)
    if isinstance(v, str):
        return string_verb(str.__str__(v), verb)
    return pointer_text(box, verb)


def print_composite(box: Box, verb: Verb, depth: int, methods: bool) -> str:
    """A map, slice, array or struct: the verb goes to each thing in it."""
    v, of = box.value, element_type(box.underlying)

    def inner(x: object, go_type: str = of) -> str:
        return print_value(typed(x, go_type), verb, depth + 1, methods)

    before, after = "[", "]"
    parts: list[str] = []
    if is_dataclass(v):
        before, parts, after = "{", struct_parts(v, verb, depth, methods), "}"
    if not verb.syntax:
        return before + " ".join(parts) + after
    name = "[]byte" if box.type == "[]uint8" and depth == 0 else box.type
    nil = isinstance(v, NilMap) or getattr(v, "array", v) is None
    return f"{name}(nil)" if nil else f"{name}{{{', '.join(parts)}}}"


def struct_parts(v: Any, verb: Verb, depth: int, methods: bool) -> list[str]:
    """The fields of a struct, with their names under %+v and %#v."""
    own = {field.name: "" for field in fields(v)}
    known = getattr(v, "GO_FIELDS", own)
    parts = []
    for attribute, (name, of) in zip(own, known.items(), strict=True):
        exported = methods and not name[:1].islower() or known is own
        box = typed(getattr(v, attribute), of)
        label = f"{name}:" if verb.names or verb.syntax else ""
        parts.append(label + print_value(box, verb, depth + 1, exported))
    return parts


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


def pad(text: str, verb: Verb, zeros: bool = True) -> str:
    """text at the verb's width."""
    width = verb.width or 0
    if "-" in verb.flags:
        return text.ljust(width)
    return text.rjust(width, "0" if zeros and "0" in verb.flags else " ")


def format_integer(n: int, verb: Verb, code: str) -> str:
    """n in base 2, 8, 10 or 16: code is b, o, d, x or X."""
    sign = (
        "-" if n < 0 else "+" if "+" in verb.flags else " " if " " in verb.flags else ""
    )
    least = verb.precision or 0
    if verb.precision == 0 and n == 0:
        return " " * (verb.width or 0)
    if verb.precision is None and "0" in verb.flags and "-" not in verb.flags:
        least = (verb.width or 0) - len(sign)
    digits = format(abs(n), code).rjust(least, "0")
    prefix = ""
    if "#" in verb.flags:
        prefix = {"b": "0b", "x": "0x", "X": "0X"}.get(code, "")
        if code == "o" and not digits.startswith("0"):
            prefix = "0"
    if verb.char == "O":
        prefix = "0o" + prefix
    return pad(sign + prefix + digits, verb, zeros=False)


def format_unicode(n: int, verb: Verb) -> str:
    """%U: U+0078, with # also the character."""
    n &= 0xFFFFFFFFFFFFFFFF
    text = f"U+{n:0{max(4, verb.precision or 0)}X}"
    if "#" in verb.flags and n <= 0x10FFFF and chr(n).isprintable():
        text += f" '{chr(n)}'"
    return pad(text, verb, zeros=False)


def integer_verb(n: int, unsigned: bool, verb: Verb) -> str | None:
    """An integer under any verb; None: the verb is not for integers."""
    char = verb.char
    if char == "v" and verb.syntax and unsigned:
        return format_integer(n, replace(verb, flags=verb.flags + "#"), "x")
    if char in "vd":
        return format_integer(n, verb, "d")
    if char in "boOxX":
        return format_integer(n, verb, "o" if char == "O" else char)
    if char == "c":
        return pad(rune_string(n), verb)
    if char == "q":
        return pad(quote_rune(n, "+" in verb.flags), verb)
    return format_unicode(n, verb) if char == "U" else None


def float_verb(x: float, bits: int, verb: Verb) -> str | None:
    """A float under any verb; None: the verb is not for floats."""
    if verb.char not in "vbgGxXfFeE":
        return None
    char = {"v": "g", "F": "f"}.get(verb.char, verb.char)
    precision = 6 if char in "feE" else -1
    precision = precision if verb.precision is None else verb.precision
    number = format_float(x, char, precision, bits)
    sign, digits = "+", number.lstrip("+-")
    if number.startswith("-"):
        sign = "-"
    elif " " in verb.flags and "+" not in verb.flags:
        sign = " "
    if not math.isfinite(x):
        keeps = not math.isnan(x) or " " in verb.flags or "+" in verb.flags
        return pad(sign + digits if keeps else digits, verb, zeros=False)
    if "#" in verb.flags and char != "b":
        digits = with_all_digits(digits, char, precision)
    if sign == "+" and "+" not in verb.flags:
        return pad(digits, verb)
    if "0" in verb.flags and "-" not in verb.flags:
        return sign + digits.rjust((verb.width or 0) - 1, "0")
    return pad(sign + digits, verb)


def with_all_digits(number: str, char: str, precision: int) -> str:
    """The number with a decimal point and its trailing zeros, as the flag # demands."""
    mark = "p" if char in "xX" else "e"
    at = number.lower().find(mark)
    digits, tail = (number, "") if at < 0 else (number[:at], number[at:])
    wanted = (6 if precision < 0 else precision) if char in "gGx" else 0
    significant = digits.replace(".", "").lstrip("0")
    missing = wanted - len(significant)
    if "." not in digits:
        missing -= digits == "0"
        digits += "."
    return digits + "0" * max(missing, 0) + tail


def string_verb(s: str, verb: Verb) -> str | None:
    """A string under any verb; None: the verb is not for strings."""
    if verb.char in "xX":
        return hex_text(encoded(s), verb)
    if verb.char == "q" or (verb.char == "v" and verb.syntax):
        s = s[: verb.precision]
        if "#" in verb.flags and can_backquote(s):
            return pad(f"`{s}`", verb)
        return pad(quote(s, "+" in verb.flags), verb)
    return pad(s[: verb.precision], verb) if verb.char in "vs" else None


def hex_text(data: bytes, verb: Verb) -> str:
    """Bytes in hexadecimal; with a space between them and 0x before, by the flags."""
    data = data[: verb.precision]
    if not data:
        return pad("", verb)
    spaced, prefix = " " in verb.flags, "0x" if "#" in verb.flags else ""
    separator = f" {prefix}" if spaced else ""
    text = prefix + separator.join(f"{byte:02x}" for byte in data)
    return pad(text.upper() if verb.char == "X" else text, verb)


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


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


def recovered(exc: Exception) -> Any:
    """What recover() returns for a panic."""
    if isinstance(exc, Panic):
        nil = "panic called with nil argument (use GODEBUG=panicnil=1 to disable)"
        return Exception(nil) if exc.value is None else exc.value
    if isinstance(exc, GoRuntimeError):
        return exc
    return GoRuntimeError(native_text(exc))


def native_text(exc: Exception) -> str:
    """Go's text for a panic that Python raised; anything else is raised again."""
    text = str(exc)
    if text.startswith("runtime error: "):
        return text.removeprefix("runtime error: ")
    if isinstance(exc, ZeroDivisionError):
        return "integer divide by zero"
    if isinstance(exc, IndexError):
        return "index out of range"
    if text == "negative shift count":
        return "negative shift amount"
    missing = isinstance(exc, KeyError)  # m[k].f, as if m[k] were nil
    if missing or ("NoneType" in text and isinstance(exc, AttributeError | TypeError)):
        return "invalid memory address or nil pointer dereference"
    raise exc


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


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


class ElemRef(Ref[Any]):
    """A pointer to an element of an array or slice."""

    def __init__(self, seq: Any, index: int) -> None:
        check_index(index, len(seq))
        self.array, low = backing(seq)
        self.index = low + index

    @property
    def value(self) -> Any:
        return self.array[self.index]

    @value.setter
    def value(self, value: Any) -> None:
        self.array[self.index] = value

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, ElemRef)
            and self.array is other.array
            and self.index == other.index
        )

    def __hash__(self) -> int:
        return hash((id(self.array), self.index))


def assign(target: ItemT, value: ItemT) -> None:
    """*target = value: copies every field, in place."""
    source = copy(value)
    for name in field_names(target):
        setattr(target, name, getattr(source, name))


def field_names(value: object) -> list[str]:
    """The attributes that make up a struct or a slice."""
    if is_dataclass(value):
        return [field.name for field in fields(value)]
    return ["array", "low", "length", "capacity"]


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


def can_backquote(s: str) -> bool:
    """Whether s can stand between backquotes: one line, nothing invisible but tabs."""
    odd = "`\x7f\ufeff"
    return not any(
        (char < " " and char != "\t") or char in odd or "\udc80" <= char <= "\udcff"
        for char in s
    )


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


def check_slice3(low: int, high: int, max_: int, limit: int, kind: str) -> None:
    """Panics as Go does unless 0 <= low <= high <= max <= limit."""
    if not 0 <= max_ <= limit:
        bounds = f"[::{max_}]" + (f" with {kind} {limit}" if max_ >= 0 else "")
    elif not 0 <= high <= max_:
        bounds = f"[:{high}:{max_}]" if high >= 0 else f"[:{high}:]"
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}:]" if low >= 0 else f"[{low}::]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


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


def reslice(
    s: Slice[ItemT],
    low: int = 0,
    high: int | None = None,
    max_: int | None = None,
    zero: Callable[[], Any] = int,
    kind: str = "capacity",
) -> Slice[ItemT]:
    """s[low:high:max], on the same array; zero() makes elements not yet used."""
    high = s.length if high is None else high
    if max_ is None:
        check_slice(low, high, s.capacity, kind)
    else:
        check_slice3(low, high, max_, s.capacity, kind)
    capacity = s.capacity if max_ is None else max_
    if s.array is None:
        return s
    while len(s.array) < s.low + high:  # append() makes lists no longer than needed
        s.array.append(zero())
    return type(s)(s.array, s.low + low, high - low, capacity - low, s.size, s.pointers)


def backing(xs: Any) -> tuple[Any, int]:
    """The list that holds the elements of xs, and where they begin in it."""
    low = 0
    while hasattr(xs, "low"):
        low += xs.low
        xs = xs.array
    return xs, low


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Arena:
    nodes: list[TNode] = field(default_factory=list)
    free: Slice[int] = field(default_factory=Slice)

    def alloc(self, k: int) -> int:
        n = len(self.free)
        if n > 0:
            i = self.free[n - 1]
            self.free = reslice(self.free, 0, n - 1)
            assign(self.nodes[i], TNode(key=k, left=-1, right=-1))
            return i
        self.nodes.append(TNode(key=k, left=-1, right=-1))
        return len(self.nodes) - 1

    def insert(self, root: int, k: int) -> int:
        if root == -1:
            return self.alloc(k)
        n = self.nodes[root]
        if k < n.key:
            l_ = self.insert(n.left, k)
            self.nodes[root].left = l_
        elif k > n.key:
            r = self.insert(n.right, k)
            self.nodes[root].right = r
        return root

    def walk(self, i: int, f: Callable[[TNode], None]) -> None:
        if i < 0:
            return
        self.walk(self.nodes[i].left, f)
        f(self.nodes[i])
        self.walk(self.nodes[i].right, f)


@dataclass(eq=False, slots=True)
class TNode:
    key: int = 0
    left: int = 0
    right: int = 0
    data: list[int] = field(default_factory=lambda: [0] * 2)
    parent: TNode | None = None

    def __copy__(self) -> TNode:
        return TNode(self.key, self.left, self.right, self.data.copy(), self.parent)


def inc(p: Ref[int]) -> None:
    p.value = wrap64(p.value + 1)


def set_all(ps: list[Ref[int]], v: int) -> None:
    for p in ps:
        p.value = v


def max_ptr(a: Ref[int], b: Ref[int]) -> Ref[int]:
    if a.value > b.value:
        return a
    return b


@dataclass(eq=False, slots=True)
class Counter:
    n: int = 0
    hist: list[int] = field(default_factory=lambda: [0] * 3)
    sub: Counter | None = None

    def __copy__(self) -> Counter:
        return Counter(self.n, self.hist.copy(), self.sub)

    def inc(self) -> Counter:
        self.n += 1
        return self

    def get(self) -> int:
        return self.n


class Shape(Protocol):
    def scale(self, f: int) -> None: ...


@dataclass(eq=False, slots=True)
class Sq:
    s: int = 0
    GO_TYPE: ClassVar[str] = "*main.Sq"

    def scale(self, f: int) -> None:
        self.s = wrap64(self.s * f)


@dataclass(eq=False, slots=True)
class DList:
    root: DNode = field(default_factory=lambda: DNode())

    def __copy__(self) -> DList:
        return DList(copy(self.root))

    def init(self) -> DList:
        self.root._next = self.root
        self.root.prev = self.root
        return self

    def insert(self, e: DNode, at: DNode | Any) -> DNode:
        e.prev = at
        e._next = at._next
        e.prev._next = e
        e._next.prev = e
        e.list_ = self
        return e

    def push_back(self, v: Any) -> DNode:
        return self.insert(DNode(val=v), self.root.prev)

    def remove(self: DList | None, e: DNode) -> None:
        if e.list_ is self:
            e.prev._next, e._next.prev = e._next, e.prev
            e._next, e.prev, e.list_ = None, None, None

    def front(self) -> DNode | None:
        if self.root._next is self.root:
            return None
        return self.root._next


@dataclass(eq=False, slots=True)
class DNode:
    _next: DNode | Any = None
    prev: DNode | Any = None
    list_: DList | None = None
    val: Any = None

    def next(self) -> DNode | None:
        p = self._next
        if self.list_ is not None and p is not self.list_.root:
            return p
        return None


global_ = Ref(10)


@dataclass(eq=False, slots=True)
class Pair:
    a: Ref[int] | Any = None
    b: Ref[int] | Any = None


def main() -> None:
    a = Arena()
    root = -1
    for k in Slice([5, 2, 8, 1, 9, 3, 5]):
        root = a.insert(root, k)

    def func(n: TNode) -> None:
        n.data[0] = n.key * n.key

    a.walk(root, func)

    def func2(n: TNode) -> None:
        print(f"{n.key} [{' '.join(map(str, n.data))}] ", end="")

    a.walk(root, func2)
    print(len(a.nodes))
    value = 1
    value2 = 2
    x = Ref(value)
    y = Ref(value2)
    inc(x)
    inc(global_)
    p = max_ptr(x, y)
    p.value = 50
    print(x.value, y.value, global_.value, str(p == x).lower(), str(p == y).lower())
    arr = [1, 2, 3]
    pa = arr
    pa[1] = 20
    for i in range(3):
        pa[i] = wrap64(pa[i] + 1)
    pe = ElemRef(arr, 2)
    pe.value = wrap64(pe.value * 2)
    sl = Slice(arr)
    sl[0] = -1
    print(f"[{' '.join(map(str, arr))}]", f"[{' '.join(map(str, pa))}]", 3, pe.value)
    ps = [x, ElemRef(arr, 0), y]
    set_all(ps, 9)
    print(x.value, y.value, f"[{' '.join(map(str, arr))}]")
    c = Counter()
    c.inc().inc()
    d = copy(c)
    d.inc()
    d.hist[0] = 1
    pc = c
    pc.sub = d
    pc.sub.n += 100
    print(
        c.get(),
        d.get(),
        f"[{' '.join(map(str, c.hist))}]",
        f"[{' '.join(map(str, d.hist))}]",
        str(pc.sub is d).lower(),
    )
    f = c.inc
    g = copy(c).get
    f()
    print(g(), c.get())
    cs = [Counter(n=1), Counter(n=2)]
    for i in range(len(cs)):
        cs[i].inc()
    for cc in cs:
        cc = copy(cc)
        cc.inc()
    last = cs[-1]
    last.n = 77
    cs.append(copy(last))
    last = cs[0]
    last.n = 78
    print(cs[0].n, cs[1].n, cs[2].n)
    mp = {"a": Counter(n=1)}
    mp["a"].inc()
    mp["b"] = Counter()
    mp["b"].n = mp["a"].n + 1
    q = mp.get("c")
    ok = "c" in mp
    if not ok:
        print(str(q is None).lower(), mp["b"].n)
    shapes: list[Shape] = [Sq(2), Sq(3)]
    for s in shapes:
        s.scale(10)
    print(
        type_assert(shapes[0], Sq, "*main.Sq").s,
        show(type_assert(shapes[1], Sq, "*main.Sq"), "main.Sq"),
    )
    l_ = DList().init()
    l_.push_back(1)
    e = l_.push_back("two")
    l_.push_back(3.5)
    DList.remove(l_, e)
    n: DNode | None = l_.front()
    while n is not None:
        print(sprint(n.val, " "), end="")
        n = n.next()
    print(str(e.list_ is None).lower())
    np = Ref(Ref(0))
    np.value.value = 3
    pp = np
    pp.value = x
    pp.value.value = 4
    print(np.value.value, x.value)

    def func3(v: Ref[int], w: int) -> None:
        v.value = w

    func3(y, 123)
    print(y.value)
    pr = Pair(x, x)
    pr.a.value = 1
    pr.b.value = wrap64(pr.b.value + 5)
    print(x.value, str(pr.a == pr.b).lower())
    fs: list[Callable[[], None]] = []
    i2 = Ref(0)
    while i2.value < 3:
        q2 = i2

        def func4(i2=i2, q2=q2) -> None:
            q2.value += 10
            print(f"{i2.value} ", end="")

        fs.append(func4)
        i2 = Ref(i2.value)
        i2.value += 1
    for fn in fs:
        fn()
    print()


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
