"""A tokenizer, a recursive descent parser to a tree, and an evaluator with
variables."""

from __future__ import annotations

import math
import re
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from fractions import Fraction
from struct import pack, unpack
from types import FunctionType
from typing import Any, Protocol

# --- Go semantics that Python lacks ------------------------------------------


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


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


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


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


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


def int64_of(f: float) -> int:
    """int64(f): drops the fraction; out of range is the least int64, as on amd64."""
    return int(f) if -(2.0**63) <= f < 2.0**63 else -(2**63)


def int32_of(f: float) -> int:
    """int32(f): drops the fraction; out of range is the least int32, as on amd64."""
    return int(f) if -(2.0**31) - 1 < f < 2.0**31 else -(2**31)


def uint64_of(f: float) -> int:
    """uint64(f): drops the fraction; negative wraps, out of range is 1<<63 (amd64)."""
    in_range = not math.isnan(f) and -(2.0**63) <= f < 2.0**64
    return int(f) & 0xFFFFFFFFFFFFFFFF if in_range else 2**63


def float_to_int(f: float, kind: str) -> int:
    """f as int, uint8, ...: drops the fraction; out of range as amd64 computes it."""
    bits, signed = int(kind.strip("uintpr") or 64), kind.startswith("i")
    if bits == 64 and not signed:
        return uint64_of(f)
    wide = bits == 64 or (bits == 32 and not signed)
    low_bits = (int64_of(f) if wide else int32_of(f)) & (1 << bits) - 1
    return low_bits - (1 << bits) if signed and low_bits >> bits - 1 else low_bits


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


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


ERR_SYNTAX = SentinelError("invalid syntax", "ERR_SYNTAX")
ERR_RANGE = SentinelError("value out of range", "ERR_RANGE")


class NumError(Exception):
    """A text that is no number, or one out of range (strconv.NumError)."""

    def __init__(self, func: str = "", num: str = "", err: object = None) -> None:
        super().__init__(func, num, err)
        self.func, self.num, self.err = func, num, err

    def __str__(self) -> str:
        return f"strconv.{self.func}: parsing {quote(self.num)}: {self.err}"


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


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


# The kinds of tokens.
NUMBER = 0
NAME = 1
OPERATOR = 2
END = 3


@dataclass(eq=False, slots=True)
class Token:
    """Token is a piece of text."""

    kind: int = 0
    text: str = ""
    pos: int = 0


def tokenize(text: str) -> tuple[list[Token], Exception | None]:
    tokens: list[Token] = []
    runes = list(map(ord, text))
    i = 0
    while i < len(runes):
        r = runes[i]
        start = i
        if chr(r).isspace():
            i += 1
            continue
        elif chr(r).isdecimal():
            while i < len(runes) and (
                chr(runes[i]).isdecimal() or runes[i] == ord(".")
            ):
                i += 1
            tokens.append(Token(NUMBER, "".join(map(chr, runes[start:i])), start))
        elif chr(r).isalpha():
            while i < len(runes) and (
                chr(runes[i]).isalpha() or chr(runes[i]).isdecimal()
            ):
                i += 1
            tokens.append(Token(NAME, "".join(map(chr, runes[start:i])), start))
        elif chr(r) in "+-*/^()=":
            i += 1
            tokens.append(Token(OPERATOR, chr(r), start))
        else:
            return [], Exception(f"unexpected {quote_rune(r)} at {i}")
    return [*tokens, Token(END, "", len(runes))], None


class Expr(Protocol):
    """Expr is a node of the tree."""

    def __str__(self) -> str: ...

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]: ...


class Num(float):

    def eval(self, _: dict[str, float]) -> tuple[float, Exception | None]:
        return float(self), None

    def __str__(self) -> str:
        return f"{float_text(float(self))}"


class Variable(str):

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        if str.__str__(self) in env:
            x = env[str.__str__(self)]
            return x, None
        return 0.0, Exception(f"undefined: {str.__str__(self)}")

    def __str__(self) -> str:
        return str.__str__(self)


@dataclass(eq=False, slots=True)
class Binary:
    op: int = 0
    left: Expr | Any = None
    right: Expr | Any = None

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Binary)
            and self.op == other.op
            and interface_equal(self.left, other.left)
            and interface_equal(self.right, other.right)
        )

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        left, err = self.left.eval(env)
        if err is not None:
            return 0.0, err
        right, err = self.right.eval(env)
        if err is not None:
            return 0.0, err
        if self.op == ord("+"):
            return left + right, None
        elif self.op == ord("-"):
            return left - right, None
        elif self.op == ord("*"):
            return left * right, None
        elif self.op == ord("/"):
            if right == 0.0:
                return 0.0, Exception("division by zero")
            return float_quo(left, right), None
        elif self.op == ord("^"):
            result = 1.0
            for _ in range(float_to_int(right, "int")):
                result *= left
            return result, None
        raise Panic("unreachable")

    def __str__(self) -> str:
        return f"({show(self.left)} {chr(self.op)} {show(self.right)})"


