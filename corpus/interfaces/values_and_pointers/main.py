"""Struct values and pointers to them side by side in interfaces."""

from __future__ import annotations

import math
import sys
import threading
import traceback
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    MutableMapping,
    MutableSequence,
    Sequence,
)
from copy import copy
from dataclasses import dataclass, field, fields, is_dataclass
from types import FunctionType, TracebackType
from typing import Any, ClassVar, Protocol, TypeVar, runtime_checkable

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


def interface_equal(a: object, b: object) -> bool:
    """a == b of interface values: same type (True is not 1) and same value."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list | dict | FunctionType):
        raise GoRuntimeError(f"comparing uncomparable type {type_name(a)}")
    if type_name(a).startswith("*"):
        return a is b
    return a == b


def type_assert(
    v: object, cls: type[ItemT], want: str, static: str = "interface {}"
) -> ItemT:
    """v.(T): v itself, or a panic when its type is not exactly T."""
    if type(v) is cls:
        return v
    text = f"interface conversion: {static} is {type_name(v)}, not {want}"
    raise PlainRuntimeError(text)


def assert_interface(v: object, cls: Any, want: str, method: str = "") -> Any:
    """v.(I) of an interface I: v itself, or a panic when it lacks a method."""
    if v is None:
        raise PlainRuntimeError(f"interface conversion: interface is nil, not {want}")
    if isinstance(v, cls):
        return v
    text = f"interface conversion: {type_name(v)} is not {want}"
    raise PlainRuntimeError(f"{text}: missing method {method}")


def dynamic_type(v: object) -> str:
    """What %T prints for an interface value."""
    return "<nil>" if v is None else type_name(v)


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


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> Any:
        return self.args[1]


def causes(err: Any) -> list[Exception]:
    """The errors that err wraps directly."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    several = inner if isinstance(inner, MutableSequence) else [inner]
    return [cause for cause in several if cause is not None]


def is_error(err: Any, target: Any) -> bool:
    """Whether err or an error that it wraps is target."""
    if err is None or target is None:
        return err is target
    same = type(err) is type(target) and err == target
    if getattr(err, "GO_TYPE", "").startswith("*"):
        same = err is target
    if same or (hasattr(err, "is_") and err.is_(target)):
        return True
    return any(is_error(cause, target) for cause in causes(err))


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
    if isinstance(v, float):
        return float_text(v)
    if isinstance(v, Sequence) and not isinstance(v, str):
        return list_text(v, text_of)
    return "<nil>" if v is None else str(v)


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


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
    if isinstance(v, float):
        return float_text(v)
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

    if isinstance(v, Sequence):
        return f"[{' '.join(inner(item) for item in v)}]"
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
    if type_name(key).startswith("*"):
        return id(key)
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


class Shape(Protocol):
    def area(self) -> float: ...


@runtime_checkable
class Grower(Protocol):
    def grow(self, by: float) -> None: ...


@dataclass(unsafe_hash=True, slots=True)
class Point:
    x: int = 0
    y: int = 0
    GO_FIELDS: ClassVar[dict[str, str]] = {"X": "int", "Y": "int"}


@dataclass(eq=False, slots=True)
class Circle:
    center: Point = field(default_factory=Point)
    r: float = 0.0
    tags: list[str] = field(default_factory=lambda: [""] * 2)
    GO_TYPE: ClassVar[str] = "*main.Circle"
    GO_FIELDS: ClassVar[dict[str, str]] = {
        "Center": "main.Point",
        "R": "float64",
        "tags": "[2]string",
    }

    def __copy__(self) -> Circle:
        return Circle(copy(self.center), self.r, self.tags.copy())

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Circle)
            and self.center == other.center
            and self.r == other.r
            and self.tags == other.tags
        )

    def __hash__(self) -> int:
        return hash(
            (
                self.center,
                self.r,
                tuple(self.tags),
            )
        )

    def area(self) -> float:
        return self.r * 2.0

    def grow(self, by: float) -> None:
        self.r += by

    def bigger(self) -> Circle:
        self = copy(self)
        self.r *= 2.0
        return self

    def same(self) -> Circle:
        return copy(self)

    def clone(self) -> Shape:
        return CircleValue.of(self)

    def ptr(self) -> Shape:
        self = copy(self)
        return self


class CircleValue(Circle):
    """An interface value that is a Circle, not a pointer to one."""

    GO_TYPE: ClassVar[str] = "main.Circle"
    grow = None  # type: ignore[assignment]

    @classmethod
    def of(cls, circle: Circle) -> CircleValue:
        return cls(copy(circle.center), circle.r, circle.tags.copy())


@runtime_checkable
class Named(Protocol):
    def name(self) -> str: ...


@dataclass(eq=False, unsafe_hash=True, slots=True)
class Dog:
    _name: str = ""
    GO_TYPE: ClassVar[str] = "*main.Dog"
    GO_FIELDS: ClassVar[dict[str, str]] = {"name": "string"}

    def __copy__(self) -> Dog:
        return Dog(self._name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dog) and self._name == other._name

    def name(self) -> str:
        return self._name

    def __str__(self) -> str:
        return "Dog " + self._name


