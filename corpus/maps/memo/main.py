"""Memoisation, counting and inverting with maps."""

import sys
import threading
from collections.abc import Callable

# --- Go semantics that Python lacks ------------------------------------------


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


# --- the program -------------------------------------------------------------


MEMO: dict[tuple[int, ...], int] = {}


def paths(rows: int, cols: int) -> int:
    """paths counts the ways through a grid."""
    if rows == 1 or cols == 1:
        return 1
    key = [rows, cols]
    if tuple(key) in MEMO:
        n = MEMO[tuple(key)]
        return n
    n2 = wrap64(paths(rows - 1, cols) + paths(rows, cols - 1))
    MEMO[tuple(key)] = n2
    return n2


def two_sum(nums: list[int], target: int) -> tuple[int, int, bool]:
    seen: dict[int, int] = {}
    for i, n in enumerate(nums):
        if target - n in seen:
            j = seen[target - n]
            return j, i, True
        seen[n] = i
    return 0, 0, False


def invert(m: dict[str, int]) -> dict[int, str]:
    inverted: dict[int, str] = {}
    for k, v in m.items():
        inverted[v] = k
    return inverted


def main() -> None:
    print(paths(3, 3), paths(16, 16), len(MEMO))
    value, value2, value3 = two_sum([2, 7, 11, 15], 26)
    print(value, value2, str(value3).lower())
    value4, value5, value6 = two_sum([1, 2], 7)
    print(value4, value5, str(value6).lower())

    codes = {"ok": 200, "gone": 410, "teapot": 418}
    print(invert(codes).get(418, ""), f"[{' '.join(sorted(codes))}]")

    copied = codes.copy()
    copied["ok"] = 0
    print(codes.get("ok", 0), str(codes == copied).lower())


if __name__ == "__main__":
    run_deep(main)