@dataclass(eq=False, slots=True)
class Negate:
    x: Expr | Any = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Negate) and interface_equal(self.x, other.x)

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        x, err = self.x.eval(env)
        return -x, err

    def __str__(self) -> str:
        return f"(-{show(self.x)})"


@dataclass(eq=False, slots=True)
class Assign:
    name: str = ""
    x: Expr | Any = None

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Assign)
            and self.name == other.name
            and interface_equal(self.x, other.x)
        )

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        x, err = self.x.eval(env)
        if err is None:
            env[self.name] = x
        return x, err

    def __str__(self) -> str:
        return f"({self.name} = {show(self.x)})"


@dataclass(eq=False, slots=True)
class Parser:
    """Parser reads tokens."""

    tokens: list[Token] = field(default_factory=list)
    _pos: int = 0

    def peek(self) -> Token:
        return self.tokens[self._pos]

    def next(self) -> Token:
        token = self.tokens[self._pos]
        if token.kind != END:
            self._pos += 1
        return token

    def accept(self, ops: str) -> tuple[int, bool]:
        token = self.peek()
        if token.kind == OPERATOR and token.text in ops:
            self._pos += 1
            return ord(token.text[0]), True
        return 0, False

    def binary(
        self, ops: str, operand: Callable[[], tuple[Expr | None, Exception | None]]
    ) -> tuple[Expr | None, Exception | None]:
        left, err = operand()
        if err is not None:
            return None, err
        while True:
            op, ok = self.accept(ops)
            if not ok:
                return left, None
            right, err = operand()
            if err is not None:
                return None, err
            left = Binary(op, left, right)

    def statement(self) -> tuple[Expr | None, Exception | None]:
        token = self.peek()
        if token.kind == NAME and self.tokens[self._pos + 1].text == "=":
            self._pos += 2
            x, err = self.statement()
            return Assign(token.text, x), err
        return self.sum()

    def sum(self) -> tuple[Expr | None, Exception | None]:
        return self.binary("+-", self.product)

    def product(self) -> tuple[Expr | None, Exception | None]:
        return self.binary("*/", self.power)

    def power(self) -> tuple[Expr | None, Exception | None]:
        base, err = self.unary()
        if err is not None:
            return None, err
        _, ok = self.accept("^")
        if ok:
            exponent, err = self.power()  # right-associative
            if err is not None:
                return None, err
            return Binary(ord("^"), base, exponent), None
        return base, None

    def unary(self) -> tuple[Expr | None, Exception | None]:
        _, ok = self.accept("-")
        if ok:
            x, err = self.unary()
            return Negate(x), err
        token = self.next()
        if token.kind == NUMBER:
            value, err = parse_float(token.text)
            return Num(value), err
        elif token.kind == NAME:
            return Variable(token.text), None
        elif token.kind == OPERATOR:
            if token.text == "(":
                x, err = self.sum()
                if err is not None:
                    return None, err
                _, ok = self.accept(")")
                if not ok:
                    return None, Exception(f"missing ) at {self.peek().pos}")
                return x, None
            return None, Exception(f"unexpected {token.text} at {token.pos}")
        return None, Exception("unexpected end")


def parse(text: str) -> tuple[Expr | Any, Exception | None]:
    """Parse parses one line."""
    tokens, err = tokenize(text)
    if err is not None:
        return None, err
    p = Parser(tokens=tokens)
    x, err = p.statement()
    if err is None and p.peek().kind != END:
        err = Exception(f"unexpected {p.peek().text} at {p.peek().pos}")
    return x, err


def main() -> None:
    env = {"pi": 3.14}
    for line in [
        "1 + 2 * 3",
        "(1 + 2) * 3",
        "-2 ^ 2",
        "2 ^ 3 ^ 2",
        "r = 2 + 0.5",
        "pi * r ^ 2",
        "10 / 4 - 1",
        "1 / 0",
        "x + 1",
        "(1 + 2",
        "1 + + 2",
        "3 $ 4",
        "1 2",
        "",
        "a = b = 7",
    ]:
        x, err = parse(line)
        if err is not None:
            print(f"{line:<12} syntax error: {err}")
            continue
        value, err = x.eval(env)
        if err is not None:
            print(f"{line:<12} error: {err}")
            continue
        print(f"{line:<12} {show(x)} = {float_text(value)}")
    print(map_text(env, float_text))


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
