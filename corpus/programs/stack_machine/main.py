from __future__ import annotations

import re
import sys
import traceback
from collections.abc import MutableSequence, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from io import StringIO
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


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


def quo(a: int, b: int) -> int:
    """Integer division that rounds toward zero, as Go's / does."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    return -(-a // b) if (a < 0) != (b < 0) else a // b


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


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


def checked(i: int, xs: Sequence[object]) -> int:
    """i, once it is known to be an index of xs."""
    check_index(i, len(xs))
    return i


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def truncate(xs: MutableSequence[ItemT], n: int) -> None:
    """xs = xs[:n], in place."""
    check_slice(0, n, len(xs), "capacity")
    del xs[n:]


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def substr(s: str, low: int = 0, high: int | None = None) -> str:
    """s[low:high], counted in bytes."""
    if s.isascii():
        high = len(s) if high is None else high
        check_slice(low, high, len(s))
        return s[low:high]
    data = encoded(s)
    high = len(data) if high is None else high
    check_slice(low, high, len(data))
    return decoded(data[low:high])


# --- the program -------------------------------------------------------------


PUSH = 0
ADD = 1
SUB = 2
MUL = 3
DIV = 4
DUP = 5
SWAP = 6
JMP = 7
JZ = 8
LOAD = 9
STORE = 10
PRINT = 11
CALL = 12
RET = 13
HALT = 14


NAMES = {
    "push": PUSH,
    "add": ADD,
    "sub": SUB,
    "mul": MUL,
    "div": DIV,
    "dup": DUP,
    "swap": SWAP,
    "jmp": JMP,
    "jz": JZ,
    "load": LOAD,
    "store": STORE,
    "print": PRINT,
    "call": CALL,
    "ret": RET,
    "halt": HALT,
}


@dataclass(eq=False, slots=True)
class Instr:
    op: int = 0
    arg: int = 0


@dataclass(eq=False, slots=True)
class VM:
    code: list[Instr] = field(default_factory=list)
    stack: list[int] = field(default_factory=list)
    calls: list[int] = field(default_factory=list)
    mem: list[int] = field(default_factory=lambda: [0] * 16)
    pc: int = 0
    steps: int = 0
    output: StringIO = field(default_factory=StringIO)

    def __copy__(self) -> VM:
        return VM(
            self.code,
            self.stack,
            self.calls,
            self.mem.copy(),
            self.pc,
            self.steps,
            self.output,
        )

    def push(self, v: int) -> None:
        self.stack.append(v)

    def pop(self) -> int:
        n = len(self.stack) - 1
        if n < 0:
            raise Panic("stack underflow")
        v = self.stack[n]
        del self.stack[n:]
        return v

    def run(self) -> Exception | None:
        err: Exception | None = None
        try:
            while True:
                in_ = at(self.code, self.pc)
                self.pc = wrap64(self.pc + 1)
                self.steps += 1
                if in_.op == PUSH:
                    self.push(in_.arg)
                elif in_.op in (ADD, SUB, MUL, DIV):
                    b, a = self.pop(), self.pop()
                    r = 0
                    if in_.op == ADD:
                        r = wrap64(a + b)
                    elif in_.op == SUB:
                        r = wrap64(a - b)
                    elif in_.op == MUL:
                        r = wrap64(a * b)
                    else:
                        r = wrap64(quo(a, b))
                    self.push(r)
                elif in_.op == DUP:
                    v = self.pop()
                    self.push(v)
                    self.push(v)
                elif in_.op == SWAP:
                    n = len(self.stack)
                    (
                        self.stack[checked(n - 1, self.stack)],
                        self.stack[checked(n - 2, self.stack)],
                    ) = at(self.stack, n - 2), at(self.stack, n - 1)
                elif in_.op == JMP:
                    self.pc = in_.arg
                elif in_.op == JZ:
                    if self.pop() == 0:
                        self.pc = in_.arg
                elif in_.op == LOAD:
                    self.push(at(self.mem, in_.arg))
                elif in_.op == STORE:
                    self.mem[checked(in_.arg, self.mem)] = self.pop()
                elif in_.op == PRINT:
                    self.output.write(f"{self.pop()} ")
                elif in_.op == CALL:
                    self.calls.append(self.pc)
                    self.pc = in_.arg
                elif in_.op == RET:
                    self.pc = at(self.calls, len(self.calls) - 1)
                    truncate(self.calls, len(self.calls) - 1)
                elif in_.op == HALT:
                    return None
                else:
                    return Exception(f"bad op {in_.op}")
        except Exception as exc:
            r = recovered(exc)
            err = Exception(f"vm: pc={self.pc}: {show(r)}")
        return err


@dataclass(eq=False, slots=True)
class Fix:
    at: int = 0
    label: str = ""
    line: int = 0


def assemble(src: str) -> tuple[list[Instr], Exception | None]:
    labels: dict[str, int] = {}
    fixes: list[Fix] = []
    code: list[Instr] = []
    for ln, line in enumerate(src.split("\n")):
        i = line.find(";")
        if i >= 0:
            line = substr(line, 0, i)
        f = line.split()
        if len(f) == 0:
            continue
        if f[0].endswith(":"):
            index = f[0].removesuffix(":")
            labels[index] = len(code)
            continue
        key = f[0].lower()
        if key not in NAMES:
            return [], Exception(f"line {ln + 1}: unknown op {quote(f[0])}")
        op = NAMES[key]
        in_ = Instr(op=op)
        if len(f) > 1:
            n, err = parse_int(f[1], 0, 64)
            if err is None:
                in_.arg = n
            else:
                fixes.append(Fix(len(code), f[1], ln + 1))
        code.append(in_)
    for fx in fixes:
        if fx.label not in labels:
            return [], Exception(f"line {fx.line}: undefined label {fx.label}")
        addr = labels[fx.label]
        at(code, fx.at).arg = addr
    return code, None


FACTORIAL = (
    "\n  push 20\n  store 0\n  push 1\n  store 1\nloop:            ; while n != 0\n  "
    "load 0\n  jz done\n  load 1\n  load 0\n  mul\n  store 1\n  load 0\n  push 1\n  "
    "sub\n  store 0\n  jmp loop\ndone:\n  load 1\n  print\n  push 0x10\n  call "
    "double\n  print\n  halt\ndouble:\n  dup\n  add\n  ret\n"
)


def main() -> None:
    code, err = assemble(FACTORIAL)
    if err is not None:
        print(err)
        return
    vm = VM(code=code)
    err = vm.run()
    print(vm.output.getvalue(), err or "<nil>", vm.steps)
    for src in [
        "push 1\npush 0\ndiv\nhalt",
        "add",
        "push 5\nstore 99",
        "bogus 1",
        "jmp nowhere",
        "push 1",
        "push 9223372036854775807\npush 2\nmul\nprint\nhalt",
    ]:
        code, err = assemble(src)
        if err is not None:
            print("asm:", err)
            continue
        vm2 = VM(code=code)
        err2 = vm2.run()
        if err2 is not None:
            print(err2)
        else:
            print("ok", vm2.output.getvalue())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