class DogValue(Dog):
    """An interface value that is a Dog, not a pointer to one."""

    GO_TYPE: ClassVar[str] = "main.Dog"

    @classmethod
    def of(cls, dog: Dog) -> DogValue:
        return cls(dog._name)


@dataclass(eq=False, unsafe_hash=True)
class E(Exception):
    code: int = 0
    GO_TYPE: ClassVar[str] = "*main.E"
    GO_FIELDS: ClassVar[dict[str, str]] = {"code": "int"}

    def __copy__(self) -> E:
        return E(self.code)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, E) and self.code == other.code

    def __str__(self) -> str:
        return f"code {self.code}"


class EValue(E):
    """An interface value that is a E, not a pointer to one."""

    GO_TYPE: ClassVar[str] = "main.E"

    @classmethod
    def of(cls, e: E) -> EValue:
        return cls(e.code)


def fail(n: int) -> Exception | None:
    if n == 0:
        return EValue(n)
    return E(n)


def what(s: Any) -> str:
    if isinstance(s, CircleValue):
        v = copy(s)
        v.r += 100.0
        return f"Circle {show(v, 'main.Circle')}"
    elif type(s) is Circle:
        s.r += 1000.0
        return f"*Circle {show(s, '*main.Circle')}"
    elif isinstance(s, Named):
        return f"Named {s.name()} {dynamic_type(s)} {text_of(s)}"
    elif isinstance(s, Grower):
        return "grower"
    return "?"


def main() -> None:
    with Defers() as deferred:
        c = Circle(Point(1, 2), 3.0, ["a", "b"])
        shapes: list[Shape] = []
        shapes.extend([CircleValue.of(c), c, CircleValue(r=9.0), Circle(r=10.0)])
        for i, s in enumerate(shapes):
            grows = isinstance(s, Grower)
            is_c = isinstance(s, CircleValue)
            is_p = type(s) is Circle
            print(
                i,
                float_text(s.area()),
                show(s),
                str(grows).lower(),
                str(is_c).lower(),
                str(is_p).lower(),
            )
            print(f"{dynamic_type(s)} {show(s)} {show(s, names=True)}")
            print(what(s))
        print(show(c, "main.Circle"))
        c.grow(5.0)
        print(
            str(interface_equal(shapes[0], shapes[1])).lower(),
            str(interface_equal(shapes[1], c)).lower(),
            str(interface_equal(shapes[0], CircleValue.of(c))).lower(),
            str(interface_equal(shapes[2], CircleValue(r=9.0))).lower(),
        )
        d = copy(type_assert(shapes[0], CircleValue, "main.Circle", "main.Shape"))
        d.r = -1.0
        d.tags[0] = "z"
        print(show(d, "main.Circle"), show(shapes[0]))
        e = type_assert(shapes[0], CircleValue, "main.Circle", "main.Shape").same()
        g = e
        print(
            str(dynamic_type(g))
            + " "
            + str(
                dynamic_type(
                    type_assert(
                        shapes[0], CircleValue, "main.Circle", "main.Shape"
                    ).clone()
                )
            )
        )
        print(
            dynamic_type(
                assert_interface(
                    shapes[0],
                    CircleValue | Circle,
                    "interface { Ptr() main.Shape }",
                    "Ptr",
                ).ptr()
            )
        )
        print(
            str(
                e == type_assert(shapes[0], CircleValue, "main.Circle", "main.Shape")
            ).lower(),
            str(e == c).lower(),
            str(interface_equal(shapes[0], CircleValue.of(e))).lower(),
        )
        print(
            show(
                type_assert(
                    shapes[0], CircleValue, "main.Circle", "main.Shape"
                ).bigger(),
                "main.Circle",
            )
        )
        value = shapes[0]
        if isinstance(value, CircleValue):
            v = copy(value)
            print(float_text(v.r), str(v == e).lower(), v.center.x)
            w = v
            w.r = 77.0
            print(what(w), what(CircleValue.of(v)), what(shapes[0]))
        print(what(DogValue("rex")), what(Dog("fido")))
        m: KeyedMap[Any, int] = KeyedMap()
        m[CircleValue.of(c)] = 1
        m[c] = 2
        m[CircleValue.of(e)] = 3
        c2 = copy(c)
        print(
            m.get(CircleValue.of(c2), 0),
            m.get(c, 0),
            m.get(CircleValue.of(e), 0),
            m.get(c2, 0),
            len(m),
        )
        a, b = fail(0), fail(1)
        print(
            a,
            b,
            str(interface_equal(a, b)).lower(),
            str(interface_equal(a, EValue(0))).lower(),
            str(interface_equal(b, fail(1))).lower(),
            str(is_error(a, EValue(0))).lower(),
            str(is_error(b, E(1))).lower(),
            str(is_error(b, b)).lower(),
        )
        if type(b) is E:
            print("ptr", b.code)
        if type(a) is E:
            print("ptr", a.code)
        wrapped = WrappedError(f"w: {a}", a)
        print(str(is_error(wrapped, EValue(0))).lower())

        def cleanup() -> None:
            print(show(recover()))

        deferred.defer(cleanup)
        _ = type_assert(shapes[0], Circle, "*main.Circle", "main.Shape")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
