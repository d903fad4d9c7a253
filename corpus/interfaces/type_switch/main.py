"""Type switches and assertions over types of every kind."""

from __future__ import annotations

import math
import sys
import threading
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from struct import pack, unpack
from types import FunctionType, TracebackType
from typing import Any, ClassVar, Generic, Protocol, TypeVar, runtime_checkable

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def type_assert(
    v: object, cls: type[ItemT], want: str, static: str = "interface {}"
) -> ItemT:
    """v.(T): v itself, or a panic when its type is not exactly T."""
    if type(v) is cls:
        return v
    text = f"interface conversion: {static} is {type_name(v)}, not {want}"
    raise PlainRuntimeError(text)


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


def float32(x: float) -> float:
    """x rounded to the precision of a float32."""
    try:
        rounded: float = unpack("f", pack("f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)
    return rounded


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def float32_text(x: float) -> str:
    """x as Go prints a float32: the fewest digits that tell it from others."""
    if not math.isfinite(x) or x == 0:
        return float_text(x)
    return float_text(float(shortest32(x)))


def shortest32(x: float) -> str:
    """The fewest digits that give the float32 x."""
    texts = (f"{x:.{precision}e}" for precision in range(9))
    return next(text for text in texts if float32(float(text)) == x)


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
    if isinstance(v, bool):
        return "true" if v else "false"
    if isinstance(v, Box):
        return show(v.value, v.underlying, depth, methods, names)
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v) and (pointer or not hasattr(v, "POINTER_TEXT")):
        return str(v)
    if isinstance(v, float) and go_type == "float32":
        return float32_text(v)
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

    if isinstance(v, Mapping):
        keys = go_type.removesuffix(of)[4:-1]
        items = [f"{inner(key, keys)}:{inner(x)}" for key, x in sorted_items(v)]
        return f"map[{' '.join(items)}]"
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


def sorted_items(m: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
    """The items of a map in the order in which fmt prints them."""
    return sorted(m.items(), key=lambda item: sort_key(item[0]))


def sort_key(key: Any) -> Any:
    """What fmt compares of a map's key: its type, its value."""
    kind = type(key).__name__ if key is not None else ""
    if isinstance(key, tuple):
        return kind, *map(sort_key, key)
    if is_dataclass(key):
        return kind, *(sort_key(getattr(key, field.name)) for field in fields(key))
    if isinstance(key, Box):
        return key.type, sort_key(key.value)
    if isinstance(key, str):
        return kind, encoded(key)
    if isinstance(key, int | float):
        return kind, key == key, key  # NaN comes first
    return kind, id(key)


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


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


@runtime_checkable
class Named(Protocol):
    """Named is anything with a name."""

    def name(self) -> str: ...


@dataclass(eq=False, slots=True)
class User:
    """User has a name."""

    _name: str = ""
    GO_TYPE: ClassVar[str] = "*main.User"
    GO_FIELDS: ClassVar[dict[str, str]] = {"name": "string"}

    def __copy__(self) -> User:
        return User(self._name)

    def name(self) -> str:
        """Name implements Named."""
        return self._name


class UserValue(User):
    """An interface value that is a User, not a pointer to one."""

    GO_TYPE: ClassVar[str] = "main.User"

    @classmethod
    def of(cls, user: User) -> UserValue:
        return cls(user._name)


@dataclass(eq=False, slots=True)
class Machine:
    """Machine has one through a pointer only."""

    id: int = 0
    GO_TYPE: ClassVar[str] = "*main.Machine"
    GO_FIELDS: ClassVar[dict[str, str]] = {"id": "int"}

    def __copy__(self) -> Machine:
        return Machine(self.id)

    def name(self) -> str:
        """Name implements Named."""
        return f"machine-{self.id}"


class MachineValue(Machine):
    """An interface value that is a Machine, not a pointer to one."""

    GO_TYPE: ClassVar[str] = "main.Machine"
    name = None  # type: ignore[assignment]

    @classmethod
    def of(cls, machine: Machine) -> MachineValue:
        return cls(machine.id)


def describe(v: Any) -> str:
    if v is None:
        return "nil"
    elif isinstance(v, bool):
        return f"bool {str(v).lower()}"
    elif type(v) is int:
        return f"int {wrap64(v + 1)}"
    elif (
        isinstance(v, Box)
        and v.type == "int8"
        or isinstance(v, Box)
        and v.type == "int32"
        or isinstance(v, Box)
        and v.type == "uint8"
    ):
        return f"small {show(v)} of {dynamic_type(v)}"
    elif isinstance(v, float):
        return f"float64 {v:.2f}"
    elif isinstance(v, Box) and v.type == "main.Celsius":
        x5 = v.value
        return f"{x5:.1f} degrees"
    elif isinstance(v, str):
        return "string of " + f"{len(v)}"
    elif isinstance(v, Box) and v.type == "[]int":
        x7 = v.value
        return f"ints {len(x7)}"
    elif isinstance(v, Box) and v.type == "map[string]int":
        x8 = v.value
        return f"map {x8.get('a', 0)}"
    elif isinstance(v, Box) and v.type == "func() int":
        x9 = v.value
        return f"function giving {x9()}"
    elif isinstance(v, Named):
        return "named " + v.name()
    elif isinstance(v, Exception):
        return "error " + str(v)
    elif isinstance(v, Box) and v.type == "*int":
        x12 = v.value
        return f"pointer to {x12.value}"
    else:
        return f"something: {dynamic_type(v)}"


def main() -> None:
    with Defers() as deferred:
        n = Ref(7)
        values: list[Any] = [
            None,
            True,
            41,
            Box(3, "int8"),
            Box(ord("x"), "int32"),
            Box(1, "uint8"),
            2.5,
            Box(20.0, "main.Celsius"),
            Box(3.0, "main.Meters"),
            "text",
            Box([1, 2], "[]int"),
            Box(["a"], "[]string"),
            Box({"a": 9}, "map[string]int"),
            Box(lambda: 5, "func() int"),
            UserValue("ann"),
            User("bob"),
            Machine(7),
            MachineValue(8),
            Exception("oops"),
            Box(n, "*int"),
            Box([1, 2], "[2]int"),
            Box(None, "struct {}"),
            Box(3, "uint"),
            Box(4, "int64"),
            Box(1.5, "float32"),
        ]
        for v in values:
            print(describe(v))

        v2: Any = 42
        if type(v2) is int:
            print("int", v2)
        ok2 = isinstance(v2, str)
        s = v2 if ok2 else ""
        print(f"{quote(s)} {str(ok2).lower()}")
        is_named = isinstance(v2, Named)
        print(str(is_named).lower())

        def cleanup() -> None:
            print("recovered:", show(recover()))

        deferred.defer(cleanup)
        print(type_assert(v2, str, "string"))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
