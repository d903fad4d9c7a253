import io
import math
import os
import re
import sys
import traceback
from collections.abc import Callable, Sequence
from fractions import Fraction
from struct import pack, unpack
from typing import Any, Generic, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def exit_now(code: int) -> NoReturn:
    """os.Exit(code): ends the program at once, without deferred calls."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


class Duration(int):
    """A time.Duration: nanoseconds, printed as 1h2m3.5s."""

    GO_TYPE = "time.Duration"

    def __str__(self) -> str:
        return duration_text(self)


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


DURATION_UNITS = {
    "ns": 1,
    "us": 1_000,
    "µs": 1_000,  # U+00B5
    "μs": 1_000,  # U+03BC
    "ms": 1_000_000,
    "s": 1_000_000_000,
    "m": 60_000_000_000,
    "h": 3_600_000_000_000,
}


def parse_duration(s: str) -> tuple[Duration, Exception | None]:
    """time.ParseDuration: 1h15m30.5s."""
    body = s[1:] if s[:1] in ("+", "-") else s
    invalid = Duration(0), Exception(f"time: invalid duration {quote(s)}")
    if body == "0":
        return Duration(0), None
    if not body:
        return invalid
    total = 0
    while body:
        match = re.match(r"([0-9]*)(?:\.([0-9]*))?([^0-9.]*)", body)
        assert match is not None
        whole, decimals, unit = match[1], match[2] or "", match[3]
        if not whole and not decimals:
            return invalid
        if int(whole or "0") > 1 << 63:
            return invalid
        if not unit:
            return Duration(0), Exception(f"time: missing unit in duration {quote(s)}")
        if unit not in DURATION_UNITS:
            text = f"time: unknown unit {quote(unit)} in duration {quote(s)}"
            return Duration(0), Exception(text)
        size = DURATION_UNITS[unit]
        total += int(whole or "0") * size
        total += int(int(decimals or "0") * (size / 10.0 ** len(decimals)))
        if total > 1 << 63:
            return invalid
        body = body[match.end() :]
    if s[0] != "-" and total >= 1 << 63:
        return invalid
    return Duration(-total if s[0] == "-" else total), None


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


ERR_HELP = SentinelError("flag: help requested", "ERR_HELP")


def parse_bool(s: str) -> tuple[bool, Exception | None]:
    """strconv.ParseBool."""
    if s in ("1", "t", "T", "true", "TRUE", "True"):
        return True, None
    if s in ("0", "f", "F", "false", "FALSE", "False"):
        return False, None
    return False, NumError("ParseBool", s, ERR_SYNTAX)


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


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


# How the values of each kind are read and printed.
FLAG_KINDS: dict[str, tuple[Callable[[str], Any], Callable[[Any], str]]] = {
    "bool": (parse_bool, lambda value: "true" if value else "false"),
    "duration": (parse_duration, duration_text),
    "float": (parse_float, float_text),
    "int": (lambda text: parse_int(text, 0, 64), str),
    "string": (lambda text: (text, None), str),
    "uint": (lambda text: parse_uint(text, 0, 64), str),
}


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


class Flag:
    """One option: `target` gets its value."""

    def __init__(self, kind: str, target: Ref[Any], name: str, usage: str) -> None:
        self.kind, self.target, self.name, self.usage = kind, target, name, usage
        self.given, self.default = False, target.value

    def read(self, text: str) -> str:
        """Sets the value; what is wrong with it, or nothing."""
        value, err = FLAG_KINDS[self.kind][0](text)
        self.target.value = value
        if err is None:
            self.given = True
            return ""
        return (
            "value out of range"
            if getattr(err, "err", None) is ERR_RANGE
            else "parse error"
        )

    def description(self) -> str:
        """What PrintDefaults says."""
        name = "" if self.kind == "bool" else self.kind
        usage = self.usage
        if usage.count("`") > 1:
            before, name, after = usage.split("`", 2)
            usage = before + name + after
        text = f"  -{self.name} {name}" if name else f"  -{self.name}"
        text += "\t" if len(text) <= 4 else "\n    \t"
        text += usage.replace("\n", "\n    \t")
        if self.default:
            value = FLAG_KINDS[self.kind][1](self.default)
            text += f" (default {quote(value) if self.kind == 'string' else value})"
        return text + "\n"


class FlagSet:
    """A flag.FlagSet. An error is returned (handling 0), or ends the program (1)."""

    def __init__(self, name: str, handling: int) -> None:
        self.name, self.handling = name, handling
        self.output: Any = sys.stderr
        self.flags: dict[str, Flag] = {}
        self.args: list[str] = []
        self.parsed = False
        self.usage = self.print_usage

    def define(self, kind: str, target: Ref[Any], name: str, usage: str) -> Ref[Any]:
        """Declares an option whose value goes into the target."""
        if name in self.flags:
            text = f"flag redefined: {name}"
            text = f"{self.name} {text}" if self.name else text
            write_text(self.output, text + "\n")
            raise Panic(text)
        self.flags[name] = Flag(kind, target, name, usage)
        return target

    def parse(self, args: Sequence[str]) -> Exception | None:
        """Reads the options; what follows them stays in `args`."""
        self.parsed, self.args = True, list(args)
        while self.args and len(self.args[0]) > 1 and self.args[0][0] == "-":
            word, self.args = self.args[0], self.args[1:]
            if word == "--":
                break
            if (err := self.parse_one(word)) is not None:
                if self.handling == 1:
                    exit_now(0 if err is ERR_HELP else 2)
                if self.handling == 2:
                    raise Panic(err)
                return err
        return None

    def parse_one(self, word: str) -> Exception | None:
        """Reads one option, and its value where that is the next argument."""
        name = word[2:] if word[1] == "-" else word[1:]
        if not name or name[0] in "-=":
            self.args.insert(0, word)
            return self.failed(f"bad flag syntax: {word}")
        name, equals, text = name.partition("=")
        flag = self.flags.get(name)
        if flag is None:
            if name in ("help", "h"):
                self.usage()
                return ERR_HELP
            return self.failed(f"flag provided but not defined: -{name}")
        if not equals and flag.kind == "bool":
            text = "true"
        elif not equals:
            if not self.args:
                return self.failed(f"flag needs an argument: -{name}")
            text, self.args = self.args[0], self.args[1:]
        if problem := flag.read(text):
            value = (
                f"boolean value {quote(text)} for"
                if flag.kind == "bool"
                else f"value {quote(text)} for flag"
            )
            return self.failed(f"invalid {value} -{name}: {problem}")
        return None

    def failed(self, text: str) -> Exception:
        """Prints an error and the usage."""
        write_text(self.output, text + "\n")
        self.usage()
        return Exception(text)

    def print_usage(self) -> None:
        """The usage, unless the program has a function of its own for it."""
        write_text(self.output, f"Usage of {self.name}:\n" if self.name else "Usage:\n")
        self.print_defaults()

    def print_defaults(self) -> None:
        """All options, sorted by name."""
        for name in sorted(self.flags):
            write_text(self.output, self.flags[name].description())

    def set_output(self, output: Any) -> None:
        """Sends errors and the usage there."""
        self.output = output

    def given(self) -> int:
        """How many options were set."""
        return sum(flag.given for flag in self.flags.values())


COMMAND_LINE = FlagSet(sys.argv[0], 1)


def float32(x: float) -> float:
    """x rounded to the precision of a float32."""
    try:
        rounded: float = unpack("f", pack("f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)
    return rounded


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


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


ERR_SYNTAX = SentinelError("invalid syntax", "ERR_SYNTAX")
ERR_RANGE = SentinelError("value out of range", "ERR_RANGE")


class NumError(Exception):
    """A text that is no number, or one out of range (strconv.NumError)."""

    def __init__(self, func: str = "", num: str = "", err: object = None) -> None:
        super().__init__(func, num, err)
        self.func, self.num, self.err = func, num, err

    def __str__(self) -> str:
        return f"strconv.{self.func}: parsing {quote(self.num)}: {self.err}"


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


FLOAT_TEXT = re.compile(r"""(?ix)
    [+-]? inf(inity)? | nan
    | [+-]? 0x_? (?=\.?[0-9a-f]) [0-9a-f_]* \.? [0-9a-f_]* p [+-]? [0-9] [0-9_]*
    | [+-]? (?=\.?[0-9]) [0-9_]* \.? [0-9_]* (e [+-]? [0-9] [0-9_]*)?
    """)


def nearest_float32(f: float, text: str) -> float:
    """The float32 nearest to the number in text, of which f is the nearest float64."""
    below, above = math.nextafter(f, -math.inf), math.nextafter(f, math.inf)
    if math.isnan(f) or float32(below) == float32(above) or "x" in text.lower():
        return float32(f)
    exact = Fraction(text)  # f lies halfway between two float32
    if exact == f:
        return float32(f)
    return float32(above if exact > f else below)


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


# --- the program -------------------------------------------------------------


def main() -> None:
    def usage() -> None:
        print("usage: x")
        COMMAND_LINE.print_defaults()

    COMMAND_LINE.usage = usage
    COMMAND_LINE.set_output(sys.stdout)
    n = COMMAND_LINE.define("int", Ref(3), "n", "count")
    COMMAND_LINE.parse(sys.argv[1:])
    if n.value == 3:
        COMMAND_LINE.usage()
        sys.exit(2)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
