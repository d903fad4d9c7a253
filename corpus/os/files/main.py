import io
import os
import re
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
    MutableSequence,
    Sequence,
)
from contextlib import ExitStack
from dataclasses import dataclass, field, fields, is_dataclass, replace
from io import TextIOWrapper
from threading import Lock, Thread
from types import FunctionType
from typing import Any, NoReturn, TextIO, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

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


ERR_CLOSED = SentinelError("file already closed", "ERR_CLOSED")


def open_file(
    name: str, flags: int = 0, mode: int = 0
) -> tuple[TextIO | Any, Exception | None]:
    """os.OpenFile: the flags are those of os.open."""
    writes = flags & (os.O_WRONLY | os.O_RDWR)

    def opener(path: str, _: int) -> int:
        return os.open(path, flags, mode)

    try:
        buffering = 0 if writes else -1
        stream: Any = open(name, "wb" if writes else "rb", buffering, opener=opener)
    except IsADirectoryError as error:
        return None, file_error("open" if writes else "read", name, error)
    except OSError as error:
        return None, file_error("open", name, error)
    # without a buffer, so that another reader of the file sees what is written
    return TextIOWrapper(stream, "utf-8", "surrogateescape", "", False, True), None


def create_file(name: str) -> tuple[TextIO | Any, Exception | None]:
    """os.Create."""
    return open_file(name, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o666)


def close_file(file: TextIO) -> Exception | None:
    """f.Close() where its error is looked at."""
    if file.closed:
        return PathError("close", file.name, ERR_CLOSED)
    file.close()
    return None


def path_result(op: str, name: str, call: Callable[[], object]) -> Exception | None:
    """The error of a system call about a path."""
    try:
        call()
    except OSError as error:
        return file_error(op, name, error)
    return None


def remove_file(name: str) -> Exception | None:
    """os.Remove: a file, or a directory that is empty."""
    is_directory = os.path.isdir(name) and not os.path.islink(name)
    return path_result(
        "remove", name, lambda: os.rmdir(name) if is_directory else os.remove(name)
    )


def remove_tree(name: str) -> Exception | None:
    """os.RemoveAll: what is not there is removed already."""
    if os.path.isdir(name) and not os.path.islink(name):
        return path_result("unlinkat", name, lambda: shutil.rmtree(name))
    return remove_file(name) if os.path.lexists(name) else None


def make_directories(name: str, mode: int) -> Exception | None:
    """os.MkdirAll."""
    return path_result("mkdir", name, lambda: os.makedirs(name, mode, exist_ok=True))


def temporary_directory(parent: str, pattern: str) -> tuple[str, Exception | None]:
    """os.MkdirTemp: random characters in place of the last * of the pattern."""
    prefix, star, suffix = pattern.rpartition("*")
    prefix, suffix = (prefix, suffix) if star else (pattern, "")
    return tempfile.mkdtemp(suffix, prefix, parent or None), None


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
    if isinstance(v, str):
        return string_verb(str.__str__(v), verb)
    return pointer_text(box, verb)


def print_composite(box: Box, verb: Verb, depth: int, methods: bool) -> str:
    """A map, slice, array or struct: the verb goes to each thing in it."""
    v, of = box.value, element_type(box.underlying)
    if of in ("uint8", "byte") and verb.char in "sqxX":
        return bytes_text(v, verb)

    def inner(x: object, go_type: str = of) -> str:
        return print_value(typed(x, go_type), verb, depth + 1, methods)

    before, after = "[", "]"
    parts: list[str] = []
    if isinstance(v, Sequence):
        parts = [inner(x) for x in v]
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


STANDARD_LOGGER = Logger(sys.stderr, "", 3)


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


def clean_path(path: str) -> str:
    """path.Clean: the shortest path that is the same."""
    rooted = path.startswith("/")
    parts: list[str] = []
    for part in path.split("/"):
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part not in ("", ".") and not (part == ".." and rooted):
            parts.append(part)
    return "/" + "/".join(parts) if rooted else "/".join(parts) or "."


