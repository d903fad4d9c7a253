"""The edges of maps: nil maps, deleting while ranging, NaN keys, interface keys,
clear."""

import math
import sys
import threading
import traceback
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
    MutableMapping,
    Sequence,
)
from dataclasses import is_dataclass
from types import FunctionType, TracebackType
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


class Box:
    """An interface value together with its Go type."""

    __slots__ = ("value", "type", "underlying")

    def __init__(self, value: Any, type: str, underlying: str = "") -> None:
        self.value = value
        self.type = type
        self.underlying = underlying or type

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Box) or self.type != other.type:
            return False
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"comparing uncomparable type {self.type}")
        if self.type.startswith("*") and is_dataclass(self.value):
            return self.value is other.value
        return bool(self.value == other.value)

    def __hash__(self) -> int:
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"hash of unhashable type {self.type}")
        if isinstance(self.value, list):
            return hash((self.type, *self.value))
        return hash((self.type, self.value))


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if isinstance(v, Box):
        return v.type
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


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


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    if isinstance(v, Box):
        return text_of(v.value)
    if isinstance(v, bool):
        return str(v).lower()
    if isinstance(v, float):
        return float_text(v)
    if isinstance(v, Sequence) and not isinstance(v, str):
        return list_text(v, text_of)
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


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


def live_items(m: Mapping[KeyT, ValueT]) -> Iterator[tuple[KeyT, ValueT]]:
    """The items of a map that may change meanwhile: deleted ones do not come up."""
    for key in list(m):
        if key in m:
            yield key, m[key]


class FloatMap(dict[float, ValueT]):
    """A map with float keys: no NaN equals another, so each is an entry of its own."""

    def __init__(self, items: Iterable[tuple[float, ValueT]] = ()) -> None:
        for key, value in items:
            self[key] = value

    def __setitem__(self, key: float, value: ValueT) -> None:
        super().__setitem__(key if key == key else key + 0, value)

    def __getitem__(self, key: float) -> ValueT:
        if key != key:
            raise KeyError(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        return key == key and super().__contains__(key)

    def get(self, key: float, default: Any = None) -> Any:
        return super().get(key, default) if key == key else default

    def pop(self, key: float, default: Any = None) -> Any:
        return super().pop(key, default) if key == key else default

    def items(self) -> Any:
        return list(super().items())


class KeyedMap(MutableMapping[KeyT, ValueT]):
    """A map with interface keys: 1, 1.0 and True are different ones."""

    def __init__(self, items: Any = ()) -> None:
        self.entries: dict[object, tuple[KeyT, ValueT]] = {}
        self.update(items)

    def __getitem__(self, key: KeyT) -> ValueT:
        return self.entries[exact_key(key, not self.entries)][1]

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        self.entries[exact_key(key)] = key, value

    def __delitem__(self, key: KeyT) -> None:
        del self.entries[exact_key(key, not self.entries)]

    def __contains__(self, key: object) -> bool:
        return exact_key(key, not self.entries) in self.entries

    def __iter__(self) -> Iterator[KeyT]:
        return iter([key for key, _ in self.entries.values()])

    def __len__(self) -> int:
        return len(self.entries)


def exact_key(key: object, empty: bool = False) -> object:
    """A dictionary key that tells types apart; of an empty map the panic differs."""
    if type(key) is tuple:
        return tuple(exact_key(item, empty) for item in key)
    try:
        hash(key)
    except (TypeError, GoRuntimeError) as exc:
        text = f"hash of unhashable type {type_name(key)}"
        if isinstance(exc, GoRuntimeError):
            text = exc.args[0]
        if empty:
            raise PlainRuntimeError(text.replace("type ", "type: ", 1)) from None
        raise GoRuntimeError(text) from None
    return type(key), key


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


def main() -> None:
    with Defers() as deferred:
        none: dict[str, int] = NilMap()
        print(
            str(isinstance(none, NilMap)).lower(),
            len(none),
            none.get("x", 0),
            map_text(none),
        )
        none.pop("x", None)
        for _ in none:
            print("never")

        def func() -> None:
            with Defers() as deferred:

                def cleanup() -> None:
                    print("recovered:", text_of(recover()))

                deferred.defer(cleanup)
                none["x"] = 1

        func()

        numbers: dict[int, int] = {}
        for i in range(10):
            numbers[i] = i * i
        for k, _ in live_items(numbers):
            if k % 3 != 0:
                numbers.pop(k, None)
        print(map_text(numbers))

        odd: dict[float, str] = FloatMap()
        odd[math.nan] = "a"
        odd[math.nan] = "b"
        odd[0.0] = "zero"
        key = math.nan
        ok = key in odd
        print(len(odd), str(ok).lower(), odd.get(math.copysign(0.0, -1.0), ""))
        odd.clear()
        print(len(odd))

        mixed: KeyedMap[Any, str] = KeyedMap(
            [
                (1, "int"),
                ("1", "string"),
                (1.0, "float64"),
                (True, "bool"),
                (Box(1, "int64"), "int64"),
            ]
        )
        print(
            len(mixed),
            mixed.get(1, ""),
            mixed.get(1.0, ""),
            mixed.get("1", ""),
            mixed.get(True, ""),
            mixed.get(Box(1, "int64"), ""),
            str(mixed.get(Box(1, "int8"), "") == "").lower(),
        )

        # A map is a reference.
        a = {"n": 1}
        b = a
        b["n"] = b.get("n", 0) + 1
        print(a.get("n", 0))

        def cleanup() -> None:
            print("recovered:", text_of(recover()))

        deferred.defer(cleanup)
        mixed[Box([1], "[]int")] = "slice"


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
