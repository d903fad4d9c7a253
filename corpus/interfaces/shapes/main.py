"""Interfaces are satisfied implicitly."""

import math
import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Protocol

# --- Go semantics that Python lacks ------------------------------------------


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


# --- the program -------------------------------------------------------------


class Shape(Protocol):
    """Shape is anything that has an area and a perimeter."""

    def area(self) -> float: ...

    def perimeter(self) -> float: ...


@dataclass(slots=True)
class Rect:
    """Rect is a rectangle."""

    width: float = 0.0
    height: float = 0.0

    def area(self) -> float:
        return self.width * self.height

    def perimeter(self) -> float:
        return 2.0 * self.width + 2.0 * self.height

    def __str__(self) -> str:
        """String makes a rectangle print nicely."""
        return f"{float_text(self.width)}x{float_text(self.height)}"


@dataclass(slots=True)
class Circle:
    """Circle is a circle."""

    radius: float = 0.0

    def area(self) -> float:
        return 3.0 * self.radius * self.radius

    def perimeter(self) -> float:
        return 6.0 * self.radius


def measure(s: Shape) -> None:
    print(show(s), float_text(s.area()), float_text(s.perimeter()))


def largest(shapes: list[Shape]) -> Shape | None:
    best: Shape | None = None
    for s in shapes:
        if best is None or s.area() > best.area():
            best = s
    return best


def main() -> None:
    shapes = [Rect(3.0, 4.0), Circle(5.0), Rect(width=1.5, height=2.0)]
    for s in shapes:
        measure(s)
    value = largest(shapes)
    if isinstance(value, Circle):
        print("largest is a circle of radius", float_text(value.radius))
    print(str(largest([]) is None).lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
