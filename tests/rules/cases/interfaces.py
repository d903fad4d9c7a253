import math
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass

# helpers: float_text, run_main, report_panic


@dataclass(eq=False, slots=True)
class Square:
    side: float = 0.0

    def area(self) -> float:
        return self.side * self.side


def main() -> None:
    shape = Square(2.0)
    print(float_text(shape.area()))


if __name__ == "__main__":
    run_main(main)
