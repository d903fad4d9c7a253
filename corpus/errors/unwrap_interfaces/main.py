import re
import sys
import threading
import traceback
from collections.abc import Callable, MutableSequence
from dataclasses import dataclass
from types import FunctionType
from typing import Any

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


def assert_interface(v: object, cls: Any, want: str, method: str = "") -> Any:
    """v.(I) of an interface I: v itself, or a panic when it lacks a method."""
    if v is None:
        raise PlainRuntimeError(f"interface conversion: interface is nil, not {want}")
    if isinstance(v, cls):
        return v
    text = f"interface conversion: {type_name(v)} is not {want}"
    raise PlainRuntimeError(f"{text}: missing method {method}")


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


class JoinedError(Exception):
    """An error with a text of its own and the errors that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> list[Any]:
        return list(self.args[1:])


def join_errors(*errors: Exception | None) -> Exception | None:
    """One error of all that are not nil; nil when there is none."""
    found = [err for err in errors if err is not None]
    return JoinedError("\n".join(map(str, found)), *found) if found else None


def unwrap(err: Any) -> Any:
    """The one error that err wraps, or nil."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    return None if isinstance(inner, MutableSequence) else inner


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


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


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


# --- the program -------------------------------------------------------------


def depth(err: Exception | None) -> int:
    if err is None:
        return 0
    elif isinstance(err, Coded | WrappedError | NumError):
        return wrap64(1 + depth(err.unwrap()))
    elif isinstance(err, JoinedError):
        total = 100
        for cause in err.unwrap():
            total = wrap64(total + depth(cause))
        return total
    else:
        return 10


@dataclass(eq=False)
class Coded(Exception):
    code: int = 0
    cause: Exception | None = None

    def __str__(self) -> str:
        return f"code {self.code}"

    def unwrap(self) -> Exception | None:
        return self.cause


def main() -> None:
    base = Exception("base")
    wrapped = WrappedError(f"wrapped: {base}", base)
    joined = join_errors(base, wrapped)
    both = JoinedError(f"both {base} and {wrapped}", base, wrapped)
    _, number = atoi("x")
    own = Coded(3, wrapped)
    for err in [base, wrapped, joined, both, number, own, Exception("no 1")]:
        ok = isinstance(err, Coded | WrappedError | NumError)
        print(
            err or "<nil>",
            depth(err),
            str(ok).lower(),
            str(is_error(err, base)).lower(),
            unwrap(err) or "<nil>",
        )
    list_ = assert_interface(
        joined, JoinedError, "interface { Unwrap() []error }", "Unwrap"
    ).unwrap()
    print(len(list_), list_[1] or "<nil>")


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