def join_path(*parts: str) -> str:
    """path.Join."""
    joined = "/".join(part for part in parts if part)
    return clean_path(joined) if joined else ""


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


EOF = SentinelError("EOF", "EOF")
ERR_TOO_LONG = SentinelError("bufio.Scanner: token too long", "ERR_TOO_LONG")


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
    if not hasattr(reader, "readline"):
        return io.BufferedReader(ReaderStream(reader))
    return reader


def stream_error(stream: Any) -> Exception | None:
    """What a reader of the program failed with, unless that is EOF."""
    error = getattr(getattr(stream, "raw", None), "error", None)
    return None if error is EOF else error


def write_text(w: Any, s: str) -> tuple[int, Exception | None]:
    """io.WriteString: writes to what Python or the program knows as a writer."""
    if not isinstance(w, io.TextIOBase):
        result: tuple[int, Exception | None] = w.write(list(encoded(s)))
        return result
    w.write(s)
    return len(encoded(s)), None


class BufferedWriter(io.TextIOBase):
    """A bufio.Writer: writes come out when the buffer is full, or by flush()."""

    def __init__(self, w: Any, size: int = 4096) -> None:
        self.target, self.size = w, size if size > 0 else 4096
        self.data = b""

    def write(self, s: str) -> int:
        """Writes s."""
        data = encoded(s)
        room = self.size - len(self.data)
        if len(data) > room and self.data:
            self.data, data = self.data + data[:room], data[room:]
            self.flush()
        if len(data) > self.size:
            self.put(data)
        else:
            self.data += data
        return len(s)

    def flush(self) -> None:
        """Writes out what is in the buffer."""
        data, self.data = self.data, b""
        self.put(data)

    def put(self, data: bytes) -> None:
        """Writes bytes to the target; they need not be whole characters."""
        if not data:
            return
        if hasattr(self.target, "buffer") and not hasattr(self.target, "write_bytes"):
            self.target.flush()
            self.target.buffer.write(data)
            self.target.flush()
        else:
            write_text(self.target, decoded(data))

    def __del__(self) -> None:
        self.data = b""  # closing flushes; Go's does not


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

    def peek(self, n: int) -> tuple[list[int], Exception | None]:
        """Peek: the next n bytes, which stay."""
        data = self.stream.peek(n)[:n]
        return list(data), None if len(data) == n else stream_error(self.stream) or EOF


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
        if text is None:
            self.error = self.error or stream_error(self.stream)
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


def read_file(name: str) -> tuple[list[int], Exception | None]:
    """os.ReadFile."""
    try:
        with open(name, "rb") as file:
            return list(file.read()), None
    except OSError as error:
        return [], file_error("open", name, error)


class PathError(Exception):
    """What went wrong with which file (fs.PathError)."""

    def __init__(self, op: str = "", path: str = "", err: object = None) -> None:
        super().__init__(op, path, err)
        self.op, self.path, self.err = op, path, err

    def __str__(self) -> str:
        return f"{self.op} {self.path}: {self.err}"

    def unwrap(self) -> Any:
        """The reason."""
        return self.err


class SystemCallError(Exception):
    """What the operating system says (syscall.Errno)."""

    def is_(self, target: object) -> bool:
        """errors.Is: whether it is of the kind of ERR_NOT_EXIST and the like."""
        kinds = {2: ERR_NOT_EXIST, 17: ERR_EXIST, 1: ERR_PERMISSION, 13: ERR_PERMISSION}
        return kinds.get(self.args[1]) is target

    def __str__(self) -> str:
        return str(self.args[0])


ERR_NOT_EXIST = SentinelError("file does not exist", "ERR_NOT_EXIST")
ERR_EXIST = SentinelError("file already exists", "ERR_EXIST")
ERR_PERMISSION = SentinelError("permission denied", "ERR_PERMISSION")


