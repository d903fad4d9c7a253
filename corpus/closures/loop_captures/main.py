"""Literals in loops that capture what the loop assigns: bound where they are over
first."""

import sys
import traceback
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    if isinstance(v, Sequence) and not isinstance(v, str):
        return list_text(v, text_of)
    return "<nil>" if v is None else str(v)


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


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


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


# --- the program -------------------------------------------------------------


def apply(f: Callable[[int], int], x: int) -> int:
    return f(x)


def main() -> None:
    sum_ = 0
    for i in range(3):
        total = Ref(0)

        def add(n: int, total=total) -> None:
            total.value += n

        def show(i=i, total=total) -> None:
            print("total", total.value, i)

        add(i)
        show()
        sum_ += total.value
        current = sum_

        def func(x: int, sum_=sum_) -> int:
            return x + sum_

        print(apply(func, i), current)

        def func2(sum_=sum_, i=i) -> None:
            try:
                if i == 1:
                    raise Panic(f"boom{sum_}")
            except Exception as exc:
                r = recovered(exc)
                print("rec", text_of(r), sum_)

        func2()
    names = ["a", "c", "b"]
    weights = {"a": 3, "b": 1, "c": 2}
    for round_ in range(2):
        weights["a"] = weights.get("a", 0) - round_ * 5
        names.sort(key=lambda item: weights.get(item, 0))
        print(f"[{' '.join(names)}]")
    x = 1
    while x < 10:

        def double(x=x) -> int:
            return wrap64(x * 2)

        x = double()
    print(x)
    fs: list[Callable[[], int]] = []
    prev = Ref(0)
    for v in [1, 2, 3]:
        prev.value = prev.value + v

        def func3(v=v) -> int:
            return prev.value * 10 + v

        fs.append(func3)
    for f in fs:
        print(f())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
