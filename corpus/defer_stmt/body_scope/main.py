import sys
import traceback
from contextlib import ExitStack
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


class JoinedError(Exception):
    """An error with a text of its own and the errors that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])


def join_errors(*errors: Exception | None) -> Exception | None:
    """One error of all that are not nil; nil when there is none."""
    found = [err for err in errors if err is not None]
    return JoinedError("\n".join(map(str, found)), *found) if found else None


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    return "<nil>" if v is None else str(v)


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


calls = 0


def next_(state: int, fail: bool) -> tuple[int, Exception | None]:
    """next is like the scanner of a lexer: it changes its parameter and a package
    variable."""
    global calls
    result = 0
    err: Exception | None = None
    try:
        calls += 1
        if state > 2:
            state -= 2
        if fail:
            raise Panic("no")
        if state == 1:
            return state, Exception("one")
        state += 5
        return state, None
    except Exception as exc:
        r = recovered(exc)
        err = Exception(f"recovered: {text_of(r)}")
    return result, err


def main() -> None:
    total = 0

    def add(n: int) -> tuple[int, Exception | None]:
        sum_ = 0
        err: Exception | None = None

        def body() -> None:
            nonlocal err, n, sum_, total

            def cleanup() -> None:
                nonlocal err, total
                err = join_errors(err, None)
                total += 100

            deferred.callback(cleanup)
            n += 1
            total += n
            if n > 3:
                sum_, err = total, None
                return
            n *= 2
            sum_, err = n, None
            return

        with ExitStack() as deferred:
            body()
        return sum_, err

    result, err2 = next_(4, False)
    print(result, err2 or "<nil>")
    result2, err3 = next_(3, False)
    print(result2, err3 or "<nil>")
    result3, err4 = next_(3, True)
    print(result3, err4 or "<nil>")
    sum2, err5 = add(1)
    print(sum2, err5 or "<nil>")
    sum3, err6 = add(5)
    print(sum3, err6 or "<nil>")
    print(total, calls)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
