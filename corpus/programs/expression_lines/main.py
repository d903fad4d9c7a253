import io
import math
import re
import sys
import threading
import traceback
import unicodedata
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
    MutableSequence,
    Sequence,
)
from dataclasses import dataclass, field, fields, is_dataclass, replace
from decimal import Decimal
from fractions import Fraction
from struct import pack, unpack
from types import FunctionType
from typing import Any, ClassVar, Protocol, TypeVar

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


def interface_equal(a: object, b: object) -> bool:
    """a == b of interface values: same type (True is not 1) and same value."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list | dict | FunctionType):
        raise GoRuntimeError(f"comparing uncomparable type {type_name(a)}")
    if type_name(a).startswith("*"):
        return a is b
    return a == b


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
    if getattr(err, "GO_TYPE", "").startswith("*"):
        same = err is target
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


def float_quo(a: float, b: float) -> float:
    """a / b, where dividing by zero gives an infinity or NaN."""
    if b != 0:
        return a / b
    if a == 0 or math.isnan(a):
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1, b)


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


def spelled_float(x: float, spec: str) -> str:
    """format(x, spec), with infinities and NaN as Go spells them."""
    if math.isfinite(x):
        return format(x, spec)
    name = "NaN" if math.isnan(x) else "Inf" if x > 0 else "-Inf"
    sign = "+" if name == "Inf" or (name == "NaN" and "+" in spec) else ""
    width = spec.lstrip("<>+ 0").partition(".")[0]
    return format(sign + name, ("<" if spec.startswith("<") else ">") + width)


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


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


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


ERR_TOO_LONG = SentinelError("bufio.Scanner: token too long", "ERR_TOO_LONG")


def binary_stream(reader: Any) -> Any:
    """A reader of any kind as a binary stream."""
    if isinstance(reader, io.TextIOBase) and hasattr(reader, "buffer"):
        return reader.buffer
    return reader


class Scanner:
    """A bufio.Scanner: reads lines, or what split() chooses."""

    def __init__(self, reader: Any) -> None:
        self.stream = binary_stream(reader)
        self.limit = 65536
        self.error: Exception | None = None
        self.text = ""
        self.tokens = scan_lines(self)

    def scan(self) -> bool:
        """Reads the next token into .text; False at the end."""
        text = next(self.tokens, None)
        self.text = text or ""
        return text is not None


def scan_lines(scanner: Scanner) -> Iterator[str]:
    """bufio.ScanLines: the lines, without their ends."""
    for line in scanner.stream:
        line = line.removesuffix(b"\n")
        if len(line) >= scanner.limit:
            scanner.error = ERR_TOO_LONG
            return
        yield decoded(line.removesuffix(b"\r"))


WHITE_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)  # what Go calls white space: Python's has \x1c to \x1f as well


def trim_space(s: str) -> str:
    """strings.TrimSpace. (str.strip would take away \\x1c to \\x1f as well.)"""
    return s.strip(WHITE_SPACE)


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


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


def from_runes(rs: Iterable[int]) -> str:
    """string(rs) of a []rune."""
    return "".join(rune_string(r) for r in rs)


def rune_category(r: int) -> str:
    """The Unicode category of r, such as "Lu"; "" when r is no character."""
    return unicodedata.category(chr(r)) if 0 <= r <= 0x10FFFF else ""


def rune_is_letter(r: int) -> bool:
    """unicode.IsLetter."""
    return rune_category(r).startswith("L")


def rune_is_digit(r: int) -> bool:
    """unicode.IsDigit."""
    return rune_category(r) == "Nd"


def rune_is_space(r: int) -> bool:
    """unicode.IsSpace."""
    return r in SPACES


SPACES = {
    *(*range(9, 14), 32, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B)),
    *(0x2028, 0x2029, 0x202F, 0x205F, 0x3000),
}


# --- the program -------------------------------------------------------------


class TokenType(int):

    def __str__(self) -> str:
        return NAMES.get(self, "")


@dataclass(slots=True)
class Token:
    type_: TokenType = TokenType(0)
    lit: str = ""
    pos: int = 0

    def __str__(self) -> str:
        return f"{{{self.type_} {self.lit} {self.pos}}}"


@dataclass(eq=False, slots=True)
class Lexer:
    input: list[int] = field(default_factory=list)
    _pos: int = 0

    def next(self) -> tuple[Token, Exception | None]:
        while self._pos < len(self.input) and rune_is_space(at(self.input, self._pos)):
            self._pos += 1
        if self._pos >= len(self.input):
            return Token(EOF, "", self._pos), None
        start = self._pos
        ch = at(self.input, self._pos)
        if rune_is_digit(ch):
            while self._pos < len(self.input) and (
                rune_is_digit(at(self.input, self._pos))
                or at(self.input, self._pos) == ord(".")
            ):
                self._pos += 1
            return (
                Token(NUMBER, from_runes(sublist(self.input, start, self._pos)), start),
                None,
            )
        elif rune_is_letter(ch):
            while self._pos < len(self.input) and rune_is_letter(
                at(self.input, self._pos)
            ):
                self._pos += 1
            return (
                Token(IDENT, from_runes(sublist(self.input, start, self._pos)), start),
                None,
            )
        self._pos += 1
        types = {
            ord("+"): PLUS,
            ord("-"): MINUS,
            ord("*"): STAR,
            ord("/"): SLASH,
            ord("("): LPAREN,
            ord(")"): RPAREN,
            ord("="): ASSIGN,
        }
        if ch in types:
            t = types[ch]
            return Token(t, rune_string(ch), start), None
        return Token(), Exception(f"unexpected character {quote_rune(ch)} at {start}")


class Node(Protocol):
    def __str__(self) -> str: ...

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]: ...


class Num(float):

    def eval(self, _: dict[str, float]) -> tuple[float, Exception | None]:
        return float(self), None

    def __str__(self) -> str:
        return format_float(float(self), "g", -1)


class Var(str):

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        if str.__str__(self) in env:
            x = env[str.__str__(self)]
            return x, None
        return 0.0, UndefinedError(str.__str__(self))

    def __str__(self) -> str:
        return str.__str__(self)


@dataclass(eq=False, slots=True)
class BinOp:
    op: TokenType = TokenType(0)
    l_: Node | Any = None
    r: Node | Any = None
    GO_TYPE: ClassVar[str] = "*main.BinOp"
    POINTER_TEXT: ClassVar[bool] = True  # only pointers have a text
    GO_FIELDS: ClassVar[dict[str, str]] = {
        "Op": "main.TokenType",
        "L": "main.Node",
        "R": "main.Node",
    }

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        l_, err = self.l_.eval(env)
        if err is not None:
            return 0.0, err
        r, err = self.r.eval(env)
        if err is not None:
            return 0.0, err
        if self.op == PLUS:
            return l_ + r, None
        elif self.op == MINUS:
            return l_ - r, None
        elif self.op == STAR:
            return l_ * r, None
        elif self.op == SLASH:
            if r == 0.0:
                return 0.0, ERR_DIV_ZERO
            return float_quo(l_, r), None
        raise Panic("unreachable op " + str(self.op))

    def __str__(self) -> str:
        return f"({show(self.l_)} {self.op} {show(self.r)})"


@dataclass(eq=False, slots=True)
class Unary:
    x: Node | Any = None
    GO_FIELDS: ClassVar[dict[str, str]] = {"X": "main.Node"}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unary) and interface_equal(self.x, other.x)

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        x, err = self.x.eval(env)
        return -x, err

    def __str__(self) -> str:
        return sprintf("(-%s)", self.x)


@dataclass(eq=False, slots=True)
class Let:
    name: str = ""
    x: Node | Any = None
    GO_FIELDS: ClassVar[dict[str, str]] = {"Name": "string", "X": "main.Node"}

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Let)
            and self.name == other.name
            and interface_equal(self.x, other.x)
        )

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        x, err = self.x.eval(env)
        if err is None:
            env[self.name] = x
        return x, err

    def __str__(self) -> str:
        return self.name + " = " + str(self.x)


ERR_DIV_ZERO = Exception("division by zero")


@dataclass(eq=False)
class UndefinedError(Exception):
    name: str = ""
    GO_TYPE: ClassVar[str] = "*main.UndefinedError"
    POINTER_TEXT: ClassVar[bool] = True  # only pointers have a text
    GO_FIELDS: ClassVar[dict[str, str]] = {"Name": "string"}

    def __str__(self) -> str:
        return "undefined: " + self.name


@dataclass(eq=False, slots=True)
class Parser:
    toks: list[Token] = field(default_factory=list)
    _pos: int = 0

    def peek(self) -> Token:
        return at(self.toks, self._pos)

    def next2(self) -> Token:
        t = at(self.toks, self._pos)
        self._pos += 1
        return t

    def expr(self, min_: int) -> tuple[Node | None, Exception | None]:
        left, err = self.primary()
        if err is not None:
            return None, err
        while True:
            op = self.peek()
            pr = prec(op.type_)
            if pr == 0 or pr < min_:
                return left, None
            self.next2()
            right, err = self.expr(pr + 1)
            if err is not None:
                return None, err
            left = BinOp(op.type_, left, right)

    def primary(self) -> tuple[Node | None, Exception | None]:
        t = self.next2()
        if t.type_ == NUMBER:
            f, err = parse_float(t.lit)
            if err is not None:
                return None, WrappedError(f"bad number: {err}", err)
            return Num(f), None
        elif t.type_ == IDENT:
            if self.peek().type_ == ASSIGN:
                self.next2()
                x, err = self.expr(0)
                if err is not None:
                    return None, err
                return Let(t.lit, x), None
            return Var(t.lit), None
        elif t.type_ == MINUS:
            x, err = self.primary()
            return Unary(x), err
        elif t.type_ == LPAREN:
            x, err = self.expr(0)
            if err is not None:
                return None, err
            t2 = self.next2()
            if t2.type_ != RPAREN:
                return None, Exception(f"expected ), got {t2.type_} at {t2.pos}")
            return x, None
        else:
            return None, Exception(f"unexpected {t.type_} ({quote(t.lit)}) at {t.pos}")


def prec(t: TokenType) -> int:
    if t in (PLUS, MINUS):
        return 1
    elif t in (STAR, SLASH):
        return 2
    return 0


def parse(s: str) -> tuple[Node | Any, Exception | None]:
    n: Node | Any = None
    err: Exception | None = None
    try:
        lx = Lexer(input=runes(s))
        toks: list[Token] = []
        while True:
            t, err2 = lx.next()
            if err2 is not None:
                return None, err2
            toks.append(t)
            if t.type_ == EOF:
                break
        p = Parser(toks=toks)
        n, err = p.expr(0)
        if err is None and p.peek().type_ != EOF:
            err = Exception(f"trailing {p.peek()}")
        return n, err
    except Exception as exc:
        r = recovered(exc)
        err = Exception(f"parse error: {show(r)}")
    return n, err


def main() -> None:
    env = {"pi": 3.14159}
    sc = Scanner(sys.stdin)
    n = 1
    while sc.scan():
        line = trim_space(sc.text)
        if line == "" or line.startswith("#"):
            n += 1
            continue
        node, err = parse(line)
        if err is not None:
            print(f"{n}: {err}")
            n += 1
            continue
        v, err = node.eval(env)
        ue: UndefinedError | Any = None
        if is_error(err, ERR_DIV_ZERO):
            print(sprintf("%d: %s: div!\n", n, node), end="")
        elif (ue := as_error(err, UndefinedError)) is not None:
            print(f"{n}: unknown {quote(ue.name)}")
        elif err is not None:
            print("other", err or "<nil>")
        else:
            print(
                f"{n}: {show(node)} = {spelled_float(v, '.4g')} ({dynamic_type(node)})"
            )
        n += 1
    print(len(env), map_text(env, float_text, order=encoded))


NUMBER = TokenType(0)


IDENT = TokenType(1)


PLUS = TokenType(2)


MINUS = TokenType(3)


STAR = TokenType(4)


SLASH = TokenType(5)


LPAREN = TokenType(6)


RPAREN = TokenType(7)


ASSIGN = TokenType(8)


EOF = TokenType(9)


NAMES = {
    NUMBER: "NUMBER",
    IDENT: "IDENT",
    PLUS: "+",
    MINUS: "-",
    STAR: "*",
    SLASH: "/",
    LPAREN: "(",
    RPAREN: ")",
    ASSIGN: "=",
    EOF: "EOF",
}


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
