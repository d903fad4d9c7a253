"""Literals in loops that capture what the loop assigns: bound where they are over
first."""

import math
import sys
import traceback
from collections.abc import Callable, Mapping, MutableSequence, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


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

    def inner(value: Any, go_type: str = "", exported: bool = True) -> str:
        return show(value, go_type, depth, methods and exported, names)

    of = element_type(go_type)
    if isinstance(v, Mapping):
        items = [f"{inner(key)}:{inner(x, of)}" for key, x in sorted_items(v)]
        return f"map[{' '.join(items)}]"
    if isinstance(v, Sequence):
        return f"[{' '.join(inner(item, of) for item in v)}]"
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


def run_main(main: Callable[[], object]) -> None:
    """Runs main; as in Go, a panic ends the program with exit code 2."""
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as exc:
        report_panic(exc)
        sys.exit(2)


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


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


def sort_slice(xs: MutableSequence[Any], less: Less) -> None:
    """sort.Slice: equal elements end up in the order in which Go leaves them."""

    def swap(i: int, j: int) -> None:
        xs[i], xs[j] = xs[j], xs[i]

    pdqsort(less, swap, 0, len(xs), len(xs).bit_length())


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


def apply(f: Callable[[int], int], x: int) -> int:
    return f(x)


def main() -> None:
    sum_ = 0
    for i in range(3):
        total = Ref(0)

        def add(n: int, total=total) -> None:
            total.value += n

        def show_(i=i, total=total) -> None:
            print("total", total.value, i)

        add(i)
        show_()
        sum_ += total.value
        current = sum_

        def func(x: int, sum_=sum_) -> int:
            return x + sum_

        print(apply(func, i), current)

        def func2(sum_=sum_, i=i) -> None:
            try:
                if i == 1:
                    raise Panic(f"boom{sum_}")
            except Exception as exc:
                r = recovered(exc)
                print("rec", show(r), sum_)

        func2()
    names = ["a", "c", "b"]
    weights = {"a": 3, "b": 1, "c": 2}
    for round_ in range(2):
        weights["a"] = weights.get("a", 0) - round_ * 5
        sort_slice(
            names,
            lambda i, j: weights.get(at(names, i), 0) < weights.get(at(names, j), 0),
        )
        print(f"[{' '.join(names)}]")
    x = 1
    while x < 10:

        def double(x=x) -> int:
            return wrap64(x * 2)

        x = double()
    print(x)
    fs: list[Callable[[], int]] = []
    prev = Ref(0)
    for v in [1, 2, 3]:
        prev.value = prev.value + v

        def func3(v=v) -> int:
            return prev.value * 10 + v

        fs.append(func3)
    for f in fs:
        print(f())


if __name__ == "__main__":
    run_main(main)
