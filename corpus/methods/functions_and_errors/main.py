"""Defined types that are no structs, with methods; functions as handlers; errors of any
kind."""

from __future__ import annotations

import math
import sys
import threading
import traceback
from collections.abc import Callable, Mapping, MutableSequence, Sequence
from copy import copy
from dataclasses import dataclass, fields, is_dataclass
from functools import partial
from types import FunctionType
from typing import Any, ClassVar, Generic, Protocol, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> Any:
        return self.args[1]


def error_text(err: object) -> str:
    """err.Error() or x.String(): a panic when it is nil."""
    if err is None:
        text = "invalid memory address or nil pointer dereference"
        raise GoRuntimeError(text)
    return str(err)


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


def as_error(err: Exception | None, cls: type[ItemT]) -> ItemT | None:
    """err, or the first error that it wraps, that is a cls; None if there is none."""
    if err is None or isinstance(err, cls):
        return err
    found = (as_error(cause, cls) for cause in causes(err))
    return next((match for match in found if match is not None), None)


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


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


def upper_rune(r: int) -> int:
    """unicode.ToUpper."""
    if not 0 <= r <= 0x10FFFF:
        return r
    upper, title = chr(r).upper(), chr(r).title()
    return ord(upper) if len(upper) == 1 else ord(title) if len(title) == 1 else r


def to_upper(s: str) -> str:
    """strings.ToUpper: each character becomes one character ("ß" stays)."""
    if s.isascii():
        return s.upper()
    return "".join(rune_string(upper_rune(rune_of(char))) for char in s)


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


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


Less = Callable[[int, int], bool]
Swap = Callable[[int, int], object]


def sort_data(data: Any) -> None:
    """sort.Sort, by the methods len, less and swap of data."""
    data = sortable(data)
    n = data.len()
    pdqsort(data.less, data.swap, 0, n, n.bit_length())


class SortableSlice:
    """sort.IntSlice and the like: xs with the methods to sort it."""

    def __init__(self, xs: MutableSequence[Any]) -> None:
        self.xs = xs

    def len(self) -> int:
        """The number of elements."""
        return len(self.xs)

    def less(self, i: int, j: int) -> bool:
        """Whether element i is less than element j; NaN is less than all others."""
        x, y = self.xs[i], self.xs[j]
        if isinstance(x, str):
            return encoded(x) < encoded(y)
        return bool(x < y or (x != x and y == y))

    def swap(self, i: int, j: int) -> None:
        """Swaps two elements."""
        self.xs[i], self.xs[j] = self.xs[j], self.xs[i]


def sortable(data: Any) -> Any:
    """data with the methods len, less and swap: a plain slice gets them."""
    return data if hasattr(data, "less") else SortableSlice(data)


def pdqsort(less: Less, swap: Swap, a: int, b: int, limit: int) -> None:
    """Sorts [a:b] as Go does; after limit bad pivots it turns to heapsort."""
    balanced = partitioned = True
    while b - a > 12:
        if limit == 0:
            pdq_heapsort(less, swap, a, b)
            return
        if not balanced:
            pdq_break_patterns(swap, a, b)
            limit -= 1
        pivot, swaps = pdq_pivot(less, a, b)
        if swaps == 12:  # it looks sorted the other way round
            pdq_reverse(swap, a, b)
            pivot = b - 1 - (pivot - a)
        likely_sorted = balanced and partitioned and swaps in (0, 12)
        if likely_sorted and pdq_partly_sorted(less, swap, a, b):
            return
        if a > 0 and not less(a - 1, pivot):
            a = pdq_partition_equal(less, swap, a, b, pivot)
            continue
        size = b - a
        middle, partitioned = pdq_partition(less, swap, a, b, pivot)
        balanced = min(middle - a, b - middle) >= size // 8
        if middle - a < b - middle:
            pdqsort(less, swap, a, middle, limit)
            a = middle + 1
        else:
            pdqsort(less, swap, middle + 1, b, limit)
            b = middle
    for i in range(a + 1, b):
        while i > a and less(i, i - 1):
            swap(i, i - 1)
            i -= 1


def pdq_partition(
    less: Less, swap: Swap, a: int, b: int, pivot: int
) -> tuple[int, bool]:
    """Moves what is less than the pivot before it; its new index; no swaps?"""
    swap(a, pivot)
    i, j = a + 1, b - 1
    already = True
    while True:
        while i <= j and less(i, a):
            i += 1
        while i <= j and not less(j, a):
            j -= 1
        if i > j:
            break
        swap(i, j)
        i, j = i + 1, j - 1
        already = False
    swap(j, a)
    return j, already


