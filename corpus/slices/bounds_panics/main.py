"""Indexing and slicing outside the bounds panics; negative indices do not count from
the end."""

import sys
import traceback
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def array_of(xs: Sequence[ItemT], n: int) -> list[ItemT]:
    """The first n items of a slice as an array of their own."""
    if len(xs) < n:
        raise IndexError(
            f"runtime error: cannot convert slice with length {len(xs)} "
            f"to array or pointer to array with length {n}"
        )
    return [xs[i] for i in range(n)]


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def checked_length(n: int) -> int:
    """n, once it is known to do as the length of a new slice."""
    if not 0 <= n < 1 << 47:
        raise IndexError("runtime error: makeslice: len out of range")
    return n


def sublist(
    xs: list[ItemT], low: int = 0, high: int | None = None, kind: str = "capacity"
) -> list[ItemT]:
    """xs[low:high] as a list of its own; out of range is a panic, not less."""
    high = len(xs) if high is None else high
    check_slice(low, high, len(xs), kind)
    return xs[low:high]


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


def try_(name: str, f: Callable[[], None]) -> None:
    try:
        f()
    except Exception as exc:
        r = recovered(exc)
        print(name + ":", text_of(r))


def main() -> None:
    xs = [1, 2, 3]
    s = "text"
    arr = [0] * 3
    i, j = 5, -1

    def func() -> None:
        print(at(xs, i))

    try_("high", func)

    def func2() -> None:
        print(at(xs, j))

    try_("negative", func2)

    def func3() -> None:
        xs[checked(j, xs)] = 9

    try_("write", func3)

    def func4() -> None:
        print(byte_at(s, i))

    try_("string", func4)

    def func5() -> None:
        arr[checked(i, arr)] = at(arr, i) + 1

    try_("array", func5)

    def func6() -> None:
        print(f"[{' '.join(map(str, sublist(xs, 0, i)))}]")

    try_("slice high", func6)

    def func7() -> None:
        print(f"[{' '.join(map(str, sublist(xs, i)))}]")

    try_("slice low", func7)

    def func8() -> None:
        print(f"[{' '.join(map(str, sublist(xs, 2, i - 4)))}]")

    try_("slice order", func8)

    def func9() -> None:
        print(substr(s, 3, i + 1))

    try_("slice string", func9)

    def func10() -> None:
        none: list[int] = []
        none[checked(0, none)] = 1

    try_("nil", func10)

    def func11() -> None:
        print(len([0] * checked_length(j)))

    try_("make", func11)

    def func12() -> None:
        print(f"[{' '.join(map(str, array_of(xs, 5)))}]")

    try_("convert", func12)
    print(f"[{' '.join(map(str, xs))}]", f"[{' '.join(map(str, arr))}]")
    print(at(xs, len(xs) - 4 + i - 5))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
