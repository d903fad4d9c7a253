"""Scanners that split by words and runes, and Scan from fmt."""

import io
import math
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass
from fractions import Fraction
from io import BytesIO
from struct import pack, unpack
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
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


class ScanError(Exception):
    """Ends a scan, with the error that it returns."""

    def __init__(self, error: Any) -> None:
        super().__init__(error)
        self.error = Exception(error) if isinstance(error, str) else error


class ScanState:
    """Where a scan reads from: a character at a time, one ahead."""

    def __init__(self, reader: Any, newlines: bool) -> None:
        self.stream = binary_stream(reader)
        self.newlines = newlines  # are they white space?
        self.left = 1 << 30  # characters that the verb's width allows
        self.ahead = False  # has the next character been looked at?

    def peek(self) -> str:
        """The next character; "" at the end."""
        if self.left <= 0:
            return ""
        if hasattr(self.stream, "peek"):
            data = self.stream.peek(4)[:4]
        else:
            start = self.stream.tell()
            data = bytes(self.stream.getbuffer()[start : start + 4])
        self.ahead = bool(data)
        return decoded(data)[0] if data else ""

    def take(self) -> str:
        """Reads the next character; "" at the end."""
        char = self.peek()
        if char:
            self.stream.read(len(encoded(char)))
            self.left -= 1
            self.ahead = False
        return char

    def must_take(self) -> str:
        """Reads the next character, which has to be there."""
        if not self.peek():
            raise ScanError(ERR_UNEXPECTED_EOF)
        return self.take()

    def accept(self, chars: str) -> str:
        """Reads the next character if it is one of chars."""
        char = self.peek()
        return self.take() if char and char in chars else ""

    def run(self, chars: str) -> str:
        """Reads characters as long as they are among chars."""
        text = ""
        while char := self.accept(chars):
            text += char
        return text

    def word(self) -> str:
        """Reads up to the next white space."""
        text = ""
        while (char := self.peek()) and char not in WHITE_SPACE:
            text += self.take()
        return text

    def skip_space(self) -> None:
        """Reads over white space, newlines only where they are part of it."""
        while (char := self.peek()) and char in WHITE_SPACE:
            self.take()
            if char == "\n" and not self.newlines:
                raise ScanError("unexpected newline")
            if char == "\r" and self.peek() == "\n" and not self.newlines:
                self.take()
                raise ScanError("unexpected newline")

    def start(self) -> None:
        """Skips white space; ends the scan when nothing follows."""
        self.skip_space()
        if not self.peek():
            raise ScanError(EOF)


def scan_value(state: ScanState, verb: str, pointer: Any) -> None:
    """Reads one value into what pointer points to."""
    kind, target = "", pointer
    if isinstance(pointer, Box):
        kind, target = pointer.underlying.removeprefix("*"), pointer.value
    old = target.value
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    kind = kind or next((names[t] for t in names if isinstance(old, t)), "[]uint8")
    if verb != "c" and kind[0] in "biu":
        state.start()
    allowed = {"b": "tv", "i": "bdoUxXvc", "u": "bdoUxXvc", "f": "beEfFgGv"}
    if verb not in allowed.get(kind[0], "svqxX"):
        family = {"b": "boolean", "i": "integer", "u": "integer", "f": kind}
        raise ScanError(f"bad verb '%{verb}' for {family.get(kind[0], 'string')}")
    if kind[0] not in "biu":
        state.start()
    value: Any
    if kind == "bool":
        value = scan_bool(state)
    elif kind[0] in "iu":
        value = scan_int(state, verb, kind)
    elif kind[0] == "f":
        value = scan_float(state, 32 if kind == "float32" else 64)
    else:
        value = scan_string(state, verb)
        value = to_bytes(value) if kind != "string" else value
    target.value = type(old)(value) if type(old) not in (*names, list) else value


def scan_bool(state: ScanState) -> bool:
    """Reads true, false, t, f, 1 or 0."""
    first = state.take()
    rest = {"t": "rue", "f": "alse"}.get(first.lower(), "")
    if rest and state.accept(rest[0] + rest[0].upper()):
        for char in rest[1:]:
            if not state.accept(char + char.upper()):
                raise ScanError("syntax error scanning boolean")
    return first in ("1", "t", "T")


