"""Deferred calls of nil functions and on nil receivers; receivers that are copied when
deferred."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from copy import copy
from dataclasses import dataclass, fields, is_dataclass
from functools import partial
from types import TracebackType
from typing import Any, ClassVar, Protocol

# --- Go semantics that Python lacks ------------------------------------------


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


@dataclass(eq=False, slots=True)
class T:
    n: int = 0
    GO_TYPE: ClassVar[str] = "*main.T"

    def close(self) -> None:
        print("close", self.n)

    def idle(self: T | None) -> None:
        print("idle", str(self is None).lower())

    def val(self, s: str) -> None:
        print("val", self.n, s)


class Closer(Protocol):
    def close(self) -> None: ...


def nil_func() -> None:
    with Defers() as deferred:

        def cleanup() -> None:
            print("recovered", show(recover()))

        deferred.defer(cleanup)
        f: Callable[[], None] | Any = None
        deferred.defer(f)
        print("body runs")


def nil_iface(c: Closer | Any) -> None:
    with Defers() as deferred:

        def cleanup() -> None:
            print("recovered", show(recover()))

        deferred.defer(cleanup)
        deferred.defer(c.close)
        print("body runs?")


def nil_ptr(t: T | Any) -> None:
    with Defers() as deferred:

        def cleanup() -> None:
            print("recovered", show(recover()))

        deferred.defer(cleanup)
        deferred.defer(T.close, t)
        print("body runs")


def idle() -> None:
    with ExitStack() as deferred:
        t: T | None = None
        deferred.callback(T.idle, t)
        t = T(1)
        print("set", t.n)


def copies() -> None:
    with ExitStack() as deferred:
        t = T(1)
        deferred.callback(copy(t).val, "deferred")
        f = copy(t).val
        g = t.close
        t.n = 2
        f("bound")
        g()
        t.val("now")


def loop() -> None:
    with ExitStack() as deferred:
        for i in range(3):
            t = T(i)
            deferred.callback(t.close)
        arr = [0] * 3
        deferred.callback(print, "arr", f"[{' '.join(map(str, arr))}]")
        arr[0] = 9
        print(f"[{' '.join(map(str, arr))}]")


def main() -> None:
    with Defers() as deferred:
        nil_func()
        nil_iface(None)
        nil_iface(T(7))
        nil_ptr(None)
        nil_ptr(T(8))
        idle()
        copies()
        loop()

        def func() -> None:
            with Defers() as deferred:

                def cleanup() -> None:
                    r = recover()
                    ok = isinstance(r, Exception)
                    err = r if ok else None
                    print(str(ok).lower(), err or "<nil>")

                deferred.defer(cleanup)
                t: T | Any = None
                t.val("x")

        func()
        t: T | Any = None
        h = partial(T.close, t)

        def cleanup() -> None:
            print("last", show(recover()))

        deferred.defer(cleanup)
        h()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
