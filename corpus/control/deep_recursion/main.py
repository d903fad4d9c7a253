from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass

# --- Go semantics that Python lacks ------------------------------------------


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


@dataclass(eq=False, slots=True)
class List:
    val: int = 0
    next: List | None = None

    def sum(self: List | None) -> int:
        if self is None:
            return 0
        return self.val + List.sum(self.next)


def build(n: int) -> List | None:
    if n == 0:
        return None
    return List(n, build(n - 1))


def is_even(n: int) -> bool:
    if n == 0:
        return True
    return is_odd(n - 1)


def is_odd(n: int) -> bool:
    if n == 0:
        return False
    return is_even(n - 1)


def ack(m: int, n: int) -> int:
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


def main() -> None:
    l_ = build(20000)
    print(List.sum(l_))
    print(str(is_even(50001)).lower())
    print(ack(2, 300))

    def dfs(n: int) -> int:
        if n == 0:
            return 0
        return 1 + dfs(n - 1)

    print(dfs(30000))


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
