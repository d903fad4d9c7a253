from __future__ import annotations

import io
import os
import random
import re
import signal
import sys
import time
import traceback
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, Mapping, MutableSequence, Sequence
from contextlib import ExitStack, suppress
from copy import copy, deepcopy
from dataclasses import dataclass, field, fields, is_dataclass, replace
from io import StringIO
from math import inf
from threading import Lock, Thread
from types import FunctionType
from typing import Any, ClassVar, Generic, NoReturn, Protocol, TypeVar

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


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


class ContextError(SentinelError):
    """Why a context has ended."""


CANCELED = ContextError("context canceled", "CANCELED")
DEADLINE_EXCEEDED = ContextError("context deadline exceeded", "DEADLINE_EXCEEDED")


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


TIME_CLASSES: dict[str, type[int]] = {
    "time.Duration": Duration,
    "time.Month": Month,
    "time.Weekday": Weekday,
}
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
    if getattr(err, "GO_TYPE", "").startswith("*"):
        same = err is target
    if same or (hasattr(err, "is_") and err.is_(target)):
        return True
    return any(is_error(cause, target) for cause in causes(err))


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
    if declared in TIME_CLASSES:
        return Box(TIME_CLASSES[declared](v), declared)
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
    if methods and go_type in TIME_CLASSES:
        return str(TIME_CLASSES[go_type](v))
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v) and (pointer or not hasattr(v, "POINTER_TEXT")):
        return str(v)
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


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


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


