"""Interfaces are satisfied implicitly."""

import math
from dataclasses import dataclass
from typing import Protocol

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


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    if isinstance(v, float):
        return float_text(v)
    return "<nil>" if v is None else str(v)


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

    def __str__(self) -> str:
        return f"{{{float_text(self.radius)}}}"


def measure(s: Shape) -> None:
    print(text_of(s), float_text(s.area()), float_text(s.perimeter()))


def largest(shapes: list[Shape]) -> Shape | None:
    best: Shape | None = None
    for s in shapes:
        if best is None or s.area() > best.area():
            best = s
    return best


def main() -> None:
    shapes: list[Shape] = [Rect(3.0, 4.0), Circle(5.0), Rect(width=1.5, height=2.0)]
    for s in shapes:
        measure(s)
    c = largest(shapes)
    if isinstance(c, Circle):
        print("largest is a circle of radius", float_text(c.radius))
    print(str(largest([]) is None).lower())


if __name__ == "__main__":
    main()
