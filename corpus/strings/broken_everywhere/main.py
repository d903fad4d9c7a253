"""Strings that are not valid UTF-8, reached in every way: slices, bytes, callbacks,
heaps, interfaces, maps, channels."""

import io
import math
import os
import re
import signal
import sys
import traceback
from collections import OrderedDict, deque
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
    MutableSequence,
    Sequence,
)
from copy import deepcopy
from dataclasses import dataclass, field, fields, is_dataclass, replace
from decimal import Decimal
from io import StringIO
from struct import pack, unpack
from threading import Lock
from types import FunctionType
from typing import Any, ClassVar, Generic, NoReturn, TextIO, TypeVar

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


def type_assert(
    v: object, cls: type[ItemT], want: str, static: str = "interface {}"
) -> ItemT:
    """v.(T): v itself, or a panic when its type is not exactly T."""
    if type(v) is cls:
        return v
    text = f"interface conversion: {static} is {type_name(v)}, not {want}"
    raise PlainRuntimeError(text)


class BufferPipe(io.RawIOBase):
    """The reading end of a Buffer."""

    def __init__(self, data: bytearray) -> None:
        self.data = data

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, target: Any) -> int:
        """Takes bytes out of the buffer."""
        n = min(len(target), len(self.data))
        target[:n] = self.data[:n]
        del self.data[:n]
        return n

    def peek(self, n: int) -> bytes:
        """The next bytes, which stay."""
        return bytes(self.data[:n])


class Buffer(io.TextIOBase):
    """A bytes.Buffer: what is written to it can be read from it."""

    def __init__(self, data: Sequence[int] = ()) -> None:
        self.data = bytearray(data)
        self.buffer = BufferPipe(self.data)

    def __reduce__(self) -> tuple[Any, ...]:
        return Buffer, (bytes(self.data),)

    def __str__(self) -> str:
        return decoded(bytes(self.data))

    def __len__(self) -> int:
        return len(self.data)

    def __bool__(self) -> bool:
        return True

    def write(self, s: str) -> int:
        """Adds text."""
        data = encoded(s)
        self.data += data
        return len(data)

    def write_bytes(self, data: Sequence[int]) -> tuple[int, Exception | None]:
        """Adds bytes."""
        self.data += bytes(data)
        return len(data), None

    def truncate(self, n: int | None = 0) -> int:
        """Drops all but the first n bytes."""
        if n is None or not 0 <= n <= len(self.data):
            raise Panic("bytes.Buffer: truncation out of range")
        del self.data[n:]
        return n

    def read_bytes(self, delimiter: int) -> tuple[list[int], Exception | None]:
        """ReadBytes: up to a delimiter and with it; EOF if there is none."""
        i = self.data.find(delimiter)
        end = len(self.data) if i < 0 else i + 1
        taken = list(self.data[:end])
        del self.data[:end]
        return taken, EOF if i < 0 else None

    def next(self, n: int) -> list[int]:
        """Next: takes up to n bytes."""
        taken = list(self.data[:n])
        del self.data[:n]
        return taken

    def write_to(self, w: Any) -> tuple[int, Exception | None]:
        """WriteTo: empties it into w."""
        text = str(self)
        n, error = write_text(w, text) if text else (0, None)
        self.data.clear()
        return n, error

    def read_from(self, reader: Any) -> tuple[int, Exception | None]:
        """ReadFrom: adds all that can be read."""
        data = binary_stream(reader).read()
        self.data += data
        return len(data), None


def heap_push(h: Any, x: Any) -> None:
    """heap.Push."""
    h.push(x)
    heap_up(h, h.len() - 1)


def heap_pop(h: Any) -> Any:
    """heap.Pop: takes away the least element."""
    n = h.len() - 1
    h.swap(0, n)
    heap_down(h, 0, n)
    return h.pop_()


