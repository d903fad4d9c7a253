"""A binary search tree: insert, find, delete, depth, in-order walk with a callback."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

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
class Tree:
    """Tree is a node, or nil for an empty tree."""

    key: str = ""
    value: int = 0
    left: Tree | None = None
    right: Tree | None = None

    def put(self: Tree | None, key: str, value: int) -> Tree:
        """Put returns the tree with the key set."""
        if self is None:
            return Tree(key=key, value=value)
        if key < self.key:
            self.left = Tree.put(self.left, key, value)
        elif key > self.key:
            self.right = Tree.put(self.right, key, value)
        else:
            self.value = value
        return self

    def get(self: Tree | None, key: str) -> tuple[int, bool]:
        """Get looks a key up."""
        t: Tree | None = self
        while t is not None:
            if key == t.key:
                return t.value, True
            if key < t.key:
                t = t.left
            else:
                t = t.right
        return 0, False

    def delete(self: Tree | None, key: str) -> Tree | Any:
        """Delete returns the tree without the key."""
        if self is None:
            return None
        if key < self.key:
            self.left = Tree.delete(self.left, key)
            return self
        if key > self.key:
            self.right = Tree.delete(self.right, key)
            return self
        if self.left is None:
            return self.right
        if self.right is None:
            return self.left
        next_ = self.right
        while next_.left is not None:
            next_ = next_.left
        self.key, self.value = next_.key, next_.value
        self.right = Tree.delete(self.right, next_.key)
        return self

    def depth(self: Tree | None) -> int:
        """Depth is the number of levels."""
        if self is None:
            return 0
        return 1 + max(Tree.depth(self.left), Tree.depth(self.right))

    def walk(self: Tree | None, visit: Callable[[str, int], bool]) -> bool:
        """Walk visits all nodes in order, until visit says no."""
        if self is None:
            return True
        return (
            Tree.walk(self.left, visit)
            and visit(self.key, self.value)
            and Tree.walk(self.right, visit)
        )


def main() -> None:
    t: Tree | Any = None
    for i, key in enumerate(["m", "f", "t", "a", "h", "p", "z", "f"]):
        t = Tree.put(t, key, i)
    print(Tree.depth(t))
    value2, value3 = Tree.get(t, "f")
    print(value2, str(value3).lower())
    value4, value5 = Tree.get(t, "q")
    print(value4, str(value5).lower())

    t = Tree.delete(Tree.delete(Tree.delete(t, "m"), "a"), "nothing")

    def func(key: str, value: int) -> bool:
        print(f"{key}={value} ", end="")
        return key != "t"

    Tree.walk(t, func)
    print(t.key, Tree.depth(t))


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
