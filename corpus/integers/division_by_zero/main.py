"""Division and remainder by zero panic, with Go's text."""

import sys
import traceback
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    return "<nil>" if v is None else str(v)


def quo(a: int, b: int) -> int:
    """Integer division that rounds toward zero, as Go's / does."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    return -(-a // b) if (a < 0) != (b < 0) else a // b


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


# --- the program -------------------------------------------------------------


def divide(a: int, b: int) -> tuple[int, Exception | None]:
    result = 0
    err: Exception | None = None
    try:
        return a // b, None
    except Exception as exc:
        r = recovered(exc)
        err = Exception(f"divide {a} by {b}: {text_of(r)}")
    return result, err


def average(xs: list[int]) -> int:
    total = 0
    for x in xs:
        total += x
    return quo(total, len(xs))


def main() -> None:
    result, err = divide(7, 2)
    print(result, err or "<nil>")
    result2, err2 = divide(7, 0)
    print(result2, err2 or "<nil>")
    print(average([3, 4, 8]), average([-3, -4]))
    try:
        u = 0
        print(5 % u)
    finally:
        print("deferred before the end")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
