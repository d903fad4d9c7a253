"""Comma-ok forms in front of an if: the test takes the place of ok, values are still
copied."""

import math
import sys
import traceback
from collections.abc import Callable, Mapping, MutableSequence
from copy import copy
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, ClassVar, Protocol, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def causes(err: Any) -> list[Exception]:
    """The errors that err wraps directly."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    several = inner if isinstance(inner, MutableSequence) else [inner]
    return [cause for cause in several if cause is not None]


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


# --- the program -------------------------------------------------------------


class Shape(Protocol):
    def area(self) -> float: ...


@dataclass(eq=False, slots=True)
class Sq:
    s: float = 0.0
    GO_TYPE: ClassVar[str] = "*main.Sq"

    def area(self) -> float:
        return self.s * self.s


@dataclass(eq=False, slots=True)
class Pt:
    x: int = 0
    y: int = 0


@dataclass(eq=False)
class E(Exception):
    code: int = 0
    GO_TYPE: ClassVar[str] = "*main.E"
    POINTER_TEXT: ClassVar[bool] = True  # only pointers have a text

    def __str__(self) -> str:
        return f"E{self.code}"


def get(i: int) -> Any:
    if i == 0:
        return 5
    if i == 1:
        return Pt(1, 2)
    return "str"


def f(i: int) -> str:
    # take it
    value = get(i)
    ok = isinstance(value, Pt)
    v = copy(value) if ok else Pt()  # a point
    if not ok:
        return "no point"
    v.x += 1
    return f"{show(v)}"


def g(x: Any) -> int:
    if not isinstance(x, int):
        return -1
    n = x
    x = None
    n = wrap64(n + 1)
    return n


def h(m: dict[str, Pt], k: str) -> str:
    if k not in m:
        return "missing " + k
    p = m[k]
    p.x = 7
    q: Pt | Any = m.get("zz")
    found = "zz" in m
    if found and q.x > 3:
        return "never"
    c = {"a": 4}
    if "a" in c and c["a"] > 3:
        n = c["a"]
        print("four", n)
    if "b" not in c:
        print("no b")
    if "a" in c:
        print("a")
    return f"{show(p)} {str(q is None).lower()}"


def err(e: Exception | None) -> None:
    if isinstance(e, E) and e.code == 3:
        print("three")
    if isinstance(e, E) and e.code == 4:
        print("four", e)
    target: E | None = None
    if (target := as_error(e, E)) is not None and target.code > 1:
        print("as", target.code)


def area(s: Shape) -> float:
    if not isinstance(s, Sq):
        raise Panic("no square")
    return s.s + s.area()


def copies() -> None:
    m = {"a": Pt(1, 1)}
    if "a" in m:
        v = copy(m["a"])
        v.x = 5
        print(show(v), map_text(m, lambda item: show(item, depth=1)))
    w, ok2 = copy(m.get("a", Pt())), "a" in m
    w.x = 7
    print(show(w), str(ok2).lower(), map_text(m, lambda item: show(item, depth=1)))
    x = w
    ok2 = isinstance(x, Pt)
    z = copy(x) if ok2 else Pt()
    z.x = 9
    print(show(z), show(x), str(ok2).lower())
    if isinstance(x, Pt):
        v = copy(x)
        v.x = 11
        print(show(v), show(x))
    n: Any = 3
    if isinstance(n, int):
        v2 = n
        n = "changed"
        print(v2, show(n))


def main() -> None:
    copies()
    for i in range(3):
        print(f(i), g(get(i)))
    m = {"a": Pt(1, 2)}
    print(h(m, "a"), h(m, "b"))
    err(E(3))
    err(E(4))
    err(Exception("x"))
    print(float_text(area(Sq(2.0))))
    for i in range(3):
        v = get(i)
        if not isinstance(v, str):
            continue
        print(v)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
