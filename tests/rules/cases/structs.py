import math
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

# helpers: float_text, show, show_composite, is_stringer, element_type


@dataclass(slots=True)
class Point:
    """Point is a place in the plane."""

    x: int = 0
    y: int = 0


def main() -> None:
    p = Point(x=1)
    q = copy(p)
    q.x = 5
    print(show(p), show(q), str(p == q).lower())


if __name__ == "__main__":
    main()
