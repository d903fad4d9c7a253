"""The order of declarations does not matter in Go; Python runs a module from top to
bottom."""

from __future__ import annotations

from dataclasses import dataclass, field

# twice is computed from a constant that is declared below.
TWICE = 42


ONCE = 21


@dataclass(eq=False, slots=True)
class Rect:
    min: Point = field(default_factory=lambda: Point())  # Point follows
    max: Point = field(default_factory=lambda: Point())
    level: Level = field(default_factory=lambda: Level(0))

    def __str__(self) -> str:
        return f"{{{self.min} {self.max} {self.level}}}"


@dataclass(eq=False, slots=True)
class Point:
    x: int = 0
    y: int = 0

    def __str__(self) -> str:
        return f"{{{self.x} {self.y}}}"


class Level(int):

    def __str__(self) -> str:
        return f"level {int(self)}"


HIGH = Level(3)


LOW = Level(1)


def new_counter() -> Counter:
    return Counter(step=ONCE)


@dataclass(eq=False, slots=True)
class Counter:
    step: int = 0
    n: int = 0

    def next(self) -> int:
        self.n += self.step
        return self.n


# huge is too large for a float, and only another constant uses it.


TINY = 100000000.0


def main() -> None:
    print(TWICE, ONCE, ORIGIN, CORNER)
    print(COUNTER.next(), COUNTER.next())
    print(LOW, HIGH, "1e+08")
    print(0o0 + 0x1F, 0o17)


# corner is a zero value of such a class.
CORNER = Rect()


# origin needs the class that is declared below.
ORIGIN = Point(x=1, y=2)


COUNTER = new_counter()


if __name__ == "__main__":
    main()
