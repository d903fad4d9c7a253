from collections.abc import Callable, Iterable
from typing import Any

# helpers: list_text


def main() -> None:
    xs = [1, 2, 3]
    xs.append(4)
    xs[0] = 10
    print(f"[{' '.join(map(str, xs[1:3]))}]", len(xs), xs[-1])
    grid: list[list[int]] = [[] for _ in range(2)]
    for i in range(len(grid)):
        grid[i] = [0] * 3
    print(list_text(grid, list_text))


if __name__ == "__main__":
    main()
