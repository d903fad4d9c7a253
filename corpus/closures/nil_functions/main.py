"""Nil functions, functions with methods, functions that return functions."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, fields, is_dataclass
from types import TracebackType
from typing import Any, Generic, Protocol, TypeVar

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


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


# --- the program -------------------------------------------------------------


class Op:

    def __init__(self, function: Callable[[int, int], int]) -> None:
        self.function = function

    def __call__(self, *args: Any) -> int:
        return self.function(*args)

    def apply(self, a: int, b: int) -> int:
        return self(a, b)


class Handler(Protocol):
    def apply(self, a: int, b: int) -> int: ...


@dataclass(eq=False, slots=True)
class Event:
    name: str = ""
    fn: Callable[[Event], str] | None = None
    next: Event | None = None

    def fire(self: Event | None) -> str:
        if self is None:
            return "."
        if self.fn is None:
            return self.name + Event.fire(self.next)
        return self.fn(self) + Event.fire(self.next)


def main() -> None:
    with ExitStack() as deferred:
        ops: dict[str, Op] = {
            "add": Op(lambda a, b: a + b),
            "sub": Op(lambda a, b: a - b),
        }
        for k in ["add", "sub"]:
            h: Handler | Any = ops.get(k)
            print(k, h.apply(5, 3), ops[k].apply(1, 1))
        print(str(ops.get("mul") is None).lower())

        def func() -> None:
            with Defers() as deferred:

                def cleanup() -> None:
                    print("r:", show(recover()))

                deferred.defer(cleanup)
                ops["mul"](1, 2)

        func()
        e = Event("a", None, Event("b", lambda e: "<" + e.name + ">", None))
        print(e.fire())
        fs: list[Callable[[], None]] = []
        i = Ref(0)
        while i.value < 3:

            def cleanup(i=i) -> None:
                print(f"d{i.value} ", end="")

            deferred.callback(cleanup)

            def func2(i=i) -> None:
                i.value += 10
                print(f"{i.value} ", end="")

            fs.append(func2)
            i = Ref(i.value)
            i.value += 1
        for f in fs:
            f()
            f()
        print()
        count = 0

        def st(n: int) -> Callable[[int], Any] | None:
            nonlocal count
            count += n
            if n > 3:
                return None
            return st

        n = 0
        cur: Callable[[int], Any] | None = st
        while cur is not None:
            cur = cur(n)
            n += 1
        print(count, n)

        def add(a: int) -> Callable[[int], int]:
            def func(b: int) -> int:
                nonlocal a
                a += b
                return a

            return func

        f2, g = add(1), add(1)
        print(f2(1), f2(1), g(5), f2(1))

        def rec(n: int) -> int:
            if n < 2:
                return n
            return wrap64(rec(n - 1) + rec(n - 2))

        print(rec(10))
        x = Ref(1)
        p = x

        def inc() -> None:
            p.value = wrap64(p.value + 1)

        inc()
        x.value = wrap64(x.value * 10)
        inc()
        print(x.value, p.value)


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
