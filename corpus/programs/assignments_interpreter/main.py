import io
import math
import re
import sys
import threading
import traceback
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from fractions import Fraction
from struct import pack, unpack
from types import FunctionType
from typing import Any, ClassVar, Protocol, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def spelled_float(x: float, spec: str) -> str:
    """format(x, spec), with infinities and NaN as Go spells them."""
    if math.isfinite(x):
        return format(x, spec)
    name = "NaN" if math.isnan(x) else "Inf" if x > 0 else "-Inf"
    sign = "+" if name == "Inf" or (name == "NaN" and "+" in spec) else ""
    width = spec.lstrip("<>+ 0").partition(".")[0]
    return format(sign + name, ("<" if spec.startswith("<") else ">") + width)


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


def index_func(s: str, f: Callable[[int], bool]) -> int:
    """strings.IndexFunc: the offset of the first character with f true, or -1."""
    for i, char in enumerate(s):
        if f(rune_of(char)):
            return len(encoded(s[:i]))
    return -1


def index_rune(s: str, r: int) -> int:
    """strings.IndexRune: the byte offset of r in s, or -1."""
    return index_func(s, lambda c: c == r)


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


class TokenKind(int):

    def __str__(self) -> str:
        return at(KIND_NAMES, self)


KIND_NAMES = ["NUM", "IDENT", "OP", "LPAREN", "RPAREN", "EOF"]


@dataclass(eq=False, slots=True)
class Token:
    kind: TokenKind = TokenKind(0)
    text: str = ""
    pos: int = 0


@dataclass(eq=False, slots=True)
class Lexer:
    src: list[int] = field(default_factory=list)
    _pos: int = 0

    def next(self) -> tuple[Token, Exception | None]:
        while self._pos < len(self.src) and rune_is_space(self.src[self._pos]):
            self._pos += 1
        if self._pos >= len(self.src):
            return Token(EOF, "", self._pos), None
        start = self._pos
        c = self.src[self._pos]
        if rune_is_digit(c) or c == ord("."):
            while self._pos < len(self.src) and (
                rune_is_digit(self.src[self._pos]) or self.src[self._pos] == ord(".")
            ):
                self._pos += 1
            return (
                Token(NUM, from_runes(sublist(self.src, start, self._pos)), start),
                None,
            )
        elif rune_is_letter(c):
            while self._pos < len(self.src) and (
                rune_is_letter(self.src[self._pos])
                or rune_is_digit(self.src[self._pos])
            ):
                self._pos += 1
            return (
                Token(IDENT, from_runes(sublist(self.src, start, self._pos)), start),
                None,
            )
        elif index_rune("+-*/^=", c) >= 0:
            self._pos += 1
            return Token(OP, rune_string(c), start), None
        elif c == ord("("):
            self._pos += 1
            return Token(LPAREN, "(", start), None
        elif c == ord(")"):
            self._pos += 1
            return Token(RPAREN, ")", start), None
        else:
            return Token(), SyntaxError_(pos=start, msg=f"unexpected {quote_rune(c)}")


@dataclass(eq=False)
class SyntaxError_(Exception):
    pos: int = 0
    msg: str = ""
    GO_TYPE: ClassVar[str] = "*main.SyntaxError"
    POINTER_TEXT: ClassVar[bool] = True  # only pointers have a text
    GO_FIELDS: ClassVar[dict[str, str]] = {"Pos": "int", "Msg": "string"}

    def __str__(self) -> str:
        return f"{self.pos}: {self.msg}"


class Expr(Protocol):
    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]: ...


class Number(float):

    def eval(self, _: dict[str, float]) -> tuple[float, Exception | None]:
        return float(self), None


class Var(str):

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        if str.__str__(self) in env:
            x = env[str.__str__(self)]
            return x, None
        return 0.0, Exception(f"undefined: {str.__str__(self)}")


@dataclass(eq=False, slots=True)
class Binary:
    op: int = 0
    l_: Expr | Any = None
    r: Expr | Any = None
    GO_FIELDS: ClassVar[dict[str, str]] = {
        "Op": "uint8",
        "L": "main.Expr",
        "R": "main.Expr",
    }

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Binary)
            and self.op == other.op
            and interface_equal(self.l_, other.l_)
            and interface_equal(self.r, other.r)
        )

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        l_, err = self.l_.eval(env)
        if err is not None:
            return 0.0, err
        r, err = self.r.eval(env)
        if err is not None:
            return 0.0, err
        if self.op == ord("+"):
            return l_ + r, None
        elif self.op == ord("-"):
            return l_ - r, None
        elif self.op == ord("*"):
            return l_ * r, None
        elif self.op == ord("/"):
            if r == 0.0:
                return 0.0, Exception("division by zero")
            return float_quo(l_, r), None
        return 0.0, Exception(f"bad op {chr(self.op)}")


