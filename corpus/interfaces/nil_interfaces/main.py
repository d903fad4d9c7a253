"""An interface that holds a nil pointer is not nil."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, MutableSequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cache, partial
from types import TracebackType
from typing import Any, ClassVar, Protocol, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class NilPointer:
    """A nil pointer as an interface value: not nil itself, with its type's methods."""

    __class__: Any = property(lambda self: self.cls)  # for isinstance

    def __init__(self, cls: Any) -> None:
        self.cls = cls

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.cls, name)
        return partial(found, None) if callable(found) else found

    def __str__(self) -> str:
        return str(self.cls.__str__(None))

    def __reduce__(self) -> Any:
        return nil_pointer, (self.cls,)


@cache
def nil_pointer(cls: type) -> Any:
    """The nil pointer to a cls as an interface value."""
    return NilPointer(cls)


def held_pointer(v: Any) -> Any:
    """The pointer that an interface value holds, which may be nil."""
    return None if isinstance(v, NilPointer) else v


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


def causes(err: Any) -> list[Exception]:
    """The errors that err wraps directly."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    several = inner if isinstance(inner, MutableSequence) else [inner]
    return [cause for cause in several if cause is not None]


def as_error(err: Exception | None, cls: type[ItemT]) -> ItemT | None:
    """err, or the first error that it wraps, that is a cls; None if there is none."""
    if err is None or isinstance(err, cls):
        return err
    found = (as_error(cause, cls) for cause in causes(err))
    return next((match for match in found if match is not None), None)


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
    if isinstance(v, NilPointer):
        return nil_pointer_text(v)
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


def nil_pointer_text(v: NilPointer) -> str:
    """A nil pointer as fmt prints it: by its String or Error, if that takes nil."""
    try:
        return "<nil>" if v.cls.__str__ is object.__str__ else str(v)
    except (AttributeError, TypeError):
        return "<nil>"


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


@dataclass(eq=False)
class MyError(Exception):
    """MyError is an error type."""

    code: int = 0
    GO_TYPE: ClassVar[str] = "*main.MyError"
    POINTER_TEXT: ClassVar[bool] = True  # only pointers have a text

    def __str__(self: MyError | None) -> str:
        if self is None:
            return "no error at all"
        return f"code {self.code}"


def wrong(fail: bool) -> Exception | None:
    """wrong returns a typed nil."""
    err: MyError | None = None
    if fail:
        err = MyError(5)
    return err or nil_pointer(MyError)


def right(fail: bool) -> Exception | None:
    if fail:
        return MyError(6)
    return None


class Speaker(Protocol):
    """Speaker is a small interface."""

    def speak(self) -> str: ...


@dataclass(eq=False, slots=True)
class Dog:
    """Dog speaks, even when it is nil."""

    name: str = ""
    GO_TYPE: ClassVar[str] = "*main.Dog"

    def speak(self: Dog | None) -> str:
        """Speak implements Speaker."""
        if self is None:
            return "(silence)"
        return self.name + ": woof"


def main() -> None:
    with Defers() as deferred:
        for fail in [True, False]:
            err: Exception | None = wrong(fail)
            print(str(err is not None).lower(), err or "<nil>")
            err = right(fail)
            print(str(err is not None).lower(), err or "<nil>")

        target: MyError | Any = None
        print(
            str(
                (found := as_error(right(True), MyError)) is not None
                and (target := held_pointer(found), True)[1]
            ).lower(),
            target.code,
        )

        s: Any = None
        print(str(s is None).lower())
        d: Dog | Any = None
        s = d or nil_pointer(Dog)
        print(
            str(s is None).lower(), s.speak(), str(s is (d or nil_pointer(Dog))).lower()
        )
        s = Dog("rex")
        print(s.speak())

        s = None

        def cleanup() -> None:
            print("recovered:", show(recover()))

        deferred.defer(cleanup)
        print(s.speak())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