def heap_up(h: Any, i: int) -> None:
    """Moves element i toward the root until its parent is not greater."""
    while i > 0 and h.less(i, (i - 1) // 2):
        h.swap(i, (i - 1) // 2)
        i = (i - 1) // 2


def heap_down(h: Any, start: int, n: int) -> bool:
    """Moves an element down until its children are not less; whether it moved."""
    i = start
    while (child := 2 * i + 1) < n:
        if child + 1 < n and h.less(child + 1, child):
            child += 1
        if not h.less(child, i):
            break
        h.swap(i, child)
        i = child
    return i > start


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


class WrappedError(Exception):
    """An error with a text of its own and the errors that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> Any:
        causes = self.args[1:]
        return causes[0] if len(causes) == 1 else list(causes)


def error_text(err: object) -> str:
    """err.Error() or x.String(): a panic when it is nil."""
    if err is None:
        text = "invalid memory address or nil pointer dereference"
        raise GoRuntimeError(text)
    return str(err)


def unwrap(err: Any) -> Any:
    """The one error that err wraps, or nil."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    return None if isinstance(inner, MutableSequence) else inner


def float32(x: float) -> float:
    """x rounded to the precision of a float32."""
    try:
        rounded: float = unpack("f", pack("f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)
    return rounded


# A verb of a format: flags, [index], width, precision, [index] and the letter.
VERB_PATTERN = re.compile(
    r"%(?P<flags>[-+# 0]*)(?P<index1>\[[^]]*\]|\[)?(?P<width>\*|\d+)?"
    r"(?:\.(?=.)(?P<index2>\[[^]]*\]|\[)?(?P<precision>\*|\d*))?"
    r"(?P<index3>\[[^]]*\]|\[)?(?P<char>.)?",
    re.ASCII | re.DOTALL,
)


@dataclass
class Operands:
    """The arguments of Printf, and which one is next."""

    args: tuple[object, ...]
    next: int = 0
    reordered: bool = False
    good: bool = True
    wrapped: list[int] = field(default_factory=list)  # under %w

    def select(self, index: str | None) -> bool:
        """Makes the argument of [n] the next one."""
        if index is None:
            return False
        self.reordered = True
        number = index[1:-1]
        if not number.isdecimal() or not 1 <= int(number) <= len(self.args):
            self.good = False
            return number.isdecimal()
        self.next = int(number) - 1
        return True

    def take_int(self) -> int | None:
        """The next argument as a width or precision; None: it is not an integer."""
        if self.next >= len(self.args):
            return None
        arg = self.args[self.next]
        self.next += 1
        n = arg.value if isinstance(arg, Box) else arg
        if isinstance(n, bool) or not isinstance(n, int) or abs(n) > 1_000_000:
            return None
        return int(n)


def sprintf(format: str, *args: object) -> str:
    """fmt.Sprintf."""
    return sprint_operands(format, Operands(args))


def sprint_operands(format: str, operands: Operands) -> str:
    """The format with each verb replaced by its operand."""
    text = VERB_PATTERN.sub(lambda match: print_operand(match, operands), format)
    rest = operands.args[operands.next :]
    if operands.reordered or not rest:
        return text
    extra = [
        "<nil>" if arg is None else f"{type_name(arg)}={print_arg(arg, Verb())}"
        for arg in rest
    ]
    return f"{text}%!(EXTRA {', '.join(extra)})"


def print_operand(match: re.Match[str], operands: Operands) -> str:
    """One verb, with the operand that is its turn."""
    operands.good = True
    flags, problem = match["flags"], ""
    indexed = operands.select(match["index1"])
    width = precision = None
    if match["width"] == "*":
        width = operands.take_int()
        problem += "%!(BADWIDTH)" if width is None else ""
        if width is not None and width < 0:
            width, flags = -width, flags.replace("0", "") + "-"
        indexed = False
    elif match["width"]:
        width = int(match["width"])
        operands.good &= not indexed
    if match["precision"] is not None:
        operands.good &= not indexed
        indexed = operands.select(match["index2"])
        precision = int(match["precision"].strip("*") or 0)
        if match["precision"] == "*":
            precision = operands.take_int()
            if precision is None or precision < 0:
                precision, problem = None, problem + "%!(BADPREC)"
            indexed = False
    operands.select(match["index3"])
    char = match["char"]
    if char is None or max(width or 0, precision or 0) > 10_000_009:
        return problem + "%!(NOVERB)"
    if char == "%":
        return problem + "%"
    if not operands.good:
        return f"{problem}%!{char}(BADINDEX)"
    if operands.next >= len(operands.args):
        return f"{problem}%!{char}(MISSING)"
    arg = operands.args[operands.next]
    if char == "w":
        operands.wrapped.append(operands.next)
    operands.next += 1
    if char in "vw":  # here + and # ask for names and for Go syntax
        plain = flags.replace("+", "").replace("#", "")
        verb = Verb(char, plain, width, precision, "+" in flags, "#" in flags)
    else:
        verb = Verb(char, flags, width, precision)
    return problem + print_arg(arg, verb)


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
    pointer = box.type.startswith(("*", "func(", "chan ", "<-chan "))
    if verb.syntax:
        return f"({box.type})(nil)" if pointer else f"{box.type}(nil)"
    if not pointer or verb.char == "v":
        return pad("<nil>", verb) if pointer else "<nil>"
    return integer_verb(0, True, verb) if verb.char in "bodxX" else None


def pointer_text(box: Box, verb: Verb) -> str | None:
    """A pointer, function or channel: its address."""
    place = f"0xc{id(box.value) & 0xFFFFFFFFF:09x}"
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
    if isinstance(v, complex):
        return complex_verb(v, 32 if kind == "complex64" else 64, verb)
    if isinstance(v, str):
        return string_verb(str.__str__(v), verb)
    return pointer_text(box, verb)


def print_composite(box: Box, verb: Verb, depth: int, methods: bool) -> str:
    """A map, slice, array or struct: the verb goes to each thing in it."""
    v, of = box.value, element_type(box.underlying)
    if of in ("uint8", "byte") and verb.char in "sqxX":
        return bytes_text(v, verb)
    if isinstance(v, Mapping):
        parts = [
            print_value(typed(key), verb, depth + 1, methods)
            + ":"
            + print_value(typed(value, of), verb, depth + 1, methods)
            for key, value in sorted_items(v)
        ]
    elif isinstance(v, Sequence):
        parts = [print_value(typed(x, of), verb, depth + 1, methods) for x in v]
    else:
        parts = struct_parts(v, verb, depth, methods)
    if not verb.syntax:
        text = " ".join(parts)
        is_map, is_list = isinstance(v, Mapping), isinstance(v, Sequence)
        return f"map[{text}]" if is_map else f"[{text}]" if is_list else f"{{{text}}}"
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


def bytes_text(data: Sequence[int], verb: Verb) -> str:
    """Bytes under %s, %q, %x or %X."""
    if verb.char in "xX":
        return hex_text(bytes(data), verb)
    return string_verb(from_bytes(data), verb) or ""


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


def complex_verb(z: complex, bits: int, verb: Verb) -> str | None:
    """A complex number under any verb; None: the verb is not for it."""
    signed = Verb(verb.char, verb.flags + "+", verb.width, verb.precision)
    real, imaginary = float_verb(z.real, bits, verb), float_verb(z.imag, bits, signed)
    return None if real is None or imaginary is None else f"({real}{imaginary}i)"


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


def run_to_end(function: Callable[..., object], *args: object) -> int | None:
    """Runs a goroutine; the exit code when a panic or os.Exit ends the program."""
    try:
        function(*args)
        sys.stdout.flush()
        return None
    except Goexit:
        return None
    except SystemExit as exc:
        return exc.code if isinstance(exc.code, int) else 0
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except RecursionError:
        sys.stdout.flush()
        print("fatal error: stack overflow", file=sys.stderr)
        return 2
    except Exception as exc:
        try:
            report_panic(exc)
        except Exception:  # not a panic of Go's
            traceback.print_exc()
        return 2


def upper_rune(r: int) -> int:
    """unicode.ToUpper."""
    if not 0 <= r <= 0x10FFFF:
        return r
    upper, title = chr(r).upper(), chr(r).title()
    return ord(upper) if len(upper) == 1 else ord(title) if len(title) == 1 else r


def to_upper(s: str) -> str:
    """strings.ToUpper: each character becomes one character ("ß" stays)."""
    if s.isascii():
        return s.upper()
    return "".join(rune_string(upper_rune(rune_of(char))) for char in s)


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


def print_line(*values: object) -> None:
    """print, in one piece and at once: the goroutines share one standard output."""
    sys.stdout.write(" ".join(map(str, values)) + "\n")
    sys.stdout.flush()


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


class Goexit(BaseException):
    """Ends one goroutine: its deferred calls run, and nothing recovers it."""


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


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


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


def sublist(
    xs: list[ItemT], low: int = 0, high: int | None = None, kind: str = "capacity"
) -> list[ItemT]:
    """xs[low:high] as a list of its own; out of range is a panic, not less."""
    high = len(xs) if high is None else high
    check_slice(low, high, len(xs), kind)
    return xs[low:high]


Less = Callable[[int, int], bool]
Swap = Callable[[int, int], object]


def sort_slice(xs: MutableSequence[Any], less: Less) -> None:
    """sort.Slice: equal elements end up in the order in which Go leaves them."""

    def swap(i: int, j: int) -> None:
        xs[i], xs[j] = xs[j], xs[i]

    pdqsort(less, swap, 0, len(xs), len(xs).bit_length())


def sort_func(xs: MutableSequence[ItemT], cmp: Callable[[ItemT, ItemT], int]) -> None:
    """slices.SortFunc: equal elements end up in the order in which Go leaves them."""
    sort_slice(xs, lambda i, j: cmp(xs[i], xs[j]) < 0)


def sort_strings(xs: MutableSequence[str]) -> None:
    """Sorts strings by their bytes."""
    for i, x in enumerate(sorted(xs, key=encoded)):
        xs[i] = x


def pdqsort(less: Less, swap: Swap, a: int, b: int, limit: int) -> None:
    """Sorts [a:b] as Go does; after limit bad pivots it turns to heapsort."""
    balanced = partitioned = True
    while b - a > 12:
        if limit == 0:
            pdq_heapsort(less, swap, a, b)
            return
        if not balanced:
            pdq_break_patterns(swap, a, b)
            limit -= 1
        pivot, swaps = pdq_pivot(less, a, b)
        if swaps == 12:  # it looks sorted the other way round
            pdq_reverse(swap, a, b)
            pivot = b - 1 - (pivot - a)
        likely_sorted = balanced and partitioned and swaps in (0, 12)
        if likely_sorted and pdq_partly_sorted(less, swap, a, b):
            return
        if a > 0 and not less(a - 1, pivot):
            a = pdq_partition_equal(less, swap, a, b, pivot)
            continue
        size = b - a
        middle, partitioned = pdq_partition(less, swap, a, b, pivot)
        balanced = min(middle - a, b - middle) >= size // 8
        if middle - a < b - middle:
            pdqsort(less, swap, a, middle, limit)
            a = middle + 1
        else:
            pdqsort(less, swap, middle + 1, b, limit)
            b = middle
    for i in range(a + 1, b):
        while i > a and less(i, i - 1):
            swap(i, i - 1)
            i -= 1


def pdq_partition(
    less: Less, swap: Swap, a: int, b: int, pivot: int
) -> tuple[int, bool]:
    """Moves what is less than the pivot before it; its new index; no swaps?"""
    swap(a, pivot)
    i, j = a + 1, b - 1
    already = True
    while True:
        while i <= j and less(i, a):
            i += 1
        while i <= j and not less(j, a):
            j -= 1
        if i > j:
            break
        swap(i, j)
        i, j = i + 1, j - 1
        already = False
    swap(j, a)
    return j, already


def pdq_partition_equal(less: Less, swap: Swap, a: int, b: int, pivot: int) -> int:
    """Moves what equals the pivot to the front of [a:b], which has nothing less."""
    swap(a, pivot)
    i, j = a + 1, b - 1
    while True:
        while i <= j and not less(a, i):
            i += 1
        while i <= j and less(a, j):
            j -= 1
        if i > j:
            return i
        swap(i, j)
        i, j = i + 1, j - 1


def pdq_partly_sorted(less: Less, swap: Swap, a: int, b: int) -> bool:
    """Puts up to five elements in their place; whether [a:b] is sorted then."""
    i = a + 1
    for _ in range(5):
        while i < b and not less(i, i - 1):
            i += 1
        if i == b:
            return True
        if b - a < 50:
            return False
        swap(i, i - 1)
        if i - a >= 2:
            for j in range(i - 1, 0, -1):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
        if b - i >= 2:
            for j in range(i + 1, b):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
    return False


def pdq_pivot(less: Less, a: int, b: int) -> tuple[int, int]:
    """A pivot for [a:b], and how many of the elements looked at were out of order."""
    size, swaps = b - a, 0

    def median(x: int, y: int, z: int) -> int:
        nonlocal swaps
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        if less(z, y):
            y, z, swaps = z, y, swaps + 1
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        return y

    i, j, k = (a + size // 4 * part for part in (1, 2, 3))
    if size >= 50:
        i, j, k = (median(x - 1, x, x + 1) for x in (i, j, k))
    return median(i, j, k), swaps


def pdq_break_patterns(swap: Swap, a: int, b: int) -> None:
    """Scatters three elements, where patterns might lead to bad pivots."""
    size = random = b - a
    for i in range(a + size // 4 * 2 - 1, a + size // 4 * 2 + 2):
        random ^= random << 13 & 0xFFFFFFFFFFFFFFFF
        random ^= random >> 7
        random ^= random << 17 & 0xFFFFFFFFFFFFFFFF
        other = random & ((1 << size.bit_length()) - 1)
        swap(i, a + (other - size if other >= size else other))


def pdq_reverse(swap: Swap, a: int, b: int) -> None:
    """Reverses [a:b]."""
    for k in range((b - a) // 2):
        swap(a + k, b - 1 - k)


def pdq_heapsort(less: Less, swap: Swap, a: int, b: int) -> None:
    """Sorts [a:b] by a heap."""

    def sift_down(root: int, high: int) -> None:
        while (child := 2 * root + 1) < high:
            if child + 1 < high and less(a + child, a + child + 1):
                child += 1
            if not less(a + root, a + child):
                return
            swap(a + root, a + child)
            root = child

    for i in range((b - a - 1) // 2, -1, -1):
        sift_down(i, b - a)
    for i in range(b - a - 1, -1, -1):
        swap(a, a + i)
        sift_down(0, i)


EOF = SentinelError("EOF", "EOF")


class ReaderStream(io.RawIOBase):
    """An io.Reader of the program as a binary stream."""

    def __init__(self, reader: Any) -> None:
        self.reader = reader
        self.error: Exception | None = None

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fills buffer from the reader."""
        while self.error is None:
            data = [0] * len(buffer)
            n, self.error = self.reader.read(data)
            if n > 0:
                buffer[:n] = bytes(data[:n])
                return int(n)
        return 0


def binary_stream(reader: Any) -> Any:
    """A reader of any kind as a binary stream."""
    if isinstance(reader, BufferedReader):
        return reader.stream
    if isinstance(reader, io.TextIOBase) and hasattr(reader, "buffer"):
        return reader.buffer
    if hasattr(reader, "readline"):
        return reader
    return io.BufferedReader(ReaderStream(reader))


def stream_error(stream: Any) -> Exception | None:
    """What a reader of the program failed with, unless that is EOF."""
    error = getattr(getattr(stream, "raw", None), "error", None)
    return None if error is EOF else error


def read_byte(stream: Any) -> tuple[int, Exception | None]:
    """r.ReadByte()."""
    data = stream.read(1)
    return (data[0], None) if data else (0, stream_error(stream) or EOF)


def read_rune(stream: Any) -> tuple[int, int, Exception | None]:
    """r.ReadRune(): the character, its size, and EOF."""
    data = (
        stream.peek(4)[:4]
        if hasattr(stream, "peek")
        else stream.getvalue()[stream.tell() :][:4]
    )
    if not data:
        return 0, 0, stream_error(stream) or EOF
    char = decoded(data)[0]
    size = len(encoded(char))
    stream.read(size)
    return rune_of(char), size, None


def write_text(w: Any, s: str) -> tuple[int, Exception | None]:
    """io.WriteString: writes to what Python or the program knows as a writer."""
    if not isinstance(w, io.TextIOBase):
        result: tuple[int, Exception | None] = w.write(list(encoded(s)))
        return result
    w.write(s)
    return len(encoded(s)), None


class BufferedReader:
    """A bufio.Reader."""

    def __init__(self, reader: Any) -> None:
        stream = binary_stream(reader)
        self.stream = stream if hasattr(stream, "peek") else io.BufferedReader(stream)

    def read_until(self, delimiter: int) -> tuple[bytes, Exception | None]:
        """What comes up to a delimiter and with it; EOF if there is none."""
        mark = bytes([delimiter])
        data = self.stream.readline() if delimiter == 10 else b""
        while not data.endswith(mark):
            byte = self.stream.read(1) if delimiter != 10 else b""
            if not byte:
                return data, stream_error(self.stream) or EOF
            data += byte
        return data, None

    def read_string(self, delimiter: int) -> tuple[str, Exception | None]:
        """ReadString: text up to a delimiter and with it; EOF if there is none."""
        data, error = self.read_until(delimiter)
        return decoded(data), error

    def read_bytes(self, delimiter: int) -> tuple[list[int], Exception | None]:
        """ReadBytes: bytes up to a delimiter and with it; EOF if there is none."""
        data, error = self.read_until(delimiter)
        return list(data), error

    def read_line(self) -> tuple[list[int], bool, Exception | None]:
        """ReadLine: a line without its end."""
        data, error = self.read_until(10)
        if not data:
            return [], False, error
        return list(re.sub(rb"\r?\n$", b"", data)), False, None

    def read_rune(self) -> tuple[int, int, Exception | None]:
        """ReadRune."""
        return read_rune(self.stream)

    def read_byte(self) -> tuple[int, Exception | None]:
        """ReadByte."""
        return read_byte(self.stream)

    def peek(self, n: int) -> tuple[list[int], Exception | None]:
        """Peek: the next n bytes, which stay."""
        data = self.stream.peek(n)[:n]
        return list(data), None if len(data) == n else stream_error(self.stream) or EOF


def map_runes(mapping: Callable[[int], int], s: str) -> str:
    """strings.Map: each character becomes what mapping gives; nothing if negative."""
    mapped = (mapping(rune_of(char)) for char in s)
    return "".join(rune_string(r) for r in mapped if r >= 0)


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


def concat(*parts: str) -> str:
    """The parts joined by their bytes: halves of a character become one."""
    s = "".join(parts)
    return s if s.isascii() else decoded(encoded(s))


def to_bytes(s: str) -> list[int]:
    """[]byte(s)."""
    return list(encoded(s))


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def runes(s: str) -> list[int]:
    """[]rune(s)."""
    return [rune_of(char) for char in s]


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


def enumerate_runes(s: str) -> Iterator[tuple[int, int]]:
    """Byte offset and code point of each character, as Go's range gives them."""
    offset = 0
    for char in s:
        yield offset, rune_of(char)
        offset += len(encoded(char))


class ThreadChannel(Generic[ItemT]):
    """A Go channel between threads."""

    def __init__(self, capacity: int = 0, zero: Any = None) -> None:
        self.capacity, self.zero = capacity, zero
        self.buffer: deque[ItemT] = deque()
        self.closed = False
        self.senders: OrderedDict[tuple[Waiter, int], ItemT] = OrderedDict()
        self.receivers: OrderedDict[tuple[Waiter, int], None] = OrderedDict()

    def send(self, value: ItemT) -> None:
        """Sends a value: returns when it is in the buffer or, without one, received."""
        with Threads.lock:
            if not self.try_send(value):
                waiter = Waiter()
                self.senders[waiter, 0] = value
                if not waiter.wait()[2]:
                    raise PlainRuntimeError("send on closed channel")

    def recv(self) -> ItemT:
        """Receives a value; the zero value when the channel is closed and empty."""
        return self.recv_ok()[0]

    def recv_ok(self) -> tuple[ItemT, bool]:
        """Receives a value and whether there was one."""
        with Threads.lock:
            received = self.try_recv()
            if received is None:
                waiter = Waiter()
                self.receivers[waiter, 0] = None
                _, *received = waiter.wait()
        value, ok = received
        return value, ok

    def __iter__(self) -> Iterator[ItemT]:
        """What arrives until the channel is closed."""
        value, ok = self.recv_ok()
        while ok:
            yield value
            value, ok = self.recv_ok()

    def close(self) -> None:
        """Closes the channel: nothing more can be sent."""
        with Threads.lock:
            if self.closed:
                raise PlainRuntimeError("close of closed channel")
            self.closed = True
            for waiter, index in [*self.senders, *self.receivers]:
                waiter.wake((index, deepcopy(self.zero), False))
            self.senders.clear()
            self.receivers.clear()

    def length(self) -> int:
        """How many values are in the buffer."""
        return len(self.buffer)

    def try_send(self, value: ItemT) -> bool:
        """Sends if that does not have to wait (the lock is held)."""
        if self.closed:
            raise PlainRuntimeError("send on closed channel")
        while self.receivers:
            (waiter, index), _ = self.receivers.popitem(last=False)
            if waiter.wake((index, value, True)):
                return True
        if len(self.buffer) < self.capacity:
            self.buffer.append(value)
            return True
        return False

    def try_recv(self) -> tuple[ItemT, bool] | None:
        """Receives if that does not have to wait (the lock is held)."""
        while self.senders:
            (waiter, index), value = self.senders.popitem(last=False)
            if waiter.wake((index, None, True)):
                self.buffer.append(value)
                return self.buffer.popleft(), True
        if self.buffer:
            return self.buffer.popleft(), True
        return (deepcopy(self.zero), False) if self.closed else None


class Threads:
    """What the goroutines share: one lock, and how many run or are blocked."""

    lock = Lock()
    live: ClassVar[int] = 1
    blocked: ClassVar[int] = 0

    @classmethod
    def check_deadlock(cls) -> None:
        """Ends the program when every goroutine is blocked."""
        if cls.blocked == cls.live:
            text = "fatal error: all goroutines are asleep - deadlock!"
            fatal_thread(f"{text}\n\ngoroutine 1 [running]:")


class Waiter:
    """A goroutine that waits (Threads.lock is held in all of this)."""

    def __init__(self) -> None:
        self.turn = Lock()
        self.turn.acquire()
        self.blocked = self.woken = False
        self.outcome: Any = None

    def wait(self, timeout: float = -1) -> Any:
        """Waits, with the lock let go; what wake was given, None when time is up."""
        if timeout == -1:
            self.blocked = True
            Threads.blocked += 1
            Threads.check_deadlock()
        Threads.lock.release()
        self.turn.acquire(timeout=timeout)
        Threads.lock.acquire()
        self.woken = True  # too late for anybody else
        return self.outcome

    def wake(self, outcome: Any = None) -> bool:
        """Makes it go on; False when something else has done so."""
        if self.woken:
            return False
        self.woken, self.outcome = True, outcome
        Threads.blocked -= self.blocked
        self.turn.release()
        return True


def run_threads(main: Callable[[], object]) -> NoReturn:
    """Runs main; the whole program ends with it, or with a panic in any goroutine."""
    signal.signal(signal.SIGINT, lambda *_: exit_threads(130))
    exit_threads(run_to_end(main) or 0)


def exit_threads(code: int) -> NoReturn:
    """Ends the whole program at once."""
    sys.stdout.flush()
    os._exit(code)


def fatal_thread(text: str) -> NoReturn:
    """Ends the program as Go's runtime does when it cannot go on."""
    sys.stdout.flush()
    print(text, file=sys.stderr, flush=True)
    os._exit(2)


# --- the program -------------------------------------------------------------


def print(
    *values: object, sep: str = " ", end: str = "\n", file: TextIO | None = None
) -> None:
    """Prints at once and in one piece: the goroutines share one standard output."""
    file = file or sys.stdout
    file.write(sep.join(map(str, values)) + end)
    file.flush()


@dataclass(eq=False, slots=True)
class Item:
    name: str = ""


class Queue(list[Any]):

    def len(self) -> int:
        return len(self)

    def less(self, i: int, j: int) -> bool:
        return encoded(type_assert(self[i], str, "string")) < encoded(
            type_assert(self[j], str, "string")
        )

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]

    def push(self, x: Any) -> None:
        self.append(x)

    def pop_(self) -> Any:
        old = self
        x = old[-1]
        self.pop()
        return x


@dataclass(eq=False, slots=True)
class MyWriter:
    lens: list[int] = field(default_factory=list)
    GO_TYPE: ClassVar[str] = "*main.myWriter"

    def write(self, p: list[int]) -> tuple[int, Exception | None]:
        s = from_bytes(p)
        self.lens.append(byte_len(s))
        for r in runes(s):
            print(f"{r} ", end="")
        print_line()
        return len(p), None


@dataclass(eq=False)
class BadName(Exception):
    n: str = ""

    def __str__(self) -> str:
        return "bad " + self.n


def cut(s: str, n: int) -> str:
    return substr(s, 0, n)


def first(xs: list[str]) -> str:
    return xs[0]


def pair(s: str) -> tuple[str, str]:
    return substr(s, 0, 1), substr(s, 1)


def join(a: str, b: str) -> str:
    return concat(a, b)


def main() -> None:
    e = "é"
    a, b = pair(e)
    print_line(
        byte_len(a),
        byte_len(b),
        byte_len(concat(a, b)),
        str(concat(a, b) == e).lower(),
        str(join(a, b) == "é").lower(),
    )
    half = cut("日本", 4)
    for i, r in enumerate_runes(half):
        print(f"{i}:{r} ", end="")
    print_line(byte_len(half), len(runes(half)))

    m: dict[str, int] = {}
    m[half] = m.get(half, 0) + 1
    for k in m:
        print_line(
            byte_len(k),
            str(to_upper(k) == k).lower(),
            str(to_upper(k) == "日�").lower(),
        )
    names = ["b", half, "a"]
    sort_strings(names)
    for n in names:
        print(f"{byte_len(n)} ", end="")
    print_line()
    sort_func(names, lambda x, y: byte_len(y) - byte_len(x))
    print_line(byte_len(names[0]), byte_at(names[0], byte_len(names[0]) - 1))

    h = Queue()
    heap_push(h, half)
    heap_push(h, "zz")
    heap_push(h, "日本")
    while h.len() > 0:
        s = type_assert(heap_pop(h), str, "string")
        print(f"{byte_len(s)} ", end="")
    print_line()

    w = MyWriter()
    w.write(to_bytes(f"<{b}>"))
    w.write(to_bytes(f"{a}{b}"))
    print_line(f"[{' '.join(map(str, w.lens))}]")

    sb = StringIO()
    sb.write(a)
    print_line(byte_len(builder_text(sb)))
    sb.write(b)
    print_line(byte_len(builder_text(sb)), str(builder_text(sb) == e).lower())
    sb.write(from_bytes([0xFF]))
    for r in runes(builder_text(sb)):
        print(f"{r} ", end="")
    print_line()

    buf = Buffer()
    buf.data.append(0xE6)
    buf.data.append(0x97)
    x = str(buf)
    buf.data.append(0xA5)
    print_line(
        byte_len(x),
        str(buf),
        byte_len(str(buf)),
        str(concat(x, "\udca5") == "日").lower(),
    )

    ch = ThreadChannel[str](2, zero="")
    ch.send(a)
    ch.send(b)
    print_line(str(concat(ch.recv(), ch.recv()) == e).lower())

    any1 = b
    if isinstance(any1, str):
        print_line(byte_len(any1), str(any1 == "\udca9").lower())
    it = Item(name=a)
    p = it
    p.name = concat(p.name, b)
    print_line(str(it.name == e).lower(), byte_len(p.name))

    err = WrappedError(f"wrap: {BadName(a)}", BadName(a))
    print_line(byte_len(error_text(err)), byte_len(error_text(unwrap(err))))
    bs = list("héllo".encode())
    print_line(
        byte_len(from_bytes(sublist(bs, 0, 2))),
        str(
            concat(from_bytes(sublist(bs, 0, 2)), from_bytes(sublist(bs, 2))) == "héllo"
        ).lower(),
    )

    def up2(r: int) -> int:
        if r == 0xFFFD:
            return ord("?")
        return r

    up = map_runes(up2, half)
    print_line(up, len(up.encode()))
    f = to_upper
    print_line(byte_len(f(b)))
    print_line(byte_len(first([a, "x"])), str(len(sys.argv) > 0).lower())
    print(sprintf("%q %q %x %v\n", a, half, b, Box([b], "[]string")), end="")
    i2 = encoded(half).find(encoded("本"))
    print_line(i2, str("日" in half).lower(), encoded(half).find(0xE6))
    t = "ключ=значение"
    j = encoded(t).find(encoded("="))
    if j >= 0:
        k, v = substr(t, 0, j), substr(t, j + 1)
        print_line(k, v, len(k.encode()), len(v.encode()), k + v)
    word = "naïve café"
    for k2, r in enumerate_runes(word):
        if r == ord(" "):
            print_line(substr(word, 0, k2), substr(word, k2), substr(word, k2 + 1))
        if r == ord("ï"):
            print_line(
                byte_len(substr(word, k2 + 1)),
                str(substr(word, k2 + 1) == "\udcafve café").lower(),
            )
    rs = list(map(ord, word))
    rs.reverse()
    print_line("".join(map(chr, rs)), "true", chr(rs[0]))
    c = byte_at(word, 2)
    print_line(chr(c), c, f"{chr(c)}{chr(byte_at(word, 3))}")
    r2 = ord("a")
    while r2 < ord("e"):
        print(chr(r2), end="")
        r2 += 1
    r2 = 0x10FFFF
    r2 += 1
    print_line(str(rune_string(r2) == "�").lower())


if __name__ == "__main__":
    run_threads(main)
