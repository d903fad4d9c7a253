"""panic and recover: values of every type, recovering in the right place, and panicking
again."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from types import FunctionType, TracebackType
from typing import Any, ClassVar, TypeVar

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


def assert_interface(v: object, cls: Any, want: str, method: str = "") -> Any:
    """v.(I) of an interface I: v itself, or a panic when it lacks a method."""
    if v is None:
        raise PlainRuntimeError(f"interface conversion: interface is nil, not {want}")
    if isinstance(v, cls):
        return v
    text = f"interface conversion: {type_name(v)} is not {want}"
    raise PlainRuntimeError(f"{text}: missing method {method}")


def dynamic_type(v: object) -> str:
    """What %T prints for an interface value."""
    return "<nil>" if v is None else type_name(v)


class Defers:
    """A function's deferred calls: run last to first when it ends, also by a panic."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], object]] = []
        self.panic: Exception | None = None

    def __enter__(self) -> Defers:
        return self

    def defer(
        self, function: Callable[..., object], *args: Any, **keywords: Any
    ) -> None:
        """Runs function(*args) at the end."""
        self.calls.append(lambda: function(*args, **keywords))

    def recover(self) -> Any:
        """Ends the panic, if there is one, and gives its value."""
        panic, self.panic = self.panic, None
        return None if panic is None else recovered(panic)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        self.panic = exc if isinstance(exc, Exception) else None
        outer = getattr(PANICKING, "defers", None)
        while self.calls:
            function = self.calls.pop()
            PANICKING.defers = self
            try:
                function()
            except Exception as raised:
                self.panic = raised
        PANICKING.defers = outer
        if self.panic is not None and self.panic is not exc:
            raise self.panic
        return self.panic is None and isinstance(exc, Exception)


PANICKING = threading.local()  # the Defers that run, one a thread


def recover() -> Any:
    """recover() in a named function that was deferred."""
    defers = getattr(PANICKING, "defers", None)
    return None if defers is None else defers.recover()


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class P:
    x: int = 0


@dataclass(eq=False, slots=True)
class AB:
    a: int = 0
    b: int = 0
    GO_TYPE: ClassVar[str] = "struct { a int; b int }"
    GO_FIELDS: ClassVar[dict[str, str]] = {"a": "int", "b": "int"}


def attempt(name: str, f: Callable[[], None]) -> None:
    with Defers() as deferred:

        def cleanup() -> None:
            r5 = recover()
            if r5 is None:
                print(name, "ended well")
            elif isinstance(r5, GoRuntimeError):
                print(name, "runtime error:", show(r5))
            elif isinstance(r5, Exception):
                print(name, "error:", r5)
            elif isinstance(r5, str):
                print(name, "string:", r5)
            else:
                print(f"{name} {dynamic_type(r5)}: {show(r5)}")

        deferred.defer(cleanup)
        f()
        print(name, "got to the end")


def helper() -> Any:
    return recover()


def main() -> None:
    m: dict[str, int] = NilMap()
    p: P | Any = None
    f: Callable[[], None] | Any = None
    zero = 0
    v: Any = "text"

    def func() -> None:
        pass

    attempt("nothing", func)

    def func2() -> None:
        raise Panic("boom")

    attempt("string", func2)

    def func3() -> None:
        raise Panic(Exception("bad"))

    attempt("error", func3)

    def func4() -> None:
        raise Panic(42)

    attempt("int", func4)

    def func5() -> None:
        raise Panic(AB(1, 2))

    attempt("struct", func5)

    def func6() -> None:
        m["a"] = 1

    attempt("map", func6)

    def func7() -> None:
        p.x = 1

    attempt("nil pointer", func7)

    def func8() -> None:
        f()

    attempt("nil func", func8)

    def func9() -> None:
        print(1 // zero)

    attempt("divide", func9)

    def func10() -> None:
        print(at([], zero))

    attempt("index", func10)

    def func11() -> None:
        print(type_assert(v, int, "int"))

    attempt("assertion", func11)

    def func12() -> None:
        print(assert_interface(v, Exception, "error", "Error") or "<nil>")

    attempt("interface", func12)

    def func13() -> None:
        with Defers() as deferred:

            def cleanup() -> None:
                r = recover()
                raise Panic(sprint("again ", r))

            deferred.defer(cleanup)
            raise Panic("first")

    attempt("again", func13)

    def func14() -> None:
        try:
            raise Panic("replaced")
        finally:
            raise Panic("from defer")

    attempt("in defer", func14)

    def func15() -> None:
        with Defers() as deferred:
            deferred.defer(print, "this defer runs too")

            def func() -> None:
                with Defers() as deferred:

                    def cleanup() -> None:
                        recover()

                    deferred.defer(cleanup)
                    raise Panic("swallowed")

            func()

    attempt("handled inside", func15)

    def func16() -> None:
        try:
            raise Panic("not caught by helper")
        finally:
            helper()

    attempt("too deep", func16)
    print("recover without panic:", show(recover()))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
