"""Calls that change what is read beside them: the Go compiler makes the calls first."""

import math
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, fields, is_dataclass
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
        keys = go_type.removesuffix(of)[4:-1]
        items = [f"{inner(key, keys)}:{inner(x, of)}" for key, x in sorted_items(v)]
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


def checked(i: int, xs: Sequence[object]) -> int:
    """i, once it is known to be an index of xs."""
    check_index(i, len(xs))
    return i


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


g = 1


def bump() -> int:
    global g
    g = 100
    return 5


@dataclass(eq=False, slots=True)
class P:
    n: int = 0


def main() -> None:
    global g
    value = bump()
    g += value
    print("global", g)
    g = 1
    value2 = bump()
    g = g + value2
    print("global2", g)
    n = 1

    def func() -> int:
        nonlocal n
        n = 50
        return 7

    value3 = func()
    n += value3
    print("local", n)
    one, two = [1], [2]
    x = one

    def func2() -> int:
        nonlocal x
        x = two
        return 10

    value4 = func2()
    x[0] += value4
    print("slice", f"[{' '.join(map(str, one))}]", f"[{' '.join(map(str, two))}]")
    m1, m2 = {0: 1}, {0: 2}
    m = m1

    def func3() -> int:
        nonlocal m
        m = m2
        return 10

    value5 = func3()
    m[0] = m.get(0, 0) + value5
    print("map", show(m1), show(m2))
    value6 = 1
    value7 = 2
    a = Ref(value6)
    b = Ref(value7)
    p = a

    def func4() -> int:
        nonlocal p
        p = b
        return 10

    value8 = func4()
    p.value += value8
    print("ptr", a.value, b.value)
    arr = [1, 2, 3]
    i = 0

    def func5() -> int:
        nonlocal i
        i = 2
        return 10

    value9 = func5()
    arr[i] += value9
    print("idx", f"[{' '.join(map(str, arr))}]")

    def func6() -> int:
        nonlocal i
        i = 1
        return 77

    arr[i] = func6()
    print("idx2", f"[{' '.join(map(str, arr))}]")
    pa, pb = P(1), P(2)
    q = pa

    def func7() -> int:
        nonlocal q
        q = pb
        return 10

    value10 = func7()
    q.n += value10
    print("field", show(pa), show(pb))

    def func8() -> int:
        arr[0] = 1000
        return 1

    value11 = func8()
    arr[0] += value11
    print("elem", f"[{' '.join(map(str, arr))}]")
    index = i
    i, arr[checked(index, arr)] = 2, 99
    print(i, f"[{' '.join(map(str, arr))}]")
    arr[i], i = 5, 0
    print(i, f"[{' '.join(map(str, arr))}]")
    s = "a"

    def func9() -> str:
        nonlocal s
        s = "b"
        return "c"

    value12 = func9()
    s += value12
    print(s)
    f = 1.5

    def f2() -> float:
        nonlocal f
        f = 10.0
        return 1.0

    value13 = f2()
    f = f * 2.0 + value13
    print(float_text(f))
    t = P(1)

    def func10() -> int:
        t.n = 9
        return 1

    value14 = func10()
    u, v = copy(t), value14
    print(show(u), v)
    value15 = bump()
    w = [g, value15, g]
    g = 3
    value16 = bump()
    w = [g, value16, g]
    print(f"[{' '.join(map(str, w))}]")

    def func11() -> int:
        nonlocal n
        n = 1
        return 2

    value17 = func11()
    print(n, value17, n)

    def y2() -> int:
        nonlocal n
        n = 70
        return 2

    value18 = y2()
    y = n + value18 + n
    print(y)
    z = [0] * 3
    z[checked(n - 70, z)], n = 4, 71
    print(f"[{' '.join(map(str, z))}]", n)


if __name__ == "__main__":
    run_main(main)