@dataclass(eq=False, slots=True)
class Unary:
    op: int = 0
    x: Expr | Any = None
    GO_FIELDS: ClassVar[dict[str, str]] = {"Op": "uint8", "X": "main.Expr"}

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Unary)
            and self.op == other.op
            and interface_equal(self.x, other.x)
        )

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        x, err = self.x.eval(env)
        return -x, err


@dataclass(eq=False, slots=True)
class Assign:
    name: str = ""
    x: Expr | Any = None
    GO_TYPE: ClassVar[str] = "*main.Assign"
    GO_FIELDS: ClassVar[dict[str, str]] = {"Name": "string", "X": "main.Expr"}

    def eval(self, env: dict[str, float]) -> tuple[float, Exception | None]:
        x, err = self.x.eval(env)
        if err is None:
            env[self.name] = x
        return x, err


@dataclass(eq=False, slots=True)
class Parser:
    toks: list[Token] = field(default_factory=list)
    _pos: int = 0

    def peek(self) -> Token:
        return self.toks[self._pos]

    def next2(self) -> Token:
        t = self.toks[self._pos]
        self._pos += 1
        return t

    def expr(self, min_: int) -> tuple[Expr | None, Exception | None]:
        lhs, err = self.primary()
        if err is not None:
            return None, err
        while True:
            t = self.peek()
            pr, ok = PREC.get(t.text, 0), t.text in PREC
            if t.kind != OP or not ok or pr < min_:
                return lhs, None
            self.next2()
            rhs, err = self.expr(pr + 1)
            if err is not None:
                return None, err
            lhs = Binary(byte_at(t.text, 0), lhs, rhs)

    def primary(self) -> tuple[Expr | None, Exception | None]:
        t = self.next2()
        if t.kind == NUM:
            f, err = parse_float(t.text)
            if err is not None:
                return None, err
            return Number(f), None
        elif t.kind == IDENT:
            n = self.peek()
            if n.kind == OP and n.text == "=":
                self.next2()
                x, err = self.expr(1)
                if err is not None:
                    return None, err
                return Assign(t.text, x), None
            return Var(t.text), None
        elif t.kind == OP:
            if t.text == "-":
                x, err = self.primary()
                if err is not None:
                    return None, err
                return Unary(ord("-"), x), None
        elif t.kind == LPAREN:
            x, err = self.expr(1)
            if err is not None:
                return None, err
            c = self.next2()
            if c.kind != RPAREN:
                return None, SyntaxError_(c.pos, "expected ) not " + str(c.kind))
            return x, None
        return None, SyntaxError_(t.pos, f"unexpected {t.kind} {quote(t.text)}")


PREC = {"+": 1, "-": 1, "*": 2, "/": 2}


def parse(s: str) -> tuple[Expr | Any, Exception | None]:
    lx = Lexer(src=runes(s))
    p = Parser()
    while True:
        t, err = lx.next()
        if err is not None:
            return None, err
        p.toks.append(t)
        if t.kind == EOF:
            p.toks.extend([t, t])
            break
    e, err2 = p.expr(1)
    if err2 is not None:
        return None, err2
    t = p.peek()
    if t.kind != EOF:
        return None, SyntaxError_(t.pos, "trailing " + t.text)
    return e, None


def main() -> None:
    env = {"pi": 3.14159}
    sc = Scanner(sys.stdin)
    w = BufferedWriter(sys.stdout)
    try:
        n = 1
        while sc.scan():
            line = trim_space(sc.text)
            if line == "" or line.startswith("#"):
                n += 1
                continue
            e, err = parse(line)
            if err is not None:
                if isinstance(err, SyntaxError_):
                    w.write(f"{n:3}| syntax error at {err.pos}: {err.msg}\n")
                else:
                    w.write(f"{n} {err}\n")
                n += 1
                continue
            v, err = e.eval(env)
            if err is not None:
                w.write(f"{n:3}| error: {err}\n")
                n += 1
                continue
            w.write(
                f"{n:3}| {line:<15} = {spelled_float(v, '8.3f')} {dynamic_type(e)}\n"
            )
            w.write(f"{show(e)}\n")
            n += 1
    finally:
        w.flush()


NUM = TokenKind(0)


IDENT = TokenKind(1)


OP = TokenKind(2)


LPAREN = TokenKind(3)


RPAREN = TokenKind(4)


EOF = TokenKind(5)


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