class Logger:
    """A log.Logger."""

    def __init__(self, out: Any, prefix: str, flags: int) -> None:
        self.out, self.prefix, self.flags = out, prefix, flags

    def output(self, text: str) -> None:
        """Writes one message; the flags are Go's (3: date and time)."""
        header = "" if self.flags & 64 else self.prefix
        now = time.time_ns() // 1000
        clock = (
            time.gmtime(now // 10**6)
            if self.flags & 32
            else time.localtime(now // 10**6)
        )
        if self.flags & 1:
            header += time.strftime("%Y/%m/%d ", clock)
        if self.flags & 6:
            header += time.strftime("%H:%M:%S", clock)
            header += f".{now % 10**6:06} " if self.flags & 4 else " "
        if self.flags & 64:
            header += self.prefix
        write_text(self.out, header + text + ("" if text.endswith("\n") else "\n"))


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


def at(xs: Sequence[ItemT], i: int) -> ItemT:
    """xs[i], where a negative i is out of range."""
    if not 0 <= i < len(xs):
        check_index(i, len(xs))
    return xs[i]


def write_text(w: Any, s: str) -> tuple[int, Exception | None]:
    """io.WriteString: writes to what Python or the program knows as a writer."""
    if not isinstance(w, io.TextIOBase):
        result: tuple[int, Exception | None] = w.write(list(encoded(s)))
        return result
    w.write(s)
    return len(encoded(s)), None


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


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


class ThreadNilChannel:
    """A nil channel: every operation waits forever."""

    capacity = 0

    def __str__(self) -> str:
        return "<nil>"  # for fmt

    def send(self, value: object) -> NoReturn:
        """Waits forever."""
        block_thread()

    def recv(self) -> NoReturn:
        """Waits forever."""
        block_thread()

    def recv_ok(self) -> NoReturn:
        """Waits forever."""
        block_thread()

    def __iter__(self) -> NoReturn:
        block_thread()

    def close(self) -> NoReturn:
        """Panics."""
        raise PlainRuntimeError("close of nil channel")


THREAD_NIL_CHANNEL: Any = ThreadNilChannel()


def thread_select(*cases: Any, default: bool = False) -> tuple[int, Any, bool]:
    """Waits until a case can go on: its index, what it received, ok. Default: -1."""
    found = [case if isinstance(case, tuple) else (case,) for case in cases]
    usable = [
        (index, *case)
        for index, case in enumerate(found)
        if case[0] is not None and case[0] is not THREAD_NIL_CHANNEL
    ]
    random.shuffle(usable)
    with Threads.lock:
        while True:
            for index, channel, *value in usable:
                if not value:
                    if (received := channel.try_recv()) is not None:
                        return (index, *received)
                elif channel.try_send(value[0]):
                    return index, None, False
            if default:
                return -1, None, False
            outcome = wait_for_any(usable)
            if outcome is not None:
                index, value, ok = outcome
                if len(found[index]) == 1:
                    return index, value, ok
                if not ok:
                    raise PlainRuntimeError("send on closed channel")
                return index, None, False


def wait_for_any(cases: list[Any]) -> tuple[int, Any, bool] | None:
    """Waits in the queues of all cases; None when they are to be looked at again."""
    waiter = Waiter()
    queues = [(case[1].senders if case[2:] else case[1].receivers) for case in cases]
    for (index, _, *value), queue in zip(cases, queues, strict=True):
        queue[waiter, index] = value[0] if value else None
    deadlines = [case[1].deadline for case in cases if hasattr(case[1], "deadline")]
    if deadlines and min(deadlines) < float("inf"):
        outcome = waiter.wait(max(0.0, min(deadlines) - time.monotonic()))
    else:
        outcome = waiter.wait()
    for (index, *_), queue in zip(cases, queues, strict=True):
        queue.pop((waiter, index), None)
    return outcome  # type: ignore[no-any-return]


class ThreadContext:
    """A context.Context between threads; done() gives itself, to receive from."""

    def __init__(
        self, parent: ThreadContext | None = None, deadline: float = inf
    ) -> None:
        self.parent = parent
        self.deadline: float = min(deadline, parent.deadline if parent else inf)
        self.key = self.item = None  # of with_value
        self.has_cancel = False
        self.error: Exception | None = None
        self.cause: Exception | None = None
        self.children: dict[ThreadContext, None] = {}
        self.receivers: OrderedDict[tuple[Waiter, int], None] = OrderedDict()
        if parent is not None and parent.try_recv():
            self.error, self.cause = parent.error, parent.cause
        elif parent is not None and parent is not THREAD_BACKGROUND:
            parent.children[self] = None

    def end(self, error: Exception, cause: Exception | None) -> None:
        """Ends it and those that derive from it (the lock is held)."""
        if self.error is not None:
            return
        self.error, self.cause = error, cause or error
        for waiter, _ in self.receivers:
            waiter.wake()
        for child in list(self.children):
            child.end(error, cause)
        if self.parent is not None:
            self.parent.children.pop(self, None)

    def try_recv(self) -> tuple[None, bool] | None:
        """What a closed channel gives, if it has ended (the lock is held)."""
        if self.deadline <= time.monotonic():
            self.end(DEADLINE_EXCEEDED, None)
        return (None, False) if self.error is not None else None

    def can_end(self) -> bool:
        """Whether anything can end it."""
        if self.parent is THREAD_BACKGROUND or self.parent is None:
            return self.deadline < inf or self.has_cancel
        return self.has_cancel or self.parent.can_end()

    def done(self) -> Any:
        """What is closed when it ends."""
        return self if self.can_end() else THREAD_NIL_CHANNEL

    def err(self) -> Exception | None:
        """Why it has ended, or nil."""
        with Threads.lock:
            self.try_recv()
        return self.error

    def value(self, key: object) -> Any:
        """The value that belongs to a key, or nil."""
        if self.key == key and type(self.key) is type(key):
            return self.item
        return self.parent.value(key) if self.parent else None

    def recv_ok(self) -> tuple[None, bool]:
        """Waits until it has ended."""
        thread_select(self)
        return None, False

    def recv(self) -> None:
        """Waits until it has ended."""
        thread_select(self)

    def cancel(self, cause: Exception | None = None) -> None:
        """Ends it and those that derive from it."""
        with Threads.lock:
            self.try_recv()  # its deadline may have come first
            self.end(CANCELED, cause)


THREAD_BACKGROUND = ThreadContext()


def thread_with_timeout(
    parent: ThreadContext, seconds: float
) -> tuple[ThreadContext, Callable[[], None]]:
    """context.WithTimeout."""
    with Threads.lock:
        ctx = ThreadContext(parent, time.monotonic() + seconds)
        ctx.has_cancel = True
    return ctx, ctx.cancel


def thread_with_value(
    parent: ThreadContext, key: object, value: object
) -> ThreadContext:
    """context.WithValue."""
    with Threads.lock:
        ctx: Any = ThreadContext(parent)
    ctx.key, ctx.item = key, value
    return ctx  # type: ignore[no-any-return]


class ThreadWaitGroup:
    """A sync.WaitGroup."""

    def __init__(self) -> None:
        self.count = 0
        self.waiters: list[Waiter] = []

    def add(self, delta: int = 1) -> None:
        """Counts goroutines that will be waited for."""
        with Threads.lock:
            self.count += delta
            if self.count < 0:
                raise Panic("sync: negative WaitGroup counter")
            while self.count == 0 and self.waiters:
                self.waiters.pop().wake()

    def done(self) -> None:
        """Says that a goroutine has ended."""
        self.add(-1)

    def wait(self) -> None:
        """Waits until all of them have ended."""
        with Threads.lock:
            if self.count:
                waiter = Waiter()
                self.waiters.append(waiter)
                waiter.wait()

    def run(self, function: Callable[..., object], *args: object) -> None:
        """What the goroutine does; a panic ends the program without done()."""
        with suppress(Goexit):
            function(*args)
        self.done()


class ThreadMutex:
    """A sync.Mutex."""

    def __init__(self) -> None:
        self.locked = False
        self.waiters: deque[Waiter] = deque()

    def lock(self) -> None:
        """Locks it, when it is free."""
        with Threads.lock:
            if self.locked:
                waiter = Waiter()
                self.waiters.append(waiter)
                waiter.wait()  # it is handed over locked
            self.locked = True

    def unlock(self) -> None:
        """Unlocks it; any goroutine may."""
        with Threads.lock:
            if not self.locked:
                fatal_thread("fatal error: sync: unlock of unlocked mutex")
            if self.waiters:
                self.waiters.popleft().wake()
            else:
                self.locked = False

    def __enter__(self) -> None:
        self.lock()

    def __exit__(self, *exc: object) -> None:
        self.unlock()


class Cond:
    """A sync.Cond; its lock is l."""

    def __init__(self, l_: Any) -> None:
        self.l_ = l_  # as fields named L are called
        self.waiters: deque[Waiter] = deque()

    def wait(self) -> None:
        """Unlocks, waits to be woken, and locks again."""
        waiter = Waiter()
        with Threads.lock:
            self.waiters.append(waiter)
        self.l_.unlock()
        with Threads.lock:
            if not waiter.woken:
                waiter.wait()
        self.l_.lock()

    def signal(self) -> None:
        """Wakes the goroutine that has waited longest."""
        with Threads.lock:
            if self.waiters:
                self.waiters.popleft().wake()

    def broadcast(self) -> None:
        """Wakes all of them."""
        with Threads.lock:
            while self.waiters:
                self.waiters.popleft().wake()


class Once:
    """A sync.Once."""

    def __init__(self) -> None:
        self.mutex = ThreadMutex()
        self.is_done = False

    def do(self, function: Callable[[], object]) -> None:
        """Calls the function if it is the first call."""
        if self.is_done:
            return
        with self.mutex:
            if not self.is_done:
                try:
                    function()
                finally:
                    self.is_done = True


class ObjectPool:
    """A sync.Pool."""

    def __init__(self, new: Callable[[], Any] | None = None) -> None:
        self.new = new
        self.items: list[Any] = []

    def get(self) -> Any:
        """An item that was put back, or a new one."""
        try:
            return self.items.pop()
        except IndexError:
            return self.new() if self.new else None

    def put(self, item: Any) -> None:
        """Puts an item back."""
        if item is not None:
            self.items.append(item)


class SyncMap(dict[Any, Any]):
    """A sync.Map."""

    def load(self, key: object) -> tuple[Any, bool]:
        """The value of a key, and whether there is one."""
        return self.get(key), key in self

    def store(self, key: object, value: object) -> None:
        """Sets the value of a key."""
        with Threads.lock:
            self[key] = value

    def load_or_store(self, key: object, value: object) -> tuple[Any, bool]:
        """The value of a key, set if it had none; whether it had one."""
        with Threads.lock:
            loaded = key in self
            return self.setdefault(key, value), loaded

    def load_and_delete(self, key: object) -> tuple[Any, bool]:
        """Deletes a key: the value that it had, and whether it had one."""
        with Threads.lock:
            loaded = key in self
            return self.pop(key, None), loaded

    def delete(self, key: object) -> None:
        """Deletes a key."""
        with Threads.lock:
            self.pop(key, None)

    def swap(self, key: object, value: object) -> tuple[Any, bool]:
        """Sets the value of a key: the one that it had, and whether it had one."""
        with Threads.lock:
            old, self[key] = (self.get(key), key in self), value
        return old

    def compare_and_swap(self, key: object, old: object, new: object) -> bool:
        """Sets the value of a key if it is old."""
        with Threads.lock:
            same = key in self and bool(self[key] == old)
            if same:
                self[key] = new
        return same

    def compare_and_delete(self, key: object, old: object) -> bool:
        """Deletes a key if its value is old."""
        with Threads.lock:
            same = key in self and bool(self[key] == old)
            if same:
                del self[key]
        return same

    def range(self, visit: Callable[[Any, Any], bool]) -> None:
        """Calls visit for each key and value until it returns False."""
        for key, value in list(self.items()):
            if not visit(key, value):
                break


class ThreadTimer:
    """A timer; also the channel on which it tells that its time has come."""

    def __init__(self, seconds: float) -> None:
        self.deadline = time.monotonic() + seconds
        self.receivers: OrderedDict[tuple[Waiter, int], None] = OrderedDict()

    def stop(self) -> bool:
        """Stops it; False when it had been received or stopped."""
        with Threads.lock:
            active, self.deadline = self.deadline < inf, inf
            self.wake_all()
        return active

    def wake_all(self) -> None:
        """Lets those that wait look at the deadline again."""
        for waiter, _ in self.receivers:
            waiter.wake()

    def try_recv(self) -> tuple[float, bool] | None:
        """Receives the time if its time has come (the lock is held)."""
        if self.deadline > time.monotonic():
            return None
        self.deadline = inf
        return time.time(), True

    def recv(self) -> float:
        """Waits for its time."""
        return float(thread_select(self)[1])


def thread_after(seconds: float) -> ThreadTimer:
    """time.After."""
    return ThreadTimer(seconds)


class ThreadFuncTimer(ThreadTimer):
    """A time.AfterFunc: calls a function in a goroutine of its own."""

    def __init__(
        self, seconds: float, function: Callable[..., object], *args: object
    ) -> None:
        super().__init__(seconds)
        self.function, self.args = function, args
        go_thread(self.run)

    def run(self) -> None:
        """Waits for the deadline, which may move, and calls the function."""
        with Threads.lock:
            while self.try_recv() is None:
                if self.deadline == inf:
                    return  # stopped
                waiter = Waiter()
                self.receivers[waiter, 0] = None
                waiter.wait(max(0.0, self.deadline - time.monotonic()))
                del self.receivers[waiter, 0]
        self.function(*self.args)


def thread_after_func(
    seconds: float, function: Callable[..., object], *args: object
) -> ThreadFuncTimer:
    """time.AfterFunc."""
    return ThreadFuncTimer(seconds, function, *args)


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


def go_thread(function: Callable[..., object], *args: object) -> None:
    """Starts a goroutine: a thread that ends when main ends, at the latest."""
    with Threads.lock:
        Threads.live += 1
    Thread(target=run_thread, args=(function, *args), daemon=True).start()


def run_thread(function: Callable[..., object], *args: object) -> None:
    """What a goroutine's thread does."""
    code = run_to_end(function, *args)
    if code is not None:
        exit_threads(code)
    with Threads.lock:
        Threads.live -= 1
        Threads.check_deadlock()


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
    print(text, file=sys.stderr)
    os._exit(2)


def block_thread() -> NoReturn:
    """select {}, and what a nil channel does."""
    with Threads.lock:
        while True:
            Waiter().wait()


# --- the program -------------------------------------------------------------


PENDING = "PENDING"
RUNNING = "RUNNING"
DONE = "DONE"
FAILED = "FAILED"


class Task(Protocol):
    def execute(self, ctx: ThreadContext) -> tuple[str, Exception | None]: ...

    def name(self) -> str: ...


@dataclass(eq=False, slots=True)
class Base:
    _name: str = ""

    def name(self) -> str:
        return self._name


@dataclass(eq=False, slots=True)
class SleepTask:
    base: Base = field(default_factory=Base)
    d: int = 0
    GO_TYPE: ClassVar[str] = "*main.sleepTask"
    GO_FIELDS: ClassVar[dict[str, str]] = {"base": "main.base", "d": "time.Duration"}

    def execute(self, ctx: ThreadContext) -> tuple[str, Exception | None]:
        match thread_select(thread_after(self.d / 1e9), ctx.done()):
            case 0, _, _:
                return "slept " + duration_text(self.d), None
            case _, _, _:
                return "", ctx.err()

    def name(self) -> str:
        return self.base.name()


@dataclass(eq=False, slots=True)
class FailTask:
    base: Base = field(default_factory=Base)
    times: int = 0
    GO_TYPE: ClassVar[str] = "*main.failTask"

    def __copy__(self) -> FailTask:
        return FailTask(copy(self.base), self.times)

    def execute(self, ctx: ThreadContext) -> tuple[str, Exception | None]:
        if self.times > 0:
            self.times -= 1
            return "", Exception(
                f"{self.base._name}: transient failure ({self.times} left)"
            )
        return "recovered", None

    def name(self) -> str:
        return self.base.name()


@dataclass(eq=False, slots=True)
class Result:
    task: str = ""
    status: str = ""
    output: str = ""
    err: Exception | None = None


@dataclass(eq=False, slots=True)
class Scheduler:
    mu: ThreadMutex = field(default_factory=ThreadMutex)
    wg: ThreadWaitGroup = field(default_factory=ThreadWaitGroup)
    sem: ThreadChannel[None] = THREAD_NIL_CHANNEL
    results: dict[str, Result] = field(default_factory=dict)
    logger: Logger | Any = None
    retries: int = 0

    def set_(self, r: Result) -> None:
        with self.mu:
            self.results[r.task] = r

    def submit(self, ctx: ThreadContext, t: Task) -> None:
        self.set_(Result(task=t.name(), status=PENDING))
        self.wg.add(1)

        def task() -> None:
            with ExitStack() as deferred:
                deferred.callback(self.wg.done)
                self.sem.send(None)

                def cleanup() -> None:
                    self.sem.recv()

                deferred.callback(cleanup)
                self.set_(Result(task=t.name(), status=RUNNING))
                out = ""
                err: Exception | None = None
                for _ in range(self.retries + 1):
                    out, err = t.execute(ctx)
                    if err is None:
                        self.set_(Result(t.name(), DONE, out, None))
                        return
                    if is_error(err, DEADLINE_EXCEEDED) or is_error(err, CANCELED):
                        break
                    self.logger.output(sprintf("retry %s: %v", t.name(), err))
                self.set_(Result(t.name(), FAILED, "", err))

        go_thread(task)

    def wait(self) -> None:
        self.wg.wait()


def new_scheduler(n: int, retries: int) -> Scheduler:
    return Scheduler(
        sem=ThreadChannel[None](n),
        results={},
        logger=Logger(sys.stderr, "[sched] ", 3),
        retries=retries,
    )


def chain(
    h: Callable[[str], str],
    ms: list[Callable[[Callable[[str], str]], Callable[[str], str]]],
) -> Callable[[str], str]:
    for i in range(len(ms) - 1, -1, -1):
        h = ms[i](h)
    return h


def logging(prefix: str) -> Callable[[Callable[[str], str]], Callable[[str], str]]:
    def func(next_: Callable[[str], str]) -> Callable[[str], str]:
        def func2(s: str) -> str:
            print_line(prefix, "before", s)
            r = next_(s)
            print_line(prefix, "after", r)
            return r

        return func2

    return func


@dataclass(slots=True)
class Key:
    pass


def main() -> None:
    ctx, cancel = thread_with_timeout(
        thread_with_value(THREAD_BACKGROUND, Key(), "req-1"), 0.3
    )
    try:
        s = new_scheduler(2, 2)
        s.submit(ctx, SleepTask(Base("quick"), 10000000))
        s.submit(ctx, SleepTask(Base("slow"), 5000000000))
        s.submit(ctx, FailTask(Base("flaky"), 2))
        s.submit(ctx, FailTask(Base("broken"), 10))
        s.wait()
        for n in ["quick", "slow", "flaky", "broken"]:
            r = s.results.get(n, Result())
            print_line(
                f"{r.task:<7} {r.status:<8} {quote(r.output)} {r.err or '<nil>'}"
            )
        print_line(show(ctx.value(Key())), ctx.err() or "<nil>")
        h = chain(to_upper, [logging("A"), logging("B")])
        print_line(h("hi"))
        once = Once()
        for i in range(3):

            def func(i=i) -> None:
                print_line("once", i)

            once.do(func)
        cond = Cond(ThreadMutex())
        ready = False

        def task() -> None:
            nonlocal ready
            time.sleep(0.01)
            cond.l_.lock()
            ready = True
            cond.l_.unlock()
            cond.broadcast()

        go_thread(task)
        cond.l_.lock()
        while not ready:
            cond.wait()
        cond.l_.unlock()
        print_line("ready", str(ready).lower())
        m = SyncMap()
        wg = ThreadWaitGroup()
        for i2 in range(5):
            wg.add(1)

            def task2(i: int) -> None:
                try:
                    m.store(i, i * i)
                finally:
                    wg.done()

            go_thread(task2, i2)
        wg.wait()
        sum_ = 0

        def func2(k: Any, v: Any) -> bool:
            nonlocal sum_
            sum_ = wrap64(sum_ + type_assert(v, int, "int"))
            return True

        m.range(func2)
        print_line(sum_)
        pool = ObjectPool(new=lambda: StringIO())
        sb: StringIO | Any = type_assert(pool.get(), StringIO, "*strings.Builder")
        sb.write("pooled")
        print_line(sb.getvalue())
        pool.put(sb)

        def timer2() -> None:
            print_line("never")

        timer = thread_after_func(3600, timer2)
        print_line(str(timer.stop()).lower())
        errc = ThreadChannel[Exception | None](1)

        def task3() -> None:
            try:
                mm: dict[str, int] = NilMap()
                mm["a"] = 1
            except Exception as exc:
                r = recovered(exc)
                errc.send(Exception(f"recovered: {show(r)}"))

        go_thread(task3)
        print_line(errc.recv() or "<nil>")
        done = ThreadChannel[None]()
        data = ThreadChannel[int](zero=0)

        def task4() -> None:
            try:
                for v in data:
                    print_line("got", v)
            finally:
                done.close()

        go_thread(task4)
        for i2 in range(3):
            data.send(i2)
        data.close()
        done.recv()
        arr: list[int] = []
        idx = 5
        print_line(at(arr, idx))
    finally:
        cancel()


if __name__ == "__main__":
    run_threads(main)
