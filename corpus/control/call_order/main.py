"""Calls that change what is read beside them: the Go compiler makes the calls first."""

import math
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
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


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


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


# --- the program -------------------------------------------------------------


g = 1


def bump() -> int:
    global g
    g = 100
    return 5


@dataclass(eq=False, slots=True)
class P:
    n: int = 0

    def __str__(self) -> str:
        return f"{{{self.n}}}"


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
    print("map", map_text(m1), map_text(m2))
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
    print("field", pa, pb)

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
    print(u, v)
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
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
