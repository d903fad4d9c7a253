"""What a literal knows of the variables that it captures: those that nobody assigns
again keep their values, and the limits that were found where the literal stands; others
do not.
"""

import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class Defers:
    """A function's deferred calls: run last to first when it ends, also by a panic."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], object]] = []
        self.panic: Exception | None = None

    def __enter__(self) -> "Defers":
        return self

    def defer(
        self, function: Callable[..., object], *args: Any, **keywords: Any
    ) -> None:
        """Runs function(*args) at the end."""
        self.calls.append(lambda: function(*args, **keywords))

    def recover(self) -> Any:
        """Ends the panic, if there is one, and gives its value."""
        panic, self.panic = self.panic, None
        return None if panic is None else recovered(panic)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        self.panic = exc if isinstance(exc, Exception) else None
        outer = getattr(PANICKING, "defers", None)
        while self.calls:
            function = self.calls.pop()
            PANICKING.defers = self
            try:
                function()
            except Exception as raised:
                self.panic = raised
        PANICKING.defers = outer
        if self.panic is not None and self.panic is not exc:
            raise self.panic
        return self.panic is None and isinstance(exc, Exception)


PANICKING = threading.local()  # the Defers that run, one a thread


def recover() -> Any:
    """recover() in a named function that was deferred."""
    defers = getattr(PANICKING, "defers", None)
    return None if defers is None else defers.recover()


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


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


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


# --- the program -------------------------------------------------------------


def last(xs: list[int], n: int) -> int:
    """last looks at its result after return has set it."""
    k = 0
    with Defers() as deferred:

        def cleanup() -> None:
            if recover() is not None:
                print("no element", k)

        deferred.defer(cleanup)

        def cleanup2() -> None:
            print("element", at(xs, k))

        deferred.defer(cleanup2)
        k = n
    return k


def main() -> None:
    squares = [0] * 5
    later: list[Callable[[], int]] = []
    for i in range(len(squares)):

        def func(i=i) -> int:
            squares[checked(i, squares)] = i * i
            return at(squares, i)

        later.append(func)
    for i2 in range(5):
        # each round has an i of its own
        def func2(i2=i2) -> int:
            return at(squares, i2) + 100

        later.append(func2)
    for f in later:
        print(f"{f()} ", end="")
    print()

    # The body moves i on: the literal sees it.
    i3 = Ref(0)
    while i3.value < 5:

        def get(i3=i3) -> tuple[int, Any]:
            n = 0
            err: Any = None
            with Defers() as deferred:

                def cleanup() -> None:
                    nonlocal err
                    err = recover()

                deferred.defer(cleanup)
                n, err = at(squares, i3.value), None
            return n, err

        i3.value += 3
        n, err = get()
        print(i3.value, n, text_of(err))
        i3 = Ref(i3.value)
        i3.value += 1

    # A shorter slice takes the place of the longer one.
    at_ = 4

    def get2() -> Any:
        err: Any = None
        with Defers() as deferred:

            def cleanup() -> None:
                nonlocal err
                err = recover()

            deferred.defer(cleanup)
            print(at(squares, at_))
            err = None
        return err

    print(text_of(get2()))
    del squares[2:]
    print(text_of(get2()))

    last([7, 8, 9], 2)
    last([7, 8, 9], 3)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
