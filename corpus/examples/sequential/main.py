import math
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from dataclasses import dataclass, fields, is_dataclass
from itertools import islice
from types import FunctionType
from typing import Any, ClassVar, NoReturn, Protocol, TypeVar, runtime_checkable

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


def dynamic_type(v: object) -> str:
    """What %T prints for an interface value."""
    return "<nil>" if v is None else type_name(v)


def exit_now(code: int) -> NoReturn:
    """os.Exit(code): ends the program at once, without deferred calls."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


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
    if isinstance(v, Box):
        return show(v.value, v.underlying, depth, methods, names)
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


def quo(a: int, b: int) -> int:
    """Integer division that rounds toward zero, as Go's / does."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    return -(-a // b) if (a < 0) != (b < 0) else a // b


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


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def check_slice3(low: int, high: int, max_: int, limit: int, kind: str) -> None:
    """Panics as Go does unless 0 <= low <= high <= max <= limit."""
    if not 0 <= max_ <= limit:
        bounds = f"[::{max_}]" + (f" with {kind} {limit}" if max_ >= 0 else "")
    elif not 0 <= high <= max_:
        bounds = f"[:{high}:{max_}]" if high >= 0 else f"[:{high}:]"
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}:]" if low >= 0 else f"[{low}::]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


class Slice(MutableSequence[ItemT]):
    """A Go slice: a window on an array (a list) that other slices may share."""

    __slots__ = ("array", "low", "length", "capacity", "size", "pointers")

    def __init__(
        self,
        array: list[ItemT] | None = None,
        low: int = 0,
        length: int | None = None,
        capacity: int | None = None,
        size: int = 8,
        pointers: bool = False,
    ) -> None:
        self.array: Any = array  # None: a nil slice
        self.low = low
        if length is None or capacity is None:
            rest = len(array or ()) - low
            length = rest if length is None else length
            capacity = rest if capacity is None else capacity
        self.length, self.capacity = length, capacity
        self.size, self.pointers = size, pointers  # of the elements, for growth

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, i: Any) -> Any:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        return self.array[self.low + i]

    def __setitem__(self, i: Any, value: Any) -> None:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        self.array[self.low + i] = value

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array or (), self.low, self.low + self.length)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a slice shrinks by reslicing")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a slice grows by append()")


def reslice(
    s: Slice[ItemT],
    low: int = 0,
    high: int | None = None,
    max_: int | None = None,
    zero: Callable[[], Any] = int,
    kind: str = "capacity",
) -> Slice[ItemT]:
    """s[low:high:max], on the same array; zero() makes elements not yet used."""
    high = s.length if high is None else high
    if max_ is None:
        check_slice(low, high, s.capacity, kind)
    else:
        check_slice3(low, high, max_, s.capacity, kind)
    capacity = s.capacity if max_ is None else max_
    if s.array is None:
        return s
    while len(s.array) < s.low + high:  # append() makes lists no longer than needed
        s.array.append(zero())
    return type(s)(s.array, s.low + low, high - low, capacity - low, s.size, s.pointers)


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def enumerate_runes(s: str) -> Iterator[tuple[int, int]]:
    """Byte offset and code point of each character, as Go's range gives them."""
    offset = 0
    for char in s:
        yield offset, rune_of(char)
        offset += len(encoded(char))


# --- the program -------------------------------------------------------------


@runtime_checkable
class Shape(Protocol):
    """Shape is anything with an area."""

    def area(self) -> float: ...


@dataclass(slots=True)
class Rect:
    w: float = 0.0
    h: float = 0.0
    GO_FIELDS: ClassVar[dict[str, str]] = {"W": "float64", "H": "float64"}

    def area(self) -> float:
        return self.w * self.h


@dataclass(eq=False, slots=True)
class Circle:
    r: float = 0.0
    GO_TYPE: ClassVar[str] = "*main.Circle"
    GO_FIELDS: ClassVar[dict[str, str]] = {"R": "float64"}

    def area(self) -> float:
        return 3.0 * self.r * self.r


ERR_EMPTY = Exception("empty input")


def hash_(s: str) -> int:
    """hash is 32-bit FNV-1a: the multiplication must wrap."""
    h = 2166136261
    for i in range(len(s)):
        h ^= ord(s[i])
        h = h * 16777619 & 0xFFFFFFFF
    return h


def fill(window: Slice[int], v: int) -> None:
    """fill writes through a window onto its caller's array."""
    for i in range(len(window)):
        window[i] = v


def mean(xs: Slice[int]) -> tuple[int, Exception | None]:
    avg = 0
    err: Exception | None = None
    try:
        if len(xs) == 0:
            return 0, ERR_EMPTY
        total = 0
        for x in xs:
            total += x
        return quo(total, len(xs) - 3), None
    except Exception as exc:
        r = recovered(exc)
        err = Exception(f"mean: {show(r)}")
    return avg, err


def describe(v: Any) -> str:
    if v is None:
        return "nothing"
    elif isinstance(v, int) or isinstance(v, Box) and v.type == "int64":
        return f"integer {show(v)}"
    elif isinstance(v, Shape):
        return f"shape of area {v.area():.1f}"
    elif isinstance(v, Exception):
        return "error: " + str(v)
    else:
        return f"{dynamic_type(v)}"


def main() -> None:
    print(hash_("go"), 6, -3, -1)
    grid = [[1, 2], [3, 4]]
    copied: list[list[int]] = [row.copy() for row in grid]
    copied[0][0] = 9
    print(list_text(grid, list_text), list_text(copied, list_text))
    xs = Slice([1, 2, 3, 4, 5])
    fill(reslice(xs, 1, 3), 0)
    print(
        f"[{' '.join(map(str, xs))}]",
        len(reslice(xs, 1, 3)),
        reslice(xs, 1, 3).capacity,
    )
    for i, r in enumerate_runes("hé!"):
        print(f"{i}:{chr(r)} ", end="")
    print()
    for v in [
        None,
        42,
        Box(7, "int64"),
        Rect(2.0, 3.0),
        Circle(1.0),
        ERR_EMPTY,
        "text",
        2.5,
    ]:
        print(describe(v))
    _, err = mean(Slice())
    if is_error(err, ERR_EMPTY):
        print("caught:", err or "<nil>")
    _, err = mean(Slice([1, 2, 3]))
    if err is not None:
        print("caught:", err)
        exit_now(3)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