def pdq_partition_equal(less: Less, swap: Swap, a: int, b: int, pivot: int) -> int:
    """Moves what equals the pivot to the front of [a:b], which has nothing less."""
    swap(a, pivot)
    i, j = a + 1, b - 1
    while True:
        while i <= j and not less(a, i):
            i += 1
        while i <= j and less(a, j):
            j -= 1
        if i > j:
            return i
        swap(i, j)
        i, j = i + 1, j - 1


def pdq_partly_sorted(less: Less, swap: Swap, a: int, b: int) -> bool:
    """Puts up to five elements in their place; whether [a:b] is sorted then."""
    i = a + 1
    for _ in range(5):
        while i < b and not less(i, i - 1):
            i += 1
        if i == b:
            return True
        if b - a < 50:
            return False
        swap(i, i - 1)
        if i - a >= 2:
            for j in range(i - 1, 0, -1):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
        if b - i >= 2:
            for j in range(i + 1, b):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
    return False


def pdq_pivot(less: Less, a: int, b: int) -> tuple[int, int]:
    """A pivot for [a:b], and how many of the elements looked at were out of order."""
    size, swaps = b - a, 0

    def median(x: int, y: int, z: int) -> int:
        nonlocal swaps
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        if less(z, y):
            y, z, swaps = z, y, swaps + 1
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        return y

    i, j, k = (a + size // 4 * part for part in (1, 2, 3))
    if size >= 50:
        i, j, k = (median(x - 1, x, x + 1) for x in (i, j, k))
    return median(i, j, k), swaps


def pdq_break_patterns(swap: Swap, a: int, b: int) -> None:
    """Scatters three elements, where patterns might lead to bad pivots."""
    size = random = b - a
    for i in range(a + size // 4 * 2 - 1, a + size // 4 * 2 + 2):
        random ^= random << 13 & 0xFFFFFFFFFFFFFFFF
        random ^= random >> 7
        random ^= random << 17 & 0xFFFFFFFFFFFFFFFF
        other = random & ((1 << size.bit_length()) - 1)
        swap(i, a + (other - size if other >= size else other))


def pdq_reverse(swap: Swap, a: int, b: int) -> None:
    """Reverses [a:b]."""
    for k in range((b - a) // 2):
        swap(a + k, b - 1 - k)


def pdq_heapsort(less: Less, swap: Swap, a: int, b: int) -> None:
    """Sorts [a:b] by a heap."""

    def sift_down(root: int, high: int) -> None:
        while (child := 2 * root + 1) < high:
            if child + 1 < high and less(a + child, a + child + 1):
                child += 1
            if not less(a + root, a + child):
                return
            swap(a + root, a + child)
            root = child

    for i in range((b - a - 1) // 2, -1, -1):
        sift_down(i, b - a)
    for i in range(b - a - 1, -1, -1):
        swap(a, a + i)
        sift_down(0, i)


WHITE_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)  # what Go calls white space: Python's has \x1c to \x1f as well


def trim_space(s: str) -> str:
    """strings.TrimSpace. (str.strip would take away \\x1c to \\x1f as well.)"""
    return s.strip(WHITE_SPACE)


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


class HandlerFunc:
    """HandlerFunc handles by calling itself."""

    def __init__(self, function: Callable[[str], str]) -> None:
        self.function = function

    def __call__(self, *args: Any) -> str:
        return self.function(*args)

    def serve(self, s: str) -> str:
        """Serve calls f."""
        return self(s)

    def then(self, g: HandlerFunc) -> HandlerFunc:
        """Then chains."""
        return HandlerFunc(lambda s: g(self(s)))


class Handler(Protocol):
    """Handler serves."""

    def serve(self, arg1: str) -> str: ...


class ErrNegative(float):
    """ErrNegative is an error that is a number."""

    def __str__(self) -> str:
        return f"negative: {float_text(float(self))}"


class ErrCode(int):
    """ErrCode is an error that is an int."""

    def __str__(self) -> str:
        return at(["", "not found", "denied"], self)


# The codes.
NOT_FOUND = ErrCode(1)
DENIED = ErrCode(2)


class Errors(list[Any]):
    """Errors is a list of errors."""

    def __str__(self) -> str:
        parts: list[str] = []
        for e in self:
            parts.append(error_text(e))
        return "; ".join(parts)


class Name(str):
    """Name is an error that is a string."""

    def __str__(self) -> str:
        return "bad name " + str.__str__(self)


def check(x: float) -> Any:
    if x < 0.0:
        return ErrNegative(x)
    if x == 0.0:
        return NOT_FOUND
    return None


class IntList(list[int]):
    """IntList is sortable."""

    def len(self) -> int:
        return len(self)

    def less(self, i: int, j: int) -> bool:
        return self[i] < self[j]

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]

    def add(self, xs: list[int]) -> None:
        """Add appends."""
        self.extend(xs)

    def sum(self) -> int:
        """Sum adds."""
        total = 0
        for x in self:
            total += x
        return total


class Counts(dict[str, int]):
    """Counts counts words."""

    def inc(self, word: str) -> None:
        """Inc counts one."""
        self[word] = self.get(word, 0) + 1


class Counter(int):
    """Counter counts."""

    @staticmethod
    def inc(c: Ref[Counter]) -> None:
        """Inc adds one."""
        c.value = Counter(c.value + 1)


class Greeter(Protocol):
    """Greeter greets."""

    def name(self) -> str: ...

    def greet(self) -> str: ...


@dataclass(eq=False, slots=True)
class Person:
    """Person is a Greeter."""

    _name: str = ""
    GO_TYPE: ClassVar[str] = "*main.Person"

    def name(self) -> str:
        """Name gives it."""
        return self._name

    def greet(self) -> str:
        """Greet greets."""
        return "I am " + self._name


@dataclass(eq=False, slots=True)
class Robot:
    """Robot wraps what it greets with."""

    greeter: Greeter | Any = None
    counter: Ref[Counter] | Any = None
    id: int = 0

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Robot)
            and interface_equal(self.greeter, other.greeter)
            and self.counter == other.counter
            and self.id == other.id
        )

    def greet(self) -> str:
        """Greet overrides."""
        self = copy(self)
        Counter.inc(self.counter)
        return "BEEP " + self.greeter.greet()

    def inc(self) -> None:
        Counter.inc(self.counter)

    def name(self) -> str:
        return self.greeter.name()


