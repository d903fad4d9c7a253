"""Recursion: towers of Hanoi, permutations, n queens, flood fill, Ackermann."""

import sys
import threading
from collections.abc import Callable, Iterable
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


# --- the program -------------------------------------------------------------


def hanoi(
    n: int, from_: str, to: str, via: str, move: Callable[[str, str], None]
) -> None:
    if n == 0:
        return
    hanoi(n - 1, from_, via, to, move)
    move(from_, to)
    hanoi(n - 1, via, to, from_, move)


def permutations(xs: list[int]) -> list[list[int]]:
    if len(xs) <= 1:
        return [[] + list(xs)]
    result: list[list[int]] = []
    for i in range(len(xs)):
        rest = list(xs[:i]) + list(xs[i + 1 :])
        for p in list(permutations(rest)):
            result.append([xs[i], *p])
    return result


def queens(
    n: int,
    row: int,
    cols: dict[int, bool],
    diag: dict[int, bool],
    anti: dict[int, bool],
) -> int:
    if row == n:
        return 1
    count = 0
    for c in range(n):
        if cols.get(c, False) or diag.get(row - c, False) or anti.get(row + c, False):
            continue
        cols[c], diag[row - c], anti[row + c] = True, True, True
        count = wrap64(count + queens(n, row + 1, cols, diag, anti))
        cols[c], diag[row - c], anti[row + c] = False, False, False
    return count


def fill(grid: list[list[int]], r: int, c: int, from_: str, to: str) -> int:
    if (
        r < 0
        or r >= len(grid)
        or c < 0
        or c >= len(grid[r])
        or grid[r][c] != ord(from_)
    ):
        return 0
    grid[r][c] = ord(to)
    return wrap64(
        1
        + fill(grid, r + 1, c, from_, to)
        + fill(grid, r - 1, c, from_, to)
        + fill(grid, r, c + 1, from_, to)
        + fill(grid, r, c - 1, from_, to)
    )


def ackermann(m: int, n: int) -> int:
    if m == 0:
        return n + 1
    elif n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def main() -> None:
    moves = 0

    def func(from_: str, to: str) -> None:
        nonlocal moves
        moves += 1
        print(f"{from_}{to} ", end="")

    hanoi(3, "A", "C", "B", func)
    print(moves)
    print(list_text(permutations([1, 2, 3]), list_text))
    print(queens(6, 0, {}, {}, {}))

    grid = [list(b"..#."), list(b".##."), list(b"#...")]
    print(fill(grid, 0, 3, ".", "~"))
    for row in grid:
        print(from_bytes(row))
    print(ackermann(2, 3))


if __name__ == "__main__":
    run_deep(main)
