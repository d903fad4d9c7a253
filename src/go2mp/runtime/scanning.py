"""fmt.Scan and its kin: text from a reader into variables.

The variables come as pointers (`pointers`); what is read depends on the type of what they point to,
which a `Box` tells where Python's own types do not. Go's package fmt, scan.go.
"""

import re
from io import BytesIO
from typing import Any

from go2mp.runtime.boxes import Box
from go2mp.runtime.floats import float32
from go2mp.runtime.strconv import parse_float, parse_int, parse_uint
from go2mp.runtime.streams import EOF, ERR_UNEXPECTED_EOF, binary_stream
from go2mp.runtime.strings import WHITE_SPACE
from go2mp.runtime.strings_core import decoded, encoded, rune_of, to_bytes
from go2mp.runtime.unquoting import unquote


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
