"""Conway's game of life on a torus, with patterns read from text."""

import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import StringIO
from typing import TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


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


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Life:
    """Life is a board of cells."""

    width: int = 0
    height: int = 0
    cells: list[list[bool]] = field(default_factory=list)
    generation: int = 0

    def alive(self, x: int, y: int) -> bool:
        return at(
            at(self.cells, rem(y + self.height, self.height)),
            rem(x + self.width, self.width),
        )

    def neighbours(self, x: int, y: int) -> int:
        n = 0
        for dy in range(-1, 2):
            for dx in range(-1, 2):
                if (dx != 0 or dy != 0) and self.alive(x + dx, y + dy):
                    n += 1
        return n

    def step(self) -> None:
        """Step makes the next generation."""
        next_: list[list[bool]] = [[] for _ in range(self.height)]
        for y in range(len(next_)):
            next_[y] = [False] * self.width
            for x in range(len(next_[y])):
                n = self.neighbours(x, y)
                next_[y][x] = n == 3 or n == 2 and self.cells[y][x]
        self.cells = next_
        self.generation += 1

    def count(self) -> int:
        """Count counts the live cells."""
        count = 0
        for row in self.cells:
            for alive in row:
                if alive:
                    count += 1
        return count

    def __str__(self) -> str:
        sb = StringIO()
        for row in self.cells:
            for alive in row:
                if alive:
                    sb.write("#")
                else:
                    sb.write(".")
            sb.write("\n")
        return sb.getvalue()


def parse(text: str) -> Life:
    """Parse reads a board, # for a live cell."""
    rows = text.strip().split("\n")
    life = Life(width=len(rows[0]), height=len(rows))
    for row in rows:
        cells = [False] * life.width
        for x, c in enumerate(row):
            cells[x] = c == "#"
        life.cells.append(cells)
    return life


GLIDER = "\n.#......\n..#.....\n###.....\n........\n........\n........"


def main() -> None:
    life = parse(GLIDER)
    seen: dict[str, int] = {}
    while True:
        picture = str(life)
        if picture in seen:
            first = seen[picture]
            print("generation", life.generation, "is like", first)
            break
        seen[picture] = life.generation
        if life.generation % 8 == 0:
            print(f"generation {life.generation}, {life.count()} alive\n{life}", end="")
        life.step()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