@dataclass(eq=False, slots=True)
class Local:
    a: int = 0
    b: str = ""

    def __str__(self) -> str:
        return f"{{{self.a} {self.b}}}"


def main() -> None:
    upper = HandlerFunc(to_upper)
    print(upper.serve("a"), upper("b"))
    exclaim = upper.then(HandlerFunc(lambda s: s + "!"))
    h = exclaim
    print(h.serve("hey"))
    handlers: dict[str, Handler] = {"up": upper, "title": HandlerFunc(trim_space)}
    print(handlers["up"].serve("x"), handlers["title"].serve(" y "))

    for x in [-2.0, 0.0, 1.0]:
        err = check(x)
        negative = ErrNegative(0.0)
        if (found := as_error(err, ErrNegative)) is not None and (
            negative := found
        ) is not None:
            print("neg", float_text(float(negative)), show(err))
        elif is_error(err, NOT_FOUND):
            print(
                "code",
                show(err),
                str(interface_equal(err, NOT_FOUND)).lower(),
                str(interface_equal(err, DENIED)).lower(),
            )
        else:
            print(show(err))
    e = check(-1.0)
    if isinstance(e, ErrNegative):
        print(e, str(e < 0.0).lower())
    wrapped = WrappedError(f"ctx: {DENIED}", DENIED)
    code = ErrCode(0)
    print(
        str(
            (found2 := as_error(wrapped, ErrCode)) is not None
            and (code := found2) is not None
        ).lower(),
        int(code),
        str(code == DENIED).lower(),
        str(code > NOT_FOUND).lower(),
    )
    all_ = Errors([NOT_FOUND, Name("x")])
    print(all_, len(type_assert(all_, Errors, "main.Errors")))

    list_ = IntList([3, 1])
    list_.add([2])
    sort_data(list_)
    print(f"[{' '.join(map(str, list_))}]", list_.sum(), list_[0], len(list_))
    counts = Counts()
    counts.inc("a")
    counts.inc("a")
    print(map_text(counts, order=encoded), counts.get("a", 0))
    c = Ref(Counter(0))
    Counter.inc(c)
    p = c
    Counter.inc(p)
    print(c.value, p.value)

    r = Robot(Person("Ann"), c, 7)
    print(r.greet(), r.greeter.name(), r.counter.value)
    greet, inc = r.greeter.greet, partial(Counter.inc, r.counter)
    inc()
    print(greet(), c.value)
    g = r
    print(g.name(), g.greet())

    ps = [Local(1, "x"), Local(2, "y")]
    print(f"[{' '.join(map(str, ps))}]", len(ps))


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