def file_error(op: str, name: str, error: OSError) -> PathError:
    """The error that Go gives for one of Python's."""
    text = os.strerror(error.errno or 0)
    if error.errno == 21 and op == "open":
        op = "read"
    return PathError(
        op, name, SystemCallError(text[:1].lower() + text[1:], error.errno)
    )


def flushed(w: BufferedWriter) -> Exception | None:
    """w.Flush() where its error is looked at."""
    w.flush()
    return None


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


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


def print(
    *values: object, sep: str = " ", end: str = "\n", file: TextIO | None = None
) -> None:
    """Prints at once and in one piece: the goroutines share one standard output."""
    file = file or sys.stdout
    file.write(sep.join(map(str, values)) + end)
    file.flush()


def count_lines(r: Any) -> tuple[int, Exception | None]:
    n = 0
    sc = Scanner(r)
    while sc.scan():
        n += 1
    return n, sc.error


def write_all(path: str, lines: list[str]) -> Exception | None:
    f, err = create_file(path)
    if err is not None:
        return WrappedError(f"create: {err}", err)
    try:
        w = BufferedWriter(f)
        for i, l_ in enumerate(lines):
            w.write(f"{i}: {l_}\n")
        return flushed(w)
    finally:
        f.close()


@dataclass(eq=False, slots=True)
class Store:
    f: TextIO | Any = None
    mu: Lock = field(default_factory=Lock)

    def add(self, line: str) -> None:
        with self.mu:
            self.f.write(line + "\n")


def main() -> None:
    with ExitStack() as deferred:
        dir_, err = temporary_directory("", "demo")
        if err is not None:
            STANDARD_LOGGER.output(sprint(err))
            exit_with_threads(1)
        deferred.callback(remove_tree, dir_)
        path = join_path(dir_, "notes.txt")
        err2 = write_all(path, ["alpha", "beta", "gamma"])
        if err2 is not None:
            STANDARD_LOGGER.output(sprint(err2))
            exit_with_threads(1)
        f, err = open_file(path)
        if err is not None:
            print("no", err)
            return
        n, err = count_lines(f)
        print(n, err or "<nil>")
        err2 = close_file(f)
        if err2 is not None:
            print(err2)
        a, err = open_file(path, 1089, 0o644)
        if err is not None:
            STANDARD_LOGGER.output(sprint(err))
            exit_with_threads(1)
        a.write("delta 4\n")
        s = Store(f=a)
        threads = []
        for _ in range(3):

            def task() -> None:
                s.add("same")

            thread = Thread(target=task, daemon=True)
            thread.start()
            threads.append(thread)
        for thread in threads:
            thread.join()
        a.close()
        data, _ = read_file(path)
        print(to_upper(from_bytes(data)), end="")
        g, _ = open_file(path)
        deferred.callback(g.close)
        r = BufferedReader(g)
        while True:
            line, err2 = r.read_string(ord("\n"))
            if err2 is EOF:
                break
            print(quote(line))
        _, err = open_file("/no/such/file")
        print(
            err or "<nil>",
            str(is_error(err, ERR_NOT_EXIST)).lower(),
            str(is_error(err, ERR_NOT_EXIST)).lower(),
        )
        _, err = create_file("/no/such/file")
        print(err or "<nil>")
        print(remove_file(path) or "<nil>", str(remove_file(path) is not None).lower())
        print(make_directories(join_path(dir_, "a", "b"), 0o755) or "<nil>")
        print(remove_file("/no/such") or "<nil>")
        h, _ = create_file(join_path(dir_, "a", "out"))
        out = h
        out.write("x1")
        write_text(out, "!\n")
        b, err = read_file(join_path(dir_, "a", "out"))
        print(sprintf("%q %v\n", Box(b, "[]uint8"), err), end="")
        err = write_all("/no/such/file", [])
        print(err or "<nil>")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