def scan_int(state: ScanState, verb: str, kind: str) -> int:
    """Reads an integer of the given type."""
    bits = int(re.sub("[^0-9]", "", kind) or "64")
    if verb == "c":
        if not state.peek():
            raise ScanError(EOF)
        return rune_of(state.take())
    base, digits = 10, "0123456789"
    text = state.accept("+-") if kind[0] == "i" else ""
    zero = ""
    if verb == "v":
        base, digits, zero = 0, "0123456789_", state.accept("0")
        if zero:
            prefix = state.accept("bBoOxX")
            zero += prefix
            choice = {"b": "01_", "x": "0123456789aAbBcCdDeEfF_"}
            digits = choice.get(prefix.lower(), "01234567_")
    elif verb in "boxX":
        base = {"b": 2, "o": 8}.get(verb, 16)
        digits = {2: "01", 8: "01234567"}.get(base, "0123456789aAbBcCdDeEfF")
    found = state.run(digits)
    if not zero and not found:
        raise ScanError("expected integer" if state.peek() else EOF)
    text += zero + found
    parse = parse_int if kind[0] == "i" else parse_uint
    n, error = parse(text, base, 64)
    if error is not None:
        raise ScanError(error)
    low, high = (-(1 << bits - 1), 1 << bits - 1) if kind[0] == "i" else (0, 1 << bits)
    if not low <= n < high:
        sign = "" if kind[0] == "i" else "unsigned "
        raise ScanError(f"{sign}integer overflow on token {text}")
    return n


def scan_float(state: ScanState, bits: int) -> float:
    """Reads a floating-point number."""
    text = ""
    for chars in ("nN", "aA", "nN"):
        text += (char := state.accept(chars))
        if not char:
            break
    if len(text) < 3:
        text += state.accept("+-")
        word = ""
        for chars in ("iI", "nN", "fF"):
            word += (char := state.accept(chars))
            if not char:
                break
        text += word
        if len(word) < 3:
            digits, powers = "0123456789_", "eEpP"
            if zero := state.accept("0"):
                text += zero + (prefix := state.accept("xX"))
                if prefix:
                    digits, powers = "0123456789aAbBcCdDeEfF_", "pP"
            text += state.run(digits)
            if point := state.accept("."):
                text += point + state.run(digits)
            if power := state.accept(powers):
                text += power + state.accept("+-") + state.run("0123456789_")
    f, error = parse_float(text, bits)
    if error is not None:
        raise ScanError(error)
    return float32(f) if bits == 32 else f


def scan_string(state: ScanState, verb: str) -> str:
    """Reads a word, or a quoted string for %q."""
    if verb in "xX":
        digits = state.run("0123456789abcdefABCDEF")
        if len(digits) % 2:
            raise ScanError("illegal hex digit" if state.peek() else ERR_UNEXPECTED_EOF)
        if not digits:
            raise ScanError("no hex data for %x string")
        return decoded(bytes.fromhex(digits))
    if verb != "q":
        return state.word()
    text = mark = state.take()
    if mark not in ('"', "`"):
        raise ScanError("expected quoted string")
    char = ""
    while char != mark:
        char = state.must_take()
        text += char
        if char == "\\" and mark == '"':
            text += state.must_take()
    value, error = unquote(text)
    if error is not None:
        raise ScanError(error)
    return value


def fscan(
    reader: Any, *pointers: Any, lines: bool = False
) -> tuple[int, Exception | None]:
    """fmt.Fscan (Fscanln with lines): how many values were read, and an error."""
    state, done = ScanState(reader, not lines), 0
    try:
        for pointer in pointers:
            scan_value(state, "v", pointer)
            done += 1
        while lines and (char := state.take()) not in ("", "\n"):
            if char not in WHITE_SPACE:
                raise ScanError("expected newline")
    except ScanError as stop:
        return done, stop.error
    finally:
        drop_ahead(state, reader)
    return done, None


def drop_ahead(state: ScanState, reader: Any) -> None:
    """Standard input loses the character that a scan has looked at, as in Go."""
    if state.ahead and hasattr(reader, "fileno") and hasattr(reader, "buffer"):
        state.left = 1
        state.take()


def fscanf(reader: Any, format: str, *pointers: Any) -> tuple[int, Exception | None]:
    """fmt.Fscanf: how many values were read, and an error."""
    state, done = ScanState(reader, False), 0
    try:
        rest = format
        while rest:
            rest = match_text(state, rest)
            verb = re.match(r"%([0-9]*)(.)", rest, re.DOTALL)
            if verb is None:
                if rest:
                    raise ScanError("input does not match format")
                break
            rest = rest[verb.end() :]
            if verb[2] != "c":
                state.skip_space()
            if done >= len(pointers):
                raise ScanError(f"too few operands for format '%{verb[2]}{rest}'")
            state.left = int(verb[1] or 1 << 30)
            scan_value(state, verb[2], pointers[done])
            state.left = 1 << 30
            done += 1
        if done < len(pointers):
            raise ScanError("too many operands")
    except ScanError as stop:
        return done, stop.error
    finally:
        drop_ahead(state, reader)
    return done, None


