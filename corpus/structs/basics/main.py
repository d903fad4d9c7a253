"""Structs: literals, fields, copies, printing."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field

# --- Go semantics that Python lacks ------------------------------------------


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


# --- the program -------------------------------------------------------------


@dataclass(slots=True)
class Point:
    """Point is a position on the plane."""

    x: int = 0
    y: int = 0

    def __str__(self) -> str:
        return f"{{{self.x} {self.y}}}"

    def with_names(self) -> str:
        return f"{{X:{self.x} Y:{self.y}}}"


@dataclass(slots=True)
class Line:
    """Line goes from one point to another."""

    from_: Point = field(default_factory=Point)
    to: Point = field(default_factory=Point)
    name: str = ""

    def __copy__(self) -> Line:
        return Line(copy(self.from_), copy(self.to), self.name)

    def __str__(self) -> str:
        return f"{{{self.from_} {self.to} {self.name}}}"

    def with_names(self) -> str:
        return (
            f"{{From:{self.from_.with_names()} To:{self.to.with_names()} Name:"
            f"{self.name}}}"
        )


def moved(p: Point, dx: int) -> Point:
    p.x += dx  # the caller's point stays where it is
    return p


def main() -> None:
    p = Point(1, 2)
    q = Point(x=3)
    r = moved(copy(p), 10)
    print(p, q, r, wrap64(p.x + q.y))

    line = Line(from_=copy(p), to=q, name="base")
    same = copy(line)
    same.from_.x = 99
    same.name = "copy"
    print(line, same)
    print(f"{line} {same.with_names()}")

    zero = Line()
    print(
        str(zero == Line()).lower(),
        str(zero.name == "").lower(),
        str(p == Point(1, 2)).lower(),
    )

    points = [Point(1, 1), Point(2, 2)]
    for pt in points:
        pt = copy(pt)
        pt.x = 0  # a copy
    for i in range(len(points)):
        points[i].y = wrap64(points[i].y * 10)
    print(f"[{' '.join(map(str, points))}]")


if __name__ == "__main__":
    main()
