from copy import copy
from dataclasses import dataclass


@dataclass(slots=True)
class Point:
    """Point is a place in the plane."""

    x: int = 0
    y: int = 0

    def __str__(self) -> str:
        return f"{{{self.x} {self.y}}}"


def main() -> None:
    p = Point(x=1)
    q = copy(p)
    q.x = 5
    print(p, q, str(p == q).lower())


if __name__ == "__main__":
    main()