def match_text(state: ScanState, format: str) -> str:
    """Reads what the format has before its next verb; what is left of the format."""
    while format:
        if space := re.match(f"[{WHITE_SPACE}]+", format):
            match_space(state, space[0])
            format = format[space.end() :]
            continue
        if format[0] == "%" and format[1:2] != "%":
            if format == "%":
                raise ScanError("missing verb: % at end of format string")
            return format
        char = format[1] if format[0] == "%" else format[0]
        if not state.peek():
            raise ScanError(ERR_UNEXPECTED_EOF)
        if state.peek() != char:
            raise ScanError("input does not match format")
        state.take()
        format = format[2:] if format[0] == "%" else format[1:]
    return ""


def match_space(state: ScanState, space: str) -> None:
    """Reads the white space that a run of white space in the format stands for."""
    lines = space.count("\n")
    for _ in range(lines):
        char = state.take()
        while char and char in WHITE_SPACE and char != "\n":
            char = state.take()
        if char not in ("\n", ""):
            raise ScanError("newline in format does not match input")
    if not space.endswith("\n"):
        char = state.peek()
        if not lines and char and char not in WHITE_SPACE:
            raise ScanError("expected space in input to match format")
        if not lines and char == "\n":
            raise ScanError("newline in input does not match format")
        while (char := state.peek()) and char in WHITE_SPACE and char != "\n":
            state.take()


def sscan(s: str, *pointers: Any, lines: bool = False) -> tuple[int, Exception | None]:
    """fmt.Sscan (Sscanln with lines)."""
    return fscan(BytesIO(encoded(s)), *pointers, lines=lines)


def sscanf(s: str, format: str, *pointers: Any) -> tuple[int, Exception | None]:
    """fmt.Sscanf."""
    return fscanf(BytesIO(encoded(s)), format, *pointers)


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


EOF = SentinelError("EOF", "EOF")
ERR_TOO_LONG = SentinelError("bufio.Scanner: token too long", "ERR_TOO_LONG")
ERR_UNEXPECTED_EOF = SentinelError("unexpected EOF", "ERR_UNEXPECTED_EOF")


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


class BufferedReader:
    """A bufio.Reader."""

    def __init__(self, reader: Any) -> None:
        stream = binary_stream(reader)
        self.stream = stream if hasattr(stream, "peek") else io.BufferedReader(stream)

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

    def split(self, tokens: Callable[["Scanner"], Iterator[str]]) -> None:
        """Chooses what to scan: scan_lines, scan_words, scan_runes."""
        self.tokens = tokens(self)

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


def scan_words(scanner: Scanner) -> Iterator[str]:
    """bufio.ScanWords: the words between white space."""
    for line in scanner.stream:
        for word in re.findall(r"[\S\x1c-\x1f]+", decoded(line)):
            if len(word) >= scanner.limit:
                scanner.error = ERR_TOO_LONG
                return
            yield word


def scan_runes(scanner: Scanner) -> Iterator[str]:
    """bufio.ScanRunes: the characters."""
    for line in scanner.stream:
        yield from re.sub("[\udc80-\udcff]", "\ufffd", decoded(line))


WHITE_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)  # what Go calls white space: Python's has \x1c to \x1f as well


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def to_bytes(s: str) -> list[int]:
    """[]byte(s)."""
    return list(encoded(s))


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


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
    n = Ref(0)
    name = Ref("")
    reader = BufferedReader(sys.stdin)
    read, err = fscan(reader, n, name)
    print(read, err or "<nil>", n.value, name.value)

    sum_ = 0
    i = 0
    while i < n.value:
        x = Ref(0)
        _, err2 = fscan(reader, x)
        if err2 is not None:
            print("error:", err2)
            break
        sum_ = wrap64(sum_ + x.value)
        i += 1
    print("sum:", sum_)

    words = Scanner(BytesIO(b"  the quick\nbrown\tfox  "))
    words.split(scan_words)
    while words.scan():
        print(f"{words.text}|", end="")
    print()

    runes = Scanner(BytesIO("añb".encode()))
    runes.split(scan_runes)
    count = 0
    while runes.scan():
        count += 1
    print("runes:", count)

    a = Ref(0)
    b = Ref(0)
    got, err = sscanf("10-20", "%d-%d", a, b)
    print(got, err or "<nil>", a.value, b.value)
    got, err = sscan("7 x", a, b)
    print(got, str(err is not None).lower(), a.value, b.value)


if __name__ == "__main__":
    main()
