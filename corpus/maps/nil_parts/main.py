"""Nil maps in fields, elements and maps of maps: writing to them panics."""

import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

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


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


def wrap8(x: int) -> int:
    """x as an int8: wraps around at 8 bits."""
    return (x + 0x80 & 0xFF) - 0x80


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


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


@dataclass(slots=True)
class G:
    adj: dict[str, list[str]] = field(default_factory=NilMap)
    n: int = 0

    def __str__(self) -> str:
        return f"{{{map_text(self.adj, list_text)} {self.n}}}"


@dataclass(slots=True)
class K:
    m: dict[str, int] = field(default_factory=NilMap)

    def __str__(self) -> str:
        return f"{{{map_text(self.m)}}}"


def try_(name: str, f: Callable[[], None]) -> None:
    with Defers() as deferred:

        def cleanup() -> None:
            r = recover()
            if r is not None:
                print(name, text_of(r))
            else:
                print(name, "ok")

        deferred.defer(cleanup)
        f()


def main() -> None:
    def func() -> None:
        g = G()
        g.adj.setdefault("a", []).append("b")

    try_("field", func)

    def func2() -> None:
        g = G(adj={})
        g.adj.setdefault("a", []).append("b")
        print(g)

    try_("made", func2)

    def func3() -> None:
        m: dict[str, dict[str, bool]] = {}
        m.get("a", NilMap())["b"] = True

    try_("nested", func3)

    def func4() -> None:
        s: list[dict[int, str]] = [NilMap() for _ in range(2)]
        print(len(s[0]), s[1].get(3, ""))
        s[0][1] = "x"

    try_("slice", func4)

    def func5() -> None:
        s: list[dict[int, int]] = [NilMap() for _ in range(2)]
        s[0][1] = wrap8(s[0].get(1, 0) + 1)

    try_("array", func5)

    def func6() -> None:
        k = K()
        k.m.pop("x", None)
        k.m["x"] = 1

    try_("new", func6)

    def func7() -> None:
        k = K()
        k.m = {}
        k.m["x"] = k.m.get("x", 0) + 1
        print(k)

    try_("ptr", func7)
    m: dict[str, int] = NilMap()
    for _ in m:
        pass
    v, ok = m.get("q", 0), "q" in m
    print(v, str(ok).lower(), len(m), map_text(m))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
