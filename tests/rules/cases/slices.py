import math
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

# helpers: float_text, show, show_composite, is_stringer, element_type, run_main, report_panic


def main() -> None:
    xs = [1, 2, 3]
    xs.append(4)
    xs[0] = 10
    print(f"[{' '.join(map(str, xs[1:3]))}]", len(xs), xs[-1])
    grid: list[list[int]] = [[] for _ in range(2)]
    for i in range(len(grid)):
        grid[i] = [0] * 3
    print(show(grid))


if __name__ == "__main__":
    run_main(main)
