"""Nil maps of a type with methods."""

import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import TracebackType
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


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


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


@cache
def nil_map_class(cls: type[ItemT]) -> type[ItemT]:
    """The class of the nil map of a type with methods."""
    return type(cls.__name__, (NilMap, cls), {})


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


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


class Counts(dict[str, int]):

    def add(self, k: str) -> None:
        self[k] = self.get(k, 0) + 1

    def total(self) -> int:
        n = 0
        for v in self.values():
            n += v
        return n


@dataclass(eq=False, slots=True)
class H:
    m: Counts = field(default_factory=lambda: nil_map_class(Counts)())
    p: dict[str, int] = field(default_factory=NilMap)


def main() -> None:
    with Defers() as deferred:
        c = nil_map_class(Counts)()
        print(str(isinstance(c, NilMap)).lower(), len(c), c.total(), c.get("x", 0))
        c = Counts()
        print(str(isinstance(c, NilMap)).lower())
        c.add("a")
        h = H()
        print(
            str(isinstance(h.m, NilMap)).lower(), str(isinstance(h.p, NilMap)).lower()
        )
        h.m = c
        print(str(isinstance(h.m, NilMap)).lower(), map_text(h.m))
        d = nil_map_class(Counts)()

        def cleanup() -> None:
            print(text_of(recover()))

        deferred.defer(cleanup)
        d.add("x")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
