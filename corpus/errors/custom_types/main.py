"""Custom error types, wrapping, Is, As, Join, Unwrap, and comparing errors."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, MutableSequence
from dataclasses import dataclass
from types import FunctionType
from typing import Any, TypeVar

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


def error_text(err: object) -> str:
    """err.Error() or x.String(): a panic when it is nil."""
    if err is None:
        text = "invalid memory address or nil pointer dereference"
        raise GoRuntimeError(text)
    return str(err)


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


def as_error(err: Exception | None, cls: type[ItemT]) -> ItemT | None:
    """err, or the first error that it wraps, that is a cls; None if there is none."""
    if err is None or isinstance(err, cls):
        return err
    found = (as_error(cause, cls) for cause in causes(err))
    return next((match for match in found if match is not None), None)


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    return "<nil>" if v is None else str(v)


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


ERR_EXIST = SentinelError("file already exists", "ERR_EXIST")


# --- the program -------------------------------------------------------------


# ErrNotFound and ErrDenied are sentinels.
ERR_NOT_FOUND = Exception("not found")
ERR_DENIED = Exception("denied")


@dataclass(eq=False)
class QueryError(Exception):
    """QueryError says which query failed, and why."""

    query: str = ""
    err: Any = None

    def __str__(self) -> str:
        return self.query + ": " + error_text(self.err)

    def unwrap(self) -> Any:
        """Unwrap gives the cause."""
        return self.err


class Code(int):
    """Code is an error that is a number."""

    def __str__(self) -> str:
        return f"code {int(self)}"

    def is_(self, target: Any) -> bool:
        """Is lets every code above 500 match 500."""
        ok = isinstance(target, Code)
        t = target if ok else Code(0)
        return ok and t == 500 and self >= 500


def query(q: str) -> Any:
    match q:
        case "":
            return None
        case "secret":
            return QueryError(q, ERR_DENIED)
        case "broken":
            return WrappedError(f"server: {Code(503)}", Code(503))
    return WrappedError(
        f"lookup: {QueryError(q, ERR_NOT_FOUND)}", QueryError(q, ERR_NOT_FOUND)
    )


def main() -> None:
    for q in ["", "secret", "broken", "users"]:
        err = query(q)
        qe: QueryError | None = None
        code = Code(0)
        print(text_of(err))
        print(
            "  ",
            str(err is None).lower(),
            str(is_error(err, ERR_NOT_FOUND)).lower(),
            str(is_error(err, ERR_DENIED)).lower(),
            str(is_error(err, Code(500))).lower(),
        )
        if (qe := as_error(err, QueryError)) is not None:
            print("   query", qe.query)
        if (found := as_error(err, Code)) is not None and (code := found) is not None:
            print("   code", int(code), str(code == 503).lower())

    joined = join_errors(
        ERR_NOT_FOUND, None, WrappedError(f"wrapped: {ERR_DENIED}", ERR_DENIED)
    )
    print(text_of(joined))
    print(
        str(is_error(joined, ERR_DENIED)).lower(),
        str(join_errors(None, None) is None).lower(),
    )

    print(
        str(interface_equal(Exception("a"), Exception("a"))).lower(),
        str(interface_equal(ERR_DENIED, ERR_DENIED)).lower(),
        "true",
    )
    print(
        str(interface_equal(unwrap(query("users")), query("users"))).lower(),
        str(unwrap(ERR_DENIED) is None).lower(),
    )

    both = JoinedError(
        f"{ERR_NOT_FOUND} and {text_of(ERR_EXIST)}", ERR_NOT_FOUND, ERR_EXIST
    )
    print(both, str(is_error(both, ERR_EXIST)).lower(), text_of(unwrap(both)))


if __name__ == "__main__":
    run_deep(main)
