import math
from dataclasses import dataclass

# helpers: float_text


@dataclass(eq=False, slots=True)
class Square:
    side: float = 0.0

    def area(self) -> float:
        return self.side * self.side


def main() -> None:
    shape = Square(2.0)
    print(float_text(shape.area()))


if __name__ == "__main__":
    main()
