"""Package strconv: parsing and formatting, with the texts of its errors."""

import math
import re
from collections.abc import Iterable, Mapping, MutableSequence, Sequence
from dataclasses import dataclass, is_dataclass, replace
from decimal import Decimal
from fractions import Fraction
from struct import pack, unpack
from types import FunctionType
from typing import Any, TypeVar

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


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


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


def as_error(err: Exception | None, cls: type[ItemT]) -> ItemT | None:
    """err, or the first error that it wraps, that is a cls; None if there is none."""
    if err is None or isinstance(err, cls):
        return err
    found = (as_error(cause, cls) for cause in causes(err))
    return next((match for match in found if match is not None), None)


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
    if not verb.syntax:
        return before + " ".join(parts) + after
    name = "[]byte" if box.type == "[]uint8" and depth == 0 else box.type
    nil = isinstance(v, NilMap) or getattr(v, "array", v) is None
    return f"{name}(nil)" if nil else f"{name}{{{', '.join(parts)}}}"


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


def atoi(s: str) -> tuple[int, Exception | None]:
    """strconv.Atoi: the number that s spells, and what is wrong with it."""
    match = re.fullmatch(r"([+-]?)0*([0-9]+)(.*)", s, re.DOTALL)
    n = int(match[1] + match[2][:21]) if match else 0
    if match is None or (match[3] and abs(n) < 1 << 64):
        return 0, NumError("Atoi", s, ERR_SYNTAX)
    if -(1 << 63) <= n < 1 << 63:
        return n, None
    return (1 << 63) - 1 if n > 0 else -(1 << 63), NumError("Atoi", s, ERR_RANGE)


def parse_int(s: str, base: int, bits: int) -> tuple[int, Exception | None]:
    """strconv.ParseInt: a signed number in any base (0: by its prefix)."""
    sign = -1 if s[:1] == "-" else 1
    n, reason = parse_digits(s[1:] if s[:1] in ("+", "-") else s, base, bits)
    bits = bits or 64
    if reason is not None and reason is not ERR_RANGE:
        return 0, NumError("ParseInt", s, reason)
    least, most = -(1 << bits - 1), (1 << bits - 1) - 1
    if least <= sign * n <= most:
        return sign * n, None
    return most if sign > 0 else least, NumError("ParseInt", s, ERR_RANGE)


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


def format_int(n: int, base: int) -> str:
    """strconv.FormatInt: n in any base from 2 to 36."""
    if not 2 <= base <= 36:
        raise Panic("strconv: illegal AppendInt/FormatInt base")
    digits, rest = "", abs(n)
    while rest >= base:
        rest, digit = divmod(rest, base)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
    return "-" + digits if n < 0 else digits


def parse_bool(s: str) -> tuple[bool, Exception | None]:
    """strconv.ParseBool."""
    if s in ("1", "t", "T", "true", "TRUE", "True"):
        return True, None
    if s in ("0", "f", "F", "false", "FALSE", "False"):
        return False, None
    return False, NumError("ParseBool", s, ERR_SYNTAX)


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


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


LITERAL_CHAR = re.compile(
    r"""\\(?:[abfnrtv\\'"]|[0-7]{3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})"""
    r"|[^\\\n]"
)  # one character of a Go literal


def unquote(s: str) -> tuple[str, Exception | None]:
    """strconv.Unquote: the string that a Go literal denotes."""
    mark, body = s[:1], s[1:-1]
    if len(s) < 2 or mark not in "\"'`" or s[-1] != mark:
        return "", ERR_SYNTAX
    if mark == "`":
        return ("", ERR_SYNTAX) if mark in body else (body.replace("\r", ""), None)
    pieces, pos = [], 0
    while match := LITERAL_CHAR.match(body, pos):
        pieces.append(unescaped(match[0], mark))
        pos = match.end()
    known = [piece for piece in pieces if piece is not None]
    if pos < len(body) or len(known) < len(pieces) or (mark == "'" and len(known) > 1):
        return "", ERR_SYNTAX
    return decoded(b"".join(known)), None


def unescaped(text: str, mark: str) -> bytes | None:
    """The bytes of one character of a Go literal; None when it may not stand there."""
    if len(text) == 1:
        return None if text == mark else chr(rune_of(text)).encode()
    kind = text[1]
    if kind in "xuU" or kind.isdigit():
        code = int(text[1:], 8) if kind.isdigit() else int(text[2:], 16)
        if kind not in "uU":
            return bytes([code]) if code < 256 else None
        valid = code < 0xD800 or 0xE000 <= code <= 0x10FFFF
        return chr(code).encode() if valid else None
    if kind in "'\"":
        return kind.encode() if kind == mark else None
    return dict(zip("abfnrtv\\", b"\a\b\f\n\r\t\v\\", strict=True))[kind].to_bytes(
        1, "big"
    )


# --- the program -------------------------------------------------------------


def main() -> None:
    for s in [
        "42",
        "-7",
        "+5",
        "",
        "abc",
        "1.5",
        "9223372036854775808",
        " 1",
        "0x10",
        "1_000",
    ]:
        n, err = atoi(s)
        print(n, err or "<nil>")

    for base in [2, 10, 16, 0]:
        n2, err = parse_int("101", base, 64)
        print(sprint(Box(n2, "int64"), " ", err, " "), end="")
    print()
    i, err3 = parse_int("300", 10, 8)
    print(i, err3 or "<nil>")
    i2, err4 = parse_int("-0b11", 0, 64)
    print(i2, err4 or "<nil>")
    value, err5 = parse_uint("-1", 10, 64)
    print(value, err5 or "<nil>")
    value2, err6 = parse_float("3.25e2")
    print(float_text(value2), err6 or "<nil>")
    value3, err7 = parse_float("x")
    print(float_text(value3), err7 or "<nil>")
    value4, err8 = parse_bool("true")
    print(str(value4).lower(), err8 or "<nil>")
    value5, err9 = parse_bool("maybe")
    print(str(value5).lower(), err9 or "<nil>")

    print(str(-45) + "!", format(255, "b"), format(-255, "x"), format_int(35, 36))
    print(
        format_float(0.3333333333333333, "f", 3),
        format_float(1e21, "g", -1),
        "true" if True else "false",
    )
    print(quote('tab\t"q" é \x00'), quote_rune(ord("☺")))
    value6, err10 = unquote('"a\\nb"')
    print(value6, err10 or "<nil>")
    print(from_bytes(list(b"n=") + list(str(5).encode())))

    _, err2 = atoi("99999999999999999999")
    num_error: NumError | None = None
    if (num_error := as_error(err2, NumError)) is not None:
        print(
            num_error.func,
            num_error.num,
            num_error.err or "<nil>",
            str(is_error(err2, ERR_RANGE)).lower(),
        )


if __name__ == "__main__":
    main()
