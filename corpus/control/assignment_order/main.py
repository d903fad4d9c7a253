"""The operands of an assignment are evaluated once, and before anything is assigned."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from copy import copy
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class Defers:
    """A function's deferred calls: run last to first when it ends, also by a panic."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], object]] = []
        self.panic: Exception | None = None

    def __enter__(self) -> Defers:
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


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Node:
    next: Node | Any = None
    prev: Node | None = None
    v: int = 0


def get(n: Node) -> Node:
    print("get", n.v)
    return n


def two() -> tuple[Node, Node]:
    return Node(v=7), Node(v=8)


def result() -> int:
    x = 0
    with ExitStack() as deferred:

        def cleanup() -> None:
            print("result", x)

        deferred.callback(cleanup)
        x = 42
    return x


@dataclass(eq=False, slots=True)
class Inner:
    a: list[int] = field(default_factory=lambda: [0] * 2)

    def __copy__(self) -> Inner:
        return Inner(self.a.copy())

    def __str__(self) -> str:
        return f"{{[{' '.join(map(str, self.a))}]}}"


@dataclass(eq=False, slots=True)
class P:
    i: Inner = field(default_factory=Inner)

    def __copy__(self) -> P:
        return P(copy(self.i))

    def __str__(self) -> str:
        return f"{{{self.i}}}"


@dataclass(eq=False, slots=True)
class Q:
    i: Inner = field(default_factory=Inner)

    def __copy__(self) -> Q:
        return Q(copy(self.i))

    def __str__(self) -> str:
        return f"{{{self.i}}}"


def main() -> None:
    with Defers() as deferred:
        a, b = Node(v=1), Node(v=2)
        a.next = b
        target = a.next
        a.next, target.prev = Node(v=3), a
        print(str(b.prev is a).lower(), a.next.v, str(a.next.prev is None).lower())
        target2 = get(a)
        target2.v += 1
        target3 = get(a)
        target3.v += 10
        print(a.v)
        target4 = get(a)
        target5 = get(b)
        target4.next, target5.v = b, 5
        print(str(a.next is b).lower(), b.v)
        p = a
        target6 = p
        p, target6.next = two()
        print(p.v, a.next.v)
        result()
        x = P(Inner([1, 2]))
        value = copy(x)
        y = Q(copy(value.i))
        y.i.a[0] = 9
        print(x, y)

        def cleanup() -> None:
            print(text_of(recover()))

        deferred.defer(cleanup)
        xs = [1]
        i = 3
        _ = at(xs, i)
        print("not reached")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
