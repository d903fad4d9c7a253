"""Methods with value and with pointer receivers."""

from __future__ import annotations

import math
from copy import copy
from dataclasses import dataclass

# --- Go semantics that Python lacks ------------------------------------------


def float_sqrt(x: float) -> float:
    """math.Sqrt: NaN for a negative x."""
    return math.nan if x < 0 else math.sqrt(x)


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Vector:
    """Vector is a 2D vector."""

    x: float = 0.0
    y: float = 0.0

    def length(self) -> float:
        """Length is the Euclidean norm."""
        return float_sqrt(self.x * self.x + self.y * self.y)

    def scale(self, factor: float) -> None:
        """Scale changes the vector itself."""
        self.x *= factor
        self.y *= factor

    def scaled(self, factor: float) -> Vector:
        """Scaled gives a new vector."""
        self = copy(self)
        self.scale(factor)
        return copy(self)

    def __str__(self) -> str:
        return f"{{{float_text(self.x)} {float_text(self.y)}}}"


@dataclass(eq=False, slots=True)
class Counter:
    """Counter counts."""

    n: int = 0

    def inc(self) -> Counter:
        """Inc adds one, and returns the counter for chaining."""
        self.n += 1
        return self


def main() -> None:
    v = Vector(3.0, 4.0)
    print(float_text(v.length()))
    w = v.scaled(10.0)
    print(v, w)
    v.scale(2.0)
    print(float_text(v.length()))

    p = v
    p.scale(0.5)
    print(float_text(p.length()), v)

    c = Counter()
    c.inc().inc().inc()
    print(c.n)


if __name__ == "__main__":
    main()
