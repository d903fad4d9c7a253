"""Print, Println, Sprint and Fprint: when spaces come between operands, and what values
look like."""

import math
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from struct import pack, unpack
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def complex_text(z: complex, bits: int = 128) -> str:
    """z as Go prints a complex128: (1+2i)."""
    real, imaginary = float_text(z.real), float_text(z.imag)
    if bits == 64:
        real, imaginary = float32_text(z.real), float32_text(z.imag)
    sign = "" if imaginary.startswith(("+", "-")) else "+"
    return f"({real}{sign}{imaginary}i)"


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
    if isinstance(key, str):
        return kind, encoded(key)
    if isinstance(key, int | float):
        return kind, key == key, key  # NaN comes first
    return kind, id(key)


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def byte_len(s: str) -> int:
    """len(s) in bytes."""
    return len(s) if s.isascii() else len(encoded(s))


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Pair:
    a: Any = None
    b: Ref[int] | None = None


def main() -> None:
    print("ab1 2 truec3")
    print("1 2")
    print("a", 1, "true", "2.5", ord("x"), "<nil>", "b")
    print()
    s = f"x1 2y[{' '.join(map(str, [3]))}] [{' '.join(map(str, [4]))}]"
    t = f"end {s}\n"
    print(f"{t}{len(t)}")

    text = "out-7\n"
    print(text, end="")
    n, err = (byte_len(text), None)
    print(n, err or "<nil>")
    print("to", "stdout")
    print("to stderr: not compared", file=sys.stderr)
    print("the builtin prints to stderr too", file=sys.stderr)

    print(
        f"[{' '.join([])}]",
        f"[{' '.join([''])}]",
        map_text({}, lambda item: str(item).lower(), order=encoded),
        f"[{' '.join(map(str, []))}]",
        show(Pair()),
    )
    print(
        show(Pair(1, None)),
        show([None, 1, "s", 2.5, [1]]),
        list_text([["a"], []], list_text),
    )
    print(
        -5, 18446744073709551615, "0.1", "1e+100", complex_text(complex(1.0, 0.0), 64)
    )
    print(
        f"[{' '.join(map(str, list(b'abc')))}]",
        f"[{' '.join(map(str, list(map(ord, 'abc'))))}]",
        f"[{' '.join(map(str, [1, 2, 3]))}]",
        from_bytes([104, 105]),
    )
    print(
        map_text({"b": [2], "a": [1, 2]}, list_text, order=encoded),
        show({2.5: True, -1.0: False}),
        map_text({True: 1, False: 0}, key=lambda item: str(item).lower()),
    )
    print('tab\tquote"', "raw\\n", "null:\x00:", "é", "世")


if __name__ == "__main__":
    main()
